import { DateOnly, Id, OneOf, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { PROPOSAL_KINDS } from '../read-models/proposals/entity';
import { REPLACEMENT_STANDINGS } from '../rights/views';

const Name = (of: string) => Type.Optional(Type.String({ description: `${of}; absent where nobody remembers it any more` }));

export const ProposalItem = View('ProposalItem', {
  kind: OneOf(PROPOSAL_KINDS),
  subjectId: Type.String({ description: 'The person to be merged, or the party' }),
  partyId: Type.Optional(Id('pty')),
  partyName: Type.Optional(Type.String()),
  personId: Id('per'),
  name: Name('Who is merged, or who is to administer'),
  otherPersonId: Id('per'),
  otherName: Name('Into whom, or in whose place'),
  reason: Type.String(),
  proposedBy: Id('per'),
  proposedByName: Name('Who proposed it'),
  proposedOn: DateOnly(),
  lastDay: Type.Optional(DateOnly({ description: 'The last day on which it can be confirmed' })),
  standing: OneOf(REPLACEMENT_STANDINGS, { description: 'On the day that was asked for' }),
  decidedOn: Type.Optional(DateOnly()),
  confirmedBy: Type.Optional(Id('per')),
  confirmedByName: Name('Who confirmed it'),
  isOwn: Type.Boolean({ description: 'Whether who asks proposed it: somebody else confirms it' }),
});
export type ProposalItem = ViewOf<typeof ProposalItem>;
