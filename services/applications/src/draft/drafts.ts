import { Injectable } from '@nestjs/common';
import { defined, notNull } from '@paktwerk/kernel';
import type { Instant, Refusal } from '@paktwerk/kernel';
import { KeyReusedError, StaleVersionError } from '@paktwerk/event-store';
import { Database, findPage, notFound, refuseWith, requireOwnParty } from '@paktwerk/platform';
import type { Acting, Actor, CommandContext, PageQuery, Sql } from '@paktwerk/platform';
import { find, findOne, insert, remove, update } from '@paktwerk/postgres';
import { applicantKey, whereVisible } from '../applicant/applicant';
import type { Place } from '../applicant/applicant';
import { applicationIdOf } from '../application/state';
import { removeFilesOf } from '../attachment/remove-files';
import { refuse } from '../problems';
import { changesBetween, partsOf } from './content';
import type { DraftContent, FieldChange } from './content';
import { DraftChangeRow, DraftPlaceRow, DraftRow } from './entity';
import type { HandedOver } from './entity';

/** An application that is no fact yet. Lines are stored in their parsed form. */
export interface Draft extends DraftContent {
  readonly draftId: string;
  readonly district: string;
  /** The party in the area of the district that drafts, where it is not the district itself. */
  readonly recipient?: string;
  readonly callId: string;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly handedOver?: HandedOver;
  /** Instant of receipt; while it is set and the submission undecided, the content stands still. */
  readonly receivedAt?: Instant;
  readonly applicationId?: string;
}

export interface Change {
  readonly commandId: string;
  readonly requestHash: string | undefined;
  readonly at: Instant;
  readonly by: string;
}
/** The change that a command makes. */
export const changeOf = ({ commandId, requestHash, at, actor }: CommandContext): Change => ({
  commandId,
  requestHash,
  at,
  by: actor.person,
});
/** What a change makes of a draft: other content, or the note that it is ready. */
export interface Changed {
  readonly content: DraftContent;
  readonly handedOver?: HandedOver;
}

/** So often a change is tried again on what somebody else has made meanwhile. */
const TRIES = 50;
/** A file of lines changes more than anybody reads: such a change is noted as the number of lines. */
const NOTED = 200;

@Injectable()
export class Drafts {
  constructor(private readonly db: Database) {}

  async find(draftId: string): Promise<Draft | undefined> {
    const row = await findOne(this.db, DraftRow, { draftId });
    return row && draftOf(row);
  }

  /** A draft for whoever works at its party. @throws Problem 404, 403 */
  async own(actor: Actor, draftId: string): Promise<Draft> {
    const draft = (await this.find(draftId)) ?? notFound('draft', draftId);
    requireOwnParty(actor, applicantKey(draft));
    return draft;
  }

  list(actor: Acting, page: PageQuery) {
    return findPage(this.db, DraftRow, { where: whereVisible(actor, undefined), newestFirst: 'number' }, page, draftOf);
  }

  /** The same command twice gives the same draft. @throws KeyReusedError */
  async create(
    { content, ...draft }: { readonly draftId: string; readonly callId: string; readonly content: DraftContent } & Place,
    change: Change,
  ): Promise<Draft> {
    const { commandId, requestHash = null, at, by } = change;
    const made = await insert(this.db, DraftRow, {
      ...draft,
      ...columnsOf(content),
      revision: 1,
      lastCommandId: commandId,
      createdRequest: requestHash,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
    });
    if (made) return draftOf(made);
    const known = (await findOne(this.db, DraftRow, { draftId: draft.draftId }))!;
    requireSame(known.createdRequest, requestHash);
    return draftOf(known);
  }

