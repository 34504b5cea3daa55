import { Amount, DateOnly, Mark, OneOf, Type, View } from '@paktwerk/kernel';
import { STATUSES } from '../application/application-file';
import { Points } from './events';
import { SelectionRules } from './rules';

const Text = Type.String();
const Integer = Type.Integer();
const score = Type.Integer({ description: 'Hundredths of a hundred points' });

export const SelectionView = View('SelectionView', {
  callId: Text,
  rules: Type.Object({ ...SelectionRules.properties, mark: Mark, source: Text }, { description: 'By which points, from how many people' }),
  closed: Type.Optional(
    Type.Object({ on: DateOnly(), availableCents: Amount() }, { description: 'The ranking stands; so much was there' }),
  ),
  supplements: Type.Array(Type.Object({ on: DateOnly(), reason: Text, availableCents: Amount() }), {
    description: 'Places that were added behind the ranking, each time with its reason and with what was left for them',
  }),
  items: Type.Array(
    Type.Object({
      applicationId: Text,
      fileNumber: Text,
      status: OneOf(STATUSES),
      applicantName: Text,
      requestedCents: Amount(),
      given: Type.Integer({ description: 'So many people have given their points' }),
      conflicts: Type.Integer({ description: 'So many stand close to the applicant' }),
      own: Type.Optional(
        Type.Object({ isConflicted: Type.Boolean(), points: Type.Optional(Type.Array(Points)) }, { description: 'What who asks has said' }),
      ),
      score: Type.Optional(score),
      place: Type.Optional(Integer),
      isWithin: Type.Optional(Type.Boolean({ description: 'The money reaches it' })),
      sheets: Type.Array(
        Type.Object({
          reviewer: Text,
          isConflicted: Type.Boolean(),
          given: Type.Optional(Type.Object({ points: Type.Array(Points), note: Type.Optional(Text), on: DateOnly() })),
        }),
        { description: 'Of others only once who asks has given theirs, or the ranking is closed' },
      ),
    }),
    { description: 'By place once the ranking is closed, else by file number' },
  ),
});
