import { given } from '@paktwerk/testing';
import { TODAY, application, decision, opened, reserve } from '../spec-data';
import { decideCommit } from './commit-funds';
import type { PotEvent } from './events';
import { decideReleaseReservation } from './release-reservation';
import type { ReleaseReservation } from './release-reservation';
import { decideReserve } from './reserve-funds';
import type { ReserveFunds } from './reserve-funds';
import { frameAvailable, potAvailable, potDecider } from './state';
import type { PotState } from './state';

const asked =
  (command: Partial<ReserveFunds> = {}) =>
  (s: PotState) =>
    decideReserve(reserve(command), s);
const givenBack =
  (command: Partial<ReleaseReservation> = {}) =>
  (s: PotState) =>
    decideReleaseReservation(
      { decisionId: decision(1), applicationId: application(1), district: '08116', because: 'withdrawn', effectiveOn: TODAY, ...command },
      s,
    );
const committed = (s: PotState) =>
  decideCommit({ decisionId: decision(1), grantId: 'grt_00000000-0000-5000-8000-000000000001', effectiveOn: TODAY }, s);
const after = (...steps: ((s: PotState) => ReturnType<typeof decideReserve>)[]): readonly PotEvent[] =>
  steps.reduce<readonly PotEvent[]>((events, step) => [...events, ...given(potDecider, events).when(step).events()], opened());

describe('reserve funds for a prepared decision', () => {
  it('sets the amount aside in the frame and in the pot', () => {
    const events = after(asked());
    expect(events.at(-1)).toMatchObject({
      type: 'funds.reserved',
      data: { decisionId: decision(1), district: '08116', amountCents: 2_000, budgetYear: 2022 },
    });
    const pot = given(potDecider, events).state();
    expect(pot.kind === 'allotted' && [frameAvailable(pot, '08116'), frameAvailable(pot, '08111'), potAvailable(pot)]).toEqual([
      500, 5_000, 8_000,
    ]);
  });

  it('takes the frame to the last cent and refuses one cent more, with the figures', () => {
    expect(after(asked({ amountCents: 2_500 })).at(-1)).toMatchObject({ type: 'funds.reserved' });
    expect(after(asked({ amountCents: 2_501 })).at(-1)).toMatchObject({
      type: 'reservation.refused',
      data: { reason: 'frame-exceeded', amountCents: 2_501, frameAvailableCents: 2_500, potAvailableCents: 10_000 },
    });
  });

  it('lets two decisions race for the last euro: one gets it', () => {
    const events = after(
      asked({ amountCents: 2_400 }),
      asked({ decisionId: decision(2), amountCents: 100 }),
      asked({ decisionId: decision(3), amountCents: 100 }),
    );
    expect(events.slice(-2)).toMatchObject([{ type: 'funds.reserved' }, { type: 'reservation.refused', data: { frameAvailableCents: 0 } }]);
  });

  it('answers a repeat as the first time: nothing new, also after a refusal or a commitment', () => {
    given(potDecider, after(asked())).when(asked()).nothing();
    given(potDecider, after(asked({ amountCents: 9_999 })))
      .when(asked({ amountCents: 9_999 }))
      .nothing();
    given(potDecider, after(asked(), committed)).when(asked()).nothing();
    given(potDecider, after(asked(), givenBack())).when(asked()).nothing();
  });

  it('refuses a district without a frame', () =>
    expect(after(asked({ district: '08999' })).at(-1)).toMatchObject({
      type: 'reservation.refused',
      data: { reason: 'no-frame', frameAvailableCents: 0 },
    }));

  it('gives the replaced preparation back in the same decision, before it reserves anew', () => {
    const events = after(
      asked({ amountCents: 2_500 }),
      asked({ decisionId: decision(2), replacesDecisionId: decision(1), amountCents: 2_400 }),
    );
    expect(events.slice(-2)).toMatchObject([
      { type: 'reservation.released', data: { decisionId: decision(1), amountCents: 2_500, because: 'replaced' } },
      { type: 'funds.reserved', data: { decisionId: decision(2), amountCents: 2_400 } },
    ]);
  });

  it('asks for nothing where the new decision is a rejection, but still gives back', () => {
    const events = after(asked(), asked({ decisionId: decision(2), replacesDecisionId: decision(1), amountCents: 0 }));
    expect(events.at(-1)).toMatchObject({ type: 'reservation.released', data: { decisionId: decision(1) } });
    given(potDecider, opened())
      .when(asked({ amountCents: 0 }))
      .nothing();
  });

  it('needs a pot', () => given(potDecider).when(asked()).refused('pot-unknown'));
});

describe('give a reservation back', () => {
  it('returns the money', () => {
    const pot = given(potDecider, after(asked(), givenBack())).state();
    expect(pot.kind === 'allotted' && [frameAvailable(pot, '08116'), potAvailable(pot)]).toEqual([2_500, 10_000]);
  });
  it('adds nothing the second time, and nothing after a refusal', () => {
    given(potDecider, after(asked(), givenBack())).when(givenBack()).nothing();
    given(potDecider, after(asked({ amountCents: 9_999 })))
      .when(givenBack())
      .nothing();
  });
  it('never takes back what is committed', () => given(potDecider, after(asked(), committed)).when(givenBack()).nothing());
  it('remembers a decision that ended before its request arrived: the late request reserves nothing', () => {
    const events = after(givenBack());
    expect(events.at(-1)).toMatchObject({ type: 'reservation.forestalled', data: { decisionId: decision(1), because: 'withdrawn' } });
    given(potDecider, events).when(givenBack()).nothing();
    given(potDecider, events).when(asked()).nothing();
  });
  it('has nothing to remember for a rejection, which asked for nothing', () =>
    given(potDecider, opened())
      .when(givenBack({ because: 'rejected' }))
      .nothing());
});

describe('commit reserved funds', () => {
  it('turns the reservation into a commitment', () => {
    const pot = given(potDecider, after(asked(), committed)).state();
    expect(pot.kind === 'allotted' && [pot.total, frameAvailable(pot, '08116')]).toEqual([
      { reservedCents: 0, committedCents: 2_000 },
      500,
    ]);
  });
  it('adds nothing the second time', () => given(potDecider, after(asked(), committed)).when(committed).nothing());
  it('is refused without a reservation', () => {
    given(potDecider, opened())
      .when(committed)
      .refused('reservation-pending', { decisionId: decision(1) });
    given(potDecider, after(asked(), givenBack()))
      .when(committed)
      .refused('reservation-not-held', { decisionId: decision(1), status: 'released' });
  });
});
