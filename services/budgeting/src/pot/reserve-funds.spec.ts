import { given } from '@paktwerk/testing';
import { derivedId } from '@paktwerk/kernel';
import { CALL, TODAY, application, decision, openPot, opened, reserve } from './pot.fixture';
import { decideCommit } from './commit-funds';
import { FundsCommitted, FundsReserved, ReservationForestalled, ReservationRefused, ReservationReleased } from './events';
import type { PotEvent } from './events';
import { decideReleaseReservation } from './release-reservation';
import type { ReleaseReservation } from './release-reservation';
import { decideReserve } from './reserve-funds';
import type { ReserveFunds } from './reserve-funds';
import { frameAvailable, potAvailable, potDecider, potIdOf, potStream } from './state';
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

const reservationKeys = {
  potId: potIdOf(CALL),
  callId: CALL,
  programmeId: openPot().programmeId,
  district: '08116',
  applicationId: application(1),
  decisionId: decision(1),
  budgetYear: 2022,
  effectiveOn: TODAY,
};

describe('reserve funds for a prepared decision', () => {
  // Example 9: a cent on 2 January 2023, of a pot of 2022.
  it('sets nothing aside of a year that is over, and says which', () => {
    expect(after(asked({ effectiveOn: '2022-12-31' })).at(-1)).toMatchObject({ type: 'funds.reserved' });
    expect(after(asked({ amountCents: 1, effectiveOn: '2023-01-02' })).at(-1)).toEqual(
      ReservationRefused({
        ...reservationKeys,
        amountCents: 1,
        effectiveOn: '2023-01-02',
        frameAvailableCents: 0,
        potAvailableCents: 0,
        reason: 'pot-exceeded',
        closedYear: 2022,
      }),
    );
  });

  it("is held to the pot's year, whatever year the command names", () => {
    const nextYear = { effectiveOn: '2023-01-01', budgetYear: 2023 };
    given(potDecider, opened())
      .when(asked(nextYear))
      .then(
        ReservationRefused({
          ...reservationKeys,
          ...nextYear,
          amountCents: 2_000,
          frameAvailableCents: 0,
          potAvailableCents: 0,
          reason: 'pot-exceeded',
          closedYear: 2022,
        }),
      );
    const lastYear = { effectiveOn: '2022-12-31', budgetYear: 2021 };
    given(potDecider, opened())
      .when(asked(lastYear))
      .then(FundsReserved({ ...reservationKeys, ...lastYear, amountCents: 2_000 }));
  });

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

  it('holds a municipality against the frame of the district that it lies in', () => {
    const recipient = '08116019';
    const events = after(asked({ recipient, amountCents: 2_000 }), asked({ decisionId: decision(2), amountCents: 600 }));
    expect(events.slice(-2)).toEqual([
      FundsReserved({ ...reservationKeys, recipient, amountCents: 2_000 }),
      ReservationRefused({
        ...reservationKeys,
        decisionId: decision(2),
        amountCents: 600,
        frameAvailableCents: 500,
        potAvailableCents: 8_000,
        reason: 'frame-exceeded',
      }),
    ]);
  });

  it('holds a carrier, which lies in no district, against the pot alone, also where its seat has a small frame or none', () => {
    const recipient = 'T-WERK';
    const events = after(asked({ recipient, amountCents: 9_000 }), asked({ recipient, decisionId: decision(2), amountCents: 1_001 }));
    expect(events.slice(-2)).toEqual([
      FundsReserved({ ...reservationKeys, recipient, amountCents: 9_000 }),
      ReservationRefused({
        ...reservationKeys,
        recipient,
        decisionId: decision(2),
        amountCents: 1_001,
        frameAvailableCents: 1_000,
        potAvailableCents: 1_000,
        reason: 'pot-exceeded',
      }),
    ]);
    expect(after(asked({ recipient, district: '08999' })).at(-1)).toMatchObject({ type: 'funds.reserved', data: { recipient } });
    const pot = given(potDecider, after(asked({ recipient, amountCents: 9_000 }), committed)).state();
    expect(pot.kind === 'allotted' && [frameAvailable(pot, '08116'), potAvailable(pot)]).toEqual([2_500, 1_000]);
    const back = given(potDecider, after(asked({ recipient, amountCents: 9_000 }), givenBack())).state();
    expect(back.kind === 'allotted' && [frameAvailable(back, '08116'), potAvailable(back)]).toEqual([2_500, 10_000]);
  });

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

  it('is held by the pot as well, where the frames together are more than the pot', () => {
    const wide = opened().map((e) =>
      e.type === 'frames.calculated' ? { ...e, data: { ...e.data, frames: e.data.frames.map((f) => ({ ...f, amountCents: 20_000 })) } } : e,
    );
    const reservation = { ...reservationKeys, amountCents: 10_000 };
    given(potDecider, wide)
      .when(asked({ amountCents: 10_000 }))
      .then(FundsReserved(reservation));
    given(potDecider, wide)
      .when(asked({ amountCents: 10_001 }))
      .then(
        ReservationRefused({
          ...reservation,
          amountCents: 10_001,
          frameAvailableCents: 20_000,
          potAvailableCents: 10_000,
          reason: 'pot-exceeded',
        }),
      );
  });

  it('has no frame to hold it before the frames are calculated', () =>
    given(potDecider, opened().slice(0, 1))
      .when(asked())
      .then(
        ReservationRefused({
          ...reservationKeys,
          amountCents: 2_000,
          frameAvailableCents: 0,
          potAvailableCents: 10_000,
          reason: 'no-frame',
        }),
      ));
});

