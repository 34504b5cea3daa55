import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { RuleSetPublished } from './events';
import type { ProgrammeEvent } from './events';
import { overlap } from '../funding/choose';
import { parametersOf, unusable } from '../funding/funding';
import type { RuleSet } from './rule-set';
import { ruleSetIdOf } from './state';
import type { ProgrammeState } from './state';
import { refuse } from '../problems';
import { notYetPublished } from '../shared/publication';

export interface PublishRuleSet extends Omit<RuleSet, 'ruleSetId'> {
  readonly today: IsoDate;
}

export const decidePublishRuleSet = ({ today, ...command }: PublishRuleSet, state: ProgrammeState): Decision<ProgrammeEvent> => {
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
  const hindered = notYetPublished(command.publishedOn, today) ?? unusable(command.funding) ?? contradiction(command, state.ruleSets);
  if (hindered) return hindered;
  // The rule takes effect on its own date, which may lie before its publication (the amendment of 11 Nov 2020 took effect on 1 Jan 2020).
  return record(RuleSetPublished({ programmeId, programmeCode: code, ...ruleSet, effectiveOn: command.validFrom }));
};

/** Versions may hold at the same time where the same date says which: a value that goes by two dates could be either. */
const contradiction = (command: Omit<RuleSet, 'ruleSetId'>, published: readonly RuleSet[]): Refusal | undefined => {
  const { version, funding } = command;
  const now = parametersOf(funding);
  for (const before of published) {
    if (before.funding.family !== funding.family)
      return refuse('family-changed', { field: '/funding/family', family: funding.family, familyBefore: before.funding.family });
    if (!overlap(before, command)) continue;
    for (const [parameter, { anchor: anchorBefore }] of Object.entries(parametersOf(before.funding))) {
      const anchor = now[parameter]?.anchor;
      if (anchor !== undefined && anchor !== anchorBefore)
        return refuse('rule-sets-overlap-without-anchor', {
          field: `/funding/${parameter}/anchor`,
          version,
          overlapping: before.version,
          parameter,
          anchor,
          anchorBefore,
        });
    }
  }
  return undefined;
};
