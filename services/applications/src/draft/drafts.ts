import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { KeyReusedError } from '@paktwerk/event-store';
import { Database, notFound } from '@paktwerk/platform';
import type { Contact } from '../application/events';
import { requestedCentsOf, toInput } from '../application/lines';
import type { Line } from '../application/lines';
import { limitOf, pageOf } from '@paktwerk/platform';
import type { Page } from '@paktwerk/platform';

/** An application that is no fact yet. Lines are stored in their parsed form. */
export interface Draft {
  readonly draftId: string;
  readonly district: string;
  readonly callId: string;
  readonly lines: readonly Line[];
  readonly contact?: Contact;
  readonly revision: number;
  readonly lastCommandId: string;
  /** What the creation and the last change are compared by when they come again; none of drafts from before there were hashes. */
  readonly createdRequest?: string;
  readonly lastRequest?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Instant of receipt; while it is set and the submission undecided, the content stands still. */
  readonly receivedAt?: Instant;
  readonly applicationId?: string;
}

export interface DraftContent {
  readonly lines: readonly Line[];
  readonly contact?: Contact;
}
interface Change {
  readonly commandId: string;
  readonly requestHash: string | undefined;
  readonly at: Instant;
  readonly by: string;
}
interface DraftRow {
  draft_id: string;
  district: string;
  call_id: string;
  lines: Line[];
  contact: Contact | null;
  revision: number;
  last_command_id: string;
  created_request: string | null;
  last_request: string | null;
  created_at: Date;
  updated_at: Date;
  received_at: string | null;
  application_id: string | null;
  number: string;
}

@Injectable()
export class Drafts {
  constructor(private readonly db: Database) {}

  async find(draftId: string): Promise<Draft | undefined> {
    const rows = await this.db.query<DraftRow>('select * from drafts where draft_id = $1', [draftId]);
    return rows[0] && toDraft(rows[0]);
  }

  async list(district: string, query: { readonly limit?: number; readonly cursor?: string }): Promise<Page<ReturnType<typeof draftView>>> {
    const limit = limitOf(query);
    const rows = await this.db.query<DraftRow>(
      'select * from drafts d where d.district = $1 and ($2::bigint is null or d.number < $2) order by d.number desc limit $3',
      [district, query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (r) => r.number,
      (r) => draftView(toDraft(r)),
    );
  }

  /** The same command twice gives the same draft. @throws KeyReusedError */
  async create(
    draft: { readonly draftId: string; readonly district: string; readonly callId: string } & DraftContent,
    change: Change,
  ): Promise<Draft> {
    const [row] = await this.db.query<DraftRow>(
      `insert into drafts (draft_id, district, call_id, lines, contact, revision, last_command_id, created_request, created_at, created_by, updated_at, updated_by)
       values ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9, $8, $9) on conflict (draft_id) do nothing returning *`,
      [
        draft.draftId,
        draft.district,
        draft.callId,
        JSON.stringify(draft.lines),
        jsonOrNull(draft.contact),
        change.commandId,
        change.requestHash ?? null,
        change.at,
        change.by,
      ],
    );
    if (row) return toDraft(row);
    const known = (await this.find(draft.draftId))!;
    requireSame(known.createdRequest, change.requestHash);
    return known;
  }

  /** The draft where this change is its last one already. @throws KeyReusedError */
  replacedBy(draft: Draft, change: Change): Draft | undefined {
    if (draft.lastCommandId !== change.commandId) return undefined;
    requireSame(draft.lastRequest, change.requestHash);
    return draft;
  }

  /** Undefined when the revision is another one by now, or the draft has been received. */
  async replace(draftId: string, revision: number, content: DraftContent, change: Change): Promise<Draft | undefined> {
    const rows = await this.db.query<DraftRow>(
      `update drafts set lines = $3, contact = $4, revision = revision + 1, last_command_id = $5, last_request = $6, updated_at = $7, updated_by = $8
       where draft_id = $1 and revision = $2 and received_at is null returning *`,
      [
        draftId,
        revision,
        JSON.stringify(content.lines),
        jsonOrNull(content.contact),
        change.commandId,
        change.requestHash ?? null,
        change.at,
        change.by,
      ],
    );
    return rows[0] && toDraft(rows[0]);
  }

  async remove(draftId: string, revision: number): Promise<boolean> {
    return (
      (
        await this.db.query('delete from drafts where draft_id = $1 and revision = $2 and received_at is null returning draft_id', [
          draftId,
          revision,
        ])
      ).length === 1
    );
  }

  /** Commits the instant of receipt, once: what comes later for the same content keeps the first. */
  async receive(draftId: string, at: Instant, by: string): Promise<Draft & { readonly receivedAt: Instant }> {
    const [row] = await this.db.query<DraftRow>(
      'update drafts set received_at = coalesce(received_at, $2), received_by = coalesce(received_by, $3) where draft_id = $1 returning *',
      [draftId, at, by],
    );
    return row ? { ...toDraft(row), receivedAt: row.received_at ?? at } : notFound('draft', draftId);
  }

  /** A refused submission was no receipt: the content may be corrected, and counts from when it comes again. */
  async forgetReceipt(draftId: string, receivedAt: Instant): Promise<void> {
    await this.db.query(
      'update drafts set received_at = null, received_by = null where draft_id = $1 and received_at = $2 and application_id is null',
      [draftId, receivedAt],
    );
  }

  async markSubmitted(draftId: string, applicationId: string): Promise<void> {
    await this.db.query('update drafts set application_id = $2 where draft_id = $1 and application_id is distinct from $2', [
      draftId,
      applicationId,
    ]);
  }
}

const requireSame = (before: string | undefined, now: string | undefined): void => {
  if (before !== undefined && now !== undefined && before !== now) throw new KeyReusedError();
};

const jsonOrNull = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

const toDraft = (r: DraftRow): Draft => ({
  draftId: r.draft_id,
  district: r.district,
  callId: r.call_id,
  lines: r.lines,
  ...(r.contact === null ? {} : { contact: r.contact }),
  revision: r.revision,
  lastCommandId: r.last_command_id,
  ...(r.created_request === null ? {} : { createdRequest: r.created_request }),
  ...(r.last_request === null ? {} : { lastRequest: r.last_request }),
  createdAt: r.created_at.toISOString(),
  updatedAt: r.updated_at.toISOString(),
  ...(r.received_at === null ? {} : { receivedAt: r.received_at }),
  ...(r.application_id === null ? {} : { applicationId: r.application_id }),
});

export const draftView = ({ lastCommandId: _id, createdRequest: _created, lastRequest: _last, ...draft }: Draft) => ({
  ...draft,
  lines: draft.lines.map(toInput),
  requestedCents: requestedCentsOf(draft.lines),
});
