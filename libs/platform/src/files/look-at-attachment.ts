import type { Refusal } from '@paktwerk/kernel';
import { WORKBOOK_LIMITS, XLSX_TYPE, lookAtFile } from '@paktwerk/sheets';
import { FILE_LIMIT } from '../edge';
import { refuseAttachment as refuse } from './attachment-problems';
import { lookAtPdf } from './look-at-pdf';

/** [A] More points than any scanner of an office makes; a picture of that size is a bomb. */
const MAX_PIXELS = 100_000_000;

export const ATTACHMENT_KINDS = ['pdf', 'png', 'jpeg', 'xlsx'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];
export const ATTACHMENT_TYPES: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: XLSX_TYPE,
};
/** A file is saved under its name with the first one, unless it has one of them. */
export const ATTACHMENT_ENDINGS: Readonly<Record<AttachmentKind, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  xlsx: ['xlsx'],
};
const WORDS: Readonly<Record<AttachmentKind, string>> = { pdf: 'PDF', png: 'PNG', jpeg: 'JPEG', xlsx: 'Excel (XLSX)' };

/** What a file is, by its bytes; its name and what the sender says it is tell nothing. Nothing of it is opened. */
export const lookAtAttachment = async (
  bytes: Buffer,
  allowed: readonly AttachmentKind[] = ATTACHMENT_KINDS,
): Promise<AttachmentKind | Refusal> => {
  const kind = await kindOf(bytes);
  if (typeof kind === 'string' && !allowed.includes(kind)) return wrongKind(WORDS[kind], allowed);
  const isOther = typeof kind !== 'string' && kind.code === 'attachment-wrong-kind';
  return isOther ? { ...kind, data: { ...kind.data, allowed: inWords(allowed) } } : kind;
};

const inWords = (kinds: readonly AttachmentKind[]): readonly string[] => kinds.map((kind) => WORDS[kind]);
const wrongKind = (found: string, allowed: readonly AttachmentKind[]): Refusal =>
  refuse('attachment-wrong-kind', { found, allowed: inWords(allowed) });

const kindOf = async (bytes: Buffer): Promise<AttachmentKind | Refusal> => {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > FILE_LIMIT) return refuse('attachment-too-large', { bytes: bytes.length, maximum: FILE_LIMIT });
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  switch (found?.mime) {
    case 'application/pdf':
      return wrongPdf(bytes.toString('latin1')) ?? 'pdf';
    case 'image/png':
      return wrongPicture(pixelsOfPng(bytes)) ?? 'png';
    case 'image/jpeg':
      return wrongPicture(pixelsOfJpeg(bytes)) ?? 'jpeg';
    case undefined:
      return hasPdfHeader(bytes) ? (wrongPdf(bytes.toString('latin1')) ?? 'pdf') : asWorkbook(bytes, undefined);
    default:
      return asWorkbook(bytes, found?.ext);
  }
};

/** Readers take a PDF whose header stands anywhere in the first 1,024 bytes (ISO 32000-1, Annex H.3), for instance behind an empty line. */
const hasPdfHeader = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-', 0, 'latin1');

/** Archives and old Office files are told apart where workbooks are: the same refusals for the same file. */
const asWorkbook = (bytes: Buffer, ext: string | undefined): AttachmentKind | Refusal => {
  const refusal = lookAtFile(bytes, WORKBOOK_LIMITS);
  if (refusal === undefined) return 'xlsx';
  if (refusal.code !== 'file-not-a-workbook') return refusal;
  const { found } = refusal.data;
  return wrongKind(ext?.toUpperCase() ?? String(found), ATTACHMENT_KINDS);
};

const wrongPdf = (source: string): Refusal | undefined => {
  const { isEncrypted, active } = lookAtPdf(source);
  if (isEncrypted) return refuse('pdf-encrypted');
  if (active === 'EmbeddedFile') return refuse('pdf-with-files');
  if (active !== undefined) return refuse('pdf-active', { found: active });
  return source.includes('%%EOF') ? undefined : refuse('attachment-damaged', { kind: WORDS.pdf });
};

const wrongPicture = (pixels: number | undefined): Refusal | undefined => {
  if (pixels === undefined) return refuse('attachment-damaged', { kind: 'PNG/JPEG' });
  return pixels > MAX_PIXELS ? refuse('picture-too-large', { pixels, maximum: MAX_PIXELS }) : undefined;
};

/** Width and height stand in the first chunk. */
const pixelsOfPng = (bytes: Buffer): number | undefined =>
  bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR' ? undefined : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);

/** In the first frame header; segments before it are skipped by their length. Before a marker there may be any number of fill bytes (ITU-T T.81, B.1.1.2). */
const pixelsOfJpeg = (bytes: Buffer): number | undefined => {
  let at = 2;
  while (bytes[at] === 0xff) {
    while (bytes[at + 1] === 0xff) at += 1;
    if (at + 9 > bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
};
