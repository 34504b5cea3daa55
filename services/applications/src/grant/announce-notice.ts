import { daysBetween, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ReminderTemplate } from '../reminder/state';
import { filledIn } from '../reminder/wording';
import { NoticeAnnounced } from './events';
import type { GrantEvent } from './events';
import { keysOf } from './state';
import type { GrantState } from './state';

export interface AnnounceNotice {
  readonly noticeId: string;
  readonly dispatchId: string;
  readonly template: ReminderTemplate | undefined;
  /** To how many people the mail goes. */
  readonly recipients: number;
  readonly today: IsoDate;
}

/** Who is to retrieve a notice is told that it is ready (§ 41(2a) LVwVfG): once for each dispatch, by the template of the day, and nothing of what it says. */
export const decideAnnounceNotice = (
  { noticeId, dispatchId, template, recipients, today }: AnnounceNotice,
  state: GrantState,
): Decision<GrantEvent> => {
  const notice = state.kind === 'none' ? undefined : state.notices.find((n) => n.noticeId === noticeId);
  const dispatch = notice?.dispatches.find((d) => d.dispatchId === dispatchId);
  if (state.kind === 'none' || notice === undefined || dispatch?.until === undefined || template === undefined) return nothing();
  if (dispatch.announcedTo !== undefined) return nothing();
  const { until: dueOn, addressee: recipient } = dispatch;
  const wording = filledIn(template.wording, { recipient, dueOn, days: Math.max(0, daysBetween(today, dueOn)) });
  return record(NoticeAnnounced({ ...keysOf(state, notice, today), dispatchId, templateVersion: template.version, wording, recipients }));
};
