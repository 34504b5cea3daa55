import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Refusal } from '@paktwerk/kernel';
import type { CallEvent } from '../call/events';
import { decideOpenCall } from '../call/open-call';
import type { Known, OpenCall } from '../call/open-call';
import type { CallState } from '../call/state';
import { ruleSetOf } from '../programme/state';
import type { ProgrammeState } from '../programme/state';
import { refuse } from '../problems';
import { RehearsalOpened } from './events';
import type { RehearsalEvent } from './events';
import { keysOf } from './state';
import type { Rehearsed, RehearsalState } from './state';

/** The call as it would be opened for real: the same data under an id of its own. */
export const callOfRehearsal = ({ call }: Rehearsed, callId: string): OpenCall => {
  const { programmeId: _programme, programmeCode: _code, effectiveOn: _on, distributionKey, ...content } = call;
  const { id: _id, ...key } = distributionKey;
  return { ...content, callId, distributionKey: key };
};

/** Rules that were only tried have to be published first, as they were tried: the call would promise others. */
export const unpublishedRules = ({ rules }: Rehearsed, programme: ProgrammeState): Refusal | undefined => {
  if (rules === undefined) return undefined;
  const published = ruleSetOf(programme, rules.version);
  if (published === undefined) return refuse('rehearsal-rules-not-published', { version: rules.version });
  const { publishedOn: _now, ...as } = published;
  const { publishedOn: _then, ...tried } = rules;
  return isDeepStrictEqual(as, tried) ? undefined : refuse('rehearsal-rules-differ', { version: rules.version });
};

/** Over, because it becomes a call. It is noted before the call is opened, so nobody can discard it in between; its applicants begin anew. */
export const decideOpenRehearsal = (
  openedCallId: string,
  state: RehearsalState,
  programme: ProgrammeState,
  known: Known,
): Decision<RehearsalEvent> => {
  switch (state.kind) {
    case 'none':
    case 'opened':
      return nothing();
    case 'discarded':
      return refuse('rehearsal-over', { title: state.call.titleDe });
    case 'running': {
      const hindered = unpublishedRules(state, programme);
      if (hindered) return hindered;
      const opened = decideOpenCall(callOfRehearsal(state, openedCallId), { kind: 'none' }, programme, known);
      return opened.kind === 'refused' ? opened : record(RehearsalOpened({ ...keysOf(state.call, known.today), openedCallId }));
    }
  }
};

/** The call that an opened rehearsal becomes; as of the day on which that was noted, however late it is made up for. */
export const decideOpenRehearsed = (
  state: RehearsalState,
  call: CallState,
  programme: ProgrammeState,
  isDistrict: Known['isDistrict'],
): Decision<CallEvent> =>
  state.kind === 'opened'
    ? decideOpenCall(callOfRehearsal(state, state.openedCallId), call, programme, { today: state.openedOn, isDistrict })
    : nothing();
