/** Controls, ends of lines, and marks that turn the direction of writing (Unicode's Bidi_Control): with one of these a name reads `Zeugnisexe.pdf` and ends in `.exe`. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Whether a file's name hides something: a control, a mark of direction, or a way into another folder. */
export const isMisleading = (name: string): boolean => name.search(UNSEEN) !== -1 || /[/\\]/.test(name);

/** A name as it may be saved under: what misleads is taken out, and the ending is that of what the file is, whatever it was called. */
export const savedAs = (name: string, endings: readonly [string, ...string[]]): string => {
  const plain = name
    .replace(UNSEEN, '')
    .replace(/[/\\]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const lower = plain.toLowerCase();
  return endings.some((ending) => lower.endsWith(`.${ending}`)) ? plain : `${plain === '' ? 'datei' : plain}.${endings[0]}`;
};