  /**
   * Changes a draft as it stands now, and notes who changed which field. Where somebody else is faster, the change is made again on what they left,
   * so `decide` sees every change before it. The same command twice is one change.
   * @throws Problem 422, KeyReusedError
   */
  async change(draftId: string, change: Change, decide: (draft: Draft) => Changed | Refusal | Promise<Changed | Refusal>): Promise<Draft> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const draft = (await this.find(draftId)) ?? notFound('draft', draftId);
      const repeat = await findOne(this.db, DraftChangeRow, { commandId: change.commandId });
      if (repeat) {
        requireSame(repeat.request, change.requestHash ?? null);
        return draft;
      }
      refuseReceived(draft);
      const decided = await decide(draft);
      if ('code' in decided) return refuseWith(decided);
      const fields = fieldsOf(draft, decided);
      if (fields.length === 0) return draft;
      const changed = await this.db.tx((tx) => writeDraft(tx, draft, decided, fields, change));
      if (changed) return changed;
    }
    throw new Error(`Draft ${draftId} was changed by others ${TRIES} times in a row.`);
  }

  /** Who changed what, the last change first. */
  changes(draftId: string, limit: number): Promise<readonly DraftChangeRow[]> {
    return find(this.db, DraftChangeRow, { where: { draftId }, order: { revision: 'desc' }, limit });
  }

  /** All of a call, submitted or not. */
  async removeOf(callId: string): Promise<void> {
    const drafts = await find(this.db, DraftRow, { where: { callId } });
    for (const { draftId } of drafts) await this.removeWhole({ draftId });
  }

  remove(draftId: string, revision: number): Promise<boolean> {
    return this.removeWhole({ draftId, revision, receivedAt: null });
  }

  /** With what was noted of it and with its files: none of them is left without the draft that shows them. */
  private async removeWhole(which: Pick<DraftRow, 'draftId'> & Partial<Pick<DraftRow, 'revision' | 'receivedAt'>>): Promise<boolean> {
    const { draftId } = which;
    return this.db.tx(async (tx) => {
      if ((await remove(tx, DraftRow, which)) === 0) return false;
      await remove(tx, DraftChangeRow, { draftId });
      await remove(tx, DraftPlaceRow, { draftId });
      await removeFilesOf(tx, draftId);
      return true;
    });
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

/** Undefined when the revision is another one by now, or the draft has been received. */
export const writeDraft = async (
  sql: Sql,
  { draftId, revision }: Draft,
  { content, handedOver }: Changed,
  fields: readonly FieldChange[],
  change: Change,
): Promise<Draft | undefined> => {
  const { commandId, requestHash = null, at, by } = change;
  const [row] = await update(
    sql,
    DraftRow,
    { draftId, revision, receivedAt: null },
    {
      ...columnsOf(content),
      revision: revision + 1,
      lastCommandId: commandId,
      lastRequest: requestHash,
      updatedAt: at,
      updatedBy: by,
      handedOver: handedOver ?? null,
    },
  );
  if (!row) return undefined;
  await insert(sql, DraftChangeRow, { draftId, revision: revision + 1, commandId, request: requestHash, at, by, fields });
  return draftOf(row);
};

/** What has been received stands still. @throws Problem 422 */
export const refuseReceived = ({ draftId, applicationId, receivedAt }: Draft): void => {
  if (applicationId !== undefined) refuseWith(refuse('draft-submitted', { applicationId }));
  if (receivedAt !== undefined) refuseWith(refuse('draft-being-submitted', { applicationId: applicationIdOf(draftId) }));
};

const fieldsOf = (draft: Draft, { content, handedOver }: Changed): readonly FieldChange[] => {
  const fields = changesBetween(partsOf(contentOf(draft)), partsOf(content));
  if (fields.length > NOTED) return [{ field: '/lines', from: draft.lines.length, to: content.lines.length }];
  if (handedOver === undefined || handedOver === draft.handedOver) return fields;
  return [...fields, { field: '/handedOver', from: draft.handedOver?.note ?? null, to: handedOver.note ?? '' }];
};

export const contentOf = ({ lines, contact, partners, earlyStart, bank, declarations }: DraftContent): DraftContent => ({
  lines,
  ...defined({ contact, partners, earlyStart, bank, declarations }),
});

const columnsOf = ({ lines, contact, ...particulars }: DraftContent) => ({ lines, contact: contact ?? null, particulars });

/** @throws KeyReusedError where one command comes with two bodies */
export const requireSame = (before: string | null, now: string | null | undefined): void => {
  if (before !== null && now !== null && now !== undefined && before !== now) throw new KeyReusedError();
};

export const draftOf = ({ number: _number, createdBy: _creator, receivedBy: _receiver, ...row }: DraftRow): Draft => {
  const {
    contact,
    particulars,
    handedOver,
    receivedAt,
    applicationId,
    recipient,
    lastCommandId: _id,
    createdRequest: _made,
    lastRequest: _last,
    ...draft
  } = row;
  return {
    ...draft,
    ...particulars,
    ...notNull({ recipient, contact, handedOver, receivedAt, applicationId }),
  };
};
