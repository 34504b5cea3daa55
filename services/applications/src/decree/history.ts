import { formatDate, quoted } from '@paktwerk/kernel';
import { MARK_DE, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { DecreeEvent, TargetGroup } from './events';

/** Who published which decree, whom it names from which day on, and where that is written. */
export const decreeHistory = (events: readonly (DecreeEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const { titleDe, code, publishedOn, validFrom, validTo, groups, source } = e.data;
    const until = validTo === undefined ? '' : ` bis zum ${formatDate(validTo)}`;
    const sentence =
      `${beginning(e, names)} den Erlass ${quoted(titleDe)} (${code}) veröffentlicht, bekannt gemacht am ${formatDate(publishedOn)}, gültig ab dem ${formatDate(validFrom)}${until}. ` +
      `Er nennt ${listed.format(groups.map(groupOf))}. Fundstelle: ${quoted(source)}.`;
    return entryOf(e, sentence, names, undefined);
  });

const listed = new Intl.ListFormat('de', { type: 'conjunction' });

type Dated = TargetGroup['from'];
const dated = ({ value, mark, source }: Dated): string => `${formatDate(value)} (${MARK_DE[mark]}: ${quoted(source)})`;
const groupOf = ({ titleDe, from, to }: TargetGroup): string =>
  `die Gruppe ${quoted(titleDe)} ab dem ${dated(from)}${to === undefined ? '' : ` bis zum ${dated(to)}`}`;
