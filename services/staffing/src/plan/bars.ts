import type { QualificationTier } from '@paktwerk/contracts';
import { addDays, defined, earlierOf, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { paidDaysOf, unpaidDaysOf } from '../post/entitlement';
import { approvedUntil } from '../post/state';
import type { ApprovedPost, Occupancy, PostFile } from '../post/state';
import { firstPossibleDay, vacantSince, windowOf } from '../post/vacancy';

/**
 * `filled`: somebody works and is paid. `suspended`: somebody holds it without pay. `free`: nobody did, before somebody came. `window`: nobody does, and it must be filled within these days. `beyond`: what is
 * approved behind them. `lapsed`: the post is not there any more.
 */
export const BAR_KINDS = ['filled', 'suspended', 'free', 'window', 'beyond', 'lapsed'] as const;
export type BarKind = (typeof BAR_KINDS)[number];

/** Days of a post on which one thing holds. */
export interface Bar {
  readonly kind: BarKind;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly appointmentId?: string;
  readonly personId?: string;
  /** The first day of work of that person on the post, by which the register names them. */
  readonly since?: IsoDate;
  readonly share?: number;
  /** By whose rate is paid. */
  readonly tier?: QualificationTier;
}

/** Within these days a vacant post must be filled: from the first day on which nobody works on it. */
export interface Window {
  readonly since: IsoDate;
  readonly lastDay: IsoDate;
  /** Nobody has ever worked on the post. */
  readonly isFirst: boolean;
}

/**
 * The vacancy that is open at the end of what is recorded: behind the last day of work, or from the first day on which somebody could have begun. A post that
 * nobody has ever worked on has a window of its own only where the rules give it one; else it waits as long as it is approved.
 */
export const openVacancy = (state: ApprovedPost, ofNeverFilled?: boolean): Window | undefined => {
  const { occupancies, announced, isTakenBack } = state;
  if (announced !== undefined || isTakenBack === true) return undefined;
  const [since, end] = [vacantSince(state), approvedUntil(state)];
  if (since > end) return undefined;
  const window = windowOf(state, undefined, ofNeverFilled);
  return { since, lastDay: window === undefined ? end : earlierOf(window.lastDay, end), isFirst: occupancies.length === 0 };
};

/** A post over time: who works on it when, when nobody does, and within which days it must be filled. Nothing of it is cut to what is shown. */
export const barsOf = (state: ApprovedPost, file: Pick<PostFile, 'paysHigherTier'>): readonly Bar[] => {
  const held = heldBars(state, file);
  const vacancy = openVacancy(state);
  const end = approvedUntil(state);
  const gaps = gapsBetween(held, firstPossibleDay(state));
  if (vacancy === undefined) return inTurn([...held, ...gaps]);
  const { since, lastDay } = vacancy;
  if (state.lapsed !== undefined)
    return inTurn([
      ...held,
      ...gaps,
      { kind: 'free', from: since, until: state.lapsed.lastDay },
      { kind: 'lapsed', from: addDays(state.lapsed.lastDay, 1), until: laterOf(end, addDays(state.lapsed.lastDay, 1)) },
    ]);
  return inTurn([
    ...held,
    ...gaps,
    { kind: 'window', from: since, until: lastDay },
    ...(lastDay < end ? [{ kind: 'beyond' as const, from: addDays(lastDay, 1), until: end }] : []),
  ]);
};

const inTurn = (bars: readonly Bar[]): readonly Bar[] => bars.toSorted((a, b) => (a.from < b.from ? -1 : 1));

const heldBars = (state: ApprovedPost, file: Pick<PostFile, 'paysHigherTier'>): readonly Bar[] => {
  const { occupancies } = state;
  const who = (o: Occupancy | undefined) => defined({ appointmentId: o?.appointmentId, personId: o?.personId, since: o?.from });
  const paid = paidDaysOf(state, file).map(({ appointmentId, from, until, share, tier }): Bar => ({
    kind: 'filled',
    from,
    until,
    share,
    tier,
    ...who(occupancies.find((one) => one.appointmentId === appointmentId)),
  }));
  const unpaid = occupancies.flatMap((o) => unpaidDaysOf(state, o).map((days): Bar => ({ kind: 'suspended', ...days, ...who(o) })));
  return inTurn([...paid, ...unpaid]);
};

/** Days between those on which somebody works, and before the first of them. */
const gapsBetween = (held: readonly Bar[], first: IsoDate): readonly Bar[] => {
  let free = first;
  return held.flatMap(({ from, until }) => {
    const gap = free < from ? [{ kind: 'free' as const, from: free, until: addDays(from, -1) }] : [];
    free = laterOf(free, addDays(until, 1));
    return gap;
  });
};
