import { printable } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';

/** A name and its first day. */
export interface Named {
  readonly from: IsoDate;
  readonly name: string;
}

/** With one name more, in the order of their days; of two for the same day the one said last holds. */
export const withName = (names: readonly Named[], { from, name }: Named): readonly Named[] => [
  ...names.filter((n) => n.from < from),
  { from, name },
  ...names.filter((n) => n.from > from),
];

/** What it was called on a day; on days before its first name it has that one. */
export const nameOn = (names: readonly Named[], day: IsoDate): string => (names.findLast((n) => n.from <= day) ?? names[0])?.name ?? '';

/** A name looks as it is: nothing unseen in it, which turns the direction of writing or makes two names look like one, and no blank around it. */
export const refuseName = (name: string) => (printable(name) === name ? undefined : refuse('name-unseen', { name: printable(name) }));
