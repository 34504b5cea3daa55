import { PORTAL_FROM, deliveredByPost, retrievableUntil } from '@paktwerk/deadlines';
import type { Because } from '@paktwerk/deadlines';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Addressee } from './recipients';
import { countedOf } from './counted';
import { NoticeDispatched } from './events';
import type { Channel, GrantEvent } from './events';
import { keysOf, lastDispatch, statusOf, whereInForce } from './state';
import type { Dispatch, GrantState, Notice } from './state';
import { yearOver } from './taken-back';

export interface DispatchNotice {
  readonly noticeId: string;
  /** Derived from the command, so that a repeat sends nothing twice. */
  readonly dispatchId: string;
  readonly channel: Channel;
  readonly againstReceipt: boolean;
  /** The day on which it was given to the post, where that was before today. */
  readonly postedOn?: IsoDate;
  /** Why a day is recorded on which it counts as delivered already. */
  readonly reason?: string;
  readonly addressee: Addressee;
  /** Into the portal only of who agreed to it. */
  readonly isConsentNeeded: boolean;
  readonly today: IsoDate;
}

/** A notice goes out: by post, against a receipt, or into the portal of the recipient. What is under way is not sent again. */
export const decideDispatch = (command: DispatchNotice, state: GrantState): Decision<GrantEvent> => {
  const known = whereInForce(state, command.noticeId);
  if ('code' in known) return known;
  const { grant, notice } = known;
  const { dispatchId, channel, againstReceipt, addressee, today, postedOn: on = today } = command;
  if (notice.dispatches.some((d) => d.dispatchId === dispatchId)) return nothing();
  const refused =
    hindered(notice, on) ??
    refusePosting(on, notice, lastDispatch(notice), today) ??
    (channel === 'portal' ? refusePortal(command, on) : undefined);
  if (refused) return refused;
  const because = dayOf(channel, againstReceipt, on);
  const late = yearOverBy(notice, channel === 'post' && because !== undefined ? because.on : on);
  if (late) return late;
  const { reason } = command;
  // A mistyped year would end every remedy at once.
  if (because !== undefined && because.on <= today && reason === undefined)
    return refuse('posted-long-ago', { noticeId: notice.noticeId, postedOn: on, until: because.on });
  return record(
    NoticeDispatched({
      ...keysOf(grant, notice, on),
      dispatchId,
      channel,
      ...(channel === 'post' && againstReceipt ? { againstReceipt: true as const } : {}),
      addressee: addressee.name,
      isInstructed: notice.isInstructed,
      ...(because ? { until: because.on, counted: countedOf(because) } : {}),
      ...defined({ reason }),
    }),
  );
};

interface UsualDispatch extends Pick<DispatchNotice, 'noticeId' | 'dispatchId' | 'isConsentNeeded' | 'today'> {
  readonly addressee?: Addressee | undefined;
}

/** The way that a notice goes where nobody chooses: by post, unless its recipient agreed to the portal, is there, and has not left one there before. */
export const usualDispatch = ({ addressee, ...command }: UsualDispatch, state: GrantState): Decision<GrantEvent> => {
  if (addressee === undefined) return refuse('notice-unknown', { noticeId: command.noticeId });
  const notice = state.kind === 'none' ? undefined : state.notices.find((n) => n.noticeId === command.noticeId);
  const isFirst = notice?.dispatches.length === 0 && command.today >= PORTAL_FROM;
  const channel = addressee.hasAgreed && addressee.hasPortal && isFirst ? 'portal' : 'post';
  return decideDispatch({ ...command, addressee, channel, againstReceipt: false }, state);
};

/** It takes effect with its delivery (§ 43 LVwVfG): what comes after the year takes nothing back. */
const yearOverBy = ({ content }: Notice, deliveredOn: IsoDate): Refusal | undefined =>
  content?.kind === 'REVOCATION' || content?.kind === 'WITHDRAWAL' ? yearOver(content, deliveredOn) : undefined;

const dayOf = (channel: Channel, againstReceipt: boolean, on: IsoDate): Because | undefined => {
  if (channel === 'portal') return retrievableUntil(on);
  return againstReceipt ? undefined : deliveredByPost(on);
};

/** What was delivered is not sent again, and one way after the other. */
const hindered = (notice: Notice, on: IsoDate): Refusal | undefined => {
  const { noticeId, delivered, final } = notice;
  const status = statusOf(notice);
  if (final) return refuse('notice-final', { noticeId, finalOn: final.on });
  if (delivered) return refuse('remedy-period-running', { noticeId, deliveredOn: delivered.on, lastDay: delivered.lastDay });
  const dispatch = lastDispatch(notice);
  if (dispatch === undefined || status === 'not-retrieved' || status === 'came-back') return undefined;
  // Who does not send the receipt back is written to again.
  if (dispatch.againstReceipt) return on === dispatch.on ? refuse('dispatched-that-day', { noticeId, dispatchedOn: on }) : undefined;
  return refuse('notice-under-way', { noticeId, channel: dispatch.channel, dispatchedOn: dispatch.on, until: dispatch.until });
};

/** A letter goes out after the release, after what was sent before it, and not in the future. */
export const refusePosting = (
  on: IsoDate,
  { noticeId, releasedOn }: Notice,
  last: Dispatch | undefined,
  today: IsoDate,
): Refusal | undefined => {
  const since = last?.expiredOn ?? last?.cameBackOn ?? last?.on;
  if (since !== undefined && on < since) return refuse('posted-before-last', { noticeId, postedOn: on, since });
  if (on < releasedOn) return refuse('posted-before-release', { noticeId, postedOn: on, releasedOn });
  return on > today ? refuse('posted-in-future', { noticeId, postedOn: on, today }) : undefined;
};

const refusePortal = ({ noticeId, addressee, isConsentNeeded, today }: DispatchNotice, on: IsoDate): Refusal | undefined => {
  const { name, hasPortal, hasAgreed } = addressee;
  if (on !== today) return refuse('portal-is-today', { noticeId, postedOn: on, today });
  if (on < PORTAL_FROM) return refuse('portal-before-its-law', { from: PORTAL_FROM });
  if (!hasPortal) return refuse('portal-box-dead', { addressee: name });
  return isConsentNeeded && !hasAgreed ? refuse('portal-not-agreed', { addressee: name }) : undefined;
};
