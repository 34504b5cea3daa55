import type { Decision } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideCommit } from './pot/commit-funds';
import type { PotEvent } from './pot/events';
import { decideReleaseReservation } from './pot/release-reservation';
import { decideReserve } from './pot/reserve-funds';
import { potDecider } from './pot/state';
import type { PotState } from './pot/state';
import { TODAY, application, decision, opened, reserve } from './pot/pot.fixture';
import { toPublic } from './to-public';

const then = (events: readonly PotEvent[], step: (s: PotState) => Decision<PotEvent>) => [
  ...events,
  ...given(potDecider, events).when(step).events(),
];

describe('what others learn about a pot', () => {
  const reserved = then(opened(), (s) => decideReserve(reserve(), s));
  const everything = [
    ...then(reserved, (s) =>
      decideCommit({ decisionId: decision(1), grantId: 'grt_00000000-0000-5000-8000-000000000001', effectiveOn: TODAY }, s),
    ),
    ...then(reserved, (s) =>
      decideReleaseReservation(
        { decisionId: decision(1), applicationId: application(1), district: '08116', because: 'withdrawn', effectiveOn: TODAY },
        s,
      ),
    ),
    ...then(reserved, (s) => decideReserve(reserve({ decisionId: decision(2), amountCents: 9_000 }), s)),
  ].flatMap(toPublic);

  it('fits the public contracts and is keyed by the pot', () => {
    for (const e of everything) {
      expect([e.type, [...e.contract.check.Errors(e.data)]]).toEqual([e.type, []]);
      expect(e.key).toBe((e.data as { potId: string }).potId);
    }
  });
  it('is one public event for each that moved or promised money', () =>
    expect([...new Set(everything.map((e) => e.type))]).toEqual([
      'budgeting.pot.allotted.v1',
      'budgeting.frames.calculated.v1',
      'budgeting.funds.reserved.v1',
      'budgeting.funds.committed.v1',
      'budgeting.reservation.released.v1',
      'budgeting.reservation.refused.v1',
    ]));
});
