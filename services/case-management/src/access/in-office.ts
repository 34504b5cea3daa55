import { addDays, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';

export interface Appointment {
  readonly from: IsoDate;
  /** As it was told; absent for whoever stays as long as the money of the post lasts. */
  readonly lastDay?: IsoDate;
  /** Until when the post is paid for, as far as is known. */
  readonly paidUntil?: IsoDate;
}

export type Office =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'in-office'; readonly until?: IsoDate }
  | { readonly kind: 'ended'; readonly lastDay: IsoDate };

/** The last day as a counsellor: the one that was told, or some months after the money ends, for whoever goes on is told of it late. */
export const lastDayInOffice = ({ lastDay, paidUntil }: Appointment, monthsBehindMoney: number): IsoDate | undefined =>
  lastDay ?? (paidUntil === undefined ? undefined : lastDayOfMonths(addDays(paidUntil, 1), monthsBehindMoney));

/** Is somebody a counsellor on a day, by all of their appointments? Whoever only begins later has not left. */
export const inOfficeOn = (appointments: readonly Appointment[], day: IsoDate, monthsBehindMoney: number): Office => {
  const held = appointments.map((one) => ({ from: one.from, until: lastDayInOffice(one, monthsBehindMoney) }));
  const now = held.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
  if (now.length > 0) {
    // Whoever follows themselves on another post stays.
    let until = latest(now);
    for (const next of [...held].sort((a, b) => (a.from < b.from ? -1 : 1)))
      if (until !== undefined && next.from <= addDays(until, 1)) until = latest([{ until }, next]);
    return { kind: 'in-office', ...(until === undefined ? {} : { until }) };
  }
  const over = held.flatMap(({ until }) => (until !== undefined && until < day ? [until] : [])).sort();
  const lastDay = over.at(-1);
  return lastDay === undefined ? { kind: 'unknown' } : { kind: 'ended', lastDay };
};

/** Undefined where one of them has no end. */
const latest = (days: readonly { readonly until: IsoDate | undefined }[]): IsoDate | undefined =>
  days.some(({ until }) => until === undefined)
    ? undefined
    : days
        .map(({ until }) => until!)
        .sort()
        .at(-1);
