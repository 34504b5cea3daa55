import { isUtf8 } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { kindOfPart } from './workbook-parts';
import { refuseFile } from './workbook-problems';
import type { FileRefusal } from './workbook-problems';

export interface FileLimits {
  /** All parts of the archive together, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
}

const startsWith = (bytes: Buffer, ...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Stands for a size that does not fit in 32 bits: such a file is far beyond every limit. */
const ZIP64 = 0xffffffff;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

interface Directory {
  readonly parts: readonly Part[];
  readonly unpackedBytes: number;
}

/** What the directory at the archive's end says of its files; undefined where there is none that holds together. */
const directoryOf = (zip: Buffer): Directory | undefined => {
  const from = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  let end = zip.length - END_SIZE;
  while (end >= from && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < from) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const parts: Part[] = [];
  let unpackedBytes = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== ENTRY) return undefined;
    const size = zip.readUInt32LE(at + 24);
    const name = zip.readUInt16LE(at + 28);
    unpackedBytes += size === ZIP64 ? Number.MAX_SAFE_INTEGER : size;
    parts.push({
      name: zip.toString('utf8', at + 46, at + 46 + name),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      local: zip.readUInt32LE(at + 42),
    });
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { parts, unpackedBytes: Math.min(unpackedBytes, Number.MAX_SAFE_INTEGER) };
};

/** [A] Lists of types, of relations and of links are far smaller in every workbook that a person made. */
const LONGEST_LIST = 2_000_000;

/** The text of a part, as it reads: it may be written in UTF-16 and with signs by their number. Undefined where it cannot be unpacked. */
const textOf = (zip: Buffer, { method, packed, local }: Part): string | undefined => {
  if ((method !== 0 && method !== 8) || local + 30 > zip.length) return undefined;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const stored = zip.subarray(start, start + packed);
  try {
    const bytes = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: LONGEST_LIST });
    if (bytes.length > LONGEST_LIST) return undefined;
    return bytes
      .toString('utf8')
      .replaceAll('\0', '')
      .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, ten?: string) =>
        String.fromCharCode(hex === undefined ? Number(ten) : parseInt(hex, 16)),
      );
  } catch {
    return undefined; // damaged, or larger than any such list
  }
};

/** What makes Excel run a part, whatever its name: the types of macros, of sheets with macros and of their workbooks. */
const MACRO_TYPE = /vbaProject|vbaData|macrosheet|macroEnabled/i;
/** Types and relations of what other programs run or fetch: embedded objects, controls. */
const OBJECT_TYPE = /oleObject|activeX|relationships\/(?:package|control)["']/i;
/** In a part that links: other programs are started, or asked for values. Links to cells of other workbooks start nothing. */
const STARTING_LINK = /<(?:[\w.-]+:)?(ddeLink|oleLink)\b/i;
const LISTS = /^\[Content_Types\]\.xml$|\.rels$/i;
const LINKS = /externalLink[^<>]*\+xml/i;

const tagsOf = (text: string): readonly string[] => text.match(/<[^<>]*>/g) ?? [];
const partOf = (tag: string): string | undefined => /(?:PartName|Extension|Target)\s*=\s*["']\/?([^"']*)/i.exec(tag)?.[1];

/** By what the lists say a part is, never by its name: Excel goes by them too. */
const lookInside = (zip: Buffer, parts: readonly Part[]): FileRefusal | undefined => {
  const linking = new Set<string>();
  for (const part of parts.filter(({ name }) => LISTS.test(name))) {
    const text = textOf(zip, part);
    if (text === undefined || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuseFile('workbook-damaged');
    for (const tag of tagsOf(text)) {
      const named = partOf(tag) ?? part.name;
      if (MACRO_TYPE.test(tag)) return refuseFile('workbook-with-macros', { part: named });
      if (OBJECT_TYPE.test(tag)) return refuseFile('workbook-with-objects', { part: named });
      if (LINKS.test(tag)) linking.add(named.toLowerCase());
      const kind = kindOfPart(tag);
      if (kind === 'connecting') return refuseFile('workbook-with-connections', { part: named });
      if (kind !== 'known') return refuseFile('workbook-unknown-part', { part: named, type: kind.unknown.slice(0, 100) });
    }
  }
  for (const part of parts.filter(({ name }) => linking.has(name.toLowerCase()) || /^xl\/externalLinks\/[^/]*$/i.test(name))) {
    const text = textOf(zip, part);
    if (text === undefined) return refuseFile('workbook-damaged');
    if (STARTING_LINK.test(text)) return refuseFile('workbook-with-objects', { part: part.name });
  }
  // Power Query keeps its queries in a part of any data of its own.
  for (const part of parts.filter(({ name }) => /^customXml\/[^/]*\.xml$/i.test(name))) {
    const text = textOf(zip, part);
    if (text === undefined) return refuseFile('workbook-damaged');
    if (/DataMashup/i.test(text)) return refuseFile('workbook-with-connections', { part: part.name });
  }
  return undefined;
};

const MACROS = /^xl\/(vbaProject\.bin$|macrosheets\/|vbaData\.xml$)/i;
/** Office files that are archives too, by a part that no spreadsheet has. */
const RELATIVES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/i, 'XLSB'],
  [/^word\//i, 'Word (DOCX)'],
  [/^ppt\//i, 'PowerPoint (PPTX)'],
  [/^content\.xml$/i, 'OpenDocument (ODS/ODT)'],
];

const lookAtArchive = (zip: Buffer, limits: FileLimits): FileRefusal | undefined => {
  const directory = directoryOf(zip);
  if (!directory) return refuseFile('workbook-damaged');
  const { parts, unpackedBytes } = directory;
  const names = parts.map((part) => part.name);
  if (parts.length > limits.parts) return refuseFile('workbook-too-many-parts', { parts: parts.length, maximum: limits.parts });
  if (unpackedBytes > limits.unpackedBytes)
    return refuseFile('workbook-unpacks-too-large', { bytes: unpackedBytes, maximum: limits.unpackedBytes });
  const relative = RELATIVES.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (relative) return refuseFile('file-not-a-workbook', { found: relative[1] });
  const macros = names.find((name) => MACROS.test(name));
  if (macros !== undefined) return refuseFile('workbook-with-macros', { part: macros });
  return names.includes('[Content_Types].xml') && names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))
    ? lookInside(zip, parts)
    : refuseFile('file-not-a-workbook', { found: 'ZIP' });
};

/** What a password-protected workbook keeps its content under, in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const FOREIGN: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x4d, 0x5a, 0x90], 'EXE'],
];

/**
 * What a file is, by its bytes: its name and the type that the sender told say nothing. Unpacked are only the lists of what its parts are.
 * @returns why it is not read any further
 */
export const lookAtFile = (bytes: Buffer, limits: FileLimits): FileRefusal | undefined => {
  if (bytes.length === 0) return refuseFile('file-empty');
  if (startsWith(bytes, 0x50, 0x4b)) return lookAtArchive(bytes, limits);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return bytes.includes(ENCRYPTED)
      ? refuseFile('workbook-encrypted')
      : refuseFile('file-not-a-workbook', { found: 'Excel 97–2003 (XLS)' });
  const foreign = FOREIGN.find(([signature]) => startsWith(bytes, ...signature));
  if (foreign) return refuseFile('file-not-a-workbook', { found: foreign[1] });
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return refuseFile('file-not-a-workbook', { found: isText ? 'Text (CSV)' : '?' });
};
