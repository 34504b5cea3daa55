import { Amount, DateOnly, Mark, Type, View } from '@paktwerk/kernel';
import { lastDayOf } from '@paktwerk/deadlines';
import { deadlineOf, termsOf } from './deadline-terms';
import { DeadlineTerms, DistributionKey } from './events';
import type { Call } from './state';

const Integer = Type.Integer();
const Text = Type.String();

const call = {
  callId: Text,
  programmeId: Text,
  programmeCode: Text,
  ruleSetVersion: Integer,
  titleDe: Text,
  titleEn: Text,
  potCents: Amount(),
  budgetYear: Integer,
  opensOn: DateOnly(),
  deadline: DateOnly(),
};
export const CallView = View('CallView', {
  ...call,
  deadlineTerms: DeadlineTerms,
  lastDay: DateOnly({ description: 'When the deadline ends: the next working day, where it shifts' }),
  source: Text,
  distributionKey: DistributionKey,
  effectiveOn: DateOnly(),
});
export const CallListItem = View('CallListItem', { ...call, keyLabel: Text, keyMark: Mark });

/** A call as HTTP answers it, with the day on which its deadline ends. */
export const callView = (call: Call) => ({ ...call, deadlineTerms: termsOf(call), lastDay: lastDayOf(deadlineOf(call)) });
