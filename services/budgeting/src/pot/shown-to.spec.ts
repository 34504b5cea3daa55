import type { Actor } from '@paktwerk/platform';
import { given } from '@paktwerk/testing';
import { decideCommit } from './commit-funds';
import type { PotEvent } from './events';
import { TODAY, application, decision, opened, reserve } from './pot.fixture';
import { decideNotePayment } from './note-payment';
import { decideReleaseReservation } from './release-reservation';
import { decideReserve } from './reserve-funds';
import { listedTo, shownEvents, shownTo } from './shown-to';
import { NOT_FINAL, potDecider } from './state';
import type { PotState } from './state';

const of = (organisation: string): Actor => ({ personId: 'per_1', name: 'x', roles: [], role: 'APPLICANT', organisation });
const money = { amountCents: 10, reservedCents: 2, committedCents: 3, availableCents: 4, unboundCents: 1, overdrawnCents: 0 };

describe('the money of a pot', () => {
  it('is shown whole to the bodies of the state, and without what tells of a decision to every party', () => {
    for (const body of ['state', 'authority', 'audit']) expect(shownTo(of(body), money)).toEqual(money);
    for (const party of ['08116', '08128131', 'Z-X', 'T-X'])
      expect(shownTo(of(party), money)).toEqual({ amountCents: 10, committedCents: 3 });
  });
});

describe('a pot in the list of pots', () => {
  const listed = { ...money, payableCents: 3 };
  it('is shown to a party without what decisions bind, which it finds in the pot itself', () => {
    for (const body of ['state', 'authority', 'audit']) expect(listedTo(of(body), listed)).toEqual(listed);
    expect(listedTo(of('08116'), listed)).toEqual({ amountCents: 10 });
  });
});

describe('the events that change what a party is shown', () => {
  const then = (events: readonly PotEvent[], step: (s: PotState) => ReturnType<typeof decideReserve>) => [
    ...events,
    ...given(potDecider, events).when(step).events(),
  ];
  const released = (n: number) => (s: PotState) =>
    decideReleaseReservation(
      { decisionId: decision(n), applicationId: application(n), district: '08116', because: 'withdrawn', effectiveOn: TODAY },
      s,
    );
  const shown = (events: readonly PotEvent[]) => shownEvents(events).map((e) => e.type);

  it('are allotment, frames and commitments whose notice is delivered; a reservation, its refusal, its return and its forestalling are not', () => {
    let events: readonly PotEvent[] = opened();
    events = then(events, (s) => decideReserve(reserve(), s));
    events = then(events, (s) => decideReserve(reserve({ decisionId: decision(2), amountCents: 9_000 }), s));
    events = then(events, released(3));
    expect(events.map((e) => e.type)).toEqual([
      'pot.allotted',
      'frames.calculated',
      'funds.reserved',
      'reservation.refused',
      'reservation.forestalled',
    ]);
    expect(shown(events)).toEqual(['pot.allotted', 'frames.calculated']);
    expect(shown(then(events, released(1)))).toEqual(['pot.allotted', 'frames.calculated']);
    const grantId = 'grt_00000000-0000-5000-8000-000000000001';
    const committed = then(events, (s) => decideCommit({ decisionId: decision(1), grantId, effectiveOn: TODAY }, s));
    expect(shown(committed)).toEqual(['pot.allotted', 'frames.calculated']);
    const delivered = then(committed, (s) => decideNotePayment({ grantId, payment: NOT_FINAL, effectiveOn: TODAY }, s));
    expect(shown(delivered)).toEqual(['pot.allotted', 'frames.calculated', 'funds.committed', 'commitment.blocked']);
  });
});
