import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import type { Signer } from '../application/release-decision';
import { refuse } from '../problems';
import { NoticeCountersigned } from './events';
import type { GrantEvent } from './events';
import { keysOf, wherePrepared } from './state';
import type { GrantState, NoticeInPreparation } from './state';

export interface CountersignNotice extends Signer {
  readonly noticeId: string;
  readonly countersignedBy: string;
  readonly today: IsoDate;
}

/** Where nobody asks the directory. */
export const itself: HumanOf = (signIn) => signIn;

/** The second of three signatures, where the amount asks for three. */
export const decideCountersignNotice = (command: CountersignNotice, state: GrantState): Decision<GrantEvent> => {
  const { noticeId, countersignedBy, humanOf = itself, today } = command;
  const known = wherePrepared(state, noticeId);
  if ('code' in known) return known;
  const { grant, preparation } = known;
  const hindered = hindersSigning(preparation, countersignedBy, command);
  if (hindered) return hindered;
  const { needs, countersigned, amountCents } = preparation;
  if (needs?.thirdSignature === undefined) return refuse('countersignature-not-needed', { noticeId, amountCents });
  if (countersigned && humanOf(countersigned.by) === humanOf(countersignedBy)) return nothing();
  if (countersigned) return refuse('notice-already-countersigned', { noticeId, countersignedOn: countersigned.on });
  return record(NoticeCountersigned({ ...keysOf(grant, preparation, today), countersignedBy }));
};

/** What keeps a second or third person from signing what was prepared. */
export const hindersSigning = (
  { noticeId, preparedBy, preparedOn, returned }: NoticeInPreparation,
  by: string,
  { humanOf = itself, conflictedSince }: Signer,
): Refusal | undefined => {
  if (humanOf(by) === humanOf(preparedBy)) return refuse('four-eyes', { noticeId, preparedOn });
  if (conflictedSince !== undefined) return refuse('conflict-of-interest', { declaredOn: conflictedSince });
  return returned && refuse('notice-returned', { noticeId, returnedOn: returned.on });
};
