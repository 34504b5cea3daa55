import { deliveredByRetrieval } from '@paktwerk/deadlines';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { countedOf } from './counted';
import { NoticeRetrieved } from './events';
import type { GrantEvent } from './events';
import { keysOf, lastDispatch, whereInForce } from './state';
import type { GrantState } from './state';

export interface RetrieveNotice {
  readonly noticeId: string;
  readonly retrievedAt: Instant;
  readonly today: IsoDate;
}

/** The recipient opens it in the portal. Behind the last day it has been taken out: it comes by post, and counts then. */
export const decideRetrieve = ({ noticeId, retrievedAt, today }: RetrieveNotice, state: GrantState): Decision<GrantEvent> => {
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const dispatch = lastDispatch(notice);
  if (dispatch?.channel !== 'portal') return refuse('notice-not-in-portal', { noticeId });
  const { dispatchId, until, retrievedAt: before, expiredOn } = dispatch;
  if (before !== undefined) return nothing();
  if (expiredOn !== undefined || (until !== undefined && today > until)) return refuse('retrieval-over', { noticeId, lastDay: until });
  const because = deliveredByRetrieval(today);
  return record(
    NoticeRetrieved({ ...keysOf(grant, notice, today), dispatchId, retrievedAt, until: because.on, counted: countedOf(because) }),
  );
};
