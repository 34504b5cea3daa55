import type { QualificationTier } from '@paktwerk/contracts';
import { addDays, defined, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { paidDaysOf, unpaidDaysOf } from '../post/entitlement';
import type { Pay } from '../post/pay';
import type { ApprovedPost, Occupancy } from '../post/state';
import { firstPossibleDay, openedOn, runningWindow, vacanciesOf } from '../post/vacancy';

/**
 * `filled`: somebody works and is paid. `suspended`: somebody holds it without pay. `free`: nobody does, and nothing lapses by that. `window`: nobody does, and it lapses where it is not filled within these
 * days. `beyond`: what is approved behind them. `lapsed`: the post is not there any more, or not until an extension opens it anew.
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

/** A post over time: who works on it when, when nobody does, and within which days it must be filled. Nothing of it is cut to what is shown. */
export const barsOf = (state: ApprovedPost, pay: Pay): readonly Bar[] => {
  const held = heldBars(state, pay);
  return inTurn([...held, ...gapsBetween(held, state), ...vacantBars(state)]);
};

/** The days behind the last one of work, or from the first on which somebody could have begun; those of an extension that found the post lapsed by themselves. */
const vacantBars = (state: ApprovedPost): readonly Bar[] => {
  const { announced, grantLost } = state;
  // Where nobody may begin, nothing is free.
  if (announced !== undefined || grantLost !== undefined) return [];
  const window = runningWindow(state);
  return vacanciesOf(state).flatMap(({ from: since, until: end, lapse }): readonly Bar[] => {
    if (lapse !== undefined) {
      const from = addDays(lapse.lastDay, 1);
      return [
        { kind: 'free', from: since, until: lapse.lastDay },
        { kind: 'lapsed', from, until: laterOf(end, from) },
      ];
    }
    if (window === undefined || window.lastDay < since || end <= window.lastDay) return [{ kind: 'free', from: since, until: end }];
    return [
      { kind: 'window', from: since, until: window.lastDay },
      { kind: 'beyond', from: addDays(window.lastDay, 1), until: end },
    ];
  });
};

const inTurn = (bars: readonly Bar[]): readonly Bar[] => bars.toSorted((a, b) => (a.from < b.from ? -1 : 1));

const heldBars = (state: ApprovedPost, pay: Pay): readonly Bar[] => {
  const { occupancies } = state;
  const who = (o: Occupancy | undefined) => defined({ appointmentId: o?.appointmentId, personId: o?.personId, since: o?.from });
  const paid = paidDaysOf(state, pay).map(({ appointmentId, from, until, share, tier }): Bar => ({
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

/** Days between those on which somebody works, and before the first of them; what lapsed before an extension is none of them. */
const gapsBetween = (held: readonly Bar[], state: ApprovedPost): readonly Bar[] => {
  let free = firstPossibleDay(state);
  return held.flatMap(({ from, until }) => {
    free = laterOf(free, openedOn(from, state) ?? free);
    const gap = free < from ? [{ kind: 'free' as const, from: free, until: addDays(from, -1) }] : [];
    free = laterOf(free, addDays(until, 1));
    return gap;
  });
};
