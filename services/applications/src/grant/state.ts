import { assertNever, defined, derivedId } from '@paktwerk/kernel';
import type { Cents, Decider, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { DeliveryBasis, FinalBecause, NoticeKind } from '@paktwerk/contracts';
import type { Applicant } from '../applicant/applicant';
import type { Needs } from '../application/events';
import type { Reservation } from '../application/state';
import type { NoticeHearingEvent } from '../notice-hearing/events';
import { isOfHearing, noticeHearingsAfter, overtaken } from '../notice-hearing/notice-hearing';
import type { NoticeHearing } from '../notice-hearing/notice-hearing';
import { refuse } from '../problems';
import type { DecisionBlock } from '../text-block/events';
import { withoutLines } from './content';
import type { NoticeContent } from './content';
import type { Wording } from '../reminder/wording';
import type { Counted } from './counted';
import type { ActionOutcome, Channel, GrantEvent, NoticeEvent } from './events';
import { isOfPreparation } from './known-to-recipient';
import type { PreparationEvent } from './known-to-recipient';

export interface Dispatch {
  readonly dispatchId: string;
  readonly channel: Channel;
  readonly againstReceipt?: true;
  readonly addressee: string;
  readonly isInstructed: boolean;
  readonly on: IsoDate;
  /** By post: the day on which it counts as delivered. In the portal: the last day to retrieve it, or, once retrieved, the day on which it counts. */
  readonly until?: IsoDate;
  readonly counted?: Counted;
  readonly retrievedAt?: Instant;
  /** To how many people a mail went that it is ready; absent where none was written. */
  readonly announcedTo?: number;
  readonly announced?: Wording;
  readonly expiredOn?: IsoDate;
  /** The day on which the letter came back. */
  readonly cameBackOn?: IsoDate;
  /** Hash of the letter that went out. */
  readonly letter?: string;
}

export interface Delivery {
  readonly on: IsoDate;
  readonly basis: DeliveryBasis;
  readonly dispatchId: string;
  /** The last day to file an action. */
  readonly lastDay: IsoDate;
  readonly counted: Counted;
}

export interface CourtAction {
  readonly actionId: string;
  readonly court: string;
  readonly courtFileNumber?: string;
  readonly filedAt: Instant;
  readonly late: boolean;
  /** Remedies were waived before: whatever the last day is, it is late. */
  readonly afterWaiver?: true;
  readonly ended?: {
    readonly on: IsoDate;
    readonly outcome: ActionOutcome;
    readonly note: string;
    /** Where the notice was annulled for them alone. */
    readonly lineIds?: readonly string[];
  };
}

/** One notice, from its release to its end. */
export interface Notice {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly decisionId: string;
  readonly amountCents: Cents;
  /** What stands of it; absent where the decision of its application says it. */
  readonly content?: NoticeContent;
  readonly releasedOn: IsoDate;
  /** Hash of the letter, as it was rendered with the release. */
  readonly letter?: string;
  /** The letter says which remedy there is; where nobody knows, it does not. */
  readonly isInstructed: boolean;
  /** Oldest first; the last one counts. */
  readonly dispatches: readonly Dispatch[];
  readonly delivered?: Delivery;
  readonly waivedOn?: IsoDate;
  readonly final?: { readonly on: IsoDate; readonly because: FinalBecause };
  readonly actions: readonly CourtAction[];
  /** The notice that it rests on was annulled. */
  readonly lapsed?: { readonly on: IsoDate; readonly becauseNoticeId: string };
}

/** What a notice is to say, before it is released. */
export interface NoticeInPreparation {
  readonly noticeId: string;
  readonly kind: NoticeKind;
  readonly content: NoticeContent;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly blocks?: readonly DecisionBlock[];
  readonly preparedBy: string;
  readonly preparedOn: IsoDate;
  readonly needs?: Needs;
  /** What it adds to the grant; absent where it adds nothing. */
  readonly raisesCents?: Cents;
  /** Whether that is set aside. */
  readonly funds: Reservation;
  readonly countersigned?: { readonly by: string; readonly on: IsoDate };
  readonly returned?: { readonly note: string; readonly on: IsoDate };
  /** When something more was said in its hearing after it was prepared. */
  readonly heardOn?: IsoDate;
}

export const NOTICE_STATUSES = [
  'released',
  'posted',
  'in-portal',
  'retrieved',
  'not-retrieved',
  'came-back',
  'delivered',
  'contested',
  'final',
  'annulled',
] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export interface OpenGrant {
  readonly kind: 'open';
  readonly grantId: string;
  readonly applicationId: string;
  readonly callId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient?: string;
  readonly applicant?: Applicant;
  readonly fileNumber: string;
  readonly notices: readonly Notice[];
  /** Before notices that take something, oldest first. */
  readonly hearings: readonly NoticeHearing[];
  /** One at a time. */
  readonly preparation?: NoticeInPreparation;
  /** What was prepared last and is not needed any more. */
  readonly discarded?: { readonly noticeId: string; readonly on: IsoDate };
  /** How many events its recipient is not shown. */
  readonly ofPreparation?: number;
}
export type GrantState = { readonly kind: 'none' } | OpenGrant;

/** Its recipient has it in their hands: retrieved in the portal, or delivered in another way. */
export const isOpened = ({ delivered, dispatches }: Notice): boolean =>
  delivered !== undefined || dispatches.some((d) => d.retrievedAt !== undefined);

/** The file of a decision's notices: of a grant its id, and a rejection has one too. */
export const grantIdOf = (decisionId: string) => derivedId('grt', decisionId);
/** The notice that tells of a decision. */
export const noticeIdOf = (decisionId: string) => derivedId('ntc', decisionId);
export const grantStream = (grantId: string): string => `grant-${grantId}`;

export const lastDispatch = ({ dispatches }: Notice): Dispatch | undefined => dispatches.at(-1);
/** Why its recipient cannot read it yet, and what they wait for. */
export const notYetOpen = (notice: Notice): Refusal => {
  const { noticeId } = notice;
  const channel = lastDispatch(notice)?.channel;
  if (channel === undefined) return refuse('notice-not-dispatched', { noticeId });
  return channel === 'portal' ? refuse('notice-not-retrieved', { noticeId }) : refuse('letter-not-delivered', { noticeId });
};

export const runningAction = ({ actions }: Notice): CourtAction | undefined => actions.findLast((a) => !a.late && a.ended === undefined);

export const statusOf = (notice: Notice): NoticeStatus => {
  if (notice.lapsed !== undefined || notice.actions.some((a) => a.ended?.outcome === 'annulled')) return 'annulled';
  // Who went to court before the day of delivery contests it from that day on.
  if (notice.delivered && runningAction(notice)) return 'contested';
  if (notice.final) return 'final';
  if (notice.delivered) return 'delivered';
  const dispatch = lastDispatch(notice);
  if (dispatch === undefined) return 'released';
  if (dispatch.cameBackOn !== undefined) return 'came-back';
  if (dispatch.channel === 'post') return 'posted';
  if (dispatch.expiredOn !== undefined) return 'not-retrieved';
  return dispatch.retrievedAt === undefined ? 'in-portal' : 'retrieved';
};

/** What every later event of a notice repeats. */
export const keysOf = (
  { grantId, applicationId, callId, programmeId, district, recipient }: OpenGrant,
  notice: Pick<Notice, 'noticeId' | 'kind'>,
  effectiveOn: IsoDate,
) => ({
  grantId,
  noticeId: notice.noticeId,
  kind: notice.kind,
  applicationId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  effectiveOn,
});

export interface Known {
  readonly grant: OpenGrant;
  readonly notice: Notice;
}

export const whereNotice = (state: GrantState, noticeId: string): Known | Refusal => {
  const notice = state.kind === 'none' ? undefined : state.notices.find((n) => n.noticeId === noticeId);
  return state.kind === 'none' || notice === undefined ? refuse('notice-unknown', { noticeId }) : { grant: state, notice };
};

/** The grant that further notices change: its first one is delivered and in force. */
export const whereGranted = (state: GrantState, grantId: string): OpenGrant | Refusal => {
  const first = state.kind === 'none' ? undefined : state.notices.find((n) => n.kind === 'GRANT');
  if (state.kind === 'none' || first === undefined) return refuse('grant-unknown', { grantId });
  const { noticeId } = first;
  if (statusOf(first) === 'annulled') return refuse('notice-annulled', { noticeId });
  return first.delivered === undefined ? refuse('grant-not-delivered', { noticeId, status: statusOf(first) }) : state;
};

/** What is prepared in the file, as whoever signs it has seen it. */
export const wherePrepared = (
  state: GrantState,
  noticeId: string,
): { readonly grant: OpenGrant; readonly preparation: NoticeInPreparation } | Refusal => {
  const discarded = state.kind === 'none' ? undefined : state.discarded;
  if (discarded?.noticeId === noticeId) return refuse('notice-discarded', { noticeId, discardedOn: discarded.on });
  if (state.kind === 'none' || state.preparation === undefined) return refuse('no-notice-prepared', { noticeId });
  const { preparation } = state;
  return preparation.noticeId === noticeId
    ? { grant: state, preparation }
    : refuse('notice-replaced', { noticeId, currentNoticeId: preparation.noticeId });
};

/** The same where no court has annulled it. */
export const whereInForce = (state: GrantState, noticeId: string): Known | Refusal => {
  const known = whereNotice(state, noticeId);
  return !('code' in known) && statusOf(known.notice) === 'annulled' ? refuse('notice-annulled', { noticeId }) : known;
};

/** The same where it has been delivered: before, there is nothing to waive and nothing to go to court about. */
export const whereDelivered = (state: GrantState, noticeId: string): (Known & { readonly delivered: Delivery }) | Refusal => {
  const known = whereInForce(state, noticeId);
  if ('code' in known) return known;
  const { delivered } = known.notice;
  return delivered === undefined ? refuse('not-delivered', { noticeId, status: statusOf(known.notice) }) : { ...known, delivered };
};

const evolve = (state: GrantState, e: GrantEvent): GrantState => {
  if (e.type === 'notice.released') {
    const { grantId, applicationId, callId, programmeId, district, recipient, applicant, fileNumber } = e.data;
    const { noticeId, kind, decisionId, amountCents, letter, content, isInstructed = false, effectiveOn: releasedOn } = e.data;
    const said = defined({ content, letter: letter?.sha256 });
    const notice: Notice = { noticeId, kind, decisionId, amountCents, releasedOn, ...said, isInstructed, dispatches: [], actions: [] };
    const grant = { grantId, applicationId, callId, programmeId, district, ...defined({ recipient, applicant }), fileNumber };
    if (state.kind === 'none') return { kind: 'open', ...grant, notices: [notice], hearings: [] };
    const open = state.preparation?.noticeId === noticeId ? withoutPreparation(state) : state;
    return { ...open, ...grant, notices: [...state.notices, notice] };
  }
  if (state.kind === 'none') return state;
  if (isOfHearing(e)) return heardAfter(state, e);
  if (isOfPreparation(e)) return { ...preparationAfter(state, e), ofPreparation: (state.ofPreparation ?? 0) + 1 };
  return { ...state, notices: state.notices.map((n) => (n.noticeId === e.data.noticeId ? noticeAfter(n, e) : n)) };
};

const heardAfter = (grant: OpenGrant, e: NoticeHearingEvent): OpenGrant => ({
  ...grant,
  hearings: noticeHearingsAfter(grant.hearings, e),
  ...defined({ preparation: grant.preparation && overtaken(grant.preparation, e) }),
});

const withoutPreparation = ({ preparation: _over, ...grant }: OpenGrant): OpenGrant => grant;

const preparationAfter = (grant: OpenGrant, e: PreparationEvent): OpenGrant => {
  const { noticeId, effectiveOn: on } = e.data;
  const { preparation } = grant;
  switch (e.type) {
    case 'notice.prepared': {
      const { kind, content, amountCents, raisesCents, reason, blocks, preparedBy, needs } = e.data;
      const said = { noticeId, kind, content, amountCents, reason, preparedBy, preparedOn: on };
      const funds: Reservation = { kind: raisesCents === undefined ? 'not-needed' : 'pending' };
      return { ...grant, preparation: { ...said, ...defined({ blocks, needs, raisesCents }), funds } };
    }
    case 'notice.funds-answered': {
      const { refused } = e.data;
      const funds: Reservation = refused === undefined ? { kind: 'reserved' } : { kind: 'refused', ...refused };
      return preparation?.noticeId === noticeId ? { ...grant, preparation: { ...preparation, funds } } : grant;
    }
    case 'notice.countersigned':
      return preparation?.noticeId === noticeId
        ? { ...grant, preparation: { ...preparation, countersigned: { by: e.data.countersignedBy, on } } }
        : grant;
    case 'notice.returned':
      return preparation?.noticeId === noticeId
        ? { ...grant, preparation: { ...preparation, returned: { note: e.data.note, on } } }
        : grant;
    case 'notice.discarded':
      return preparation?.noticeId === noticeId ? { ...withoutPreparation(grant), discarded: { noticeId, on } } : grant;
    default:
      return assertNever(e);
  }
};

type AfterRelease = Exclude<NoticeEvent, PreparationEvent | { readonly type: 'notice.released' }>;

const noticeAfter = (notice: Notice, e: AfterRelease): Notice => {
  const on = e.data.effectiveOn;
  switch (e.type) {
    case 'notice.dispatched':
      return { ...notice, dispatches: [...notice.dispatches, dispatchOf(e.data)] };
    case 'notice.announced':
      return withDispatch(notice, e.data.dispatchId, { announcedTo: e.data.recipients, announced: e.data.wording });
    case 'notice.dispatch-corrected': {
      const dispatches = notice.dispatches.filter((d) => d.dispatchId !== e.data.dispatchId);
      return { ...undelivered(notice), dispatches: [...dispatches, dispatchOf(e.data)] };
    }
    case 'notice.retrieved': {
      const { retrievedAt, until, counted } = e.data;
      return withDispatch(notice, e.data.dispatchId, { retrievedAt, until, counted });
    }
    case 'notice.retrieval-expired':
      return withDispatch(notice, e.data.dispatchId, { expiredOn: on });
    case 'notice.came-back':
      return withDispatch(undelivered(notice), e.data.dispatchId, { cameBackOn: on });
    case 'notice.delivered': {
      const { basis, dispatchId, lastDay, counted, inTime = [] } = e.data;
      const actions = notice.actions.map((a) => (a.ended ? a : { ...a, late: !inTime.includes(a.actionId) }));
      return { ...withoutEndOfPeriod(notice), actions, delivered: { on, basis, dispatchId, lastDay, counted } };
    }
    case 'remedy.waived':
      return { ...notice, waivedOn: on };
    case 'notice.became-final':
      return { ...notice, final: { on, because: e.data.because } };
    case 'action.filed': {
      const { actionId, court, courtFileNumber, filedAt, late, afterWaiver } = e.data;
      // What was filed in time and heard of later takes the finality back.
      const before = late ? notice : withoutFinality(notice);
      return { ...before, actions: [...notice.actions, { actionId, court, filedAt, late, ...defined({ courtFileNumber, afterWaiver }) }] };
    }
    case 'action.ended': {
      const { actionId, outcome, note, annulledLineIds: lineIds } = e.data;
      const ended = { on, outcome, note, ...defined({ lineIds }) };
      const before = outcome === 'annulled' ? withoutFinality(notice) : notice;
      const content = lineIds && notice.content && withoutLines(notice.content, lineIds);
      const actions = notice.actions.map((a) => (a.actionId === actionId ? { ...a, ended } : a));
      return { ...before, ...defined({ content }), actions };
    }
    case 'notice.lapsed':
      return { ...withoutFinality(notice), lapsed: { on, becauseNoticeId: e.data.becauseNoticeId } };
    case 'claim.lowered': {
      const { claimedCents } = e.data;
      const content = notice.content?.kind === 'REIMBURSEMENT' ? { ...notice.content, claimedCents } : notice.content;
      return { ...notice, ...defined({ content }), amountCents: claimedCents };
    }
    default:
      return assertNever(e);
  }
};

/** Without the finality that came of a period: another day, or an action in time, says that it was not over. */
const withoutEndOfPeriod = (notice: Notice): Notice => (notice.final?.because === 'period-over' ? withoutFinality(notice) : notice);

/** As if it had never been delivered: without a last day no action is late. */
const undelivered = (notice: Notice): Notice => {
  const { delivered: _never, ...open } = withoutEndOfPeriod(notice);
  return { ...open, actions: notice.actions.map((a) => (a.ended || a.afterWaiver ? a : { ...a, late: false })) };
};

type Sent = Extract<GrantEvent, { readonly type: 'notice.dispatched' | 'notice.dispatch-corrected' }>['data'];
const dispatchOf = ({
  dispatchId,
  channel,
  againstReceipt,
  addressee,
  isInstructed,
  until,
  counted,
  letter,
  effectiveOn: on,
}: Sent): Dispatch => ({
  dispatchId,
  channel,
  addressee,
  isInstructed,
  on,
  ...defined({ againstReceipt, until, counted, letter: letter?.sha256 }),
});

const withoutFinality = ({ final: _was, ...open }: Notice): Notice => open;

const withDispatch = (notice: Notice, dispatchId: string, change: Partial<Dispatch>): Notice => ({
  ...notice,
  dispatches: notice.dispatches.map((d) => (d.dispatchId === dispatchId ? { ...d, ...change } : d)),
});

export const grantDecider: Decider<GrantState, GrantEvent> = { initial: { kind: 'none' }, evolve };
