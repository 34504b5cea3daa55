import type { Decider } from '@paktwerk/kernel';
import type { DailyTotals } from './count';
import type { TotalsEvent } from './events';

export interface TotalsState {
  readonly revision: number;
}

export const totalsDecider: Decider<TotalsState, TotalsEvent> = {
  initial: { revision: 0 },
  evolve: (_, event) => ({ revision: event.data.revision }),
};

export type DayKey = Pick<DailyTotals, 'district' | 'programmeId' | 'day'>;
export const totalStream = ({ district, programmeId, day }: DayKey): string => `total-${district}-${programmeId}-${day}`;
