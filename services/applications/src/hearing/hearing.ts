import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
import type { ApplicationEvent, Outcome } from '../application/events';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Undecided } from '../application/undecided';
import { refuse } from '../problems';
import { answered } from '../shared/answered';
import type { Answered } from '../shared/answered';

/** The hearing that an application is at: the last one, and what became of it. */
export interface Hearing {
  readonly hearingId: string;
  /** What the applicant was told that they would be granted. */
  readonly intendedCents: Cents;
  /** The day on which its period ends. */
  readonly lastDay: IsoDate;
  readonly status: 'running' | 'closed';
  /** What the applicant said so far, oldest first. */
  readonly statements: readonly Answered[];
  readonly closedOn?: IsoDate;
}

export const hearingAfter = (before: Hearing | undefined, e: ApplicationEvent): Hearing | undefined => {
  switch (e.type) {
    case 'hearing.opened': {
      const { hearingId, intendedCents, lastDay } = e.data;
      return { hearingId, intendedCents, lastDay, status: 'running', statements: [] };
    }
    case 'hearing.statement-received':
      return before?.hearingId === e.data.hearingId
        ? { ...before, statements: [...before.statements, answered(e.data.statement, e.data.files)] }
        : before;
    case 'hearing.closed':
      return before?.hearingId === e.data.hearingId ? { ...before, status: 'closed', closedOn: e.data.effectiveOn } : before;
    case 'application.submitted':
    case 'application.rejected':
    case 'application.withdrawn':
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
    case 'formal-check.passed':
    case 'formal-check.objected':
    case 'information.requested':
    case 'information.extended':
    case 'information.supplied':
    case 'information.overdue':
    case 'information.withdrawn':
    case 'application.waitlisted':
    case 'application.moved-up':
    case 'decision.prepared':
    case 'decision.countersigned':
    case 'decision.returned':
    case 'decision.released':
    case 'grant.issued':
    case 'reservation.confirmed':
    case 'reservation.declined':
    case 'reminder.sent':
    case 'release-reminder.sent':
      return before;
  }
};

interface Adverse {
  readonly decisionId: string;
  readonly amountCents: Cents;
  /** Where the rules say that the applicant is heard first. */
  readonly source: string;
}

/** An applicant is heard on what they would lose: who was told of a cut has not been heard on a deeper one. */
export const beforeTheHearing = (adverse: Adverse, hearing: Hearing | undefined): Refusal | undefined => {
  const isHeard = hearing?.status === 'closed' && hearing.intendedCents <= adverse.amountCents;
  return isHeard ? undefined : refuse('hearing-missing', { ...adverse });
};

interface Preparation {
  readonly decisionId: string;
  readonly outcome: Outcome;
  readonly preparedOn: IsoDate;
  /** When something of a hearing came after it. */
  readonly heardOn?: IsoDate;
}

/** Whoever is granted less than they asked for is heard before it is decided, and not beside it: also where no rule asks for a hearing. */
export const preparedBeforeTheHearing = (
  { decisionId, outcome, preparedOn, heardOn }: Preparation,
  hearing: Hearing | undefined,
): Refusal | undefined => {
  if (outcome === 'granted') return undefined;
  if (hearing?.status === 'running') return refuse('hearing-not-over', { decisionId, lastDay: hearing.lastDay });
  return heardOn === undefined ? undefined : refuse('decision-before-the-hearing', { decisionId, preparedOn, heardOn });
};

/** An application and the hearing that a command names, where it is the one that the application is at. */
export const whereHeard = (
  state: ApplicationState,
  hearingId: string,
): Refusal | { readonly app: Undecided['app']; readonly hearing: Hearing } => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  const { app, hearing } = undecided;
  return hearing?.hearingId === hearingId ? { app, hearing } : refuse('hearing-unknown', { hearingId });
};
