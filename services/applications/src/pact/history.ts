import { formatDate, formatDateEn, formatEuro, formatEuroEn, quoted, quotedEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { NOTHING, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { PactEvent, PactLine } from './events';

/** Who published which version of the pact, with how much money for which years. */
export const pactHistory = (events: readonly (PactEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e, i) => {
    const { titleDe, titleEn, version, publishedOn, source, lines } = e.data;
    const begun = beginning(e, names);
    const old = events[i - 1]?.data.lines;
    const before = old === undefined ? NOTHING : { de: ` (vorher ${formatEuro(sumOf(old))})`, en: ` (${formatEuroEn(sumOf(old))} before)` };
    const [many, years] = [countOf(lines.length), yearsOf(lines)];
    const said: Sentence = {
      de:
        `${begun.de} Fassung ${version} des Pakts ${quoted(titleDe)} veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}: ` +
        `${many.de} für ${years.de}, zusammen ${formatEuro(sumOf(lines))}${before.de}. Fundstelle: ${quoted(source)}.`,
      en:
        `${begun.en} published version ${version} of the pact ${quotedEn(titleEn)}, made public on ${formatDateEn(publishedOn)}: ` +
        `${many.en} for ${years.en}, ${formatEuroEn(sumOf(lines))} together${before.en}. Source: ${quotedEn(source)}.`,
    };
    return entryOf(e, said, names, undefined);
  });

const sumOf = (lines: readonly PactLine[]): number => lines.reduce((sum, l) => sum + l.amount.value, 0);
const countOf = (n: number): Sentence => (n === 1 ? { de: 'eine Position', en: 'one line' } : { de: `${n} Positionen`, en: `${n} lines` });

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const yearsOf = (lines: readonly PactLine[]): Sentence => {
  const years = [...new Set(lines.map((l) => String(l.year)))].sort();
  return years.length === 1
    ? { de: `das Jahr ${years[0]}`, en: `the year ${years[0]}` }
    : { de: `die Jahre ${listed.format(years)}`, en: `the years ${listedEn.format(years)}` };
};
