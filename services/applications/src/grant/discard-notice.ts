import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { NoticeDiscarded } from './events';
import type { GrantEvent } from './events';
import { keysOf, wherePrepared } from './state';
import type { GrantState } from './state';

export interface DiscardNotice {
  readonly noticeId: string;
  readonly reason: string;
  readonly discardedBy: string;
  readonly today: IsoDate;
}

/** What was prepared is not needed any more. Nothing was released, so nobody has to sign that. */
export const decideDiscardNotice = ({ noticeId, reason, discardedBy, today }: DiscardNotice, state: GrantState): Decision<GrantEvent> => {
  if (state.kind === 'open' && state.discarded?.noticeId === noticeId) return nothing();
  const known = wherePrepared(state, noticeId);
  if ('code' in known) return known;
  const { grant, preparation } = known;
  return record(NoticeDiscarded({ ...keysOf(grant, preparation, today), reason, discardedBy }));
};
