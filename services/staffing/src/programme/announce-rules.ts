import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { RulesAnnounced } from './events';
import type { ProgrammeEvent } from './events';
import type { ProgrammeState, RuleSet } from './state';

/** A version of the rules is remembered once; applications has checked it, so there is nothing to refuse. */
export const decideAnnounceRules = (ruleSet: RuleSet, { ruleSets }: ProgrammeState): Decision<ProgrammeEvent> =>
  ruleSets.some(({ version }) => version === ruleSet.version) ? nothing() : record(RulesAnnounced(ruleSet));
