/** What a letter sounds like to a German ear, by its neighbours (Hans Joachim Postel, „Die Kölner Phonetik“, IBM-Nachrichten 19, 1969). */
const digitOf = (letter: string, before: string, after: string): string => {
  switch (letter) {
    case 'p':
      return after === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return /[csz]/.test(after) ? '8' : '2';
    case 'c':
      return before === '' ? (/[ahkloqrux]/.test(after) ? '4' : '8') : /[ahkoqux]/.test(after) && !/[sz]/.test(before) ? '4' : '8';
    case 'x':
      return /[ckq]/.test(before) ? '8' : '48';
    default:
      return ALWAYS[letter] ?? '';
  }
};

const ALWAYS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ 0: 'aeijouy', 1: 'b', 3: 'fvw', 4: 'gkq', 5: 'l', 6: 'mn', 7: 'r', 8: 'sz' }).flatMap(([digit, letters]) =>
    Array.from(letters).map((letter) => [letter, digit] as const),
  ),
);

/** Latin letters that German does not have, by what they sound like to it: without them Əliyev would begin with an l. */
const FOREIGN: Readonly<Record<string, string>> = { ə: 'e', ɛ: 'e', ɔ: 'o', ŋ: 'n', ɲ: 'n', ŧ: 't', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y' };

/** How a word sounds: what sounds alike has the same digits. The word is in small Latin letters, umlauts written out. */
export const soundOf = (word: string): string => {
  const german = word.replaceAll(/[^a-z]/g, (letter) => FOREIGN[letter] ?? '');
  const letters = Array.from(german);
  const digits = letters.map((letter, i) => digitOf(letter, letters[i - 1] ?? '', letters[i + 1] ?? '')).join('');
  const once = digits.replaceAll(/(\d)\1+/g, '$1');
  return once.slice(0, 1) + once.slice(1).replaceAll('0', '');
};

/** The same, and where the last letter is a c also as a k: Dominic is Dominik, and Petrovic is Petrowitsch. */
export const soundsOf = (word: string): readonly string[] => [
  ...new Set([soundOf(word), ...(word.endsWith('c') ? [soundOf(`${word.slice(0, -1)}k`)] : [])]),
];
