import { Amount, DateOnly, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { deadlineFields } from '../plan/views';

const Deadline = Type.Object(deadlineFields);
export const PreviewView = View('PreviewView', {
  refusal: Type.Optional(
    Type.Object(
      {
        code: Type.String(),
        de: Type.String(),
        en: Type.String(),
        data: Type.Record(Type.String(), Type.Unknown()),
      },
      { description: 'Why it would be refused; then nothing follows from it' },
    ),
  ),
  months: Type.Array(
    Type.Object({
      month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
      beforeCents: Amount({ description: 'As the post stands' }),
      afterCents: Amount({ description: 'With what is asked about' }),
    }),
    { description: 'Every month that comes out differently; none where nobody said how much the post has' },
  ),
  years: Type.Array(
    Type.Object({
      budgetYear: Type.Integer(),
      approvedCents: Amount({ description: 'The slice of the year, with what is asked about' }),
      beforeCents: Amount(),
      afterCents: Amount(),
    }),
  ),
  approvedUntil: Type.Object({ before: DateOnly(), after: DateOnly() }),
  deadline: Type.Object(
    { before: Type.Optional(Deadline), after: Type.Optional(Deadline) },
    { description: 'Until when the post must be filled, and what goes back to the frame otherwise' },
  ),
  person: Type.Optional(
    Type.Object(
      { isWithinLimit: Type.Boolean() },
      { description: 'Whether the person has the time for it, over all posts of the state; where else they work is not told' },
    ),
  ),
});
export type PreviewView = ViewOf<typeof PreviewView>;
