import { lastDayOf } from '@paktwerk/deadlines';
import { formatDate, formatDateEn, formatEuro, formatEuroEn, quoted, quotedEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { MARK_DE, MARK_EN, NOTHING, basedOn, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { ruleSetName } from '../programme/rule-set';
import { deadlineOf, termsOf } from './deadline-terms';
import type { CallEvent } from './events';
import type { Call } from './state';

/** Who opened a call, with how much money, distributed how, until when, under which rules. */
export const callHistory = (events: readonly (CallEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => {
    const ruleSet = ruleSetName(e.data.programmeCode, e.data.ruleSetVersion);
    return entryOf(e, together(beginning(e, names), opened(e.data), basedOn(ruleSet)), names, ruleSet);
  });

const EFFECTS = {
  curable: { de: 'Wer sie versäumt, kann das heilen', en: 'Who misses the deadline can make it good' },
  'cut-off': { de: 'Danach ist nichts mehr zu heilen', en: 'After it nothing can be made good' },
} as const;

const opened = (call: Call): Sentence => {
  const { titleDe, titleEn, potCents, budgetYear, opensOn, deadline, distributionKey: key, source } = call;
  const { value, mark, source: saidBy } = termsOf(call);
  const lastDay = lastDayOf(deadlineOf(call));
  const shifted =
    lastDay === deadline
      ? NOTHING
      : { de: ` (der ${formatDate(deadline)} ist kein Werktag)`, en: ` (${formatDateEn(deadline)} is no working day)` };
  const effect = EFFECTS[value.effect];
  return {
    de:
      ` den Förderaufruf ${quoted(titleDe)} eröffnet: ${formatEuro(potCents)} aus dem Haushaltsjahr ${budgetYear}, ` +
      `verteilt nach dem Schlüssel ${quoted(key.label)} (${MARK_DE[key.mark]}: ${quoted(key.source)}). ` +
      `Anträge nimmt er vom ${formatDate(opensOn)} bis zum ${formatDate(lastDay)}, 24:00 Uhr${shifted.de}, entgegen. ` +
      `${effect.de} (${MARK_DE[mark]}: ${quoted(saidBy)}). Fundstelle: ${quoted(source)}.`,
    en:
      ` opened the call ${quotedEn(titleEn)}: ${formatEuroEn(potCents)} of the budget year ${budgetYear}, ` +
      `distributed by the key ${quotedEn(key.label)} (${MARK_EN[key.mark]}: ${quotedEn(key.source)}). ` +
      `It takes applications from ${formatDateEn(opensOn)} until ${formatDateEn(lastDay)}, 24:00${shifted.en}. ` +
      `${effect.en} (${MARK_EN[mark]}: ${quotedEn(saidBy)}). Source: ${quotedEn(source)}.`,
  };
};
