import { holdingOn, interestOn } from '@paktwerk/deadlines';
import type { Repayment } from '@paktwerk/deadlines';
import { addDays, compareText } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { INTEREST_FROM_CENTS } from '../parameters';
import { refuse } from '../problems';
import type { ContentOf } from './content';
import { isMunicipal } from './prepare-reimbursement';
import { statusOf, whereDelivered } from './state';
import type { OpenGrant } from './state';

export interface AssessInterest {
  /** The notice that claims back. */
  readonly becauseNoticeId: string;
  /** What came back and when; which money that is stands with the payments, so a person says it here. */
  readonly repayments: readonly Repayment[];
  /** The last day that is reckoned; where everything came back, the last repayment unless told. */
  readonly until?: IsoDate;
  readonly today: IsoDate;
}

/** Zinsbescheid (§ 49a Abs. 3 LVwVfG): interest on a claim, up to its repayment or to a day before; the next one goes on behind it. */
export const decidePrepareInterest = (command: AssessInterest, grant: OpenGrant): ContentOf<'INTEREST'> | Refusal => {
  const { becauseNoticeId, today } = command;
  const known = whereDelivered(grant, becauseNoticeId);
  if ('code' in known) return { ...known, data: { field: '/becauseNoticeId', ...known.data } };
  const { content } = known.notice;
  if (content?.kind !== 'REIMBURSEMENT')
    return refuse('interest-without-claim', { field: '/becauseNoticeId', noticeId: becauseNoticeId, kind: known.notice.kind });
  const { claimedCents } = content;
  const repayments = command.repayments.toSorted((a, b) => compareText(a.on, b.on));
  const repaidCents = repayments.reduce((sum, { cents }) => sum + cents, 0);
  const early = repayments.find(({ on }) => on > today);
  if (early) return refuse('repaid-in-future', { field: '/repayments', repaidOn: early.on, today });
  if (repaidCents > claimedCents) return refuse('repaid-above-claim', { field: '/repayments', repaidCents, claimedCents });
  const until = command.until ?? (repaidCents === claimedCents ? repayments.at(-1)?.on : undefined);
  if (until === undefined) return refuse('interest-until-missing', { field: '/until', repaidCents, claimedCents });
  if (until > today) return refuse('interest-until-in-future', { field: '/until', until, today });
  const from = goesOnFrom(grant, becauseNoticeId, content.interestFrom);
  if (until < from) return refuse('no-day-of-interest', { field: '/until', from, until });
  const { periods, interestCents } = interestOn({ claimedCents, from, until, repayments });
  const least = isMunicipal(grant) ? holdingOn(INTEREST_FROM_CENTS, today) : undefined;
  if (interestCents === 0 || (least !== undefined && interestCents < least.value))
    return refuse('interest-de-minimis', { interestCents, fromCents: least?.value ?? 1, source: least?.source ?? '' });
  return { kind: 'INTEREST', becauseNoticeId, claimedCents, repayments, from, until, periods: [...periods], interestCents };
};

/** Behind the last day that a notice on the same claim reckoned, unless a court has annulled it. */
const goesOnFrom = ({ notices }: OpenGrant, becauseNoticeId: string, interestFrom: IsoDate): IsoDate =>
  notices.reduce((from, notice) => {
    const { content } = notice;
    if (content?.kind !== 'INTEREST' || content.becauseNoticeId !== becauseNoticeId || statusOf(notice) === 'annulled') return from;
    const next = addDays(content.until, 1);
    return next > from ? next : from;
  }, interestFrom);
