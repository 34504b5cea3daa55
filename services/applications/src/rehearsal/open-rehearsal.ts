import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { OpenCall } from '../call/open-call';
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

/** Over, because the real call is open. Its applicants begin anew. */
export const decideOpenRehearsal = (
  { openedCallId, today }: { readonly openedCallId: string; readonly today: IsoDate },
  state: RehearsalState,
): Decision<RehearsalEvent> => {
  switch (state.kind) {
    case 'none':
    case 'opened':
      return nothing();
    case 'discarded':
      return refuse('rehearsal-over', { title: state.call.titleDe });
    case 'running':
      return record(RehearsalOpened({ ...keysOf(state.call, today), openedCallId }));
  }
};
