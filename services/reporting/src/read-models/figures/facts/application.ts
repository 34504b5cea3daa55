import { Applications } from '@paktwerk/contracts';
import { assertNever, laterOf } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { moneyOf } from '../measures';
import { isFirstNotice, placeOf } from './fact';
import type { FactKind, Place } from './fact';
import { budgetYearOf } from './pot';

const { ApplicationSubmitted, ApplicationRejected, ApplicationWithdrawn, GrantIssued, NoticeDelivered } = Applications;
const READS = [ApplicationSubmitted, ApplicationRejected, ApplicationWithdrawn, GrantIssued, NoticeDelivered];

interface ApplicationState extends Place {
  readonly requestedCents: number;
  /** Of which year money was asked for; known with the submission. */
  readonly budgetYear?: number;
  readonly submittedOn?: IsoDate;
  readonly rejectedOn?: IsoDate;
  /** By the formal check: that has no notice to wait for. */
  readonly isToldAtOnce?: boolean;
  readonly withdrawnOn?: IsoDate;
  readonly grantedOn?: IsoDate;
  /** When the notice of the decision was delivered. */
  readonly deliveredOn?: IsoDate;
}

/**
 * Requested is what districts asked for and did not take back: withdrawing ends it, a rejection does not, because demand above
 * the pot is what the figure is for. What of it was rejected is a measure of its own.
 */
export const applicationFact: FactKind<ApplicationState, (typeof READS)[number]> = {
  kind: 'application',
  on: READS,
  keyOf: (entry) => entry.data.applicationId,

  evolve: (state, entry) => {
    const known = state ?? { ...placeOf(entry.data), requestedCents: 0 };
    switch (entry.type) {
      case ApplicationSubmitted.type:
        return {
          ...known,
          requestedCents: entry.data.requestedCents,
          budgetYear: budgetYearOf(entry.data, entry.data.effectiveOn),
          submittedOn: entry.data.effectiveOn,
        };
      case ApplicationRejected.type:
        return { ...known, rejectedOn: entry.data.effectiveOn, isToldAtOnce: entry.data.decisionId === undefined };
      case ApplicationWithdrawn.type:
        return { ...known, withdrawnOn: entry.data.effectiveOn };
      case GrantIssued.type: // a changed grant is issued again; the application counts as granted from the first one on
        return { ...known, grantedOn: known.grantedOn ?? entry.data.effectiveOn };
      case NoticeDelivered.type:
        return isFirstNotice(entry.data) ? { ...known, deliveredOn: entry.data.effectiveOn } : known;
      default:
        return assertNever(entry);
    }
  },

  contributions: (state) => {
    const { submittedOn, rejectedOn, isToldAtOnce = false, withdrawnOn, grantedOn, deliveredOn, requestedCents, budgetYear } = state;
    if (submittedOn === undefined || budgetYear === undefined) return [];
    const notBefore = (day: IsoDate | undefined) => (day === undefined ? undefined : laterOf(day, submittedOn));
    const [rejected, withdrawn, granted] = [notBefore(rejectedOn), notBefore(withdrawnOn), notBefore(grantedOn)];
    const told = (day: IsoDate | undefined) => (day === undefined || deliveredOn === undefined ? undefined : laterOf(day, deliveredOn));
    const [rejectionTold, grantTold] = [isToldAtOnce ? rejected : told(rejected), told(granted)];
    return [
      ...during(state, 'applicationsSubmitted', 1, submittedOn),
      ...during(state, moneyOf('requestedCents', budgetYear), requestedCents, submittedOn, withdrawn),
      ...(rejected
        ? [
            ...during(state, 'applicationsRejected', 1, rejected),
            ...during(state, moneyOf('rejectedCents', budgetYear), requestedCents, rejected, withdrawn),
          ]
        : []),
      ...(rejectionTold
        ? [
            ...during(state, 'applicationsRejectedTold', 1, rejectionTold),
            ...during(state, moneyOf('rejectedCentsTold', budgetYear), requestedCents, rejectionTold, withdrawn),
          ]
        : []),
      ...(withdrawn ? during(state, 'applicationsWithdrawn', 1, withdrawn) : []),
      ...(granted ? during(state, 'applicationsGranted', 1, granted) : []),
      ...(grantTold ? during(state, 'applicationsGrantedTold', 1, grantTold) : []),
    ];
  },
};
