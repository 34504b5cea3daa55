import type { InterruptionRules, IsoDate } from '@paktwerk/kernel';
import type { PostRules } from '../programme/events';
import { ruleFor, ruleSetOn } from '../programme/rules';
import type { Rules } from '../programme/rules';
import { defined } from '@paktwerk/kernel';
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

/** What moves with an interruption that ends on a day; nothing is known of one that is open. */
export const interruptionRules = (rules: Rules | undefined, post: ApprovedPost, until: IsoDate | undefined): InterruptionRules =>
  rules === undefined || until === undefined
    ? {}
    : defined({
        capMonths: ruleOn(rules, 'suspensionCapMonths', post, until)?.value,
        rulesUntil: ruleSetOn(rules.ruleSets, until, rules.knownOn)?.validTo,
      });

/** What moves with an open interruption of somebody that ends with their last day; nothing where there is none. */
export const rulesOfOpenInterruption = (
  rules: Rules | undefined,
  post: ApprovedPost,
  { appointmentId, lastDay }: Pick<OccupiedDays, 'appointmentId' | 'lastDay'>,
): InterruptionRules => {
  const isOpen = post.suspensions.some((one) => one.appointmentId === appointmentId && one.until === undefined && !one.isAnnulled);
  return isOpen ? interruptionRules(rules, post, lastDay) : {};
};
