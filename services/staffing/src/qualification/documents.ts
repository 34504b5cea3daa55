import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@paktwerk/kernel';
import { Database, Problem, Runtime, ScannerConfig, lookAtAttachment, notFound, scanFile } from '@paktwerk/platform';
import type { AttachmentKind } from '@paktwerk/platform';
import { find, findOne, insert, remove } from '@paktwerk/postgres';
import { open, seal } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import type { KeyStore } from '@paktwerk/privacy';
import { DOCUMENT_KINDS } from '../person/events';
import { refuse } from '../problems';
import { PersonDocumentChunkRow, PersonDocumentRow } from './entity';

const CHUNK = 512_000;

export interface LookedAt {
  readonly kind: Exclude<AttachmentKind, 'xlsx'>;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly isScanned: boolean;
}

const isDocument = (kind: AttachmentKind): kind is LookedAt['kind'] => kind !== 'xlsx';

/** Documents that prove a tier: sealed under the person's own key, so that they are unreadable with the rest of the person, wherever they were copied to. */
@Injectable()
export class Documents {
  constructor(
    private readonly db: Database,
    private readonly runtime: Runtime,
    private readonly scanner: ScannerConfig,
  ) {}

  /** What it is, by its bytes and by what a scanner says where there is one. @throws Problem 503 while the scanner is away: nothing is kept that nobody has looked at */
  async look(bytes: Buffer, name: string): Promise<LookedAt | Refusal> {
    const kind = await lookAtAttachment(bytes, DOCUMENT_KINDS);
    if (typeof kind !== 'string') return kind;
    if (!isDocument(kind)) throw new Error('Only documents are taken.');
    const { url } = this.scanner;
    const scanned = url === undefined ? undefined : await this.scanned(url, bytes);
    if (scanned?.kind === 'infected') return refuse('document-infected', { name, found: scanned.found.slice(0, 200) });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { kind, sizeBytes: bytes.length, sha256, isScanned: scanned !== undefined };
  }

  private scanned(url: string, bytes: Buffer) {
    return scanFile(url, bytes).catch((error: unknown) => {
      this.runtime.log.warn({ error: errorLine(error) }, 'the scanner is away: no document of a person is taken');
      throw new Problem(503, refuse('scanner-away'), {}, [], { 'retry-after': '15' });
    });
  }

  /** Twice is once; of somebody who is erased meanwhile nothing stays. @throws PersonErasedError */
  async keep(personId: string, documentId: string, bytes: Buffer, { isScanned }: Pick<LookedAt, 'isScanned'>): Promise<void> {
    const { version, key } = await this.keys.keyFor(personId);
    await this.db.tx(async (tx) => {
      if (!(await insert(tx, PersonDocumentRow, { documentId, personId, keyVersion: version, isScanned }))) return;
      for (let number = 0; number * CHUNK < bytes.length; number += 1) {
        const piece = bytes.subarray(number * CHUNK, (number + 1) * CHUNK);
        await insert(tx, PersonDocumentChunkRow, { documentId, number, sealed: seal(key, piece, aadOf(documentId, number)) });
      }
    });
    const [isThere] = await this.keys.notErased([personId]);
    if (isThere === undefined) await this.forget(personId);
  }

  /** The document itself, proven to be the one that the log names. */
  async content(personId: string, documentId: string, sha256: string): Promise<Buffer> {
    const row = await findOne(this.db, PersonDocumentRow, { documentId, personId });
    const key = row && (await this.keys.findAll([personId])).get(personId)?.get(row.keyVersion);
    if (!key) return notFound('document', documentId);
    const pieces = await find(this.db, PersonDocumentChunkRow, { where: { documentId }, order: { number: 'asc' } });
    const bytes = Buffer.concat(pieces.map(({ number, sealed }) => open(key, sealed, aadOf(documentId, number))));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`Document ${documentId} is not the one that the log names.`);
    return bytes;
  }

  /** One that no event came to name. */
  drop(documentId: string): Promise<void> {
    return dropDocument(this.db, documentId);
  }

  async forget(personId: string): Promise<void> {
    for (const { documentId } of await find(this.db, PersonDocumentRow, { where: { personId } })) await this.drop(documentId);
  }

  private get keys(): KeyStore {
    const { keys } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    return keys;
  }
}

/** A piece cannot be moved to another place or another document. */
const aadOf = (documentId: string, number: number): string => `${documentId}/${number}`;

export const dropDocument = (db: Database, documentId: string): Promise<void> =>
  db.tx(async (tx) => {
    await remove(tx, PersonDocumentChunkRow, { documentId });
    await remove(tx, PersonDocumentRow, { documentId });
  });
