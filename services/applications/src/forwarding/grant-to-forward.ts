import { defined } from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { partyNameOf } from '../applicant/applicant';
import { issuedAs } from '../application/granted-lines';
import type { LineKind } from '../application/lines';
import type { ApplicationState } from '../application/state';
import { changesInForce } from '../grant/changes-in-force';
import { grantIdOf, noticeIdOf, statusOf } from '../grant/state';
import type { GrantState, Notice, NoticeStatus } from '../grant/state';
import { firstTerms } from '../grant/terms';
import { refuse } from '../problems';

export interface LineToForward {
  readonly lineId: string;
  /** Its place in the application. */
  readonly position: number;
  readonly kind: LineKind;
  readonly amountCents: Cents;
  /** Of a post. */
  readonly share?: FteHundredths;
  /** Of a post that is not one share for all its days: each share with the day on which it begins. */
  readonly shares?: readonly { readonly from: IsoDate; readonly share: FteHundredths }[];
  /** Of a post: how long it is paid for, from whichever first day of work; absent where its last day is told. */
  readonly months?: number;
  /** Its last day, where that comes before the last one of the grant. */
  readonly to?: IsoDate;
}

/** What of a grant the decision to pass a part of it on looks at. */
export interface GrantToForward {
  readonly keys: {
    readonly applicationId: string;
    readonly grantId: string;
    readonly callId: string;
    readonly programmeId: string;
    readonly district: string;
    readonly recipient?: string;
  };
  readonly fileNumber: string;
  readonly programmeCode: string;
  readonly recipientName?: string;
  readonly from: IsoDate;
  /** The last day of what is funded longest. */
  readonly to: IsoDate;
  readonly lines: readonly LineToForward[];
  /** A court has annulled the notice of it. */
  readonly annulledNoticeId?: string;
  /** The notice of it that has not been delivered: it has no effect yet. */
  readonly undelivered?: { readonly noticeId: string; readonly status: NoticeStatus };
}

/**
 * What can be passed on of an application: what was granted, for real, with what became of its notices.
 * @param isTold whether who asks may know of the grant
 */
export const grantToForward = (state: ApplicationState, file: GrantState, isTold: boolean): Refusal | GrantToForward => {
  if (state.kind === 'none') return refuse('application-unknown');
  const { applicationId, callId, programmeId, district, recipient, fileNumber, programmeCode, from, to } = state.app;
  if (state.kind !== 'granted' || state.app.rehearsal === true || !isTold) return refuse('not-granted', { applicationId, fileNumber });
  const { decisionId } = state.decision;
  const notice = noticeOf(file, decisionId);
  const issued = issuedAs({ app: state.app, decision: state.decision });
  const first = issued.lines.map((line) => [line.lineId, firstTerms(line)] as const);
  // What is revoked is not there any more to be passed on, what is extended is there for longer.
  const terms = new Map([...first, ...(file.kind === 'none' ? [] : changesInForce(file, issued))]);
  const end = [...terms.values()].reduce((last, line) => (line.to !== undefined && line.to > last ? line.to : last), to);
  return {
    keys: { applicationId, grantId: grantIdOf(decisionId), callId, programmeId, district, ...defined({ recipient }) },
    fileNumber,
    programmeCode,
    ...defined({ recipientName: partyNameOf(state.app) ?? undefined }),
    ...defined({
      annulledNoticeId: notice && statusOf(notice) === 'annulled' ? notice.noticeId : undefined,
      undelivered: undeliveredOf(notice, decisionId),
    }),
    from,
    to: end,
    lines: [...terms].flatMap(([lineId, { amountCents, share, months, to: told, parts }]) => {
      const index = state.app.lines.findIndex((line) => line.lineId === lineId);
      const requested = state.app.lines[index];
      if (requested === undefined || amountCents === 0) return [];
      const lineTo = told ?? to;
      const bounds = defined({ months: told === undefined ? months : undefined, to: lineTo < end ? lineTo : undefined });
      return [
        {
          lineId,
          position: index + 1,
          kind: requested.kind,
          amountCents,
          ...defined({ share, shares: parts?.map((part) => ({ from: part.from, share: part.share })) }),
          ...bounds,
        },
      ];
    }),
  };
};

const noticeOf = (file: GrantState, decisionId: string): Notice | undefined =>
  file.kind === 'none' ? undefined : file.notices.find((n) => n.kind === 'GRANT' && n.decisionId === decisionId);

/** A release makes the notice a moment later. */
const undeliveredOf = (notice: Notice | undefined, decisionId: string): GrantToForward['undelivered'] =>
  notice?.delivered ? undefined : { noticeId: noticeIdOf(decisionId), status: notice ? statusOf(notice) : 'released' };
