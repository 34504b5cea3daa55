import { assertNever, defined } from '@paktwerk/kernel';
import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import type { ContentOf, FurtherContent, LineChange, NoticeContent } from '../grant/content';
import { claimedFor } from '../grant/prepare-reimbursement';
import type { GrantState, NoticeInPreparation, OpenGrant } from '../grant/state';
import { HEARD_BEFORE } from '../parameters';
import { refuse } from '../problems';
import { answered } from '../shared/answered';
import type { Answered } from '../shared/answered';
import type { HEARING_CLOSED_BECAUSE, IntendedClaim, NoticeHearingEvent } from './events';

export interface NoticeStatement extends Answered {
  readonly files?: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
  readonly late: boolean;
}

/** One hearing before a notice, from its opening on. */
export interface NoticeHearing {
  readonly hearingId: string;
  readonly intended: NoticeContent;
  /** What shall be claimed back with it. */
  readonly claim?: IntendedClaim;
  readonly grounds: string;
  readonly openedOn: IsoDate;
  /** The day that was named. */
  readonly dueOn: IsoDate;
  /** The day on which its period ends. */
  readonly lastDay: IsoDate;
  readonly extendedOn?: IsoDate;
  /** Oldest first. */
  readonly statements: readonly NoticeStatement[];
  readonly closed?: { readonly on: IsoDate; readonly because: (typeof HEARING_CLOSED_BECAUSE)[number] };
}

export const isOfHearing = <E extends { readonly type: string }>(e: E): e is Extract<E, NoticeHearingEvent> =>
  e.type.startsWith('notice-hearing.');

/** What is prepared, after something was said in its hearing: it was prepared without that. */
export const overtaken = (preparation: NoticeInPreparation, e: NoticeHearingEvent): NoticeInPreparation =>
  e.type === 'notice-hearing.statement-received' && hearingOf(preparation.content) === e.data.hearingId
    ? { ...preparation, heardOn: e.data.effectiveOn }
    : preparation;

/** The hearings of a grant after an event. */
export const noticeHearingsAfter = (hearings: readonly NoticeHearing[], e: NoticeHearingEvent): readonly NoticeHearing[] => {
  const { hearingId, effectiveOn: on } = e.data;
  const changed = (change: (hearing: NoticeHearing) => NoticeHearing) =>
    hearings.map((hearing) => (hearing.hearingId === hearingId ? change(hearing) : hearing));
  switch (e.type) {
    case 'notice-hearing.opened': {
      const { intended, claim, grounds, dueOn, lastDay } = e.data;
      return [...hearings, { hearingId, intended, ...defined({ claim }), grounds, openedOn: on, dueOn, lastDay, statements: [] }];
    }
    case 'notice-hearing.extended':
      return changed((hearing) => ({ ...hearing, dueOn: e.data.dueOn, lastDay: e.data.lastDay, extendedOn: on }));
    case 'notice-hearing.statement-received': {
      const { statement, files, receivedAt, late } = e.data;
      const said = { ...answered(statement, files), ...defined({ files }), receivedAt, late };
      return changed((hearing) => ({ ...hearing, statements: [...hearing.statements, said] }));
    }
    case 'notice-hearing.closed':
      return changed((hearing) => ({ ...hearing, closed: { on, because: e.data.because } }));
    default:
      return assertNever(e);
  }
};

/** The keys that every event of a hearing repeats. */
export const hearingKeysOf = (
  { grantId, applicationId, callId, programmeId, district, recipient }: OpenGrant,
  hearingId: string,
  effectiveOn: IsoDate,
) => ({ hearingId, grantId, applicationId, callId, programmeId, district, ...defined({ recipient }), effectiveOn });

export const runningHearing = ({ hearings }: Pick<OpenGrant, 'hearings'>): NoticeHearing | undefined =>
  hearings.find((hearing) => hearing.closed === undefined);

export interface Heard {
  readonly grant: OpenGrant;
  readonly hearing: NoticeHearing;
}

export const whereNoticeHearing = (state: GrantState, hearingId: string): Heard | Refusal => {
  const hearing = state.kind === 'none' ? undefined : state.hearings.find((one) => one.hearingId === hearingId);
  return state.kind === 'none' || hearing === undefined ? refuse('hearing-unknown', { hearingId }) : { grant: state, hearing };
};

