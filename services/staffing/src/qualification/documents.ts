import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@paktwerk/kernel';
import { Database, Problem, Runtime, Scanner, lookAtAttachment, notFound, tooManyBytes } from '@paktwerk/platform';
import type { AttachmentKind } from '@paktwerk/platform';
import { find, findOne, insert, remove, tableNameOf } from '@paktwerk/postgres';
import { open, seal } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import type { KeyStore } from '@paktwerk/privacy';
import { DOCUMENT_KINDS } from '../person/events';
import { DOCUMENT_BYTES_PER_DAY } from '../parameters';
import { refuse } from '../problems';
import { DocumentUploadRow, PersonDocumentChunkRow, PersonDocumentRow } from './entity';

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
    private readonly scanner: Scanner,
  ) {}

  /** What it is, by its bytes and by what a scanner says where there is one. @throws Problem 503 while the scanner is away: nothing is kept that nobody has looked at */
  async look(bytes: Buffer, name: string): Promise<LookedAt | Refusal> {
    const kind = await lookAtAttachment(bytes, DOCUMENT_KINDS);
    if (typeof kind !== 'string') return kind;
    if (!isDocument(kind)) throw new Error('Only documents are taken.');
    const scanned = await this.scanned(bytes);
    if (scanned?.kind === 'infected') return refuse('document-infected', { name, found: scanned.found.slice(0, 200) });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { kind, sizeBytes: bytes.length, sha256, isScanned: scanned !== undefined };
  }

  private scanned(bytes: Buffer) {
    return this.scanner.scan(bytes).catch((error: unknown) => {
      this.runtime.log.warn({ error: errorLine(error) }, 'a document of a person could not be scanned and is not taken');
      throw new Problem(503, refuse('scanner-away'), {}, [], { 'retry-after': '15' });
    });
  }

  /** Twice is once; of somebody who is erased meanwhile nothing stays. `by`: who brought it. @throws PersonErasedError */
  async keep(
    { personId, documentId, by }: { readonly personId: string; readonly documentId: string; readonly by: string },
    bytes: Buffer,
    { isScanned }: Pick<LookedAt, 'isScanned'>,
  ): Promise<Refusal | undefined> {
    const { version, key } = await this.keys.keyFor(personId);
    const refusal = await this.db.tx(async (tx) => {
      if (await findOne(tx, PersonDocumentRow, { documentId })) return undefined;
      const upload = { personId: by, sizeBytes: bytes.length };
      const tooMuch = await tooManyBytes(tx, DocumentUploadRow, upload, DOCUMENT_BYTES_PER_DAY);
      if (tooMuch) return tooMuch;
      if (!(await insert(tx, PersonDocumentRow, { documentId, personId, keyVersion: version, isScanned }))) return undefined;
      await insert(tx, DocumentUploadRow, { documentId, ...upload });
      for (let number = 0; number * CHUNK < bytes.length; number += 1) {
        const piece = bytes.subarray(number * CHUNK, (number + 1) * CHUNK);
        await insert(tx, PersonDocumentChunkRow, { documentId, number, sealed: seal(key, piece, aadOf(documentId, number)) });
      }
      return undefined;
    });
    if (refusal) return refusal;
    const [isThere] = await this.keys.notErased([personId]);
    if (isThere === undefined) await this.forget(personId);
    return undefined;
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

/** Each piece has this many bytes more than the document: nonce and tag. */
const SEAL_BYTES = 28;
const STATES = `select case when d.is_scanned then 'clean' else 'not-scanned' end as state, count(distinct d.document_id)::int as n,
  coalesce(sum(octet_length(c.sealed) - ${SEAL_BYTES}), 0)::bigint as bytes
  from ${tableNameOf(PersonDocumentRow)} d left join ${tableNameOf(PersonDocumentChunkRow)} c using (document_id) group by 1`;

/** How many documents there are, and what they take: one person may bring many. */
export const documentMetrics = [
  {
    name: 'paktwerk_person_documents',
    help: 'Documents that prove a tier, by what the scanner said',
    labelNames: ['state'],
    read: async (db: Database) =>
      (await db.query<{ state: string; n: number }>(STATES)).map(({ state, n }) => ({ labels: { state }, value: n })),
  },
  {
    name: 'paktwerk_person_document_bytes',
    help: 'Their size before encryption',
    labelNames: ['state'],
    read: async (db: Database) =>
      (await db.query<{ state: string; bytes: number }>(STATES)).map(({ state, bytes }) => ({ labels: { state }, value: bytes })),
  },
] as const;
