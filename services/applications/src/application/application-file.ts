import { assertNever, defined } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { FileFold } from '@paktwerk/event-store';
import type { DeadlineEffect } from '@paktwerk/deadlines';
import type { Applicant } from '../applicant/applicant';
import type {
  ApplicationEvent,
  CLOSED_BECAUSE,
  Check,
  CheckedItem,
  Finding,
  LineAmount,
  Needs,
  Outcome,
  RankOfDecision,
  Reason,
  SubmittedAttachment,
} from './events';
import type { PartyReminder } from '../reminder/kinds';
import type { Wording } from '../reminder/wording';
import type { DecisionBlock } from '../text-block/events';
import type { Line } from './lines';
import type { Particulars } from './particulars';
import { putOnList } from '../waiting-list/waiting';
import type { Waiting } from '../waiting-list/waiting';

export const STATUSES = ['submitted', 'checked', 'prepared', 'granted', 'rejected', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** What of an event the file shows beside its data. */
export type FileEvent = ApplicationEvent & { readonly recordedAt: Instant };

export interface DecisionOnFile {
  readonly decisionId: string;
  readonly outcome: Outcome;
  readonly amountCents: number;
  readonly lines: readonly LineAmount[];
  readonly reason: string;
  readonly preparedOn: IsoDate;
  readonly reservation: {
    readonly status: 'not-needed' | 'pending' | 'reserved' | 'refused';
    readonly reason?: string;
    readonly frameAvailableCents?: number;
    readonly potAvailableCents?: number;
    /** The budget year whose money could not be bound any more. */
    readonly closedYear?: number;
  };
  /** Where the programme selects: its place, and why it is decided otherwise than ranked. */
  readonly ranking?: RankOfDecision;
  /** What it needs before its release, beside another person. */
  readonly needs?: Needs;
  readonly blocks?: readonly DecisionBlock[];
  readonly countersignedOn?: IsoDate;
  readonly returned?: { readonly note: string; readonly on: IsoDate };
  readonly releasedOn?: IsoDate;
}

export interface InformationOnFile {
  readonly requestId: string;
  readonly items: readonly string[];
  readonly requestedOn: IsoDate;
  /** As it was named; the period ends on `lastDay`. */
  readonly dueOn: IsoDate;
  readonly lastDay: IsoDate;
  readonly extendedOn?: IsoDate;
  readonly overdueSince?: IsoDate;
  readonly supplied?: {
    readonly answer: string;
    readonly files?: readonly SubmittedAttachment[];
    readonly receivedAt: Instant;
    readonly late: boolean;
  };
  readonly withdrawn?: { readonly reason: string; readonly on: IsoDate };
}

export interface StatementOnFile {
  readonly text: string;
  readonly files?: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
  readonly late: boolean;
}

export interface HearingOnFile {
  readonly hearingId: string;
  readonly intendedCents: number;
  readonly grounds: string;
  readonly openedOn: IsoDate;
  readonly lastDay: IsoDate;
  /** Oldest first. */
  readonly statements: readonly StatementOnFile[];
  readonly closed?: { readonly because: (typeof CLOSED_BECAUSE)[number]; readonly on: IsoDate; readonly note?: string };
}

export interface ReminderOnFile {
  readonly kind: PartyReminder;
  readonly sentOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly wording: Wording;
}

/** One application as people see it, folded from its events; as of any instant, because it is folded from those known then. */
export interface ApplicationFile extends Particulars {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly draftId: string;
  readonly callId: string;
  readonly programmeId: string;
  readonly programmeCode: string;
  readonly ruleSetVersion: number;
  /** It is tried out. */
  readonly rehearsal?: true;
  readonly district: string;
  /** The party that applied, where it is not the district itself, and what it was on the day of receipt. */
  readonly recipient?: string;
  readonly applicant?: Applicant;
  readonly status: Status;
  readonly lines: readonly Line[];
  readonly requestedCents: number;
  /** Hundredths of a full-time equivalent. */
  readonly requestedShare: number;
  readonly budgetYear: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly contact?: { readonly unit: string };
  readonly attachments?: readonly SubmittedAttachment[];
  readonly receivedAt: Instant;
  readonly deadline: IsoDate;
  /** The day on which it ended: the next working day, where it shifted. */
  readonly lastDay: IsoDate;
  readonly deadlineEffect: DeadlineEffect;
  readonly late: boolean;
  readonly formalCheck?: {
    readonly passed: boolean;
    readonly on: IsoDate;
    readonly checks: readonly Check[];
    readonly findings: readonly Finding[];
  };
  /** What was seen of the substance, the last time that it was checked. */
  readonly substantiveCheck?: { readonly on: IsoDate; readonly items: readonly CheckedItem[] };
  /** What became of the wish to begin before the decision; absent where there is none, or nobody has answered what came with the application. */
  readonly earlyStartAnswer?: {
    readonly from: IsoDate;
    readonly status: 'requested' | 'approved' | 'refused';
    readonly on: IsoDate;
    readonly text?: string;
  };
  /** What was asked for, oldest first. */
  readonly information?: readonly InformationOnFile[];
  /** It waits for money, or did until it was decided. */
  readonly waiting?: Waiting;
  /** On what is intended against the applicant, oldest first. */
  readonly hearings?: readonly HearingOnFile[];
  /** What the party was reminded of, oldest first. */
  readonly reminders?: readonly ReminderOnFile[];
  readonly decision?: DecisionOnFile;
  readonly grant?: { readonly grantId: string; readonly amountCents: number; readonly from: IsoDate; readonly to: IsoDate };
  readonly rejection?: { readonly stage: 'formal' | 'decision'; readonly reasons: readonly Reason[]; readonly on: IsoDate };
  readonly withdrawal?: { readonly reason: string; readonly on: IsoDate };
  readonly changedAt: Instant;
}

const addToFile = (file: ApplicationFile | undefined, e: FileEvent): ApplicationFile | undefined => {
  const changedAt = e.recordedAt;
  if (e.type === 'application.submitted') {
    const { effectiveOn: _on, opensOn: _opens, ...data } = e.data;
    return { lastDay: data.deadline, deadlineEffect: 'cut-off', ...data, status: 'submitted', changedAt };
  }
  if (file === undefined) return undefined;
  switch (e.type) {
    case 'formal-check.passed':
      return {
        ...file,
        status: 'checked',
        formalCheck: { passed: true, on: e.data.effectiveOn, checks: e.data.checks, findings: [] },
        changedAt,
      };
    case 'formal-check.objected': {
      const { effectiveOn: on, checks, findings } = e.data;
      return { ...file, status: 'checked', formalCheck: { passed: false, on, checks, findings }, changedAt };
    }
    case 'substantive-check.recorded':
      return { ...file, substantiveCheck: { on: e.data.effectiveOn, items: e.data.items }, changedAt };
    case 'early-start.requested':
      return {
        ...file,
        earlyStartAnswer: { from: e.data.from, status: 'requested', on: e.data.effectiveOn, text: e.data.reason },
        changedAt,
      };
    case 'early-start.approved': {
      const { from, note: text, effectiveOn: on } = e.data;
      return { ...file, earlyStartAnswer: { from, status: 'approved', on, ...defined({ text }) }, changedAt };
    }
    case 'early-start.refused':
      return {
        ...file,
        earlyStartAnswer: { from: e.data.from, status: 'refused', on: e.data.effectiveOn, text: e.data.reason },
        changedAt,
      };
    case 'application.rejected': {
      const { stage, reasons, checks, effectiveOn: on } = e.data;
      return {
        ...file,
        status: 'rejected',
        rejection: { stage, reasons, on },
        ...defined({ formalCheck: checks && { passed: false, on, checks, findings: [] } }),
        changedAt,
      };
    }
    case 'application.withdrawn':
      return { ...file, status: 'withdrawn', withdrawal: { reason: e.data.reason, on: e.data.effectiveOn }, changedAt };
    case 'information.requested': {
      const { requestId, items, dueOn, lastDay, effectiveOn: requestedOn } = e.data;
      return { ...file, information: [...(file.information ?? []), { requestId, items, requestedOn, dueOn, lastDay }], changedAt };
    }
    case 'information.extended': {
      const { requestId, dueOn, lastDay, effectiveOn: extendedOn } = e.data;
      return withInformation(file, requestId, ({ overdueSince: _over, ...asked }) => ({ ...asked, dueOn, lastDay, extendedOn }), changedAt);
    }
    case 'information.supplied': {
      const { requestId, answer, files, receivedAt, late } = e.data;
      const supplied = { answer, ...defined({ files }), receivedAt, late };
      return withInformation(file, requestId, (asked) => ({ ...asked, supplied }), changedAt);
    }
    case 'information.overdue':
      return withInformation(file, e.data.requestId, (asked) => ({ ...asked, overdueSince: e.data.effectiveOn }), changedAt);
    case 'information.withdrawn':
      return withInformation(
        file,
        e.data.requestId,
        (asked) => ({ ...asked, withdrawn: { reason: e.data.reason, on: e.data.effectiveOn } }),
        changedAt,
      );
    case 'application.waitlisted': {
      const { decision: _refused, ...rest } = file;
      return { ...rest, status: 'checked', waiting: putOnList(file.waiting, e.data), changedAt };
    }
    case 'application.moved-up':
      return file.waiting ? { ...file, waiting: { ...file.waiting, movedUpOn: e.data.effectiveOn }, changedAt } : file;
    case 'hearing.opened': {
      const { hearingId, intendedCents, grounds, lastDay, effectiveOn: openedOn } = e.data;
      return {
        ...file,
        hearings: [...(file.hearings ?? []), { hearingId, intendedCents, grounds, openedOn, lastDay, statements: [] }],
        changedAt,
      };
    }
    case 'hearing.statement-received': {
      const { hearingId, statement: text, files, receivedAt, late } = e.data;
      const statement = { text, ...defined({ files }), receivedAt, late };
      return withHearing(file, hearingId, ({ statements }) => ({ statements: [...statements, statement] }), changedAt);
    }
    case 'hearing.closed': {
      const { hearingId, because, note, effectiveOn: on } = e.data;
      return withHearing(file, hearingId, () => ({ closed: { because, on, ...defined({ note }) } }), changedAt);
    }
    case 'reminder.sent': {
      const { kind, dueOn, wording, effectiveOn: sentOn } = e.data;
      return { ...file, reminders: [...(file.reminders ?? []), { kind, sentOn, dueOn, wording }], changedAt };
    }
    case 'release-reminder.sent':
      return file; // in the history alone, which a district is not shown
    case 'decision.prepared': {
      const { decisionId, outcome, amountCents, lines, reason, needs, ranking, blocks, effectiveOn: preparedOn } = e.data;
      return {
        ...file,
        status: 'prepared',
        decision: {
          decisionId,
          outcome,
          amountCents,
          lines,
          reason,
          preparedOn,
          reservation: { status: amountCents > 0 ? 'pending' : 'not-needed' },
          ...defined({ needs, ranking, blocks }),
        },
        changedAt,
      };
    }
    case 'reservation.confirmed':
      return withDecision(file, e.data.decisionId, { reservation: { status: 'reserved' } }, changedAt);
    case 'reservation.declined': {
      const { reason, frameAvailableCents, potAvailableCents, closedYear } = e.data;
      return withDecision(
        file,
        e.data.decisionId,
        { reservation: { status: 'refused', reason, frameAvailableCents, potAvailableCents, ...defined({ closedYear }) } },
        changedAt,
      );
    }
    case 'decision.countersigned':
      return withDecision(file, e.data.decisionId, { countersignedOn: e.data.effectiveOn }, changedAt);
    case 'decision.returned':
      return withDecision(file, e.data.decisionId, { returned: { note: e.data.note, on: e.data.effectiveOn } }, changedAt);
    case 'decision.released':
      return withDecision(file, e.data.decisionId, { releasedOn: e.data.effectiveOn }, changedAt);
    case 'grant.issued': {
      const { grantId, amountCents, from, to } = e.data;
      return { ...file, status: 'granted', grant: { grantId, amountCents, from, to }, changedAt };
    }
    default:
      return assertNever(e);
  }
};

const withDecision = (file: ApplicationFile, decisionId: string, change: Partial<DecisionOnFile>, changedAt: Instant): ApplicationFile =>
  file.decision?.decisionId === decisionId ? { ...file, decision: { ...file.decision, ...change }, changedAt } : file;

const withInformation = (
  file: ApplicationFile,
  requestId: string,
  change: (asked: InformationOnFile) => InformationOnFile,
  changedAt: Instant,
): ApplicationFile => ({
  ...file,
  information: (file.information ?? []).map((asked) => (asked.requestId === requestId ? change(asked) : asked)),
  changedAt,
});

const withHearing = (
  file: ApplicationFile,
  hearingId: string,
  change: (hearing: HearingOnFile) => Partial<HearingOnFile>,
  changedAt: Instant,
): ApplicationFile => ({
  ...file,
  hearings: (file.hearings ?? []).map((hearing) => (hearing.hearingId === hearingId ? { ...hearing, ...change(hearing) } : hearing)),
  changedAt,
});

/** Every file that an event of the application names. */
export const namedFiles = ({ attachments = [], information = [], hearings = [] }: ApplicationFile): readonly SubmittedAttachment[] => [
  ...attachments,
  ...information.flatMap(({ supplied }) => supplied?.files ?? []),
  ...hearings.flatMap(({ statements }) => statements.flatMap(({ files = [] }) => files)),
];

/** No file before the application was submitted. */
export const applicationFile: FileFold<ApplicationEvent, ApplicationFile | undefined> = { initial: undefined, evolve: addToFile };

export const fileOf = (events: readonly FileEvent[]): ApplicationFile | undefined =>
  events.reduce<ApplicationFile | undefined>(addToFile, undefined);
