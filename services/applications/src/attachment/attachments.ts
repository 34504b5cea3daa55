import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { notNull } from '@paktwerk/kernel';
import type { Instant, Refusal } from '@paktwerk/kernel';
import { Database, eachByItself, notFound } from '@paktwerk/platform';
import type { Sql } from '@paktwerk/platform';
import { find, findOne, insert, remove, update } from '@paktwerk/postgres';
import { KekConfig, open, seal, unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';
import { refuse } from '../problems';
import { ScannerConfig } from './clamd';
import type { Scanned } from './clamd';
import { AttachmentChunkRow, AttachmentRow } from './entity';
import { lookAtAttachment } from './look-at-attachment';

const CHUNK = 512_000;
/** [A] What one draft has at most, and what one person may bring in within a day. */
export const LIMITS = { perDraft: 60, bytesPerPersonDay: 500_000_000 } as const;

export interface NewAttachment {
  readonly attachmentId: string;
  readonly draftId: string;
  readonly party: string;
  readonly lineId?: string | undefined;
  readonly name: string;
  readonly at: Instant;
  readonly by: string;
}
/** What a submission says of a file: enough to prove that it is the same one. */
export interface AttachmentOfSubmission {
  readonly attachmentId: string;
  readonly kind: AttachmentRow['kind'];
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly lineId?: string;
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

  /** The same command twice is one file. */
  async add(of: NewAttachment, bytes: Buffer): Promise<AttachmentRow | Refusal> {
    const { attachmentId, draftId, party, lineId, name, at, by } = of;
    const known = await findOne(this.db, AttachmentRow, { attachmentId });
    if (known) return known;
    const kind = await lookAtAttachment(bytes);
    if (typeof kind !== 'string') return kind;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = randomBytes(32);
    const { current } = this.ring;
    const row = {
      attachmentId,
      draftId,
      party,
      lineId: lineId ?? null,
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
    } as const;
    return this.db.tx(async (tx) => {
      const tooMuch = await this.tooMuch(tx, of, bytes.length, sha256);
      if (tooMuch) return tooMuch;
      const made = await insert(tx, AttachmentRow, row);
      for (let number = 0; made && number * CHUNK < bytes.length; number += 1) {
        const piece = bytes.subarray(number * CHUNK, (number + 1) * CHUNK);
        await insert(tx, AttachmentChunkRow, { attachmentId, number, sealed: seal(key, piece, aadOf(attachmentId, number)) });
      }
      return made ?? (await findOne(tx, AttachmentRow, { attachmentId }))!;
    });
  }

  /** One at a time per draft: two uploads at once count each other. */
  private async tooMuch(tx: Sql, { draftId, by }: NewAttachment, sizeBytes: number, sha256: string): Promise<Refusal | undefined> {
    const drafts = await tx.query('select 1 from drafts where draft_id = $1 for update', [draftId]);
    if (drafts.length === 0) notFound('draft', draftId); // gone since it was asked for: nobody could delete the file
    const present = await find(tx, AttachmentRow, { where: { draftId } });
    const same = present.find((a) => a.sha256 === sha256);
    if (same) return refuse('attachment-twice', { attachmentId: same.attachmentId, name: same.name });
    if (present.length >= LIMITS.perDraft) return refuse('too-many-attachments', { maximum: LIMITS.perDraft });
    const [row] = await tx.query<{ bytes: number }>(
      `select coalesce(sum(size_bytes), 0)::bigint as bytes from attachments where uploaded_by = $1 and stored_at > now() - interval '1 day'`,
      [by],
    );
    return (row?.bytes ?? 0) + sizeBytes > LIMITS.bytesPerPersonDay
      ? refuse('too-many-bytes', { bytes: row?.bytes ?? 0, maximum: LIMITS.bytesPerPersonDay })
      : undefined;
  }

  find(attachmentId: string): Promise<AttachmentRow | undefined> {
    return findOne(this.db, AttachmentRow, { attachmentId });
  }

  ofDraft(draftId: string): Promise<readonly AttachmentRow[]> {
    return find(this.db, AttachmentRow, { where: { draftId }, order: { storedAt: 'asc' } });
  }

  ofApplication(applicationId: string): Promise<readonly AttachmentRow[]> {
    return find(this.db, AttachmentRow, { where: { applicationId }, order: { storedAt: 'asc' } });
  }

  /** The file itself. */
  async content({ attachmentId, kekId, wrappedKey }: AttachmentRow): Promise<Buffer> {
    const key = await unwrap(this.ring, kekId, wrappedKey, refOf(attachmentId));
    const chunks = await find(this.db, AttachmentChunkRow, { where: { attachmentId }, order: { number: 'asc' } });
    if (chunks.length === 0) notFound('attachment', attachmentId);
    return Buffer.concat(chunks.map(({ number, sealed }) => open(key, sealed, aadOf(attachmentId, number))));
  }

  /** Whether it was there; one that an application names stays. */
  async remove(attachmentId: string): Promise<boolean> {
    return this.db.tx(async (tx) => {
      if ((await remove(tx, AttachmentRow, { attachmentId, applicationId: null })) === 0) return false;
      await remove(tx, AttachmentChunkRow, { attachmentId });
      return true;
    });
  }

  /** Those that a submission is bound to; what the scanner objected to is none of them. */
  async forSubmission(draftId: string): Promise<readonly AttachmentOfSubmission[]> {
    const rows = await this.ofDraft(draftId);
    return rows
      .filter((a) => a.state !== 'infected')
      .map(({ attachmentId, kind, sizeBytes, sha256, lineId }) => ({ attachmentId, kind, sizeBytes, sha256, ...notNull({ lineId }) }));
  }

  async markSubmitted(draftId: string, applicationId: string): Promise<void> {
    await update(this.db, AttachmentRow, { draftId, applicationId: null }, { applicationId });
  }

  /** The one that waits longest for the scanner, but for those that are put off. */
  async waiting(putOff: readonly string[] = []): Promise<AttachmentRow | undefined> {
    const rows = await find(this.db, AttachmentRow, {
      where: { state: 'quarantined' },
      order: { storedAt: 'asc' },
      limit: putOff.length + 1,
    });
    return rows.find((row) => !putOff.includes(row.attachmentId));
  }

  /** What was found stays to be read; the file goes. */
  async markScanned({ attachmentId }: AttachmentRow, scanned: Scanned): Promise<void> {
    await this.db.tx(async (tx) => {
      const found = scanned.kind === 'infected' ? scanned.found.slice(0, 200) : null;
      await update(tx, AttachmentRow, { attachmentId, state: 'quarantined' }, { state: scanned.kind, found });
      if (scanned.kind === 'infected') await remove(tx, AttachmentChunkRow, { attachmentId });
    });
  }

  /** Keys that a key-encryption key of before wraps, under the current one; how many those were. */
  async rewrap(limit = 200): Promise<number> {
    const { current } = this.ring;
    const rows = await find(this.db, AttachmentRow, { where: { kekId: { '<>': current.id } }, limit });
    await eachByItself(rows, async ({ attachmentId, kekId, wrappedKey }) => {
      const key = await unwrap(this.ring, kekId, wrappedKey, refOf(attachmentId));
      const again = { kekId: current.id, wrappedKey: await current.wrap(key, refOf(attachmentId)) };
      await update(this.db, AttachmentRow, { attachmentId, kekId }, again);
    });
    return rows.length;
  }
}

/** All files of a draft, also those that were submitted with it; in the transaction in which the draft goes. */
export const removeFilesOf = async (tx: Sql, draftId: string): Promise<void> => {
  await tx.query('delete from attachment_chunks c using attachments a where a.attachment_id = c.attachment_id and a.draft_id = $1', [
    draftId,
  ]);
  await remove(tx, AttachmentRow, { draftId });
};

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
}: AttachmentRow) => ({
  attachmentId,
  name,
  kind,
  sizeBytes,
  sha256,
  state,
  uploadedAt,
  ...notNull({ lineId, found, applicationId }),
});
