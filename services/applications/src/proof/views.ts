import { DateOnly, InstantString, Type, View } from '@paktwerk/kernel';
import { ReceiptView } from '../application/views';

const Text = Type.String();
export const Sha256 = (description: string) => Type.String({ pattern: '^[0-9a-f]{64}$', description });

export const LetterCodeView = View('LetterCodeView', {
  fileNumber: Text,
  code: Text,
  annulledOn: Type.Optional(
    DateOnly({
      description:
        'A court annulled the notice, or it fell with the one that it rests on: the letter is genuine, and has no effect any more',
    }),
  ),
  opens: Type.Optional(
    Type.Object(
      {
        applicationId: Text,
        grantId: Type.Optional(Type.String({ description: 'File of the notice, where the letter is one' })),
        knownAt: InstantString({
          description: 'What was known then: when it was submitted or released; for a recipient when they had it in hand',
        }),
        effectiveOn: DateOnly({ description: 'The day of that state' }),
      },
      { description: 'The state that the letter tells of, for whom may read the file' },
    ),
  ),
});

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