/** The same where something more may be said: until a notice about it is released. */
export const whereHeardStill = (state: GrantState, hearingId: string): Heard | Refusal => {
  const heard = whereNoticeHearing(state, hearingId);
  if ('code' in heard) return heard;
  const notice = releasedAfter(heard.grant, hearingId);
  return notice === undefined ? heard : refuse('hearing-decided', { hearingId, noticeId: notice.noticeId, releasedOn: notice.releasedOn });
};

export const hearingOf = (content: NoticeContent | undefined): string | undefined =>
  content !== undefined && 'hearingId' in content ? content.hearingId : undefined;

const releasedAfter = ({ notices }: OpenGrant, hearingId: string) => notices.find(({ content }) => hearingOf(content) === hearingId);

/** It takes something from the recipient, so they are heard first; not giving what was asked for takes nothing (§ 28(1) LVwVfG [M]). */
export const isAdverse = (content: NoticeContent): boolean => {
  switch (content.kind) {
    case 'GRANT':
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
      return false;
    case 'AMENDMENT':
      return content.lines.some(isLess);
    case 'REVOCATION':
    case 'WITHDRAWAL':
    case 'REIMBURSEMENT':
    case 'INTEREST':
      return true;
    case 'FINAL':
      return content.claimableCents > 0 || content.settledCents < Math.min(content.provenCents, content.grantedCents);
  }
};

const isLess = ({ before, after }: LineChange): boolean => after.amountCents < before.amountCents;

/** The closed hearing in which the recipient was told of this, or of worse; nothing where none is needed. */
export const heardBefore = (content: FurtherContent, grant: OpenGrant): { readonly hearingId?: string } | Refusal => {
  if (!HEARD_BEFORE.value.includes(content.kind) || !isAdverse(content)) return {};
  const heard = grant.hearings.findLast((hearing) => hearing.closed !== undefined && wasTold(hearing, content, grant));
  return heard ? { hearingId: heard.hearingId } : refuse('hearing-missing', { kind: content.kind, source: HEARD_BEFORE.source });
};

const wasTold = (hearing: NoticeHearing, content: FurtherContent, grant: OpenGrant): boolean => {
  const { intended } = hearing;
  switch (content.kind) {
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
      return true;
    case 'FINAL':
      return (
        intended.kind === 'FINAL' && content.settledCents >= intended.settledCents && content.claimableCents <= intended.claimableCents
      );
    case 'INTEREST':
      return false;
    case 'AMENDMENT':
      return intended.kind === 'AMENDMENT' && toldOfLines(content.lines, intended.lines);
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return (
        intended.kind === content.kind &&
        intended.basis === content.basis &&
        intended.from <= content.from &&
        toldOfLines(content.lines, intended.lines)
      );
    case 'REIMBURSEMENT':
      return toldOfClaim(hearing, content, grant);
  }
};

/** Who was told of a cut has not been heard on a deeper one. */
const toldOfLines = (lines: readonly LineChange[], intended: readonly LineChange[]): boolean =>
  lines
    .filter(isLess)
    .every(({ lineId, after }) => intended.some((told) => told.lineId === lineId && told.after.amountCents <= after.amountCents));

/** Of a claim they are told on its own, or together with the notice that it follows; all claims after one hearing are no more than it said. */
const toldOfClaim = (
  { hearingId, intended, claim }: NoticeHearing,
  content: ContentOf<'REIMBURSEMENT'>,
  { notices }: OpenGrant,
): boolean => {
  const told = intended.kind === 'REIMBURSEMENT' && intended.becauseNoticeId === content.becauseNoticeId ? intended : undefined;
  const because = notices.find(({ noticeId }) => noticeId === content.becauseNoticeId);
  const announced = told ?? (hearingOf(because?.content) === hearingId ? claim : undefined);
  const under = notices.filter((notice) => hearingOf(notice.content) === hearingId);
  const allCents = claimedFor(under, content.becauseNoticeId) + content.claimedCents;
  return announced !== undefined && allCents <= announced.claimedCents && content.interestFrom >= announced.interestFrom;
};

/** What was prepared before something more was said, is prepared anew: what was said is to be considered. */
export const preparedBeforeStatement = ({ noticeId, preparedOn, heardOn }: NoticeInPreparation): Refusal | undefined =>
  heardOn === undefined ? undefined : refuse('decision-before-the-hearing', { noticeId, preparedOn, heardOn });
