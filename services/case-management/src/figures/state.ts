import { filed } from '@paktwerk/event-store';
import type { Instant } from '@paktwerk/kernel';
import type { DistrictFigures, FiguresEvent } from './events';

/** Released figures as HTTP answers them. */
export interface ReleasedFigures extends Pick<
  FiguresEvent['data'],
  'programmeId' | 'month' | 'revision' | 'reason' | 'countedUpTo' | 'districts'
> {
  readonly releasedAt: Instant;
  readonly threshold: number;
}
export interface FiguresState {
  readonly revision: number;
  readonly districts: readonly DistrictFigures[];
}

/** Its commands answer with what was released last. */
export const figuresDecider = filed<FiguresState, FiguresEvent, ReleasedFigures | undefined>(
  {
    initial: { revision: 0, districts: [] },
    evolve: (_, event) => ({ revision: event.data.revision, districts: event.data.districts }),
  },
  {
    initial: undefined,
    evolve: (_, { data, recordedAt }) => {
      const { programmeId, month, revision, reason, countedUpTo, threshold, districts } = data;
      return { programmeId, month, revision, reason, releasedAt: recordedAt, countedUpTo, threshold: threshold.value, districts };
    },
  },
);
export const figuresStream = (programmeId: string, month: string): string => `figures-${programmeId}-${month}`;
