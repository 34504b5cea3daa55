import { DateOnly, InstantString, OneOf, Type, View } from '@paktwerk/kernel';

const Text = Type.String();

/** `closed`: the application was decided or withdrawn without an answer. */
export const INFORMATION_STATES = ['open', 'overdue', 'answered', 'answered-late', 'withdrawn', 'closed'] as const;

export const InformationRequestItem = View('InformationRequestItem', {
  requestId: Text,
  applicationId: Text,
  fileNumber: Text,
  callId: Text,
  items: Type.Array(Text),
  requestedOn: DateOnly(),
  lastDay: DateOnly({ description: 'When the period ends: the next working day, where it shifted' }),
  extendedOn: Type.Optional(DateOnly()),
  state: OneOf(INFORMATION_STATES),
  answeredAt: Type.Optional(InstantString()),
});
export const InformationRequestsView = View('InformationRequestsView', {
  today: DateOnly(),
  items: Type.Array(InformationRequestItem, { description: 'The last to end first' }),
});
