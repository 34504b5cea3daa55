import type { DeliveryBasis, FinalBecause } from '@paktwerk/contracts';
import { deliveredByPost, deliveredByRetrieval, remedyUntil, retrievableUntil } from '@paktwerk/deadlines';
import { defined, derivedId, endOfBerlinDay, fold } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { CLERK, DECISION, OTHER_CLERK, submitted } from '../application/application.fixture';
import type { IssuedLine } from '../application/events';
import type { ContentOf, LineChange, LinePart, LineTerms } from './content';
import { countedOf } from './counted';
import { raisedBy } from './difference';
import {
  ActionEnded,
  ActionFiled,
  NoticeBecameFinal,
  NoticeCameBack,
  NoticeCountersigned,
  NoticeDelivered,
  NoticeDiscarded,
  NoticeDispatchCorrected,
  NoticeDispatched,
  NoticeFundsAnswered,
  NoticePrepared,
  NoticeReleased,
  NoticeRetrieved,
  NoticeReturned,
  RemedyWaived,
} from './events';
import type { ActionOutcome, Channel } from './events';
import { grantDecider, grantIdOf, keysOf, noticeIdOf } from './state';
import type { GrantedFile } from './granted-file';
import type { Issued } from './terms';

/** Builders for specs of notices: released on 14 February 2025, a Friday. */
export const NOTICE = noticeIdOf(DECISION);
export const RELEASED_ON = '2025-02-14';
export const DISPATCH = derivedId('dsp', 'first');
export const ACTION = derivedId('act', 'first');
export const SIGNATORY = derivedId('per', 'signatory');
export const ADDRESSEE = { name: 'Landratsamt Esslingen', hasPortal: true, hasAgreed: true };
export const AMOUNT = 3_700_000;
export const LETTER = { sha256: 'ab'.repeat(32) };

export const released = (on: IsoDate = RELEASED_ON, isInstructed = true) => {
  const { applicationId, callId, programmeId, district, fileNumber } = submitted().data;
  return NoticeReleased({
    grantId: grantIdOf(DECISION),
    noticeId: NOTICE,
    kind: 'GRANT',
    applicationId,
    callId,
    programmeId,
    district,
    fileNumber,
    decisionId: DECISION,
    amountCents: AMOUNT,
    letter: LETTER,
    isInstructed,
    effectiveOn: on,
  });
};

export const keys = (on: IsoDate) => {
  const state = fold(grantDecider, [released()]);
  const [notice] = state.kind === 'none' ? [] : state.notices;
  if (state.kind === 'none' || notice === undefined) throw new Error('The notice is not released.');
  return keysOf(state, notice, on);
};

interface Sent {
  readonly channel?: Channel;
  readonly isInstructed?: boolean;
  readonly againstReceipt?: true;
  readonly dispatchId?: string;
}
interface Counting {
  readonly isInstructed?: boolean;
  readonly dispatchId?: string;
  readonly inTime?: string[];
}
export const dispatched = (
  on: IsoDate = RELEASED_ON,
  { channel = 'post', isInstructed = true, againstReceipt, dispatchId = DISPATCH }: Sent = {},
) => {
  const because = againstReceipt ? undefined : channel === 'post' ? deliveredByPost(on) : retrievableUntil(on);
  return NoticeDispatched({
    ...keys(on),
    dispatchId,
    channel,
    addressee: ADDRESSEE.name,
    isInstructed,
    ...defined({ againstReceipt, until: because?.on, counted: because && countedOf(because) }),
  });
};
export const corrected = (on: IsoDate) => NoticeDispatchCorrected({ ...dispatched(on).data, reason: 'Im Jahr vertippt' });
export const retrieved = (on: IsoDate, retrievedAt: Instant, dispatchId = DISPATCH) => {
  const because = deliveredByRetrieval(on);
  return NoticeRetrieved({ ...keys(on), dispatchId, retrievedAt, until: because.on, counted: countedOf(because) });
};
export const deliveredOn = (
  on: IsoDate,
  basis: DeliveryBasis = 'fiction',
  { isInstructed = true, dispatchId = DISPATCH, inTime }: Counting = {},
) => {
  const because = remedyUntil(on, isInstructed);
  const of = { dispatchId, basis, amountCents: AMOUNT, lastDay: because.on, counted: countedOf(because) };
  return NoticeDelivered({ ...keys(on), ...of, ...defined({ inTime }) });
};
export const cameBack = (on: IsoDate, dispatchId = DISPATCH) => NoticeCameBack({ ...keys(on), dispatchId });
export const waived = (on: IsoDate) => RemedyWaived({ ...keys(on), waivedBy: SIGNATORY });
export const becameFinal = (on: IsoDate, because: FinalBecause = 'period-over') =>
  NoticeBecameFinal({ ...keys(on), because, amountCents: AMOUNT });
export const filed = (on: IsoDate, filedAt: Instant, late = false, actionId: string = ACTION) =>
  ActionFiled({ ...keys(on), actionId, court: 'Verwaltungsgericht Stuttgart', filedAt, late });
export const ended = (on: IsoDate, outcome: ActionOutcome) => ActionEnded({ ...keys(on), actionId: ACTION, outcome, note: 'Urteil' });

