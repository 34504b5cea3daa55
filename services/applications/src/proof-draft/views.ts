import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, InstantString, OneOf, Share, Type, View } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';

const closed = { additionalProperties: false };
const Key = Type.String({ minLength: 1, maxLength: 100 });
const Words = Type.String({ maxLength: 900 });

/** What is not said yet is missing. */
const days = {
  from: Type.Optional(DateOnly()),
  to: Type.Optional(DateOnly()),
  share: Type.Optional(Share()),
  qualification: Type.Optional(OneOf(QUALIFICATION_TIERS)),
  reason: Type.Optional(Words),
};
/** As the form of a proof has it, finished or not. */
export const draftContent = {
  appointments: Type.Array(
    Type.Object({ appointmentId: Key, costCents: Type.Optional(Amount()), differs: Type.Optional(Type.Object(days, closed)) }, closed),
    { maxItems: 5000 },
  ),
  named: Type.Array(Type.Object({ lineId: Type.Optional(Key), ...days, costCents: Type.Optional(Amount()) }, closed), {
    maxItems: 500,
    description: 'Who worked on a post and is not known to have, without a person',
  }),
  lines: Type.Array(Type.Object({ lineId: Key, amountCents: Type.Optional(Amount()), reason: Type.Optional(Words) }, closed), {
    maxItems: 5000,
  }),
  narrative: Type.String({ maxLength: 15_000 }),
};
const Content = Type.Object(draftContent, closed);
export type ProofDraftContent = Static<typeof Content>;

export const ProofDraftView = View('ProofDraftView', {
  proofId: Type.String(),
  ...Content.properties,
  saved: Type.Optional(
    Type.Object(
      { at: InstantString(), name: Type.Optional(Type.String()), isYou: Type.Boolean() },
      { description: 'When and by whom; missing where nobody has saved anything' },
    ),
  ),
  version: Type.Integer(),
});
