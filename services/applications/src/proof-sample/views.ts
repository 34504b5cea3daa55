import { PROOF_KINDS } from '@paktwerk/contracts';
import { Amount, DateOnly, OneOf, Type, View } from '@paktwerk/kernel';

const Text = Type.String();

export const ProofSampleView = View('ProofSampleView', {
  sampleId: Text,
  callId: Text,
  programmeId: Text,
  kind: OneOf(PROOF_KINDS),
  year: Text,
  drawnOn: DateOnly(),
  seed: Text,
  percent: Type.Integer(),
  lots: Type.Array(
    Type.Object({
      proofId: Text,
      fileNumber: Type.Optional(Text),
      grantedCents: Type.Optional(Amount()),
      hash: Type.String({ description: 'SHA-256 of `seed:proof`: the smallest are drawn' }),
      isDrawn: Type.Boolean(),
    }),
    { description: 'The draw, made again from seed and list, the smallest lot first' },
  ),
  agrees: Type.Boolean({ description: 'The same proofs are drawn as on that day' }),
});
