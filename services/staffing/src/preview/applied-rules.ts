import { addDays, defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { dayOfInterruption, hasOpenInterruption, lastRuleSet, ruleOn } from '../post/rules-for-post';
import { daysOf } from '../post/state';
import type { ApprovedPost } from '../post/state';
import { ruleOfWindow, windowBefore, windowOf } from '../post/vacancy';
import type { Rules } from '../programme/rules';
import { covers } from '../shared/periods';
import type { Asked } from './previews';
import type { PREVIEW_RULES, PreviewView } from './views';

type Named = PreviewView['rules'][number];
type Applied = Pick<PreviewView, 'rules' | 'rulesUntil'>;

/** The rules that what is asked is decided by, each as the decision takes it, and where they come from. @param after the post with what is asked about; absent where that is refused */
export const appliedRules = (asked: Asked, state: ApprovedPost, after: ApprovedPost | undefined, rules: Rules): Applied => {
  const lastUnpaid = lastUnpaidDay(asked, state);
  const day = lastUnpaid && dayOfInterruption(rules, lastUnpaid);
  const least = minimumShareOn(asked);
  const named = [
    ...called('minimumShare', least && ruleOn(rules, 'minimumShare', state, least)),
    ...called('vacancyWindowMonths', windowRule(asked, state, after, rules)),
    ...called('suspensionCapMonths', day && ruleOn(rules, 'suspensionCapMonths', state, day)),
  ];
  const last = day && lastRuleSet(rules, day);
  if (!last || last.validTo === undefined) return { rules: named };
  return { rules: named, rulesUntil: { day: last.validTo, version: last.version, ...defined({ source: last.source }) } };
};

type Said = Pick<Named, 'value' | 'mark' | 'source'>;
const called = (rule: (typeof PREVIEW_RULES)[number], found: Said | '' | undefined): readonly Named[] =>
  found ? [{ rule, value: found.value, mark: found.mark, source: found.source }] : [];

/** Somebody is to work less than the post has. */
const minimumShareOn = ({ kind, from, share }: Asked): IsoDate | undefined =>
  (kind === 'fill' && share !== undefined) || kind === 'share' ? from : undefined;

/** The last day of an interruption that ends with what is asked about; nothing moves by one that stays open, or never was. */
const lastUnpaidDay = (asked: Asked, state: ApprovedPost): IsoDate | undefined => {
  const { kind, from, until, lastDay, appointmentId, suspensionId } = asked;
  const isOn = (id: string | undefined) => state.occupancies.find((o) => o.appointmentId === id);
  const isOpen = (id: string | undefined) => id !== undefined && hasOpenInterruption(state, id);
  switch (kind) {
    case 'suspend':
      return until ?? isOn(appointmentId)?.lastDay;
    case 'resume':
      return from && addDays(from, -1);
    case 'correct-suspension':
      return until ?? isOn(state.suspensions.find((one) => one.suspensionId === suspensionId)?.appointmentId)?.lastDay;
    case 'vacate':
      return lastDay && isOpen(state.occupancies.find((o) => covers(daysOf(state, o), lastDay))?.appointmentId) ? lastDay : undefined;
    case 'correct':
      return isOpen(appointmentId) ? lastDay : undefined;
    case 'fill':
    case 'annul':
    case 'annul-suspension':
    case 'share':
    case 'employer':
    case 'workplaces':
      return undefined;
  }
};

/** The window within which somebody begins, or that runs behind who leaves. */
const windowRule = ({ kind, appointmentId, from }: Asked, state: ApprovedPost, after: ApprovedPost | undefined, rules: Rules) => {
  if (kind !== 'fill' && kind !== 'vacate' && kind !== 'correct' && kind !== 'annul') return undefined;
  const before = state.occupancies.find((o) => o.appointmentId === appointmentId);
  const begins = from !== undefined && (before === undefined || from > before.from);
  const others = state.occupancies.filter((o) => o !== before);
  const window = (begins ? windowBefore(from, state, others, rules) : undefined) ?? (after && windowOf(after, rules));
  return window && ruleOfWindow(rules, state, window);
};
