import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate, Labelled } from '@paktwerk/kernel';
import type { ReleaseReason } from '@paktwerk/contracts';
import { MonthlyFiguresReleased } from './events';
import type { FiguresEvent } from './events';
import { firstDayOf, lastDayOf } from './month';
import type { DistrictCounts } from './month';
import type { FiguresState } from './state';
import { suppress } from './suppress';
import { refuse } from '../problems';

export interface ReleaseFigures {
  readonly programmeId: string;
  readonly month: string;
  /** Why released figures are replaced; the first release needs no reason. */
  readonly reason?: Exclude<ReleaseReason, 'FIRST_RELEASE'> | undefined;
  readonly countedUpTo: Instant;
  readonly counts: readonly DistrictCounts[];
}
/** What the decision knows beside the stream. */
export interface KnownWhenReleasing {
  readonly today: IsoDate;
  readonly isProgrammePublished: boolean;
  readonly threshold: Labelled<number>;
}

/** Figures of a month that is over leave with small cells suppressed; what was released is replaced only for a reason, by a higher revision. */
export const decideRelease = (cmd: ReleaseFigures, state: FiguresState, known: KnownWhenReleasing): Decision<FiguresEvent> => {
  const { today, isProgrammePublished, threshold } = known;
  if (!isProgrammePublished) return refuse('programme-unknown', { programmeId: cmd.programmeId });
  if (lastDayOf(cmd.month) >= today) return refuse('month-not-over', { month: cmd.month, today });
  const released = new Map(state.districts.map((d) => [d.district, d]));
  const districts = cmd.counts.map((c) => suppress(c, released.get(c.district), threshold.value));
  if (state.revision > 0 && isDeepStrictEqual(districts, state.districts)) return nothing();
  if (state.revision > 0 && cmd.reason === undefined)
    return refuse('figures-released-already', { month: cmd.month, revision: state.revision });
  return record(
    MonthlyFiguresReleased({
      programmeId: cmd.programmeId,
      month: cmd.month,
      firstDay: firstDayOf(cmd.month),
      revision: state.revision + 1,
      reason: state.revision === 0 || cmd.reason === undefined ? 'FIRST_RELEASE' : cmd.reason,
      countedUpTo: cmd.countedUpTo,
      threshold: { value: threshold.value, mark: threshold.mark, source: threshold.source },
      districts: [...districts],
    }),
  );
};
