import { InstantString, Type, View } from '@paktwerk/kernel';
import { ReceiptView } from '../application/views';

const Text = Type.String();
export const Sha256 = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });

export const ProofView = View('ProofView', {
  applicationId: Text,
  fileNumber: Text,
  applicantName: Text,
  rehearsal: Type.Optional(Type.Literal(true)),
  eventId: Text,
  type: Type.String({ description: 'What stands there, e.g. application.submitted' }),
  recordedAt: InstantString(),
  position: Text,
  streamVersion: Type.Integer(),
  hash: Text,
  receipt: Type.Optional(ReceiptView),
  letter: Type.Optional(Type.Object({ sha256: Text, renderedAt: InstantString() }, { description: 'Where a file was asked for' })),
});