describe('a pot', () => {
  it('belongs to one call, and its stream to the pot', () => {
    expect(potIdOf(CALL)).toBe(derivedId('pot', CALL));
    expect(potStream(potIdOf(CALL))).toBe(`pot-${derivedId('pot', CALL)}`);
  });

  it('leaves the state that it is given as it is, also before it is allotted', () => {
    expect(potDecider.initial).toEqual({ kind: 'none' });
    expect(given(potDecider).state()).toEqual({ kind: 'none' });
    expect(given(potDecider, after(asked()).slice(-1)).state()).toEqual({ kind: 'none' });
    const before = given(potDecider, opened()).state();
    const copy = structuredClone(before);
    potDecider.evolve(before, FundsReserved({ ...reservationKeys, amountCents: 1 }));
    expect(before).toEqual(copy);
  });

  it('counts what is set aside and what is committed apart', () => {
    const pot = given(
      potDecider,
      after(asked(), committed, asked({ decisionId: decision(2), district: '08111', amountCents: 700 })),
    ).state();
    if (pot.kind === 'none') throw new Error('The pot is allotted.');
    expect([pot.total, potAvailable(pot), frameAvailable(pot, '08111'), frameAvailable(pot, '08999')]).toEqual([
      { reservedCents: 700, committedCents: 2_000 },
      7_300,
      4_300,
      0,
    ]);
  });
});

describe('give a reservation back', () => {
  it('says what was reserved for whom, whatever the command says of it', () => {
    given(potDecider, after(asked()))
      .when(givenBack({ district: '08111', applicationId: application(9), effectiveOn: '2022-09-01' }))
      .then(ReservationReleased({ ...reservationKeys, effectiveOn: '2022-09-01', amountCents: 2_000, because: 'withdrawn' }));
    const { budgetYear: _year, ...ended } = reservationKeys;
    given(potDecider, opened())
      .when(givenBack())
      .then(ReservationForestalled({ ...ended, because: 'withdrawn' }));
  });
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
  it('needs a pot', () => given(potDecider).when(givenBack()).refused('pot-unknown'));
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
  it('repeats what was reserved, for the grant', () =>
    given(potDecider, after(asked()))
      .when(committed)
      .then(FundsCommitted({ ...reservationKeys, amountCents: 2_000, grantId: 'grt_00000000-0000-5000-8000-000000000001' })));
  it('turns the reservation into a commitment', () => {
    const pot = given(potDecider, after(asked(), committed)).state();
    expect(pot.kind === 'allotted' && [pot.total, frameAvailable(pot, '08116')]).toEqual([
      { reservedCents: 0, committedCents: 2_000 },
      500,
    ]);
  });
  it('adds nothing the second time', () => given(potDecider, after(asked(), committed)).when(committed).nothing());
  it('needs a pot', () => given(potDecider).when(committed).refused('pot-unknown'));
  it('is refused without a reservation', () => {
    given(potDecider, opened())
      .when(committed)
      .refused('reservation-pending', { decisionId: decision(1) });
    given(potDecider, after(asked(), givenBack()))
      .when(committed)
      .refused('reservation-not-held', { decisionId: decision(1), status: 'released' });
    given(potDecider, after(asked({ amountCents: 9_999 })))
      .when(committed)
      .refused('reservation-not-held', { decisionId: decision(1), status: 'refused' });
    given(potDecider, after(givenBack()))
      .when(committed)
      .refused('reservation-not-held', { decisionId: decision(1), status: 'forestalled' });
  });
});
