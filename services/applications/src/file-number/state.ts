import type { Decider } from '@paktwerk/kernel';
import type { Call } from '../call/state';
import type { FileNumberEvent } from './events';

/** Who numbers: one programme in one budget year. */
export type NumberedBy = Pick<Call, 'programmeCode' | 'budgetYear'>;

/** What is tried takes no number of a real file, and its own says what it is: `PROBE-SU22-2022-00001`. */
export const numberedInRehearsal = ({ programmeCode, budgetYear }: NumberedBy): NumberedBy => ({
  programmeCode: `PROBE-${programmeCode}`,
  budgetYear,
});

/** The highest number that was given out. One stream owns it, so no two applications get the same. */
export const fileNumberDecider: Decider<number, FileNumberEvent> = { initial: 0, evolve: (_, { data }) => data.number };
export const fileNumberStream = ({ programmeCode, budgetYear }: NumberedBy): string => `filenumber-${programmeCode}-${budgetYear}`;

/** Aktenzeichen: programme, budget year and running number, e.g. `SU22-2022-00042`. */
export const fileNumberOf = ({ programmeCode, budgetYear }: NumberedBy, number: number): string =>
  `${programmeCode}-${budgetYear}-${String(number).padStart(5, '0')}`;
