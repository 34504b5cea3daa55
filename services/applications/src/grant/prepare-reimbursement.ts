import { holdingOn } from '@paktwerk/deadlines';
import { addDays } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
import { CLAIM_FROM_CENTS } from '../parameters';
import { refuse } from '../problems';
import type { ContentOf, NoticeContent } from './content';
import { differenceIn } from './difference';
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
  const back = content && takenBackBy(content);
  if (back === undefined)
    return refuse('reimbursement-without-taking-back', { field: '/becauseNoticeId', noticeId: becauseNoticeId, kind: known.notice.kind });
  const amount = refuseSmall(claimedCents, grant, today) ?? unusableAmount(claimedCents, back.cents, grant.notices, becauseNoticeId);
  if (amount) return amount;
  const unpaid = refusePaymentDay(paidOn, grant, today);
  if (unpaid) return unpaid;
  const { on } = known.delivered;
  const { from = paidOn ?? on } = back;
  if (paidOn === undefined && (back.from === undefined || from < on))
    return refuse('payment-day-missing', { field: '/paidOn', from, deliveredOn: on });
  return { kind: 'REIMBURSEMENT', becauseNoticeId, claimedCents, interestFrom: interestFrom(from, paidOn) };
};

/** Nothing is paid before the grant has effect, nor on a day to come. */
export const refusePaymentDay = (
  paidOn: IsoDate | undefined,
  { notices }: Pick<OpenGrant, 'notices'>,
  today: IsoDate,
  field = '/paidOn',
): Refusal | undefined => {
  const deliveredOn = notices.find(({ kind }) => kind === 'GRANT')?.delivered?.on;
  if (paidOn === undefined) return undefined;
  if (paidOn > today) return refuse('paid-in-future', { field, paidOn, today });
  return deliveredOn !== undefined && paidOn < deliveredOn ? refuse('paid-before-the-grant', { field, paidOn, deliveredOn }) : undefined;
};

/** What a notice took of what may have been paid, and from when on the grant had no effect so far; settled for good it never had more. */
export const takenBackBy = (content: NoticeContent): { readonly cents: Cents; readonly from?: IsoDate } | undefined => {
  switch (content.kind) {
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return { cents: -(differenceIn(content) ?? 0), from: content.from };
    case 'FINAL':
      return { cents: content.claimableCents };
    case 'GRANT':
    case 'AMENDMENT':
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'INTEREST':
      return undefined;
  }
};

/** Interest runs from the day on which the grant lost its effect, and not before the money was there (§ 49a(3) LVwVfG): the day of payment does not count. */
export const interestFrom = (ineffectiveFrom: IsoDate, paidOn?: IsoDate): IsoDate =>
  paidOn !== undefined && paidOn >= ineffectiveFrom ? addDays(paidOn, 1) : ineffectiveFrom;

export const isMunicipal = ({ applicant }: Pick<OpenGrant, 'applicant'>): boolean =>
  applicant?.kinds.some((kind) => kind !== 'carrier') ?? true;

/** Of a district, a municipality or a grouping of them little is not claimed back; of a carrier it is. */
const refuseSmall = (claimedCents: Cents, grant: OpenGrant, today: IsoDate): Refusal | undefined => {
  const least = isMunicipal(grant) ? holdingOn(CLAIM_FROM_CENTS, today) : undefined;
  return least !== undefined && claimedCents < least.value
    ? refuse('claim-de-minimis', { field: '/claimedCents', claimedCents, fromCents: least.value, source: least.source })
    : undefined;
};

const unusableAmount = (
  claimedCents: Cents,
  takenBackCents: Cents,
  notices: readonly Notice[],
  becauseNoticeId: string,
): Refusal | undefined => {
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
