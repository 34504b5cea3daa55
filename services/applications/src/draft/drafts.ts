import { Injectable } from '@nestjs/common';
import { defined, notNull } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { KeyReusedError, StaleVersionError } from '@paktwerk/event-store';
import { Database, findPage, notFound } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { findOne, insert, remove, update } from '@paktwerk/postgres';
import type { Contact } from '../application/events';
import type { Line } from '../application/lines';
import { DraftRow } from './entity';
import { draftItem } from './views';

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
@Injectable()
export class Drafts {
  constructor(private readonly db: Database) {}

  async find(draftId: string): Promise<Draft | undefined> {
    const row = await findOne(this.db, DraftRow, { draftId });
    return row && draftOf(row);
  }

  list(district: string, page: PageQuery) {
    return findPage(this.db, DraftRow, { where: { district }, newestFirst: 'number' }, page, (row) => draftItem(draftOf(row)));
  }

  /** The same command twice gives the same draft. @throws KeyReusedError */
  async create(
    { lines, contact, ...draft }: { readonly draftId: string; readonly district: string; readonly callId: string } & DraftContent,
    change: Change,
  ): Promise<Draft> {
    const { commandId, requestHash = null, at, by } = change;
    const made = await insert(this.db, DraftRow, {
      ...draft,
      lines,
      contact: contact ?? null,
      revision: 1,
      lastCommandId: commandId,
      createdRequest: requestHash,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
    });
    if (made) return draftOf(made);
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
  async replace(draftId: string, revision: number, { lines, contact }: DraftContent, change: Change): Promise<Draft | undefined> {
    const [replaced] = await update(
      this.db,
      DraftRow,
      { draftId, revision, receivedAt: null },
      {
        lines,
        contact: contact ?? null,
        revision: revision + 1,
        lastCommandId: change.commandId,
        lastRequest: change.requestHash ?? null,
        updatedAt: change.at,
        updatedBy: change.by,
      },
    );
    return replaced && draftOf(replaced);
  }

  async remove(draftId: string, revision: number): Promise<boolean> {
    return (await remove(this.db, DraftRow, { draftId, revision, receivedAt: null })) === 1;
  }

  /**
   * Commits the instant of receipt, once: what comes later for the same content keeps the first. A named revision is compared in the same
   * statement, so that nothing is received which its signatory has not seen.
   * @throws StaleVersionError where the draft has moved on
   */
  async receive(draftId: string, at: Instant, by: string, revision?: number): Promise<Draft & { readonly receivedAt: Instant }> {
    await update(this.db, DraftRow, { draftId, receivedAt: null, ...defined({ revision }) }, { receivedAt: at, receivedBy: by });
    const draft = (await this.find(draftId)) ?? notFound('draft', draftId);
    if (draft.applicationId === undefined && revision !== undefined && revision !== draft.revision)
      throw new StaleVersionError(revision, draft.revision);
    return { ...draft, receivedAt: draft.receivedAt ?? at };
  }

  /** A refused submission was no receipt: the content may be corrected, and counts from when it comes again. */
  async forgetReceipt(draftId: string, receivedAt: Instant): Promise<void> {
    await update(this.db, DraftRow, { draftId, receivedAt, applicationId: null }, { receivedAt: null, receivedBy: null });
  }

  async markSubmitted(draftId: string, applicationId: string): Promise<void> {
    await update(this.db, DraftRow, { draftId, applicationId: null }, { applicationId });
  }
}

const requireSame = (before: string | undefined, now: string | undefined): void => {
  if (before !== undefined && now !== undefined && before !== now) throw new KeyReusedError();
};

const draftOf = ({ number: _number, createdBy: _creator, updatedBy: _editor, receivedBy: _receiver, ...row }: DraftRow): Draft => {
  const { contact, createdRequest, lastRequest, receivedAt, applicationId, ...draft } = row;
  return {
    ...draft,
    ...notNull({ contact, createdRequest, lastRequest, receivedAt, applicationId }),
  };
};
