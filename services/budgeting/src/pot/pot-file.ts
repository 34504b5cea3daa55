import { fold } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { FramesCalculated, PotAllotted, PotEvent } from './events';
import { frameAvailable, potAvailable, potDecider, usedOf } from './state';

type Calculated = EventOf<typeof FramesCalculated>['data'];

/** A pot as people see it, folded from its events; as of any instant, because it is folded from those known then. */
export const potFileOf = (events: readonly PotEvent[], districtName: (key: string) => string) => {
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
    availableCents: potAvailable(state),
    ...(calculated === undefined ? {} : { key: calculated.key }),
    frames: (calculated?.frames ?? []).map((f) => ({
      district: f.district,
      districtName: districtName(f.district),
      amountCents: f.amountCents,
      ...usedOf(state, f.district),
      availableCents: frameAvailable(state, f.district),
    })),
  };
};
export type PotFile = NonNullable<ReturnType<typeof potFileOf>>;

export const calculatedFrames = (events: readonly PotEvent[]): Calculated | undefined =>
  events.findLast((e): e is EventOf<typeof FramesCalculated> => e.type === 'frames.calculated')?.data;
