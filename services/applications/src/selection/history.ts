import { assertNever, formatEuro, formatEuroEn, quotedAtEnd, quotationAtEnd, quotedAtEndEn } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { NOTHING, basedOn, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { Ranked, SelectionEvent } from './events';
import type { SelectionRules } from './rules';
import { scoreOf } from './score';

export interface Telling {
  readonly names: Names;
  readonly fileNumber: (applicationId: string) => string;
  readonly rules: SelectionRules;
  /** Whether who reads may see yet what others gave to an application. */
  readonly isRead: (applicationId: string) => boolean;
}

/** Who stood close to whom, who gave points, and how the ranking was closed. */
export const selectionHistory = (events: readonly (SelectionEvent & Told)[], telling: Telling): readonly HistoryEntry[] =>
  events.map((e) => {
    const { ruleSet } = e.meta;
    return entryOf(e, together(beginning(e, telling.names), done(e, telling), basedOn(ruleSet)), telling.names, ruleSet);
  });

const done = (e: SelectionEvent, { fileNumber, rules, isRead }: Telling): Sentence => {
  switch (e.type) {
    case 'interest.declared': {
      const file = fileNumber(e.data.applicationId);
      const note = e.data.note === undefined ? NOTHING : { de: ` ${quotedAtEnd(e.data.note)}`, en: ` ${quotedAtEndEn(e.data.note)}` };
      return e.data.isConflicted
        ? {
            de: ` erklärt, dem Antragsteller von ${file} nahezustehen; Punkte gibt diese Person dort nicht.${note.de}`,
            en: ` declared to stand close to the applicant of ${file}; this person gives no points there.${note.en}`,
          }
        : {
            de: ` erklärt, dem Antragsteller von ${file} nicht nahezustehen.${note.de}`,
            en: ` declared not to stand close to the applicant of ${file}.${note.en}`,
          };
    }
    case 'score.given': {
      const file = fileNumber(e.data.applicationId);
      if (!isRead(e.data.applicationId)) return { de: ` den Antrag ${file} bewertet.`, en: ` gave points to the application ${file}.` };
      const score = scoreOf([e.data.points], rules);
      const note = e.data.note === undefined ? NOTHING : { de: ` ${quotedAtEnd(e.data.note)}`, en: ` ${quotedAtEndEn(e.data.note)}` };
      return {
        de: ` den Antrag ${file} mit ${inPoints(score, 'de')} Punkten bewertet.${note.de}`,
        en: ` gave ${inPoints(score, 'en-GB')} points to the application ${file}.${note.en}`,
      };
    }
    case 'ranking.closed': {
      const { ranked, availableCents } = e.data;
      const [many, reached] = [applications(ranked.length), reach(ranked)];
      return {
        de: ` die Rangfolge festgestellt: ${many.de}, ${formatEuro(availableCents)} im Topf.${reached.de}`,
        en: ` closed the ranking: ${many.en}, ${formatEuroEn(availableCents)} in the pot.${reached.en}`,
      };
    }
    case 'ranking.supplemented': {
      const { ranked, availableCents, reason } = e.data;
      const [many, reached, why] = [applications(ranked.length), reach(ranked), quotationAtEnd(reason)];
      const from = Math.min(...ranked.map((r) => r.place));
      return {
        de: ` die Rangfolge ab Platz ${from} ergänzt: ${many.de}, dafür ${formatEuro(availableCents)} im Topf.${reached.de} Grund: ${why.de}`,
        en: ` supplemented the ranking from place ${from}: ${many.en}, ${formatEuroEn(availableCents)} in the pot for it.${reached.en} Reason: ${why.en}`,
      };
    }
    default:
      return assertNever(e);
  }
};

const inPoints = (score: number, language: string): string => (score / 100).toLocaleString(language, { minimumFractionDigits: 2 });
const applications = (n: number): Sentence =>
  n === 1 ? { de: 'ein Antrag', en: 'one application' } : { de: `${n} Anträge`, en: `${n} applications` };

const reach = (ranked: readonly Ranked[]): Sentence => {
  const places = ranked.filter((r) => r.isWithin).map((r) => r.place);
  if (places.length === 0) return { de: ' Das Geld reicht für keinen.', en: ' The money suffices for none.' };
  if (places.length === ranked.length) return NOTHING;
  const last = Math.max(...places);
  return { de: ` Das Geld reicht bis Platz ${last}.`, en: ` The money reaches place ${last}.` };
};
