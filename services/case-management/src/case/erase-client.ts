import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ClientErased } from './events';
import type { CaseEvent, ErasureReason } from './events';
import { fileOf } from './state';
import type { CaseState } from './state';
import { refuse } from '../problems';

export interface EraseClient {
  readonly reason: ErasureReason;
}

/** Only a closed case is erased: while it is open the counsellor needs the file. The fact comes first, the key is deleted after it. */
export const decideErase = (cmd: EraseClient, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none') return refuse('case-unknown');
  if (state.erasedOn !== undefined) return nothing();
  if (state.kind === 'open') return refuse('case-open', { openedOn: state.openedOn });
  return record(ClientErased({ ...fileOf(state), erasedOn: today, reason: cmd.reason }));
};

/** The key is gone already, so the fact is recorded in whatever state a restore left the case. */
export const decideEraseAgain = (cmd: EraseClient, state: CaseState, today: IsoDate): Decision<CaseEvent> => {
  if (state.kind === 'none' || state.erasedOn !== undefined) return nothing();
  return record(ClientErased({ ...fileOf(state), erasedOn: today, reason: cmd.reason }));
};
