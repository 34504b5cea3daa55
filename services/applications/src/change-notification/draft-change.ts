import { isDeepStrictEqual } from 'node:util';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Effect } from './effect-of-change';
import { ChangeDrafted } from './events';
import type { ChangeEvent, Wish } from './events';
import type { GrantToChange } from './grant-to-change';
import { isOver } from './state';
import type { ChangeState } from './state';

export interface DraftChange {
  readonly changeId: string;
  readonly grant: GrantToChange;
  readonly lineId: string;
  readonly wish: Wish;
  readonly from: IsoDate;
  readonly reason: string;
  readonly today: IsoDate;
}

/** Writes a change down, or writes it anew as long as it is not sent. `effect` is what it would come to, or why it cannot be. */
export const decideDraftChange = (command: DraftChange, effect: Effect | Refusal, state: ChangeState): Decision<ChangeEvent> => {
  const { changeId, grant, lineId, wish, from, reason, today } = command;
  if (state.kind === 'open') {
    if (isDeepStrictEqual([state.lineId, state.wish, state.from, state.reason], [lineId, wish, from, reason])) return nothing();
    if (state.closed !== undefined) return isOver(state);
    if (state.sentOn !== undefined) return refuse('change-sent', { changeId, sentOn: state.sentOn });
  }
  if ('code' in effect) return effect;
  const { keys, fileNumber, programmeCode, recipientName } = grant;
  return record(
    ChangeDrafted({
      changeId,
      ...keys,
      fileNumber,
      programmeCode,
      ...defined({ recipientName }),
      lineId,
      wish,
      from,
      reason,
      effectiveOn: today,
    }),
  );
};
