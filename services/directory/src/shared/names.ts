import type { IsoDate } from '@paktwerk/kernel';

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
