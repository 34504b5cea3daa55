import { Applications, Budgeting } from '@paktwerk/contracts';
import { laterOf } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { moneyOf } from '../measures';
import { isFirstNotice } from './fact';
import type { FactKind } from './fact';
import { potFact } from './pot';
import type { PotState } from './pot';
import { reservationFact } from './reservation';
import type { ReservationState } from './reservation';

const { NoticeDelivered } = Applications;
const { FundsCommitted, ReservationReleased, CommitmentLowered, CommitmentRaised } = Budgeting;
const READS = [FundsCommitted, ReservationReleased, CommitmentLowered, CommitmentRaised, NoticeDelivered];

interface ToldState {
  readonly deliveredOn?: IsoDate;
  /** By their decisions. */
  readonly commitments: Readonly<Record<string, ReservationState>>;
  readonly knownSince: Instant;
}

/**
 * The money of one notice as its recipient knows it: committed from the delivery on. A commitment names the notice, or for the first one its application;
 * it and the delivery are told on two topics and arrive in either order.
 */
export const toldCommitmentFact: FactKind<ToldState, (typeof READS)[number], PotState> = {
  kind: 'told-commitment',
  on: READS,
  keyOf: ({ type, data }) =>
    type === NoticeDelivered.type && isFirstNotice(data) ? data.applicationId : (data.noticeId ?? data.applicationId),

  besideOf: (entry) => (entry.type === NoticeDelivered.type ? undefined : { kind: potFact.kind, key: entry.data.potId }),

  evolve: (state, entry, pot) => {
    const { commitments, ...known } = state ?? { commitments: {}, knownSince: entry.knownSince };
    const now = { ...known, knownSince: laterOf(known.knownSince, entry.knownSince) };
    if (entry.type === NoticeDelivered.type) return { ...now, commitments, deliveredOn: entry.data.effectiveOn };
    const { decisionId } = entry.data;
    return { ...now, commitments: { ...commitments, [decisionId]: reservationFact.evolve(commitments[decisionId], entry, pot) } };
  },

  contributions: ({ deliveredOn, commitments }) =>
    deliveredOn === undefined ? [] : Object.values(commitments).flatMap((one) => committedFrom(one, deliveredOn)),

  knownSinceOf: ({ knownSince }) => knownSince,
};

const committedFrom = (state: ReservationState, deliveredOn: IsoDate) => {
  const { budgetYear, committed, releasedOn, changed = [] } = state;
  const measure = moneyOf('committedCentsTold', budgetYear);
  const told = committed && laterOf(committed.on, deliveredOn);
  return [
    ...(committed && told ? during(state, measure, committed.cents, told, releasedOn && laterOf(releasedOn, told)) : []),
    ...changed.flatMap(({ on, cents }) => during(state, measure, cents, laterOf(on, deliveredOn))),
  ];
};
