import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { CasePaused } from '../case/events';
import type { CaseEvent } from '../case/events';
import { refuseFact } from '../case/refuse-fact';
import { fileOf, lastTalkOn } from '../case/state';
import type { CaseState } from '../case/state';
import { refuse } from '../problems';

export interface PauseCase {
  readonly pausedOn: IsoDate;
  readonly reason: string;
}

/** For a while nothing is done; the clock of counselling goes on. */
export const decidePause = (cmd: PauseCase, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.pausedOn !== undefined)
    return state.pausedOn === cmd.pausedOn ? nothing() : refuse('case-paused', { pausedOn: state.pausedOn });
  const refused = refuseFact(state, cmd.pausedOn, today);
  if (refused) return refused;
  const last = lastTalkOn(state);
  if (last !== undefined && last > cmd.pausedOn) return refuse('talk-after-pause', { lastTalkOn: last, pausedOn: cmd.pausedOn });
  return record(CasePaused({ ...fileOf(state), ...cmd }));
};
