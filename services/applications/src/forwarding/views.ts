import { Amount, DateOnly, DistrictKey, OneOf, PartyKey, Type, View, defined } from '@paktwerk/kernel';
import type { Districts } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { HistoryEntry } from '../history/entry';
import { Contract, ForwardedLine, Receiver } from './events';
import { lastDayOf } from './state';
import type { Forwarding, Forwardings } from './state';

const Text = Type.String();

export const ForwardingItem = View('ForwardingItem', {
  forwardingId: Text,
  applicationId: Text,
  fileNumber: Text,
  grantId: Text,
  programmeId: Text,
  programmeCode: Text,
  district: DistrictKey({ description: 'In whose area the party that was granted lies' }),
  giverKey: PartyKey({ description: 'The party that was granted' }),
  giverName: Text,
  receiver: Receiver,
  lines: Type.Array(ForwardedLine, { description: 'Of posts the share in hundredths, of anything else the amount' }),
  worthCents: Type.Optional(Amount({ description: 'What that is of the grant at most' })),
  from: DateOnly(),
  to: DateOnly({ description: 'Last day, as known now' }),
  contract: Contract,
  task: Type.Optional(Text),
  agreedOn: DateOnly(),
  ended: Type.Optional(Type.Object({ lastDay: DateOnly(), reason: Text })),
});

export const FORWARDING_ACTIONS = ['agree-forwarding', 'end-forwarding'] as const;
export const ForwardingsView = View('ForwardingsView', {
  applicationId: Text,
  fileNumber: Text,
  /** Only what is granted can be passed on. */
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      kind: Text,
      amountCents: Amount(),
      share: Type.Optional(Type.Integer()),
      to: Type.Optional(DateOnly({ description: 'Its last day, where that comes before the last one of the grant' })),
    }),
    { description: 'What is granted, and can be passed on' },
  ),
  from: DateOnly(),
  to: DateOnly(),
  items: Type.Array(ForwardingItem),
  actions: Type.Array(OneOf(FORWARDING_ACTIONS), { description: 'What whoever asks may do' }),
  version: Type.Integer(),
});
export const ForwardingHistoryView = View('ForwardingHistoryView', {
  applicationId: Text,
  fileNumber: Text,
  entries: Type.Array(HistoryEntry),
});

export const forwardingItem = (one: Forwarding, districts: Pick<Districts, 'organisationName'>) => {
  const { forwardingId, applicationId, fileNumber, grantId, programmeId, programmeCode, district, recipientName, receiver } = one;
  const { lines, worthCents, from, contract, task, effectiveOn: agreedOn, ended } = one;
  return {
    forwardingId,
    applicationId,
    fileNumber,
    grantId,
    programmeId,
    programmeCode,
    district,
    giverKey: applicantKey(one),
    giverName: recipientName ?? districts.organisationName(district),
    receiver,
    lines: [...lines],
    ...defined({ worthCents }),
    from,
    to: lastDayOf(one),
    contract,
    ...defined({ task, ended }),
    agreedOn,
  };
};

export const forwardingItems = (forwardings: Forwardings, districts: Pick<Districts, 'organisationName'>) =>
  forwardings.map((one) => forwardingItem(one, districts));
