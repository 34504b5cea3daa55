import { holdingOn, interestOn } from '@paktwerk/deadlines';
import type { Owed, Repayment } from '@paktwerk/deadlines';
import { addDays, compareText } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
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
  const before = assessedBefore(grant, becauseNoticeId);
  const repayments = together(before.at(-1)?.repayments ?? [], command.repayments);
  const repaidCents = repayments.reduce((sum, { cents }) => sum + cents, 0);
  const early = repayments.find(({ on }) => on > today);
  if (early) return refuse('repaid-in-future', { field: '/repayments', repaidOn: early.on, today });
  if (repaidCents > claimedCents) return refuse('repaid-above-claim', { field: '/repayments', repaidCents, claimedCents });
  const until = command.until ?? (repaidCents === claimedCents ? repayments.at(-1)?.on : undefined);
  if (until === undefined) return refuse('interest-until-missing', { field: '/until', repaidCents, claimedCents });
  if (until > today) return refuse('interest-until-in-future', { field: '/until', until, today });
  const last = before.at(-1);
  const from = last === undefined ? content.interestFrom : addDays(last.until, 1);
  if (until < from) return refuse('no-day-of-interest', { field: '/until', from, until });
  const { periods, interestCents: fresh } = interestOn({ claimedCents, from, until, repayments });
  const correctionCents = correctionOf(before, { claimedCents, from: content.interestFrom, repayments });
  const interestCents = Math.max(fresh + correctionCents, 0);
  const least = isMunicipal(grant) ? holdingOn(INTEREST_FROM_CENTS, today) : undefined;
  if (interestCents === 0 || (least !== undefined && interestCents < least.value))
    return refuse('interest-de-minimis', { interestCents, fromCents: least?.value ?? 1, source: least?.source ?? '' });
  return {
    kind: 'INTEREST',
    becauseNoticeId,
    claimedCents,
    repayments,
    from,
    until,
    periods: [...periods],
    ...(correctionCents === 0 ? {} : { correctionCents }),
    interestCents,
  };
};

type Assessed = ContentOf<'INTEREST'>;

/** What notices that stand have reckoned on the same claim, in their order. */
const assessedBefore = ({ notices }: OpenGrant, becauseNoticeId: string): readonly Assessed[] =>
  notices.flatMap((notice) => {
    const { content } = notice;
    return content?.kind === 'INTEREST' && content.becauseNoticeId === becauseNoticeId && statusOf(notice) !== 'annulled' ? [content] : [];
  });

/** What earlier notices knew stays known; what is named again is the same. */
const together = (known: readonly Repayment[], named: readonly Repayment[]): Repayment[] =>
  [...known, ...named.filter((one) => !isAmong(known, one))].toSorted((a, b) => compareText(a.on, b.on));

/** Several can come back on one day. */
const isAmong = (known: readonly Repayment[], one: Repayment): boolean =>
  known.some(({ on, cents }) => on === one.on && cents === one.cents);

/** What earlier notices asked for too much, because a repayment was not known to them, or the claim has become smaller since. */
const correctionOf = (before: readonly Assessed[], owed: Pick<Owed, 'claimedCents' | 'from' | 'repayments'>): Cents => {
  const last = before.at(-1);
  if (last === undefined) return 0;
  const asked = before.reduce((sum, { interestCents }) => sum + interestCents, 0);
  const isLowered = owed.claimedCents < last.claimedCents;
  const isLate = owed.repayments.some((one) => one.on <= last.until && !isAmong(last.repayments, one));
  return isLate || isLowered ? Math.min(interestOn({ ...owed, until: last.until }).interestCents - asked, 0) : 0;
};
