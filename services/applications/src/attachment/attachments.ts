import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyReusedError } from '@paktwerk/event-store';
import { defined, notNull } from '@paktwerk/kernel';
import type { Instant, Refusal } from '@paktwerk/kernel';
import { Database, ScannerConfig, lookAtAttachment, notFound, tooManyBytes } from '@paktwerk/platform';
import type { Scanned, Sql } from '@paktwerk/platform';
import { find, findOne, insert, remove, update } from '@paktwerk/postgres';
import { KekConfig, open, seal, unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';
import type { SubmittedAttachment } from '../application/events';
import type { Change } from '../draft/drafts';
import { changeBeside, hasChanged, holdDraft } from '../draft/hold-draft';
import { FILES_MOST, FILE_BYTES_PER_DAY, SCAN_PAUSES_S } from '../parameters';
import { refuse } from '../problems';
import { rewrapRows } from '../shared/wrapped-keys';
import { AttachmentChunkRow, AttachmentRow, AttachmentUploadRow } from './entity';
import type { AnswerOf } from './answer-files';
import { letterByHash } from '../letter/letters';
import { removeUngiven } from './remove-files';

const CHUNK = 512_000;
/** So long after it was given an answer has come or never will: far longer than a command may take. */
const GIVING = '10 minutes';

export interface NewAttachment {
  readonly attachmentId: string;
  readonly party: string;
  readonly lineId?: string | undefined;
  readonly name: string;
}
/** What a file is brought in for. */
type Pile = Pick<AttachmentRow, 'draftId'> | Pick<AttachmentRow, 'answerOf'>;
type NewFile = NewAttachment & { readonly draftId?: string; readonly answerOf?: string; readonly at: Instant; readonly by: string };
interface Looked {
  readonly bytes: Buffer;
  readonly kind: AttachmentRow['kind'];
  readonly sha256: string;
}

/** Files, each encrypted under a key of its own that the key-encryption key wraps; deleting the row makes every copy of it unreadable. */
@Injectable()
export class Attachments {
  private readonly ring: KeyRing;
  private readonly firstState: AttachmentRow['state'];

  constructor(
    private readonly db: Database,
    { ring }: KekConfig,
    { url }: ScannerConfig,
  ) {
    this.ring = ring;
    this.firstState = url === undefined ? 'not-scanned' : 'quarantined';
  }

  /** A file comes with its draft: it is held, and whoever signs has seen another one. The same command twice is one file. @throws Problem 404, 422, KeyReusedError */
  async addToDraft(draftId: string, file: NewAttachment, bytes: Buffer, change: Change): Promise<AttachmentRow | Refusal> {
    return this.add({ ...file, draftId, at: change.at, by: change.by }, bytes, async (tx, store) => {
      const draft = await holdDraft(tx, draftId);
      if (await hasChanged(tx, draft, change)) notFound('attachment', file.attachmentId); // it came with this command, and has gone since
      const stored = await store();
      if (!('code' in stored)) await changeBeside(tx, draft, { field: `/attachments/${file.attachmentId}`, from: null, to: true }, change);
      return stored;
    });
  }

  /** A file waits beside an answer that is not given yet. The same command twice is one file. @throws KeyReusedError */
  async addToAnswer(
    answerOf: string,
    file: NewAttachment,
    bytes: Buffer,
    { at, by }: Pick<Change, 'at' | 'by'>,
  ): Promise<AttachmentRow | Refusal> {
    return this.add({ ...file, answerOf, at, by }, bytes, async (tx, store) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('files for ' || $1, 0))`, [answerOf]);
      return store();
    });
  }

  private async add(
    of: NewFile,
    bytes: Buffer,
    within: (tx: Sql, store: () => Promise<AttachmentRow | Refusal>) => Promise<AttachmentRow | Refusal>,
  ): Promise<AttachmentRow | Refusal> {
    const { attachmentId } = of;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = await findOne(this.db, AttachmentRow, { attachmentId });
    if (known) return requireSame(known, of, sha256);
    // A letter of our own carries its data along; it is known by its bytes, so nobody has slipped anything into it.
    const kind = (await letterByHash(this.db, sha256)) ? 'pdf' : await lookAtAttachment(bytes);
    if (typeof kind !== 'string') return kind;
    return this.db.tx((tx) =>
      within(tx, async () => {
        const repeat = await findOne(tx, AttachmentRow, { attachmentId });
        return repeat ? requireSame(repeat, of, sha256) : this.store(tx, of, { bytes, kind, sha256 });
      }),
    );
  }

  private async store(tx: Sql, of: NewFile, looked: Looked): Promise<AttachmentRow | Refusal> {
    const { attachmentId, party, draftId = null, answerOf = null, lineId = null, name, at, by } = of;
    const { bytes, kind, sha256 } = looked;
    const tooMuch =
      (await tooManyFiles(tx, draftId === null ? { answerOf } : { draftId }, sha256)) ??
      (await tooManyBytes(tx, AttachmentUploadRow, { personId: by, sizeBytes: bytes.length }, FILE_BYTES_PER_DAY));
    if (tooMuch) return tooMuch;
    const key = randomBytes(32);
    const { current } = this.ring;
    const made = await insert(tx, AttachmentRow, {
      attachmentId,
      draftId,
      answerOf,
      party,
      lineId,
      name,
      kind,
      sizeBytes: bytes.length,
      sha256,
      state: this.firstState,
      found: null,
      kekId: current.id,
      wrappedKey: await current.wrap(key, refOf(attachmentId)),
      uploadedAt: at,
      uploadedBy: by,
      applicationId: null,
    });
    if (!made) throw new Error(`Attachment ${attachmentId} came twice while its place was held.`);
    for (let number = 0; number * CHUNK < bytes.length; number += 1) {
      const piece = bytes.subarray(number * CHUNK, (number + 1) * CHUNK);
      await insert(tx, AttachmentChunkRow, { attachmentId, number, sealed: seal(key, piece, aadOf(attachmentId, number)) });
    }
    await insert(tx, AttachmentUploadRow, { attachmentId, personId: by, sizeBytes: bytes.length });
    return made;
  }

  find(attachmentId: string): Promise<AttachmentRow | undefined> {
    return findOne(this.db, AttachmentRow, { attachmentId });
  }

  ofDraft(draftId: string): Promise<readonly AttachmentRow[]> {
    return find(this.db, AttachmentRow, { where: { draftId }, order: { storedAt: 'asc' } });
  }

  /** Those that were brought in for an answer, given or not. */
  ofAnswer(answerOf: string, party: string): Promise<readonly AttachmentRow[]> {
    return find(this.db, AttachmentRow, { where: { answerOf, party }, order: { storedAt: 'asc' } });
  }

  /** Those of these ids that are still there. */
  among(attachmentIds: readonly string[]): Promise<readonly AttachmentRow[]> {
    return find(this.db, AttachmentRow, { where: { attachmentId: { in: attachmentIds } }, order: { storedAt: 'asc' } });
  }

  /** The file itself. */
  async content({ attachmentId, kekId, wrappedKey }: AttachmentRow): Promise<Buffer> {
    const key = await unwrap(this.ring, kekId, wrappedKey, refOf(attachmentId));
    const chunks = await find(this.db, AttachmentChunkRow, { where: { attachmentId }, order: { number: 'asc' } });
    if (chunks.length === 0) notFound('attachment', attachmentId);
    return Buffer.concat(chunks.map(({ number, sealed }) => open(key, sealed, aadOf(attachmentId, number))));
  }

  /** The same command twice is one removal; what has been received stays. @throws Problem 404, 422 */
  async removeFromDraft(draftId: string, attachmentId: string, change: Change): Promise<void> {
    await this.db.tx(async (tx) => {
      const draft = await holdDraft(tx, draftId);
      if (await hasChanged(tx, draft, change)) return;
      const file = await findOne(tx, AttachmentRow, { attachmentId });
      if (file?.draftId !== draftId || !(await removeUngiven(tx, attachmentId))) notFound('attachment', attachmentId);
      await changeBeside(tx, draft, { field: `/attachments/${attachmentId}`, from: true, to: null }, change);
    });
  }

  /** @throws Problem 404 also where it is given */
  async removeFromAnswer(attachmentId: string): Promise<void> {
    await this.db.tx(async (tx) => {
      if (!(await removeUngiven(tx, attachmentId))) notFound('attachment', attachmentId);
    });
  }

  /** Those that an application is given with an answer, in the order in which they are named; all or none of them. Those that it has are given again. */
  give(
    { applicationId, answerOf, parties }: AnswerOf,
    attachmentIds: readonly string[],
  ): Promise<readonly SubmittedAttachment[] | Refusal> {
    return this.db.tx(async (tx) => {
      const which = { attachmentId: { in: attachmentIds }, answerOf, party: { in: parties } };
      const rows = await find(tx, AttachmentRow, { where: which });
      const files: SubmittedAttachment[] = [];
      for (const attachmentId of attachmentIds) {
        const row = rows.find((r) => r.attachmentId === attachmentId);
        if (!row) return refuse('answer-file-unknown', { attachmentId });
        if (row.state === 'infected') return refuse('attachment-infected', { name: row.name, found: row.found ?? '' });
        files.push(bound(row));
      }
      const given = await update(tx, AttachmentRow, which, { applicationId });
      await tx.query('update attachments set given_at = now() where attachment_id = any($1)', [given.map((g) => g.attachmentId)]);
      const gone = files.find((f) => !given.some((g) => g.attachmentId === f.attachmentId));
      return gone ? refuse('answer-file-unknown', { attachmentId: gone.attachmentId }) : files;
    });
  }

  /** The party’s alone again. */
  async takeBack(answerOf: string, attachmentIds: readonly string[]): Promise<void> {
    await update(this.db, AttachmentRow, { attachmentId: { in: attachmentIds }, answerOf }, { applicationId: null, givenAt: null });
  }

  /** Those that were given with an answer of which nothing became known: the process that gave them ended before. */
  async leftWhileGiving(): Promise<readonly (Pick<AnswerOf, 'applicationId' | 'answerOf'> & { readonly attachmentId: string })[]> {
    return this.db.query(
      `select attachment_id as "attachmentId", application_id as "applicationId", answer_of as "answerOf" from attachments
       where given_at < now() - $1::interval and application_id is not null and answer_of is not null order by given_at, attachment_id limit 200`,
      [GIVING],
    );
  }

  /** The party’s alone again, unless it gives it once more just now. */
  async takeBackLeft(attachmentId: string): Promise<void> {
    await this.db.query(
      'update attachments set application_id = null, given_at = null where attachment_id = $1 and given_at < now() - $2::interval',
      [attachmentId, GIVING],
    );
  }

  /** What files are called, by their ids. */
  async names(attachmentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(attachmentIds.length === 0 ? [] : (await this.among(attachmentIds)).map((row) => [row.attachmentId, row.name]));
  }

  /** Those that a submission is bound to; what the scanner objected to is none of them. */
  async forSubmission(draftId: string): Promise<readonly SubmittedAttachment[]> {
    return (await this.ofDraft(draftId)).filter((a) => a.state !== 'infected').map(bound);
  }

  /** Those that the application names, and no other of its draft. */
  async markGiven(applicationId: string, attachmentIds: readonly string[]): Promise<void> {
    await update(this.db, AttachmentRow, { attachmentId: { in: attachmentIds } }, { applicationId, givenAt: null });
  }

  /**
   * The next file for the scanner. Its next attempt is put off before it is given to it: one that ends the process every time does not stop the others.
   */
  async nextToScan(): Promise<AttachmentRow | undefined> {
    return this.db.tx(async (tx) => {
      const [next] = await tx.query<{ id: string; scans: number }>(
        `select attachment_id as id, scans from attachments where state = 'quarantined' and next_scan_at <= now()
         order by next_scan_at, attachment_id limit 1 for update skip locked`,
      );
      if (!next) return undefined;
      const pauses = SCAN_PAUSES_S.value;
      const pause = pauses[Math.min(next.scans, pauses.length - 1)];
      await tx.query(
        'update attachments set scans = scans + 1, next_scan_at = now() + make_interval(secs => $2) where attachment_id = $1',
        [next.id, pause],
      );
      return findOne(tx, AttachmentRow, { attachmentId: next.id });
    });
  }

  /** How many wait for the scanner, and how many of them it could not look at. */
  async waiting(): Promise<{ readonly due: number; readonly failing: number }> {
    const [row] = await this.db.query<{ due: number; failing: number }>(
      `select count(*) filter (where next_scan_at <= now())::int as due, count(*) filter (where scan_failed)::int as failing
       from attachments where state = 'quarantined'`,
    );
    return row ?? { due: 0, failing: 0 };
  }

  async markScanFailed({ attachmentId }: AttachmentRow): Promise<void> {
    await update(this.db, AttachmentRow, { attachmentId, state: 'quarantined' }, { scanFailed: true });
  }

  /** What was found stays to be read; the file goes. */
  async markScanned({ attachmentId }: AttachmentRow, scanned: Scanned): Promise<void> {
    await this.db.tx(async (tx) => {
      const found = scanned.kind === 'infected' ? scanned.found.slice(0, 200) : null;
      await update(tx, AttachmentRow, { attachmentId, state: 'quarantined' }, { state: scanned.kind, found, scanFailed: false });
      if (scanned.kind === 'infected') await remove(tx, AttachmentChunkRow, { attachmentId });
    });
  }

  /** Keys that a key-encryption key of before wraps, under the current one. @throws what went wrong, when all others are done */
  rewrap(signal?: AbortSignal): Promise<void> {
    return rewrapRows(this.db, this.ring, { table: 'attachments', id: 'attachment_id', refOf }, signal);
  }
}

/** Its draft or answer is held: two uploads at once count each other. */
const tooManyFiles = async (tx: Sql, of: Pile, sha256: string): Promise<Refusal | undefined> => {
  const present = await find(tx, AttachmentRow, { where: of });
  const same = present.find((a) => a.sha256 === sha256);
  if (same) return refuse('attachment-twice', { attachmentId: same.attachmentId, name: same.name });
  return present.length >= FILES_MOST.value ? refuse('too-many-attachments', { maximum: FILES_MOST.value }) : undefined;
};

/** A repeat is the same file in the same place under the same name. @throws KeyReusedError */
const requireSame = (known: AttachmentRow, of: NewFile, sha256: string): AttachmentRow => {
  const { draftId = null, answerOf = null, lineId = null, name } = of;
  const isSame = known.draftId === draftId && known.answerOf === answerOf && known.lineId === lineId && known.name === name;
  if (!isSame || known.sha256 !== sha256) throw new KeyReusedError();
  return known;
};

/** What an event says of a file: enough to prove that it is the same one. */
const bound = ({ attachmentId, kind, sizeBytes, sha256, lineId }: AttachmentRow): SubmittedAttachment => ({
  attachmentId,
  kind,
  sizeBytes,
  sha256,
  ...notNull({ lineId }),
});

const refOf = (attachmentId: string): string => `attachment:${attachmentId}`;
/** A piece cannot be moved to another place or another file. */
const aadOf = (attachmentId: string, number: number): string => `${attachmentId}/${number}`;

/** How it is shown: never with its key. */
export const attachmentView = ({
  attachmentId,
  lineId,
  name,
  kind,
  sizeBytes,
  sha256,
  state,
  found,
  uploadedAt,
  applicationId,
  scanFailed,
  nextScanAt,
}: AttachmentRow) => ({
  attachmentId,
  name,
  kind,
  sizeBytes,
  sha256,
  state,
  uploadedAt,
  ...notNull({ lineId, found, applicationId }),
  ...defined({ scanAgainAt: scanFailed ? nextScanAt : undefined }),
});
