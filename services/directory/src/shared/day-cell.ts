import { formatDate, formatInstantExactly } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { day } from '@paktwerk/sheets';
import type { SheetCell } from '@paktwerk/sheets';

/** A day in a file: written out where there is only text, a day where a spreadsheet sorts it. */
export const dayCell = (value: IsoDate | undefined): SheetCell => ({
  text: value === undefined ? '' : formatDate(value),
  value: day(value),
});

/** On top of a file: the day it holds for, and as known when, where that is not now. */
export const asOfNotes = (on: IsoDate, knownAt: Instant | undefined): readonly (readonly [string, string])[] => [
  ['Stichtag', formatDate(on)],
  ...(knownAt === undefined ? [] : [['Wissensstand', formatInstantExactly(knownAt)] as const]),
];
