import { addDays, defined, isKeptOn, laterOf, spansPaid } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { Appointed, PostRow, Unpaid } from '../read-models/appointments/entity';
import type { ProvenAppointment, ProvenLine } from './events';
import type { PaidDays } from './reckon';

/** Days that somebody is paid for, one after the other; without a share as much as the line has. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share?: FteHundredths;
}

/**
 * Which days of somebody on a post are paid from a day on, as the post itself reckons them: none while pay is interrupted, and each day on which how much they
 * work changes begins a new span.
 */
export const paidDaysOf = (
  {
    from: began,
    lastDay,
    shares = [],
    kept,
    unpaid = [],
  }: Pick<Appointed, 'from' | 'shares' | 'kept' | 'unpaid'> & { readonly lastDay: IsoDate },
  since: IsoDate,
): readonly Span[] => {
  const from = laterOf(began, since);
  const worked = [...shares, ...(kept ? [kept] : [])];
  const changes = [...worked.map((one) => one.from), ...unpaid.flatMap((one) => [one.from, ...behind(one.until)])];
  const begins = [...new Set([from, ...changes])].filter((day) => from <= day && day <= lastDay).sort();
  return begins.flatMap((day, i) => {
    if (unpaid.some((one) => one.from <= day && day <= (one.until ?? lastDay))) return [];
    const next = begins[i + 1];
    const share = kept && isKeptOn(kept, shares, day) ? kept.share : shares.findLast((one) => one.from <= day)?.share;
    return [{ from: day, to: next === undefined ? lastDay : addDays(next, -1), ...defined({ share }) }];
  });
};
const behind = (until: IsoDate | undefined): readonly IsoDate[] => (until === undefined ? [] : [addDays(until, 1)]);

/** Money that was not needed while pay was interrupted lasts longer: a line ends as late as its post does, unless a notice took it back. */
export const lineWithUnpaid = (
  line: ProvenLine,
  posts: readonly Pick<PostRow, 'lineId' | 'fundedUntil' | 'revokedBy' | 'appointments'>[],
): ProvenLine => {
  const post = posts.find(({ lineId }) => lineId === line.lineId);
  const isMoved = post?.appointments.some(({ unpaid = [], lastDay }) => unpaid.some((one) => reaches(one, lastDay))) ?? false;
  return post === undefined || !isMoved || post.revokedBy.length > 0 || line.lastDay === undefined
    ? line
    : { ...line, lastDay: laterOf(line.lastDay, post.fundedUntil) };
};

/** One without an end lasts to the last day of whoever left during it, and moves nothing before that is named. */
const reaches = ({ from, until }: Pick<Unpaid, 'from' | 'until'>, lastDay: IsoDate | undefined): boolean =>
  until !== undefined || (lastDay !== undefined && from <= lastDay);

/** What somebody says instead of known days keeps the days without pay between them: those are told to the post itself. */
export const daysWithin = (
  { days }: Pick<ProvenAppointment, 'days'>,
  { from, to, share }: Pick<PaidDays, 'from' | 'to' | 'share'>,
): Pick<ProvenAppointment, 'days'> => {
  const within = days === undefined ? [] : spansPaid({ days, from, to, share });
  const isWhole = within.length === 1 && within[0]?.from === from && within[0].to === to;
  return within.length === 0 || isWhole ? {} : { days: [...within] };
};
