import { InstantString, Type, berlinDate, formatInstantExactly, toInstant } from '@paktwerk/kernel';
import type { Instant, Refusal, Static } from '@paktwerk/kernel';
import { inFileName, listed, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import { refuse } from '../problems';
import { Change, ComparedBy } from './changes';
import { HistoryEntry } from './entry';

export type Compared = Static<typeof ComparedBy>;

export const CompareQuery = Type.Object(
  {
    by: Type.Optional(ComparedBy),
    from: InstantString(),
    to: Type.Optional(InstantString({ description: 'Now unless told' })),
  },
  { additionalProperties: false },
);

/** What every comparison answers, whatever is compared. */
export const comparedFields = {
  by: ComparedBy,
  from: InstantString(),
  to: InstantString(),
  changes: Type.Array(Change, { description: 'Field by field, in German words' }),
  entries: Type.Array(HistoryEntry, { description: 'What happened in between' }),
};

export interface Comparison {
  readonly by?: Compared;
  readonly from: Instant;
  /** Absent: now. */
  readonly to?: Instant;
}

/** The two instants in their order, or why they cannot be compared. What was known later nobody knows yet; what holds later can be known today. */
export const comparedInstants = ({ by = 'known', from: asked, to: askedTo }: Comparison, now: Instant): Required<Comparison> | Refusal => {
  const from = toInstant(asked);
  const to = askedTo === undefined ? now : toInstant(askedTo);
  if (from > to) return refuse('comparison-out-of-order', { field: '/from', from, to });
  if (by === 'known' && to > now) return refuse('comparison-in-future', { field: '/to', to, now });
  return { by, from, to };
};

/** What is looked at for one side of the comparison. */
export const asOfSide = (by: Compared, instant: Instant) => (by === 'known' ? { knownAt: instant } : { effectiveOn: berlinDate(instant) });

interface Answer {
  readonly from: Instant;
  readonly to: Instant;
  readonly changes: readonly Change[];
  readonly entries: readonly Pick<HistoryEntry, 'position' | 'sentence'>[];
}

/** The comparison as it is shown, one field to a row, with the sentences of what changed it. */
export const changesSheet = (what: string, name: string, { from, to, changes, entries }: Answer): Sheet => {
  const sentences = new Map(entries.map((e) => [e.position, e.sentence]));
  const columns: readonly SheetColumn<Change>[] = [
    { title: 'Angabe', of: (c) => plain(c.name) },
    { title: 'Vorher', of: (c) => plain(c.before ?? '') },
    { title: 'Nachher', of: (c) => plain(c.after ?? '') },
    { title: 'Wodurch', of: (c) => plain(c.causes.map((position) => sentences.get(position)).join(' ')) },
  ];
  return {
    name: `aenderungen-${inFileName(name)}`,
    notes: [
      [what, name],
      ['Vorher', formatInstantExactly(from)],
      ['Nachher', formatInstantExactly(to)],
    ],
    ...listed(columns, changes),
  };
};
