import type { LetterBlock } from '@paktwerk/letters';

/** Digits and letters that nobody takes for each other (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 16;
const GROUP = 4;

const grouped = (signs: string): string => signs.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');

/** The short code of what a letter tells of: the first 80 bits of its checksum, which nobody guesses. */
export const letterCodeOf = (hash: string): string => {
  const bits = Array.from(hash.slice(0, (LENGTH * BITS) / 4), (digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return grouped(Array.from({ length: LENGTH }, (_, i) => SIGNS[parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2)]).join(''));
};

/** A code as somebody types it: in lower case, with spaces, with letters that look like digits. */
export const typedCode = (text: string): string =>
  grouped(text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1'));

/** A file number as somebody types it. */
export const typedFileNumber = (text: string): string => text.trim().toUpperCase();

/** How a letter leads to the state that it tells of: by a camera, or by hand. */
export const squareTo = (fileNumber: string, hash: string): LetterBlock => {
  const code = letterCodeOf(hash);
  return {
    kind: 'square',
    path: `/beleg?aktenzeichen=${encodeURIComponent(fileNumber)}&code=${code}`,
    alt: `QR-Code zur Akte ${fileNumber}, wie sie diesem Schreiben zugrunde liegt`,
    text: `Wer die Akte lesen darf, kommt mit dem QR-Code zu ihrem Stand bei diesem Schreiben; alle anderen erfahren, ob es echt ist. Ohne Kamera: Seite „Beleg prüfen“, Aktenzeichen ${fileNumber}, Code\n${code}`,
  };
};
