import { Amount, DateOnly, DistrictKey, InstantString, Mark, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { STANDINGS } from './in-order';

const Text = Type.String();

const Order = Type.Object(
  { by: OneOf(['receipt', 'score'] as const), mark: Mark, source: Text },
  { description: 'What the places go by, and where that is written' },
);
const Place = Type.Integer({ minimum: 1 });

export const WaitingPlaceView = View('WaitingPlaceView', {
  applicationId: Text,
  place: Place,
  of: Type.Integer({ description: 'So many are on the list and not decided' }),
  since: DateOnly(),
  wantedCents: Amount(),
  reason: Text,
  order: Order,
});

export const WaitingListView = View('WaitingListView', {
  callId: Text,
  order: Order,
  potAvailableCents: Type.Optional(Amount({ description: 'Absent where no pot is known, or its year is over' })),
  items: Type.Array(
    Type.Object({
      place: Place,
      applicationId: Text,
      fileNumber: Text,
      district: DistrictKey(),
      districtName: Text,
      recipient: Type.Optional(PartyKey()),
      applicantName: Text,
      requestedCents: Amount(),
      wantedCents: Amount(),
      score: Type.Optional(Type.Integer({ description: 'Hundredths of points' })),
      receivedAt: InstantString(),
      since: DateOnly(),
      reason: Text,
      standing: OneOf([...STANDINGS, 'money-unknown', 'moved-up', 'being-decided'] as const),
      frameAvailableCents: Type.Optional(Amount()),
    }),
    { description: 'In order' },
  ),
});
