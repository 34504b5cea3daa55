import { Budgeting } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import type { Contribution } from '../contributions';
import type { FactKind } from './fact';

const { FramesCalculated } = Budgeting;

/** The frames of one pot as they hold from a day on. */
interface Step {
  readonly from: IsoDate;
  readonly frames: readonly { readonly district: string; readonly amountCents: number }[];
}
interface FramesState {
  readonly programmeId: string;
  /** In order of their days; each holds until the next begins. */
  readonly steps: readonly Step[];
}

const levelAt = (step: Step | undefined): ReadonlyMap<string, number> => new Map(step?.frames.map((f) => [f.district, f.amountCents]));

/** Planning frames of a pot. A new calculation holds from its day on and replaces every earlier one for those days. */
export const framesFact: FactKind<FramesState, typeof FramesCalculated> = {
  kind: 'frames',
  on: [FramesCalculated],
  keyOf: (entry) => entry.data.potId,

  evolve: (state, entry) => {
    const { programmeId, effectiveOn, frames } = entry.data;
    return { programmeId, steps: [...(state?.steps.filter((s) => s.from < effectiveOn) ?? []), { from: effectiveOn, frames }] };
  },

  contributions: ({ programmeId, steps }) =>
    steps.flatMap((step, i): Contribution[] => {
      const before = levelAt(steps[i - 1]);
      const after = levelAt(step);
      return [...new Set([...before.keys(), ...after.keys()])].map((district) => ({
        programmeId,
        district,
        measure: 'frameCents',
        effectiveOn: step.from,
        amount: (after.get(district) ?? 0) - (before.get(district) ?? 0),
      }));
    }),
};
