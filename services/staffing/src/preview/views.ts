import { Amount, DateOnly, Mark, OneOf, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { deadlineFields } from '../plan/views';
import { LateRefill } from '../post/views';

/** Rules that a fact about a post is decided by. */
export const PREVIEW_RULES = ['minimumShare', 'vacancyWindowMonths', 'suspensionCapMonths'] as const;

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
      beyond: Type.Optional(
        Type.Object(
          { beforeCents: Amount(), afterCents: Amount() },
          { description: 'What the days of the year come to beyond its slice, where there is or was any: only an amendment pays it' },
        ),
      ),
    }),
  ),
  outsideYears: Type.Object(
    { beforeCents: Amount(), afterCents: Amount() },
    { description: 'What of the money no year has: the days come to less than the months that it was granted for' },
  ),
  approvedUntil: Type.Object({ before: DateOnly(), after: DateOnly() }),
  unpaidDays: Type.Object(
    { before: Type.Integer(), after: Type.Integer() },
    { description: 'Days on which somebody holds the post without pay; one interruption without an end lasts as long as they hold it' },
  ),
  rules: Type.Array(Type.Object({ rule: OneOf(PREVIEW_RULES), value: Type.Integer(), mark: Mark, source: Type.String() }), {
    description: 'What the rules say of it, in hundredths of full time or in months',
  }),
  rulesUntil: Type.Optional(
    Type.Object(
      { day: DateOnly(), version: Type.Integer(), source: Type.Optional(Type.String()) },
      { description: 'Of an interruption: the last day of the rules that it is held against; no day behind it is funded' },
    ),
  ),
  deadline: Type.Object(
    { before: Type.Optional(Deadline), after: Type.Optional(Deadline) },
    { description: 'Until when the post must be filled, and what goes back to the frame otherwise' },
  ),
  lateRefills: Type.Array(LateRefill, {
    description: 'Who would have begun behind a window by it, and did not before: the authority is told',
  }),
  person: Type.Optional(
    Type.Object(
      { isWithinLimit: Type.Boolean() },
      { description: 'Whether the person has the time for it, over all posts of the state; where else they work is not told' },
    ),
  ),
});
export type PreviewView = ViewOf<typeof PreviewView>;
