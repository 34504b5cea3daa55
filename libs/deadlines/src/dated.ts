import type { IsoDate, Labelled } from '@paktwerk/kernel';

/** A value of the law, or an assumption about it, with the first day on which it holds. What came after it is a row of its own, never an edited one. */
export interface Dated<T> extends Labelled<T> {
  readonly from: IsoDate;
}

/** What holds on a day; undefined before the first row. Rows stand in the order of their days. */
export const holdingOn = <T>(rows: readonly Dated<T>[], day: IsoDate): Dated<T> | undefined => rows.findLast((row) => row.from <= day);

/** @throws Error before the first row: nothing can be counted by a law that is not known */
export const inForceOn = <T>(rows: readonly Dated<T>[], day: IsoDate, about: string): Dated<T> => {
  const row = holdingOn(rows, day);
  if (row === undefined) throw new Error(`No rule about ${about} holds on ${day}.`);
  return row;
};
