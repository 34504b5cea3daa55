import { defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Needs } from '../application/events';
import { heardBefore } from '../notice-hearing/notice-hearing';
import { refuse } from '../problems';
import type { DecisionBlock } from '../text-block/events';
import type { FurtherContent } from './content';
import { raisedBy } from './difference';
import { NoticePrepared } from './events';
import type { GrantEvent } from './events';
import { keysOf, statusOf, whereGranted } from './state';
import type { GrantState, OpenGrant } from './state';

/** The blocks that were chosen, filled with the amount that the notice comes to. */
export type BlocksFor = (amountCents: Cents) => readonly DecisionBlock[];

/** What is the same of every further notice that is prepared. */
export interface PrepareNotice {
  readonly grantId: string;
  /** Derived from the command, so that a repeat prepares nothing new. */
  readonly noticeId: string;
  readonly reason: string;
  /** The blocks of text that were chosen, as the letter will say them. */
  readonly blocksFor?: BlocksFor;
  readonly preparedBy: string;
  /** The day on which they declared to stand close to the recipient. */
  readonly conflictedSince?: IsoDate;
  readonly today: IsoDate;
}

/** What its kind makes of it. */
export interface NoticeSays {
  readonly content: FurtherContent;
  /** Of the grant afterwards; of a reimbursement what is claimed. */
  readonly amountCents: Cents;
  /** What the third signature goes by, where that is not the amount: of what is taken back it is what is taken. */
  readonly weighsCents?: Cents;
  /** From this amount on a third person signs. */
  readonly thirdSignature?: NonNullable<Needs['thirdSignature']>;
}

/**
 * The first of the four eyes, the same for every kind: `says` is what the kind makes of it, or why it cannot be. Preparing the kind again before its
 * release replaces the earlier preparation; of another kind is prepared when that is released or discarded.
 */
export const decidePrepareNotice = (command: PrepareNotice, says: NoticeSays | Refusal, state: GrantState): Decision<GrantEvent> => {
  const { grantId, noticeId, reason, blocksFor, preparedBy, conflictedSince, today } = command;
  if (state.kind === 'open' && isKnown(state, noticeId)) return nothing();
  const grant = whereGranted(state, grantId);
  if ('code' in grant) return grant;
  if (conflictedSince !== undefined) return refuse('conflict-of-interest', { declaredOn: conflictedSince });
  if ('code' in says) return says;
  const { amountCents, weighsCents = amountCents, thirdSignature } = says;
  const settled = afterSettling(says.content, grant);
  if (settled) return settled;
  const heard = heardBefore(says.content, grant);
  if ('code' in heard) return heard;
  const content: FurtherContent = { ...says.content, ...heard };
  const replaced = grant.preparation;
  if (replaced !== undefined && replaced.kind !== content.kind)
    return refuse('notice-in-preparation', { noticeId: replaced.noticeId, kind: replaced.kind, preparedOn: replaced.preparedOn });
  const blocks = blocksFor?.(amountCents) ?? [];
  const needs = thirdSignature !== undefined && weighsCents >= thirdSignature.fromCents ? { thirdSignature } : undefined;
  return record(
    NoticePrepared({
      ...keysOf(grant, { noticeId, kind: content.kind }, today),
      ...defined({ replacesNoticeId: replaced?.noticeId }),
      content,
      amountCents,
      ...raisedBy(content),
      reason,
      ...(blocks.length === 0 ? {} : { blocks: [...blocks] }),
      preparedBy,
      ...defined({ needs }),
    }),
  );
};

/** With its final notice nothing of a grant changes any more; what was paid too much is claimed, with interest, and what was asked for is rejected. */
const afterSettling = ({ kind }: FurtherContent, { notices }: OpenGrant): Refusal | undefined => {
  const final = notices.find((notice) => notice.kind === 'FINAL' && statusOf(notice) !== 'annulled');
  return final === undefined || kind === 'REIMBURSEMENT' || kind === 'INTEREST' || kind === 'EXTENSION_REJECTION'
    ? undefined
    : refuse('grant-settled', { noticeId: final.noticeId, settledOn: final.releasedOn });
};

const isKnown = ({ preparation, discarded, notices }: OpenGrant, noticeId: string): boolean =>
  [preparation, discarded, ...notices].some((one) => one?.noticeId === noticeId);
