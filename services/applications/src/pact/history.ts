import { formatDate, formatEuro, quoted } from '@paktwerk/kernel';
import { beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { PactEvent, PactLine } from './events';

/** Who published which version of the pact, with how much money for which years. */
export const pactHistory = (events: readonly (PactEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e, i) => {
    const { titleDe, version, publishedOn, source, lines } = e.data;
    const before = events[i - 1]?.data;
    const sentence =
      `${beginning(e, names)} Fassung ${version} des Pakts ${quoted(titleDe)} veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}: ` +
      `${countOf(lines.length)} für ${yearsOf(lines)}, zusammen ${formatEuro(sumOf(lines))}${before === undefined ? '' : ` (vorher ${formatEuro(sumOf(before.lines))})`}. ` +
      `Fundstelle: ${quoted(source)}.`;
    return entryOf(e, sentence, names, undefined);
  });

const sumOf = (lines: readonly PactLine[]): number => lines.reduce((sum, l) => sum + l.amount.value, 0);
const countOf = (n: number): string => (n === 1 ? 'eine Position' : `${n} Positionen`);

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const yearsOf = (lines: readonly PactLine[]): string => {
  const years = [...new Set(lines.map((l) => String(l.year)))].sort();
  return years.length === 1 ? `das Jahr ${years[0]}` : `die Jahre ${listed.format(years)}`;
};
