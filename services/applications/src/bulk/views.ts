import { DistrictKey, InstantString, OneOf, PartyKey, Type, View } from '@paktwerk/kernel';
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
  noticesToCome: Type.Optional(
    Type.Integer({
      description:
        'Of a release: how many of the released have no notice yet, because their letters are still set; they follow by themselves',
    }),
  ),
  items: Type.Array(
    Type.Object({
      id: Type.String({ description: 'Of the notice, the proof, or the application as a whole' }),
      applicationId: Text,
      noticeId: Type.Optional(Text),
      proofId: Type.Optional(Text),
      grantId: Type.Optional(Type.String({ description: 'Of a notice: the file that it stands in' })),
      notice: Type.Optional(Type.Object({ de: Text, en: Text }, { description: 'Of a notice: what its kind is called' })),
      fileNumber: Type.Optional(Text),
      district: Type.Optional(DistrictKey()),
      districtName: Type.Optional(Text),
      recipient: Type.Optional(PartyKey()),
      applicantName: Type.Optional(Text),
      cents: Type.Optional(
        Type.Integer({
          description: 'Of a notice what it adds or takes, else what it is about; of an application prepared, else requested',
        }),
      ),
      isNoticeToCome: Type.Optional(Type.Literal(true, { description: 'Released, and its notice is not there yet' })),
      outcome: Type.Optional(OneOf(BULK_OUTCOMES)),
      refusal: Type.Optional(Reason),
    }),
    { description: 'In the order of the selection; without an outcome what is still to come' },
  ),
});
