import { formatDate, formatDateEn, quoted, quotedEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { MARK_DE, MARK_EN, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { DecreeEvent, TargetGroup } from './events';

/** Who published which decree, whom it names from which day on, and where that is written. */
export const decreeHistory = (events: readonly (DecreeEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const { titleDe, titleEn, code, publishedOn, validFrom, validTo, groups, source } = e.data;
    const begun = beginning(e, names);
    const until =
      validTo === undefined ? { de: '', en: '' } : { de: ` bis zum ${formatDate(validTo)}`, en: ` until ${formatDateEn(validTo)}` };
    const said = groups.map(groupOf);
    return entryOf(
      e,
      {
        de:
          `${begun.de} den Erlass ${quoted(titleDe)} (${code}) veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}, gültig ab dem ${formatDate(validFrom)}${until.de}. ` +
          `Er nennt ${listed.format(said.map((g) => g.de))}. Fundstelle: ${quoted(source)}.`,
        en:
          `${begun.en} published the decree ${quotedEn(titleEn)} (${code}), made public on ${formatDateEn(publishedOn)}, valid from ${formatDateEn(validFrom)}${until.en}. ` +
          `It names ${listedEn.format(said.map((g) => g.en))}. Source: ${quotedEn(source)}.`,
      },
      names,
      undefined,
    );
  });

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type Dated = TargetGroup['from'];
const dated = ({ value, mark, source }: Dated): Sentence => ({
  de: `${formatDate(value)} (${MARK_DE[mark]}: ${quoted(source)})`,
  en: `${formatDateEn(value)} (${MARK_EN[mark]}: ${quotedEn(source)})`,
});
const groupOf = ({ titleDe, titleEn, from, to }: TargetGroup): Sentence => ({
  de: `die Gruppe ${quoted(titleDe)} ab dem ${dated(from).de}${to === undefined ? '' : ` bis zum ${dated(to).de}`}`,
  en: `the group ${quotedEn(titleEn)} from ${dated(from).en}${to === undefined ? '' : ` until ${dated(to).en}`}`,
});
