import { assertNever, formatDate, quoted, quotedAtEnd } from '@paktwerk/kernel';
import { MARK_DE, beginning, entryOf } from '../history/entry';
import type { HistoryEntry, Names, Told } from '../history/entry';
import type { TextBlockEvent, TextBlockKind } from './events';

export const BLOCK_KIND_DE: Readonly<Record<TextBlockKind, string>> = {
  greeting: 'Anrede',
  reason: 'Begründung',
  'ancillary-provision': 'Nebenbestimmung',
  remedy: 'Rechtsbehelf',
};

const sentenceOf = (e: TextBlockEvent & Told, names: Names): string => {
  switch (e.type) {
    case 'text-block.proposed': {
      const { key, version, kind, title, text, validFrom, validTo, mark, source } = e.data;
      const until = validTo === undefined ? '' : ` bis zum ${formatDate(validTo)}`;
      return (
        `${beginning(e, names)} den Textbaustein ${quoted(title)} (${key}, ${BLOCK_KIND_DE[kind]}) in Fassung ${version} vorgeschlagen, gültig ab dem ${formatDate(validFrom)}${until}: ` +
        `${quotedAtEnd(text)} Fundstelle (${MARK_DE[mark]}): ${quotedAtEnd(source)} Freigeben muss eine andere Person.`
      );
    }
    case 'text-block.released':
      return `${beginning(e, names)} Fassung ${e.data.version} des Textbausteins ${e.data.key} freigegeben; sie gilt ab dem ${formatDate(e.data.effectiveOn)}.`;
    case 'text-block.returned':
      return `${beginning(e, names)} Fassung ${e.data.version} des Textbausteins ${e.data.key} zurückgegeben: ${quotedAtEnd(e.data.note)}`;
    default:
      return assertNever(e);
  }
};

/** Who proposed, released and returned which text, word by word. */
export const textBlockHistory = (events: readonly (TextBlockEvent & Told)[], names: Names): readonly HistoryEntry[] =>
  events.map((e) => entryOf(e, sentenceOf(e, names), names, undefined));
