import { holdingOn } from '@paktwerk/deadlines';
import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
import { CLAIM_FROM_CENTS } from '../parameters';
import { refuse } from '../problems';
import type { ContentOf } from './content';
import { statusOf, whereDelivered } from './state';
import type { Notice, OpenGrant } from './state';

export interface ClaimBack {
  /** The notice that took the grant back. */
  readonly becauseNoticeId: string;
  readonly claimedCents: Cents;
  /** When it was paid; asked for where the grant was taken back for the past. */
  readonly paidOn?: IsoDate;
  readonly today: IsoDate;
}

/**
 * Erstattung (§ 49a LVwVfG): what was paid and is not granted any more is claimed back, with interest from the day on which the grant lost its effect; where
 * that lies before the payment, from the payment on. Which money was paid stands with the payments, so a person says it here.
 */
export const decidePrepareReimbursement = (command: ClaimBack, grant: OpenGrant): ContentOf<'REIMBURSEMENT'> | Refusal => {
  const { becauseNoticeId, claimedCents, paidOn, today } = command;
  const known = whereDelivered(grant, becauseNoticeId);
  if ('code' in known) return { ...known, data: { field: '/becauseNoticeId', ...known.data } };
  const { content } = known.notice;
  if (content?.kind !== 'REVOCATION' && content?.kind !== 'WITHDRAWAL')
    return refuse('reimbursement-without-taking-back', { field: '/becauseNoticeId', noticeId: becauseNoticeId, kind: known.notice.kind });
  const amount = refuseSmall(claimedCents, grant, today) ?? unusableAmount(claimedCents, content.lines, grant.notices, becauseNoticeId);
  if (amount) return amount;
  if (paidOn !== undefined && paidOn > today) return refuse('paid-in-future', { field: '/paidOn', paidOn, today });
  const { from } = content;
  if (paidOn === undefined && from < known.delivered.on)
    return refuse('payment-day-missing', { field: '/paidOn', from, deliveredOn: known.delivered.on });
  return { kind: 'REIMBURSEMENT', becauseNoticeId, claimedCents, interestFrom: interestFrom(from, paidOn) };
};

/** Interest runs from the day on which the grant lost its effect, and not before the money was there (§ 49a(3) LVwVfG). */
export const interestFrom = (ineffectiveFrom: IsoDate, paidOn: IsoDate = ineffectiveFrom): IsoDate =>
  paidOn > ineffectiveFrom ? paidOn : ineffectiveFrom;

/** Of a district, a municipality or a grouping of them little is not claimed back; of a carrier it is. */
const refuseSmall = (claimedCents: Cents, { applicant }: OpenGrant, today: IsoDate): Refusal | undefined => {
  const isMunicipal = applicant?.kinds.some((kind) => kind !== 'carrier') ?? true;
  const least = isMunicipal ? holdingOn(CLAIM_FROM_CENTS, today) : undefined;
  return least !== undefined && claimedCents < least.value
    ? refuse('claim-de-minimis', { field: '/claimedCents', claimedCents, fromCents: least.value, source: least.source })
    : undefined;
};

const unusableAmount = (
  claimedCents: Cents,
  lines: ContentOf<'REVOCATION'>['lines'],
  notices: readonly Notice[],
  becauseNoticeId: string,
): Refusal | undefined => {
  const takenBackCents = lines.reduce((sum, { before, after }) => sum + before.amountCents - after.amountCents, 0);
  const claimedBeforeCents = claimedFor(notices, becauseNoticeId);
  return claimedBeforeCents + claimedCents > takenBackCents
    ? refuse('claim-above-taken-back', { field: '/claimedCents', claimedCents, claimedBeforeCents, takenBackCents })
    : undefined;
};

/** What notices that stand have claimed already because of another one. */
export const claimedFor = (notices: readonly Notice[], becauseNoticeId: string): Cents =>
  notices.reduce(
    (sum, notice) =>
      notice.content?.kind === 'REIMBURSEMENT' && notice.content.becauseNoticeId === becauseNoticeId && statusOf(notice) !== 'annulled'
        ? sum + notice.content.claimedCents
        : sum,
    0,
  );
