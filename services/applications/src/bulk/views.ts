import { Amount, DistrictKey, InstantString, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
import { Reason } from '../application/events';
import { BULK_KINDS, BULK_OUTCOMES } from './events';

const Text = Type.String();
const Count = Type.Integer();

const counts = {
  bulkId: Text,
  kind: OneOf(BULK_KINDS),
  startedAt: InstantString(),
  total: Count,
  done: Count,
  nothing: Type.Integer({ description: 'Had been done before' }),
  refused: Count,
  isOpen: Type.Boolean({ description: 'Something is still to be handled; it goes on by itself' }),
};

export const BulkJobItem = View('BulkJobItem', counts);

export const BulkJobView = View('BulkJobView', {
  ...counts,
  items: Type.Array(
    Type.Object({
      applicationId: Text,
      fileNumber: Type.Optional(Text),
      district: Type.Optional(DistrictKey()),
      districtName: Type.Optional(Text),
      recipient: Type.Optional(PartyKey()),
      applicantName: Type.Optional(Text),
      cents: Type.Optional(Amount({ description: 'Prepared, else requested' })),
      outcome: Type.Optional(OneOf(BULK_OUTCOMES)),
      refusal: Type.Optional(Reason),
    }),
    { description: 'In the order of the selection; without an outcome what is still to come' },
  ),
});
