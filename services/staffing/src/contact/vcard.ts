import { partsOf } from './parts-of-a-name';
import type { ContactView } from './views';
import { plainText } from './written-name';

/** RFC 6350, 3.4: what parts values is written with a backslash; controls are no text, nor is what turns a line around. */
const text = (value: string): string =>
  plainText(value)
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;');

const BYTES = 75;

/** RFC 6350, 3.2: no line has more than 75 octets, and no letter is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let [current, bytes] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > BYTES) {
      lines.push(current);
      [current, bytes] = [' ', 1];
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
};

export interface Named {
  /** What the party is called. */
  readonly organisation: string;
  readonly title: string;
}

/** A contact for an address book (vCard 4.0). */
export const vCard = ({ contactId, name, email, phone, note }: ContactView, { organisation, title }: Named): string => {
  const { family, given, titles, degrees } = partsOf(name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:paktwerk:${contactId}`,
    `FN:${text(name)}`,
    `N:${[family, given, '', titles, degrees].map(text).join(';')}`,
    `ORG:${text(organisation)}`,
    `TITLE:${text(title)}`,
    `EMAIL;TYPE=work:${text(email)}`,
    ...(phone === undefined ? [] : [`TEL;TYPE=work;VALUE=text:${text(phone)}`]),
    ...(note === undefined ? [] : [`NOTE:${text(note)}`]),
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
