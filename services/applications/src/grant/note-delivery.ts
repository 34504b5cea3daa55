import { berlinDate, nothing, record, startOfBerlinDay } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import { endOfPeriod } from '../shared/answer-period';
import { delivered } from './delivered';
import {
  NoticeCameBack,
  NoticeDelivered,
  NoticeDispatchCorrected,
  NoticeDispatched,
  NoticeRetrievalExpired,
  NoticeRetrieved,
} from './events';
import type { GrantEvent } from './events';
import { grantDecider, keysOf, lastDispatch, statusOf } from './state';
import type { Dispatch, GrantState, Notice } from './state';

export interface NoteDelivery {
  /** The instant that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** When something becomes of a dispatch by itself. What can be retrieved can be until the end of its last day; what counts does from the beginning of its day. */
const instantOf = ({ channel, retrievedAt, until }: Dispatch): Instant | undefined => {
  if (until === undefined) return undefined;
  return channel === 'portal' && retrievedAt === undefined ? endOfPeriod(until) : startOfBerlinDay(until);
};

const WAITING = ['posted', 'in-portal', 'retrieved'];
const waits = (notice: Notice): boolean => WAITING.includes(statusOf(notice));

/** The day has come on which a dispatched notice counts as delivered, or cannot be retrieved any more. */
export const decideNoteDelivery = ({ dueAt, today }: NoteDelivery, state: GrantState): Decision<GrantEvent> => {
  if (state.kind === 'none') return nothing();
  const events = state.notices.filter(waits).flatMap((notice): readonly GrantEvent[] => {
    const dispatch = lastDispatch(notice);
    if (dispatch?.until === undefined || instantOf(dispatch) !== dueAt) return [];
    if (dispatch.channel === 'post') return [delivered(state, notice, dispatch, 'fiction', today)];
    if (dispatch.retrievedAt !== undefined) return [delivered(state, notice, dispatch, 'retrieval', today)];
    return [NoticeRetrievalExpired({ ...keysOf(state, notice, today), dispatchId: dispatch.dispatchId, lastDay: dispatch.until })];
  });
  return record(...events);
};

export const noticeDelivery = defineTimer({
  id: 'notice-delivery',
  on: [NoticeDispatched, NoticeDispatchCorrected, NoticeRetrieved, NoticeRetrievalExpired, NoticeCameBack, NoticeDelivered],
  change: (e) => {
    switch (e.type) {
      case 'notice.dispatched':
      case 'notice.dispatch-corrected':
        if (e.data.until === undefined) return 'over';
        return { until: e.data.channel === 'portal' ? endOfPeriod(e.data.until) : startOfBerlinDay(e.data.until) };
      case 'notice.retrieved':
        return { until: startOfBerlinDay(e.data.until) };
      case 'notice.retrieval-expired':
      case 'notice.came-back':
      case 'notice.delivered':
        return 'over';
    }
  },
  subjectOf: (e) => e.data.noticeId,
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, grantDecider, ctx, { decide: (state) => decideNoteDelivery({ dueAt, today: berlinDate(dueAt) }, state) }),
});