/** Delivered by post on 17 February 2025; an action can be filed until 17 March, a Monday. */
export const DELIVERED_ON = '2025-02-17';
export const LAST_DAY = '2025-03-17';
export const delivered = () => [released(), dispatched(), deliveredOn(DELIVERED_ON)];
export const END_OF_LAST_DAY = endOfBerlinDay(LAST_DAY);

/** What was granted first, and an amendment of it that another person has to release. */
export const OTHER_NOTICE = derivedId('ntc', 'amendment');
export const GRANT = grantIdOf(DECISION);
const submittedKeys = () => {
  const { applicationId, callId, programmeId, district, requestedCents } = submitted().data;
  return { applicationId, callId, programmeId, district, requestedCents };
};
export const POST_OF_2022: IssuedLine = {
  lineId: 'line-1',
  kind: 'post',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  qualification: 'A_SOCIAL_DEGREE',
  months: 12,
  amountCents: 3_200_000,
};
export const ISSUED: Issued = {
  from: '2022-07-01',
  to: '2023-06-30',
  ruleSetVersion: 1,
  lines: [POST_OF_2022, { lineId: 'line-2', kind: 'measure', amountCents: 500_000 }],
};
export const GRANTED: GrantedFile['issued'] = {
  ...ISSUED,
  lines: [...ISSUED.lines],
  ...submittedKeys(),
  grantId: GRANT,
  decisionId: DECISION,
  amountCents: AMOUNT,
  budgetYear: 2022,
  effectiveOn: RELEASED_ON,
};
const POST: LineTerms = { amountCents: 3_200_000, share: 50, tier: 'A_SOCIAL_DEGREE', qualification: 'A_SOCIAL_DEGREE', months: 12 };
export const FULLER: LineChange = { lineId: 'line-1', before: POST, after: { ...POST, share: 75, amountCents: 4_800_000 } };
/** The first six months of it. */
export const aPart = (part: Partial<LinePart> = {}): LinePart => ({
  from: '2022-07-01',
  to: '2022-12-31',
  months: 6,
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  qualification: 'A_SOCIAL_DEGREE',
  ruleSetVersion: 1,
  amountCents: 1_600_000,
  ...part,
});
export const behind = (part: Partial<LinePart> = {}): LinePart => aPart({ from: '2023-01-01', to: '2023-06-30', ...part });
/** A full post from January on. */
export const FULL_FROM_JANUARY: LineChange = {
  ...FULLER,
  from: '2023-01-01',
  after: { ...POST, share: 100, amountCents: 4_800_000, parts: [aPart(), behind({ share: 100, amountCents: 3_200_000 })] },
};
export const AMENDED = 5_300_000;
export const AMENDMENT: ContentOf<'AMENDMENT'> = {
  kind: 'AMENDMENT',
  lines: [FULLER],
  causes: [{ kind: 'change-notification', changeId: 'chg_1' }],
};
export const OF_AMENDMENT = { noticeId: OTHER_NOTICE, kind: 'AMENDMENT' } as const;
export const PREPARED_ON = '2025-04-01';
type Preparing = Partial<Omit<ReturnType<typeof NoticePrepared>['data'], 'kind'>>;
export const noticePrepared = ({ noticeId = OTHER_NOTICE, content = AMENDMENT, ...data }: Preparing = {}) =>
  NoticePrepared({
    ...keys(PREPARED_ON),
    noticeId,
    kind: content.kind,
    content,
    amountCents: AMENDED,
    ...raisedBy(content),
    reason: 'Der Anteil ist gestiegen',
    preparedBy: CLERK,
    ...data,
  });
/** What the amendment adds, set aside or not. */
export const RAISED = 1_600_000;
type Refused = ReturnType<typeof NoticeFundsAnswered>['data']['refused'];
export const fundsAnswered = (refused?: Refused) =>
  NoticeFundsAnswered({ ...keys(PREPARED_ON), ...OF_AMENDMENT, amountCents: RAISED, ...defined({ refused }) });
export const noticeCountersigned = (countersignedBy = OTHER_CLERK) =>
  NoticeCountersigned({ ...keys(PREPARED_ON), ...OF_AMENDMENT, countersignedBy });
export const noticeReturned = () =>
  NoticeReturned({ ...keys(PREPARED_ON), ...OF_AMENDMENT, note: 'Betrag prüfen', returnedBy: OTHER_CLERK });
export const noticeDiscarded = () =>
  NoticeDiscarded({ ...keys(PREPARED_ON), ...OF_AMENDMENT, reason: 'Die Anzeige ist zurückgenommen', discardedBy: CLERK });
export const amendmentReleased = (on: IsoDate = PREPARED_ON) =>
  NoticeReleased({
    ...released(on).data,
    ...OF_AMENDMENT,
    amountCents: AMENDED,
    raisesCents: RAISED,
    content: AMENDMENT,
    isInstructed: false,
  });
export const amendmentDelivered = (on: IsoDate) =>
  NoticeDelivered({ ...deliveredOn(on).data, ...OF_AMENDMENT, amountCents: AMENDED, content: AMENDMENT });
