import { addDays, defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { FurtherContent } from '../grant/content';
import { interestFrom, refusePaymentDay } from '../grant/prepare-reimbursement';
import { whereGranted } from '../grant/state';
import type { GrantState, OpenGrant } from '../grant/state';
import type { GrantEvent } from '../grant/events';
import { HEARING_DAYS, HEARING_DAYS_MOST } from '../parameters';
import { refuse } from '../problems';
import { lastDayFor } from '../shared/answer-period';
import { NoticeHearingOpened } from './events';
import type { IntendedClaim } from './events';
import { hearingKeysOf, isAdverse, runningHearing } from './notice-hearing';

export interface OpenNoticeHearing {
  readonly grantId: string;
  /** Derived from the command, so that a repeat opens nothing new. */
  readonly hearingId: string;
  /** What shall be claimed back with it, and when it was paid. */
  readonly claim?: { readonly claimedCents: Cents; readonly paidOn?: IsoDate };
  /** Why, as the recipient reads it. */
  readonly grounds: string;
  /** Two weeks where nobody names a day. */
  readonly dueOn?: IsoDate;
  readonly today: IsoDate;
}

/**
 * Tells the recipient of a grant what is intended against them, in euros line by line, before it is prepared. `intended`: what the notice would say, reckoned
 * as the notice itself is; or why it could not.
 */
export const decideOpenNoticeHearing = (
  command: OpenNoticeHearing,
  intended: FurtherContent | Refusal,
  state: GrantState,
): Decision<GrantEvent> => {
  const { grantId, hearingId, claim, grounds, today, dueOn = addDays(today, HEARING_DAYS.value) } = command;
  const grant = whereGranted(state, grantId);
  if ('code' in grant) return grant;
  if (grant.hearings.some((hearing) => hearing.hearingId === hearingId)) return nothing();
  const running = runningHearing(grant);
  if (running) return refuse('hearing-running', { hearingId: running.hearingId, lastDay: running.lastDay });
  if ('code' in intended) return intended;
  if (!isAdverse(intended)) return refuse('notice-not-adverse', { kind: intended.kind });
  const unusable = unusableDay(dueOn, today, today);
  if (unusable) return unusable;
  const claimed = claim && claimOf(claim, intended, grant, today);
  if (claimed && 'code' in claimed) return claimed;
  const { fileNumber } = grant;
  const says = { fileNumber, intended, ...defined({ claim: claimed }), grounds, dueOn, lastDay: lastDayFor(dueOn) };
  return record(NoticeHearingOpened({ ...hearingKeysOf(grant, hearingId, today), ...says }));
};

/** Why a period cannot end on a day. */
export const unusableDay = (dueOn: IsoDate, openedOn: IsoDate, today: IsoDate): Refusal | undefined => {
  if (dueOn <= today) return refuse('information-date-past', { field: '/dueOn', dueOn, today });
  const { value: days } = HEARING_DAYS_MOST;
  const latest = addDays(openedOn, days);
  return dueOn > latest ? refuse('hearing-date-too-far', { field: '/dueOn', dueOn, latest, days }) : undefined;
};

/** With a revocation no more is claimed back than it takes, with interest as the claim itself will bear it. */
const claimOf = (
  { claimedCents, paidOn }: NonNullable<OpenNoticeHearing['claim']>,
  intended: FurtherContent,
  grant: OpenGrant,
  today: IsoDate,
): IntendedClaim | Refusal => {
  if (intended.kind !== 'REVOCATION' && intended.kind !== 'WITHDRAWAL') return refuse('claim-without-taking-back', { field: '/claim' });
  const unpaid = refusePaymentDay(paidOn, grant, today, '/claim/paidOn');
  if (unpaid) return unpaid;
  const takenBackCents = intended.lines.reduce((sum, { before, after }) => sum + before.amountCents - after.amountCents, 0);
  return claimedCents > takenBackCents
    ? refuse('claim-above-taken-back', { field: '/claim/claimedCents', claimedCents, claimedBeforeCents: 0, takenBackCents })
    : { claimedCents, interestFrom: interestFrom(intended.from, paidOn) };
};
