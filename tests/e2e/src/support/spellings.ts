/** How a careless writer might spell a word, so that a search for it finds it anyway. */
const TRANSLITERATED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** What base64 makes of a text wherever it stands in what is encoded: three forms, depending on what stands before. */
const base64 = (text: string): string[] => {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)),
  );
};

const escaped = (word: string): string => word.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One word as it may stand somewhere, in small letters. */
export const spellings = (word: string): string[] => {
  const plain = [word, word.replace(/[äöüßÄÖÜ]/g, (c) => TRANSLITERATED[c] ?? c), word.normalize('NFKD').replace(/\p{M}/gu, '')];
  // Encodings keep capitals apart. Short words would stand in hashes by chance.
  const cased = [
    ...new Set(word.length >= 8 ? plain.flatMap((p) => [p, p.toLowerCase(), p.toUpperCase()]) : word.length >= 6 ? [word] : []),
  ];
  const encoded = cased.flatMap(base64);
  const urlSafe = encoded.map((e) => e.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = [word, word.toLowerCase(), ...cased].map((p) => Buffer.from(p).toString('hex'));
  return [
    ...new Set(
      [...plain, ...plain.map(encodeURIComponent), JSON.stringify(word).slice(1, -1), escaped(word), ...encoded, ...urlSafe, ...hex].map(
        (s) => s.toLowerCase(),
      ),
    ),
  ];
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Looks for all words at once; answers the words found. */
export const finder = (words: Iterable<string>): ((text: string) => string[]) => {
  const origin = new Map<string, string>();
  for (const word of words) for (const spelling of spellings(word)) origin.set(spelling, word);
  if (origin.size === 0) return () => [];
  const any = new RegExp(
    [...origin.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|'),
    'g',
  );
  return (text) => [...new Set([...text.normalize('NFC').toLowerCase().matchAll(any)].flatMap(([found]) => origin.get(found) ?? []))];
};
