import { berlinDate, formatInstant, toInstant } from '@paktwerk/kernel';
import type { Instant, Refusal, Static } from '@paktwerk/kernel';
import { listed, plain } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import type { Change, ComparedBy } from '../history/changes';
import { refuse } from '../problems';
import type { ChangesView } from './views';

export type Compared = Static<typeof ComparedBy>;

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

/** The comparison as it is shown, one field to a row, with the sentences of what changed it. */
export const changesSheet = ({ fileNumber, from, to, changes, entries }: Static<typeof ChangesView>): Sheet => {
  const sentences = new Map(entries.map((e) => [e.position, e.sentence]));
  const columns: readonly SheetColumn<Change>[] = [
    { title: 'Angabe', of: (c) => plain(c.name) },
    { title: 'Vorher', of: (c) => plain(c.before ?? '') },
    { title: 'Nachher', of: (c) => plain(c.after ?? '') },
    { title: 'Wodurch', of: (c) => plain(c.causes.map((position) => sentences.get(position)).join(' ')) },
  ];
  return {
    name: `aenderungen-${fileNumber.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    notes: [
      ['Antrag', fileNumber],
      ['Vorher', formatInstant(from)],
      ['Nachher', formatInstant(to)],
    ],
    ...listed(columns, changes),
  };
};
