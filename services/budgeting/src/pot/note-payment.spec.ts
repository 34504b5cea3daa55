import { given } from '@paktwerk/testing';
import { derivedId } from '@paktwerk/kernel';
import { decideCommit } from './commit-funds';
import { CommitmentBlocked, CommitmentPayable } from './events';
import type { PotEvent } from './events';
import { decideNotePayment } from './note-payment';
import { CALL, TODAY, application, decision, openPot, opened, reserve } from './pot.fixture';
import { commitmentsOf, potFileOf } from './pot-file';
import { decideReserve } from './reserve-funds';
import { shownEvents } from './shown-to';
import { NOT_DELIVERED, NOT_FINAL, potDecider, potIdOf } from './state';
import type { PaymentOfNotice, PotState } from './state';

const GRANT = derivedId('grt', '1');
const ON = '2022-10-01';
const PAYABLE: PaymentOfNotice = { kind: 'payable', because: 'period-over' };
const ACTION: PaymentOfNotice = { kind: 'blocked', because: 'action' };
const ANNULLED: PaymentOfNotice = { kind: 'blocked', because: 'annulled' };

const reserved = [
  ...opened(),
  ...given(potDecider, opened())
    .when((s) => decideReserve(reserve(), s))
    .events(),
];
const committed: readonly PotEvent[] = [
  ...reserved,
  ...given(potDecider, reserved)
    .when((s) => decideCommit({ decisionId: decision(1), grantId: GRANT, effectiveOn: TODAY }, s))
    .events(),
];
const noted = (payment: PaymentOfNotice) => (s: PotState) => decideNotePayment({ grantId: GRANT, payment, effectiveOn: ON }, s);
const data = {
  potId: potIdOf(CALL),
  callId: CALL,
  programmeId: openPot().programmeId,
  district: '08116',
  applicationId: application(1),
  decisionId: decision(1),
  amountCents: 2_000,
  budgetYear: 2022,
  grantId: GRANT,
  effectiveOn: ON,
};
const payable = CommitmentPayable({ ...data, because: 'period-over', payableCents: 2_000 });

describe('money that is committed', () => {
  it('may be paid when the notice is final', () => given(potDecider, committed).when(noted(PAYABLE)).then(payable));
  it('may not be paid before, and nothing needs to say so', () => {
    given(potDecider, committed).when(noted(NOT_DELIVERED)).nothing();
    expect(commitmentsOf(committed, (key) => `Kreis ${key}`)).toEqual([
      {
        decisionId: decision(1),
        applicationId: application(1),
        district: '08116',
        districtName: 'Kreis 08116',
        amountCents: 2_000,
        budgetYear: 2022,
        grantId: GRANT,
        payment: 'blocked',
        because: 'not-delivered',
      },
    ]);
  });
  it('is blocked by an action, whether it could be paid before or not', () => {
    given(potDecider, committed)
      .when(noted(ACTION))
      .then(CommitmentBlocked({ ...data, because: 'action', wasPayable: false, payableCents: 0 }));
    given(potDecider, [...committed, payable])
      .when(noted(ACTION))
      .then(CommitmentBlocked({ ...data, because: 'action', wasPayable: true, payableCents: 0 }));
  });
  it('is blocked again where a later delivery says that the period was not over', () =>
    given(potDecider, [...committed, payable])
      .when(noted(NOT_FINAL))
      .then(CommitmentBlocked({ ...data, because: 'not-final', wasPayable: true, payableCents: 0 })));
  it('is blocked for good where a court annulled the notice', () =>
    given(potDecider, [...committed, CommitmentBlocked({ ...data, because: 'action', wasPayable: false, payableCents: 0 })])
      .when(noted(ANNULLED))
      .then(CommitmentBlocked({ ...data, because: 'annulled', wasPayable: false, payableCents: 0 })));
  it('is noted once, however often it is told, and not of what nobody committed', () => {
    given(potDecider, [...committed, payable])
      .when(noted(PAYABLE))
      .nothing();
    given(potDecider, reserved).when(noted(PAYABLE)).nothing();
    given(potDecider).when(noted(PAYABLE)).nothing();
  });
  it('is nothing that a party knows before its notice is delivered, nor where it was not delivered after all', () => {
    const told = (events: readonly PotEvent[]) => [
      potFileOf(shownEvents(events), ON, (key) => key)?.committedCents,
      commitmentsOf(shownEvents(events), (key) => key)?.length,
    ];
    const delivered = [...committed, CommitmentBlocked({ ...data, because: 'not-final', wasPayable: false, payableCents: 0 })];
    expect([told(committed), told(delivered)]).toEqual([
      [0, 0],
      [2_000, 1],
    ]);
    given(potDecider, committed)
      .when(noted(NOT_FINAL))
      .then(CommitmentBlocked({ ...data, because: 'not-final', wasPayable: false, payableCents: 0 }));
    given(potDecider, delivered)
      .when(noted(NOT_DELIVERED))
      .then(CommitmentBlocked({ ...data, because: 'not-delivered', wasPayable: false, payableCents: 0 }));
    expect(told([...delivered, CommitmentBlocked({ ...data, because: 'not-delivered', wasPayable: false, payableCents: 0 })])).toEqual([
      0, 0,
    ]);
  });
  it('is summed in the pot and in its frame', () => {
    const sums = (events: readonly PotEvent[]) => {
      const file = potFileOf(events, ON, (key) => key);
      return [file?.payableCents, file?.frames.map((f) => f.payableCents)];
    };
    expect(sums(committed)).toEqual([0, [0, 0, 0]]);
    expect(sums([...committed, payable])).toEqual([2_000, [0, 0, 2_000]]);
    expect(sums([...committed, payable, CommitmentBlocked({ ...data, because: 'action', wasPayable: true, payableCents: 0 })])).toEqual([
      0,
      [0, 0, 0],
    ]);
  });
});
