import { readFileSync } from 'node:fs';

const REGULAR = [
  '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
];
const SEMIBOLD = '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf';

/** Where the fonts of letters are; the machine's own are never used, or letters would differ between machines. */
export const fontFiles = (): readonly string[] => [...REGULAR, SEMIBOLD].map((name) => require.resolve(name));

/** Adds the characters that a font has a shape for: its table `cmap`, format 4 (OpenType 1.9), which all of these fonts have. */
const addCharactersOf = (font: Buffer, into: Set<number>): void => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('A font without the table cmap.');
  const cmap = font.readUInt32BE(entry + 8);
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4));
  const table = records.find((at) => font.readUInt16BE(at) === 4);
  if (table === undefined) throw new Error('A font whose table cmap has no format 4.');
  const bytes = font.readUInt16BE(table + 6); // two for each segment
  const [ends, starts, deltas, offsets] = [0, bytes + 2, bytes * 2 + 2, bytes * 3 + 2].map((at) => table + 14 + at) as [
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < bytes; i += 2) {
    const [start, end] = [font.readUInt16BE(starts + i), font.readUInt16BE(ends + i)];
    const [delta, offset] = [font.readUInt16BE(deltas + i), font.readUInt16BE(offsets + i)];
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const found = offset === 0 ? point : font.readUInt16BE(offsets + i + offset + (point - start) * 2);
      if (found !== 0 && ((found + delta) & 0xffff) !== 0) into.add(point);
    }
  }
};

let known: ReadonlySet<number> | undefined;
/** Every character that can be printed. */
export const printableCharacters = (): ReadonlySet<number> => {
  if (known) return known;
  const characters = new Set<number>();
  for (const name of REGULAR) addCharactersOf(readFileSync(require.resolve(name)), characters);
  known = characters;
  return characters;
};
