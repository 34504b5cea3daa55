import {
  assertNever,
  formatDate,
  formatDateEn,
  formatEuro,
  formatEuroEn,
  formatFte,
  formatFteEn,
  quoted,
  quotedAtEnd,
  quotedAtEndEn,
  quotedEn,
} from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { NOTHING, beginning, entryOf, together } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { ChangeEvent, Note, Wish } from './events';

/**
 * What a recipient told of a change and what the authority said of it.
 * @param lineIds of the application, in its order: people count lines and know no ids
 */
export const changeHistory = (events: readonly (ChangeEvent & Told)[], names: Names, lineIds: readonly string[]): readonly HistoryEntry[] =>
  events.map((e) => entryOf(e, sentenceOf(e, names, lineIds), names, undefined));

const listed = new Intl.ListFormat('de', { type: 'conjunction' });
const listedEn = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const wishParts = ({ share, tier, start, employer, person, purpose }: Wish): readonly Sentence[] => [
  ...(share === undefined ? [] : [{ de: `Anteil ${formatFte(share)} VZÄ`, en: `share ${formatFteEn(share)} FTE` }]),
  ...(tier === undefined ? [] : [{ de: `Qualifikation ${quoted(tier)}`, en: `qualification ${quotedEn(tier)}` }]),
  ...(start === undefined ? [] : [{ de: `erster Arbeitstag ${formatDate(start)}`, en: `first day of work ${formatDateEn(start)}` }]),
  ...(employer === undefined ? [] : [{ de: `Arbeitgeber ${quoted(employer)}`, en: `employer ${quotedEn(employer)}` }]),
  ...(person === undefined ? [] : [{ de: 'eine andere Person', en: 'another person' }]),
  ...(purpose === undefined ? [] : [{ de: `Zweck ${quoted(purpose)}`, en: `purpose ${quotedEn(purpose)}` }]),
];

const NOTES: Readonly<Record<Note, Sentence>> = {
  'below-minimum-share': {
    de: ' Der Anteil liegt unter dem Mindestanteil und braucht die Zustimmung der Behörde.',
    en: ' The share is below the minimum, and the authority has to agree.',
  },
  'higher-tier-not-paid': {
    de: ' Die höhere Qualifikation wird nach diesen Regeln nicht höher bezahlt.',
    en: ' By these rules the higher qualification is not paid more.',
  },
  'month-begun-as-before': {
    de: ' Der Monat, in dem die Änderung eintritt, zählt noch wie bisher.',
    en: ' The month in which the change happens counts as before.',
  },
};

/** What a change costs or frees. */
export const differenceSaid = (cents: number): Sentence => {
  if (cents === 0) return { de: 'Geld folgt daraus nicht.', en: 'No money follows.' };
  return cents > 0
    ? { de: `Es kostet ${formatEuro(cents)} mehr.`, en: `It costs ${formatEuroEn(cents)} more.` }
    : { de: `Es werden ${formatEuro(-cents)} frei.`, en: `It frees ${formatEuroEn(-cents)}.` };
};

const sentenceOf = (e: ChangeEvent & Told, names: Names, lineIds: readonly string[]): Sentence => {
  const { de, en } = beginning(e, names);
  switch (e.type) {
    case 'change.drafted': {
      const { lineId, from, wish, reason } = e.data;
      const position = lineIds.indexOf(lineId) + 1;
      const parts = wishParts(wish);
      return {
        de: `${de} eine Änderung der Position ${position} ab dem ${formatDate(from)} entworfen: ${listed.format(parts.map((p) => p.de))}. ${quotedAtEnd(reason)}`,
        en: `${en} drafted a change of line ${position} from ${formatDateEn(from)} on: ${listedEn.format(parts.map((p) => p.en))}. ${quotedAtEndEn(reason)}`,
      };
    }
    case 'change.sent': {
      const { before, after, notes } = e.data;
      const money = differenceSaid(after.amountCents - before.amountCents);
      const said = { de: `${de} die Änderung angezeigt. ${money.de}`, en: `${en} told of the change. ${money.en}` };
      return together(said, ...notes.map((note) => NOTES[note]));
    }
    case 'change.queried': {
      const { question, lastDay } = e.data;
      return {
        de: `${de} zur Änderung nachgefragt: ${quotedAtEnd(question)} Eine Antwort wird bis zum ${formatDate(lastDay)} erwartet.`,
        en: `${en} asked back about the change: ${quotedAtEndEn(question)} An answer is expected until ${formatDateEn(lastDay)}.`,
      };
    }
    case 'change.answered':
      return { de: `${de} geantwortet: ${quotedAtEnd(e.data.answer)}`, en: `${en} answered: ${quotedAtEndEn(e.data.answer)}` };
    case 'change.acknowledged': {
      const { note, follows } = e.data;
      const said = note === undefined ? NOTHING : { de: ` ${quotedAtEnd(note)}`, en: ` ${quotedAtEndEn(note)}` };
      const taken = { de: `${de} die Änderung zur Kenntnis genommen.`, en: `${en} acknowledged the change.` };
      if (follows === undefined)
        return together(taken, said, { de: ' Der Bescheid bleibt, wie er ist.', en: ' The notice stays as it is.' });
      const money = differenceSaid(follows.afterCents - follows.beforeCents);
      return together(taken, said, {
        de: ` ${money.de} Darüber ergeht ein Änderungsbescheid.`,
        en: ` ${money.en} A notice of amendment decides on it.`,
      });
    }
    case 'change.refused':
      return {
        de: `${de} der Änderung nicht zugestimmt: ${quotedAtEnd(e.data.reason)} Bewilligt bleibt, was bewilligt ist.`,
        en: `${en} did not agree to the change: ${quotedAtEndEn(e.data.reason)} What is granted stays so.`,
      };
    case 'change.withdrawn':
      return {
        de: `${de} die Änderung zurückgenommen: ${quotedAtEnd(e.data.reason)}`,
        en: `${en} took the change back: ${quotedAtEndEn(e.data.reason)}`,
      };
    default:
      return assertNever(e);
  }
};
