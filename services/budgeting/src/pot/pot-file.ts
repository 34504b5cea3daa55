import { defined, fold } from '@paktwerk/kernel';
import { drawsOnFrame } from '@paktwerk/contracts';
import type { EventOf, IsoDate } from '@paktwerk/kernel';
import { hasEnded, leftOf } from './budget-year';
import type { FramesCalculated, PotAllotted, PotEvent } from './events';
import { payableOf } from './payable';
import { potDecider, usedOf } from './state';

type Calculated = EventOf<typeof FramesCalculated>['data'];

/**
 * A pot as people see it, folded from its events; as of any instant, because it is folded from those known then.
 * @param on the day on which it is looked at: what is left of a year that is over is unbound
 */
export const potFileOf = (events: readonly PotEvent[], on: IsoDate, districtName: (key: string) => string) => {
  const state = fold(potDecider, events);
  const allotted = events.find((e): e is EventOf<typeof PotAllotted> => e.type === 'pot.allotted');
  if (state.kind === 'none' || !allotted) return undefined;
  const { potId, callId, programmeId, titleDe, titleEn, amountCents, budgetYear } = allotted.data;
  const calculated = calculatedFrames(events);
  return {
    potId,
    callId,
    programmeId,
    titleDe,
    titleEn,
    budgetYear,
    amountCents,
    ...state.total,
    payableCents: payableOf(state.reservations.values()),
    yearEnded: hasEnded(budgetYear, on),
    ...leftOf({ amountCents, ...state.total }, budgetYear, on),
    ...defined({ key: calculated?.key }),
    frames: (calculated?.frames ?? []).map((f) => {
      const money = { amountCents: f.amountCents, ...usedOf(state, f.district) };
      const payableCents = payableOf([...state.reservations.values()].filter((r) => r.district === f.district && drawsOnFrame(r)));
      return { district: f.district, districtName: districtName(f.district), ...money, payableCents, ...leftOf(money, budgetYear, on) };
    }),
  };
};

/** What is committed of a pot, and whether it may be paid, by district and decision. */
export const commitmentsOf = (events: readonly PotEvent[], districtName: (key: string) => string) => {
  const state = fold(potDecider, events);
  if (state.kind === 'none') return undefined;
  return [...state.reservations.values()].flatMap(({ status, payment, grantId, lapse, cutLines: _lines, ...money }) =>
    status !== 'committed' || payment === undefined || grantId === undefined
      ? []
      : [
          {
            ...money,
            grantId,
            ...defined({ postId: lapse?.postId, missingCents: lapse?.isLifted ? lapse.takesCents : lapse?.missingCents }),
            districtName: districtName(money.district),
            payment: payment.kind,
            because: payment.because,
          },
        ],
  );
};

export type PotFile = NonNullable<ReturnType<typeof potFileOf>>;

export const calculatedFrames = (events: readonly PotEvent[]): Calculated | undefined =>
  events.findLast((e): e is EventOf<typeof FramesCalculated> => e.type === 'frames.calculated')?.data;
