import type { Deadline } from '@paktwerk/deadlines';
import type { DeadlineTerms } from './events';
import type { Call } from './state';

/** For a call that says nothing: the law's own rule for its end, and the assumption that nothing can be made good behind it. */
export const USUAL_TERMS: DeadlineTerms = {
  value: { fixedToTheDay: false, effect: 'cut-off' },
  mark: 'A',
  source: 'Modellannahme: Verschiebung nach § 31 Abs. 3 Satz 1 LVwVfG, Ausschlussfrist',
};

/** Calls from before there were terms were held against the deadline's own day, and what was recorded under them keeps its meaning. */
const TERMS_OF_OLD_CALLS: DeadlineTerms = {
  value: { fixedToTheDay: true, effect: 'cut-off' },
  mark: '?',
  source: 'Bei der Eröffnung nicht angegeben; gerechnet wurde auf den genannten Tag',
};

export const termsOf = (call: Pick<Call, 'deadlineTerms'>): DeadlineTerms => call.deadlineTerms ?? TERMS_OF_OLD_CALLS;
export const deadlineOf = (call: Pick<Call, 'deadline' | 'deadlineTerms'>): Deadline => ({ date: call.deadline, ...termsOf(call).value });
