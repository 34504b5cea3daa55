import { berlinDate, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { defineTimer } from '@paktwerk/platform';
import { endOfPeriod } from '../shared/answer-period';
import { ActionEnded, ActionFiled, NoticeBecameFinal, NoticeCameBack, NoticeDelivered, NoticeDispatchCorrected } from './events';
import type { GrantEvent } from './events';
import { final } from './final';
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';

export interface NoteFinality {
  /** The first instant behind the period that was looked at. */
  readonly dueAt: Instant;
  readonly today: IsoDate;
}

/** The last day to file an action is over and nobody went to court: the notice is final. */
export const decideNoteFinality = ({ dueAt, today }: NoteFinality, state: GrantState): Decision<GrantEvent> => {
  if (state.kind === 'none') return nothing();
  const over = state.notices.filter(
    (n) => statusOf(n) === 'delivered' && n.delivered !== undefined && endOfPeriod(n.delivered.lastDay) === dueAt,
  );
  return record(...over.map((notice) => final(state, notice, 'period-over', today)));
};

export const remedyOver = defineTimer({
  id: 'remedy-over',
  on: [NoticeDelivered, NoticeCameBack, NoticeDispatchCorrected, NoticeBecameFinal, ActionFiled, ActionEnded],
  change: (e) => {
    switch (e.type) {
      case 'notice.delivered':
        return e.data.inTime === undefined ? { until: endOfPeriod(e.data.lastDay) } : 'over';
      case 'notice.came-back':
      case 'notice.dispatch-corrected':
      case 'notice.became-final':
        return 'over';
      case 'action.filed':
        return e.data.late ? undefined : 'over';
      case 'action.ended':
        return e.data.until === undefined ? undefined : { until: endOfPeriod(e.data.until) };
    }
  },
  subjectOf: (e) => e.data.noticeId,
  fire: (commands, { stream, dueAt }, ctx) =>
    commands.handle(stream, grantDecider, ctx, { decide: (state) => decideNoteFinality({ dueAt, today: berlinDate(dueAt) }, state) }),
});
