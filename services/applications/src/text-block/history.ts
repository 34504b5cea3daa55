import { assertNever, formatDate, formatDateEn, quoted, quotedAtEnd, quotedAtEndEn, quotedEn, quotation } from '@paktwerk/kernel';
import type { Sentence } from '@paktwerk/kernel';
import { MARK_DE, MARK_EN, NOTHING, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import { noticeName } from '../grant/history';
import type { TextBlockEvent, TextBlockKind } from './events';
import type { TextBlock } from './state';

export const BLOCK_KIND_DE: Readonly<Record<TextBlockKind, string>> = {
  greeting: 'Anrede',
  reason: 'Begründung',
  'ancillary-provision': 'Nebenbestimmung',
  remedy: 'Rechtsbehelf',
};
const BLOCK_KIND_EN: Readonly<Record<TextBlockKind, string>> = {
  greeting: 'greeting',
  reason: 'reason',
  'ancillary-provision': 'ancillary provision',
  remedy: 'remedy',
};

/** For which notices a version is there; silent where it is for all. */
export const forNotices = (notices: TextBlock['notices']): Sentence => {
  if (notices === undefined) return NOTHING;
  const listed = notices.map(({ kind, isNeeded }) => ({ ...noticeName(kind), isNeeded }));
  return {
    de: ` Bescheide: ${listed.map(({ de, isNeeded }) => (isNeeded ? `${de} (nötig)` : de)).join(', ')}.`,
    en: ` Notices: ${listed.map(({ en, isNeeded }) => (isNeeded ? `${en} (needed)` : en)).join(', ')}.`,
  };
};

const sentenceOf = (e: TextBlockEvent & Told, names: Names, titles: ReadonlyMap<string, string>): Sentence => {
  const { de, en } = beginning(e, names);
  const { key, version } = e.data;
  const called = quotation(titles.get(key) ?? key);
  switch (e.type) {
    case 'text-block.proposed': {
      const { kind, title, text, notices, validFrom, validTo, mark, source } = e.data;
      const use = forNotices(notices);
      const until = validTo === undefined ? NOTHING : { de: ` bis zum ${formatDate(validTo)}`, en: ` until ${formatDateEn(validTo)}` };
      return {
        de:
          `${de} den Textbaustein ${quoted(title)} (${key}, ${BLOCK_KIND_DE[kind]}) in Fassung ${version} vorgeschlagen, gültig ab dem ${formatDate(validFrom)}${until.de}: ` +
          `${quotedAtEnd(text)}${use.de} Fundstelle (${MARK_DE[mark]}): ${quotedAtEnd(source)} Freigeben muss eine andere Person.`,
        en:
          `${en} proposed version ${version} of the text block ${quotedEn(title)} (${key}, ${BLOCK_KIND_EN[kind]}), valid from ${formatDateEn(validFrom)}${until.en}: ` +
          `${quotedAtEndEn(text)}${use.en} Source (${MARK_EN[mark]}): ${quotedAtEndEn(source)} Another person has to release it.`,
      };
    }
    case 'text-block.released':
      return {
        de: `${de} Fassung ${version} des Textbausteins ${called.de} freigegeben; sie gilt ab dem ${formatDate(e.data.effectiveOn)}.`,
        en: `${en} released version ${version} of the text block ${called.en}; it holds from ${formatDateEn(e.data.effectiveOn)}.`,
      };
    case 'text-block.returned':
      return {
        de: `${de} Fassung ${version} des Textbausteins ${called.de} zurückgegeben: ${quotedAtEnd(e.data.note)}`,
        en: `${en} returned version ${version} of the text block ${called.en}: ${quotedAtEndEn(e.data.note)}`,
      };
    default:
      return assertNever(e);
  }
};

/** Who proposed, released and returned which text, word by word. */
export const textBlockHistory = (events: readonly (TextBlockEvent & Told)[], names: Names): readonly HistoryEntry[] => {
  const titles = new Map<string, string>();
  return events.map((e) => {
    if (e.type === 'text-block.proposed') titles.set(e.data.key, e.data.title);
    return entryOf(e, sentenceOf(e, names, titles), names, undefined);
  });
};
