import { addDays, defined } from '@paktwerk/kernel';
import type { InterruptionRules, IsoDate } from '@paktwerk/kernel';
import type { PostRules } from '../programme/events';
import { ruleFor, ruleSetOn } from '../programme/rules';
import type { Rules } from '../programme/rules';
import type { RuleSet } from '../programme/state';
import type { ApprovedPost, OccupiedDays } from './state';

/** A rule that holds for a post where a case of it lies on a day. Its application was decided for its first day. */
export const ruleOn = <N extends keyof PostRules>(
  rules: Rules | undefined,
  name: N,
  { from: application }: Pick<ApprovedPost, 'from'>,
  day: IsoDate,
): NonNullable<PostRules[N]> | undefined =>
  rules &&
  ruleFor(rules.ruleSets, name, {
    knownOn: rules.knownOn,
    dates: { application, month: day, 'occupancy-start': day, 'interruption-end': day, 'cut-off': day },
  })?.rule;

/**
 * The day by which the rules of an interruption are asked: its last one, or where it reaches behind the rules, the last day that they hold. Behind them nothing
 * is funded, so an interruption that goes on there moves no more than one that ends with them.
 */
export const dayOfInterruption = ({ ruleSets, knownOn }: Rules, until: IsoDate): IsoDate => {
  if (ruleSetOn(ruleSets, until, knownOn) !== undefined) return until;
  const ends = ruleSets.flatMap(({ publishedOn, validTo }) => (publishedOn <= knownOn && validTo !== undefined ? [validTo] : []));
  return (
    ends
      .filter((day) => day < until)
      .sort()
      .at(-1) ?? until
  );
};

/** The version that ends the rules which hold on a day and go on from one version to the next without a gap: behind its last day nothing is funded. */
export const lastRuleSet = (rules: Rules, day: IsoDate): RuleSet | undefined => {
  const found = ruleSetOn(rules.ruleSets, day, rules.knownOn);
  return found?.validTo === undefined ? found : (lastRuleSet(rules, addDays(found.validTo, 1)) ?? found);
};

/** What moves with an interruption that ends on a day; nothing is known of one that is open. */
export const interruptionRules = (rules: Rules | undefined, post: ApprovedPost, until: IsoDate | undefined): InterruptionRules => {
  if (rules === undefined || until === undefined) return {};
  const day = dayOfInterruption(rules, until);
  return defined({
    capMonths: ruleOn(rules, 'suspensionCapMonths', post, day)?.value,
    rulesUntil: lastRuleSet(rules, day)?.validTo,
  });
};

/** What moves with an open interruption of somebody that ends with their last day; nothing where there is none. */
export const rulesOfOpenInterruption = (
  rules: Rules | undefined,
  post: ApprovedPost,
  { appointmentId, lastDay }: Pick<OccupiedDays, 'appointmentId' | 'lastDay'>,
): InterruptionRules => (hasOpenInterruption(post, appointmentId) ? interruptionRules(rules, post, lastDay) : {});

/** Is somebody without pay, and nobody knows until when? */
export const hasOpenInterruption = ({ suspensions }: Pick<ApprovedPost, 'suspensions'>, appointmentId: string | undefined): boolean =>
  suspensions.some((one) => one.appointmentId === appointmentId && one.until === undefined && !one.isAnnulled);
