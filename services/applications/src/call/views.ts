import { Amount, DateOnly, Mark, Type, View } from '@paktwerk/kernel';
import { DistributionKey } from './events';

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
export const CallView = View('CallView', { ...call, source: Text, distributionKey: DistributionKey, effectiveOn: DateOnly() });
export const CallListItem = View('CallListItem', { ...call, keyLabel: Text, keyMark: Mark });
