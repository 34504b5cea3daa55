import { isDeepStrictEqual } from 'node:util';
import { advance, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { decideOpenCall } from '../call/open-call';
import type { Known, OpenCall } from '../call/open-call';
import type { Call } from '../call/state';
import { decidePublishRuleSet } from '../programme/publish-rule-set';
import type { RuleSet } from '../programme/rule-set';
import { programmeDecider, ruleSetOf } from '../programme/state';
import type { ProgrammeState } from '../programme/state';
import { refuse } from '../problems';
import { RehearsalBegun } from './events';
import type { RehearsalEvent } from './events';
import { keysOf } from './state';
import type { RehearsalState } from './state';

export interface BeginRehearsal extends OpenCall {
  /** The next version of the rules, tried before it is published. */
  readonly rules?: Omit<RuleSet, 'ruleSetId'>;
}

interface Tried {
  readonly call: Call;
  readonly rules?: RuleSet;
}

/** A call that could be opened and rules that could be published today: tried is only what the deciders of the real ones let pass. */
export const decideBeginRehearsal = (
  { rules, ...command }: BeginRehearsal,
  state: RehearsalState,
  programme: ProgrammeState,
  known: Known,
): Decision<RehearsalEvent> => {
  const published = rules && decidePublishRuleSet({ ...rules, today: known.today }, programme);
  if (published?.kind === 'refused') return published;
  const underTrial = published?.kind === 'recorded' ? advance(programmeDecider, programme, published.events) : programme;
  const opened = decideOpenCall(command, { kind: 'none' }, underTrial, known);
  if (opened.kind !== 'recorded') return opened;
  const [call] = opened.events.map((e): Call => e.data);
  if (call === undefined) return nothing();
  const tried: Tried = { call, ...defined({ rules: rules && ruleSetOf(underTrial, rules.version) }) };
  if (state.kind !== 'none')
    return isDeepStrictEqual({ call: state.call, ...defined({ rules: state.rules }) }, tried)
      ? nothing()
      : refuse('call-already-open', { callId: command.callId });
  return record(RehearsalBegun({ ...keysOf(call, known.today), ...tried }));
};
