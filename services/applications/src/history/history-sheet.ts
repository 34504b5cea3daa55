import { formatDate, formatInstantExactly } from '@paktwerk/kernel';
import { day, inFileName, listed, plain, utc } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import type { HistoryEntry } from './entry';

const COLUMNS: readonly SheetColumn<HistoryEntry>[] = [
  { title: 'Bekannt seit', of: (e) => plain(formatInstantExactly(e.at)) },
  { title: 'Bekannt seit (UTC)', of: (e) => ({ text: e.at, value: utc(e.at) }) },
  { title: 'Gültig ab', of: (e) => ({ text: formatDate(e.effectiveOn), value: day(e.effectiveOn) }) },
  { title: 'Was geschehen ist', of: (e) => plain(e.sentence) },
  { title: 'Wer', of: (e) => plain(e.actor.name ?? '') },
  { title: 'Für', of: (e) => plain(e.actor.organisation) },
  { title: 'Regelwerk', of: (e) => plain(e.ruleSet ?? '') },
  { title: 'Position im Protokoll', of: (e) => plain(e.position) },
];

/** A history as it is told, one sentence to a row. */
export const historySheet = (of: string, entries: readonly HistoryEntry[]): Sheet => ({
  name: `verlauf-${inFileName(of)}`,
  notes: [['Verlauf', of]],
  ...listed(COLUMNS, entries),
});
