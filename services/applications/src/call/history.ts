import { lastDayOf } from '@paktwerk/deadlines';
import { formatDate, formatEuro, quoted } from '@paktwerk/kernel';
import { MARK_DE, basedOn, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { ruleSetName } from '../programme/rule-set';
import { deadlineOf, termsOf } from './deadline-terms';
import type { CallEvent } from './events';
import type { Call } from './state';

/** Who opened a call, with how much money, distributed how, until when, under which rules. */
export const callHistory = (events: readonly (CallEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const ruleSet = ruleSetName(e.data.programmeCode, e.data.ruleSetVersion);
    return entryOf(e, `${beginning(e, names)} ${opened(e.data)}${basedOn(ruleSet)}`, names, ruleSet);
  });

const EFFECT_DE = {
  curable: 'Wer sie versäumt, kann das heilen',
  'cut-off': 'Danach ist nichts mehr zu heilen',
} as const;

const opened = (call: Call): string => {
  const { titleDe, potCents, budgetYear, opensOn, deadline, distributionKey: key, source } = call;
  const { value, mark, source: saidBy } = termsOf(call);
  const lastDay = lastDayOf(deadlineOf(call));
  const shifted = lastDay === deadline ? '' : ` (der ${formatDate(deadline)} ist kein Werktag)`;
  return (
    `den Förderaufruf ${quoted(titleDe)} eröffnet: ${formatEuro(potCents)} aus dem Haushaltsjahr ${budgetYear}, ` +
    `verteilt nach dem Schlüssel ${quoted(key.label)} (${MARK_DE[key.mark]}: ${quoted(key.source)}). ` +
    `Anträge nimmt er vom ${formatDate(opensOn)} bis zum ${formatDate(lastDay)}, 24:00 Uhr${shifted}, entgegen. ` +
    `${EFFECT_DE[value.effect]} (${MARK_DE[mark]}: ${quoted(saidBy)}). Fundstelle: ${quoted(source)}.`
  );
};
