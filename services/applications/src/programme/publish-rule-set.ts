import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { RuleSetPublished } from './events';
import type { ProgrammeEvent } from './events';
import { wholeMonths } from '../funding/rule-parameter';
import type { RuleSet } from './rule-set';
import { ruleSetIdOf } from './state';
import type { ProgrammeState } from './state';
import { refuse } from '../problems';

export type PublishRuleSet = Omit<RuleSet, 'ruleSetId'>;

export const decidePublishRuleSet = (command: PublishRuleSet, state: ProgrammeState): Decision<ProgrammeEvent> => {
  if (state.kind === 'none') return refuse('programme-unknown');
  const { programmeId, code } = state.programme;
  const ruleSet: RuleSet = { ruleSetId: ruleSetIdOf(programmeId, command.version), ...command };

  const published = state.ruleSets.find((r) => r.version === command.version);
  if (published)
    return isDeepStrictEqual({ ...published }, { ...ruleSet }) ? nothing() : refuse('rule-set-version-taken', { version: command.version });
  const next = Math.max(0, ...state.ruleSets.map((r) => r.version)) + 1;
  if (command.version !== next) return refuse('rule-set-version-not-next', { version: command.version, next });
  if (command.validTo !== undefined && command.validTo < command.validFrom) {
    return refuse('rule-set-validity-out-of-order', { validFrom: command.validFrom, validTo: command.validTo });
  }
  const { periodFrom, periodTo } = command.funding;
  if (wholeMonths(periodFrom.value, periodTo.value) === undefined) {
    return refuse('period-not-whole-months', { from: periodFrom.value, to: periodTo.value });
  }
  // The rule takes effect on its own date, which may lie before its publication (the amendment of 11 Nov 2020 took effect on 1 Jan 2020).
  return record(RuleSetPublished({ programmeId, programmeCode: code, ...ruleSet, effectiveOn: command.validFrom }));
};
