import { Budgeting } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Contribution } from '../contributions';
import { moneyOf } from '../measures';
import type { FactKind } from './fact';

const { PotAllotted, FramesCalculated } = Budgeting;
const READS = [PotAllotted, FramesCalculated];

/** The frames of one pot as they hold from a day on. */
interface Step {
  readonly from: IsoDate;
  readonly frames: readonly { readonly district: string; readonly amountCents: number }[];
}
export interface PotState {
  readonly programmeId: string;
  /** Whose money it is. */
  readonly budgetYear?: number;
  /** In order of their days; each holds until the next begins. */
  readonly steps: readonly Step[];
}

const levelAt = (step: Step | undefined): ReadonlyMap<string, number> => new Map(step?.frames.map((f) => [f.district, f.amountCents]));

/**
 * Money of a pot whose allotment never arrived, from before a log began, belongs to the year in which it moved; and what was requested before
 * applications told their year, to the year in which it arrived.
 */
export const budgetYearOf = (pot: Pick<PotState, 'budgetYear'> | undefined, effectiveOn: IsoDate): number =>
  pot?.budgetYear ?? Number(effectiveOn.slice(0, 4));

/** A pot and its planning frames. A new calculation holds from its day on and replaces every earlier one for those days. */
export const potFact: FactKind<PotState, (typeof READS)[number]> = {
  kind: 'pot',
  on: READS,
  keyOf: (entry) => entry.data.potId,

  evolve: (state, entry) => {
    const { programmeId, effectiveOn } = entry.data;
    const known = state ?? { programmeId, steps: [] };
    switch (entry.type) {
      case PotAllotted.type:
        return { ...known, budgetYear: entry.data.budgetYear };
      case FramesCalculated.type:
        return { ...known, steps: [...known.steps.filter((s) => s.from < effectiveOn), { from: effectiveOn, frames: entry.data.frames }] };
      default:
        return assertNever(entry);
    }
  },

  contributions: (pot) =>
    pot.steps.flatMap((step, i): Contribution[] => {
      const before = levelAt(pot.steps[i - 1]);
      const after = levelAt(step);
      return [...new Set([...before.keys(), ...after.keys()])].map((district) => ({
        programmeId: pot.programmeId,
        district,
        measure: moneyOf('frameCents', budgetYearOf(pot, pot.steps[0]?.from ?? step.from)),
        effectiveOn: step.from,
        amount: (after.get(district) ?? 0) - (before.get(district) ?? 0),
      }));
    }),
};
