import { Applications, Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { PublicDataOf } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import type { LogEntry } from '@paktwerk/projections';

type Levels = Map<string, number>;

const groups = (entries: readonly LogEntry[], id: string): LogEntry[][] => {
  const by = new Map<string, LogEntry[]>();
  for (const e of entries) {
    const key = (e.data as Record<string, string>)[id];
    if (key !== undefined) by.set(key, [...(by.get(key) ?? []), e]);
  }
  return [...by.values()];
};
const one = <D extends { readonly type: string }>(entries: readonly LogEntry[], definition: D): PublicDataOf<D> | undefined =>
  entries.find((e) => e.type === definition.type)?.data as PublicDataOf<D> | undefined;
const all = <D extends { readonly type: string }>(entries: readonly LogEntry[], definition: D): PublicDataOf<D>[] =>
  entries.filter((e) => e.type === definition.type).map((e) => e.data as PublicDataOf<D>);

/**
 * The figures of one day, asked of the facts themselves: "is this post filled on that day?" No deltas, no state, no batches;
 * slow and obvious, to hold the projection against.
 */
export const levelsOn = (entries: readonly LogEntry[], on: IsoDate): Levels => levels(entries, on, 'shown');

/** The same with the money of every budget year by itself, as it is stored (`frameCents:2022`). */
export const levelsOfAllYears = (entries: readonly LogEntry[], on: IsoDate): Levels => levels(entries, on, 'stored');

const levels = (entries: readonly LogEntry[], on: IsoDate, years: 'shown' | 'stored'): Levels => {
  const sums: Levels = new Map();
  const add = (at: { programmeId: string; district: string }, measure: string, amount: number) => {
    const key = `${at.programmeId} ${at.district} ${measure}`;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };

  const pots = groups(entries, 'potId').map((events) => ({
    events,
    budgetYear: one(events, Budgeting.PotAllotted)?.budgetYear,
    // The calculation known last among those that cover the day; one that begins earlier than it was known replaces all after its day.
    inForce: all(events, Budgeting.FramesCalculated)
      .filter((f) => f.effectiveOn <= on)
      .at(-1),
  }));
  /** A day shows one year's money of a programme: its own year's, or the last one's before it that had frames. */
  const isShown = (programmeId: string, budgetYear: number | undefined): boolean => {
    const withFrames = pots
      .filter((p) => p.inForce?.programmeId === programmeId && (p.budgetYear ?? 9999) <= Number(on.slice(0, 4)))
      .map((p) => p.budgetYear ?? 0);
    return budgetYear === (withFrames.length === 0 ? Number(on.slice(0, 4)) : Math.max(...withFrames));
  };
  const addMoney = (
    at: { programmeId: string; district: string },
    measure: string,
    { amount, budgetYear }: { readonly amount: number; readonly budgetYear: number | undefined },
  ) => {
    if (years === 'stored') add(at, `${measure}:${String(budgetYear)}`, amount);
    else if (isShown(at.programmeId, budgetYear)) add(at, measure, amount);
  };

  for (const events of groups(entries, 'applicationId')) {
    const submitted = one(events, Applications.ApplicationSubmitted);
    if (!submitted || submitted.effectiveOn > on) continue;
    const holds = (fact: { effectiveOn: IsoDate } | undefined) => fact !== undefined && fact.effectiveOn <= on;
    const [rejected, withdrawn, granted] = [
      holds(one(events, Applications.ApplicationRejected)),
      holds(one(events, Applications.ApplicationWithdrawn)),
      holds(one(events, Applications.GrantIssued)),
    ];
    const asked = {
      amount: submitted.requestedCents,
      budgetYear: submitted.budgetYear ?? Number(submitted.effectiveOn.slice(0, 4)),
    };
    const rejection = one(events, Applications.ApplicationRejected);
    const delivered = holds(one(events, Applications.NoticeDelivered));
    add(submitted, 'applicationsSubmitted', 1);
    if (!withdrawn) addMoney(submitted, 'requestedCents', asked);
    if (rejected) add(submitted, 'applicationsRejected', 1);
    if (rejected && !withdrawn) addMoney(submitted, 'rejectedCents', asked);
    const isRejectionTold = rejected && (rejection?.decisionId === undefined || delivered);
    if (isRejectionTold) add(submitted, 'applicationsRejectedTold', 1);
    if (isRejectionTold && !withdrawn) addMoney(submitted, 'rejectedCentsTold', asked);
    if (granted && delivered) add(submitted, 'applicationsGrantedTold', 1);
    if (withdrawn) add(submitted, 'applicationsWithdrawn', 1);
    if (granted) add(submitted, 'applicationsGranted', 1);
  }

  for (const { events, inForce, budgetYear } of pots) {
    for (const { district, amountCents: amount } of inForce?.frames ?? [])
      if (inForce) addMoney({ programmeId: inForce.programmeId, district }, 'frameCents', { amount, budgetYear });
    for (const decision of groups(events, 'decisionId')) {
      const [reserved, committed, released] = [
        one(decision, Budgeting.FundsReserved),
        one(decision, Budgeting.FundsCommitted),
        one(decision, Budgeting.ReservationReleased),
      ];
      const end = committed ?? released;
      if (reserved && reserved.effectiveOn <= on && (!end || end.effectiveOn > on))
        addMoney(reserved, 'reservedCents', { amount: reserved.amountCents, budgetYear });
      if (committed && committed.effectiveOn <= on && (!released || released.effectiveOn > on))
        addMoney(committed, 'committedCents', { amount: committed.amountCents, budgetYear });
    }
  }

  for (const events of groups(entries, 'postId')) {
    const approved = one(events, Staffing.PostApproved);
    if (!approved) continue;
    const corrections = all(events, Staffing.OccupancyCorrected);
    const money = [...events].reverse().flatMap((e) => {
      const { approvedUntil } = e.data as { readonly approvedUntil?: IsoDate };
      return approvedUntil === undefined ? [] : [approvedUntil];
    });
    if (on < approved.from || on > (money[0] ?? approved.to)) continue;
    add(approved, 'postsApproved', 1);
    add(approved, 'shareApproved', approved.share);
    const holder = all(events, Staffing.PostFilled).find((filled) => {
      // What was said last of the end counts; a correction says both ends anew.
      const corrected = corrections.filter((c) => c.appointmentId === filled.appointmentId).at(-1);
      if (corrected && !corrected.is) return false;
      const last = events
        .flatMap((e): readonly { readonly lastDay?: IsoDate }[] => {
          if (corrected?.is && e.data === corrected) return [corrected.is];
          const { appointmentId, lastDay } = e.data as { readonly appointmentId?: string; readonly lastDay?: IsoDate };
          return e.type === Staffing.PostVacated.type && appointmentId === filled.appointmentId && lastDay !== undefined
            ? [{ lastDay }]
            : [];
        })
        .at(-1);
      return (corrected?.is?.from ?? filled.effectiveOn) <= on && (last?.lastDay === undefined || on <= last.lastDay);
    });
    if (holder) {
      add(approved, 'postsFilled', 1);
      add(approved, 'shareFilled', holder.share);
    }
  }

  const days = new Map<string, PublicDataOf<typeof CaseTotals.DailyTotalsCounted>>();
  for (const total of all(entries, CaseTotals.DailyTotalsCounted)) {
    const key = `${total.district}/${total.programmeId}/${total.day}`;
    if ((days.get(key)?.revision ?? 0) < total.revision) days.set(key, total);
  }
  for (const total of days.values()) {
    if (total.day > on) continue;
    add(total, 'casesOpened', total.casesOpened);
    add(total, 'casesClosed', total.casesClosed);
    for (const { mode, count } of total.talks) add(total, `talks${mode[0]?.toUpperCase()}${mode.slice(1)}`, count);
  }

  return new Map([...sums].filter(([, value]) => value !== 0).sort());
};
