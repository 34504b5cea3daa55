import type { Actor, Clock, Commands, Districts } from '@paktwerk/platform';
import { given } from '@paktwerk/testing';
import type { Pots } from '../read-models/pots/query';
import type { Reservations } from '../read-models/reservations/query';
import { CALL, opened, reserve } from './pot.fixture';
import { PotController } from './pot.controller';
import { decideReserve } from './reserve-funds';
import { potDecider } from './state';

const district: Actor = { personId: 'per_1', name: 'x', roles: ['APPLICANT'], role: 'APPLICANT', organisation: '08116' };
const ministry: Actor = { ...district, roles: ['MINISTRY'], role: 'MINISTRY', organisation: 'state' };

describe('money that is set aside for a decision', () => {
  let now = '';
  const events = [
    ...opened(),
    ...given(potDecider, opened())
      .when((s) => decideReserve(reserve(), s))
      .events(),
  ];
  const listed = {
    potId: 'pot_1',
    amountCents: 10_000,
    reservedCents: 2_000,
    committedCents: 0,
    payableCents: 0,
    availableCents: 8_000,
    unboundCents: 0,
  };
  const controller = new PotController(
    { load: () => Promise.resolve({ events, version: 3, position: 3 }) } as unknown as Commands,
    { find: () => Promise.resolve({ items: [listed] }) } as unknown as Pots,
    {} as Reservations,
    { organisationName: (key: string) => key } as Districts,
    { now: () => Promise.resolve(now) } as unknown as Clock,
  );
  beforeEach(() => (now = '2022-09-01T08:00:00.000Z'));
  const moneyFor = async (actor: Actor) => {
    const { body: view } = await controller.one(actor, CALL, {});
    const money = ({
      amountCents,
      reservedCents,
      committedCents,
      availableCents,
      unboundCents,
    }: (typeof view.frames)[number] | typeof view) => ({
      amountCents,
      reservedCents,
      committedCents,
      availableCents,
      unboundCents,
    });
    return {
      pot: money(view),
      frame: view.frames.filter((f) => f.district === '08116').map(money),
      list: (await controller.all(actor, {})).items,
    };
  };

  it('is shown to the bodies of the state', async () => {
    expect(await moneyFor(ministry)).toEqual({
      pot: { amountCents: 10_000, reservedCents: 2_000, committedCents: 0, availableCents: 8_000, unboundCents: 0 },
      frame: [{ amountCents: 2_500, reservedCents: 2_000, committedCents: 0, availableCents: 500, unboundCents: 0 }],
      list: [listed],
    });
  });

  it('is never free when the year of the pot is over', async () => {
    now = '2022-12-31T23:00:00.000Z'; // 2023 in Berlin
    expect((await moneyFor(ministry)).pot).toEqual({
      amountCents: 10_000,
      reservedCents: 2_000,
      committedCents: 0,
      availableCents: 0,
      unboundCents: 8_000,
    });
    const { body } = await controller.one(ministry, CALL, { effectiveOn: '2022-12-31' });
    expect([body.yearEnded, body.availableCents]).toEqual([false, 8_000]);
    const { body: known } = await controller.one(ministry, CALL, { knownAt: '2022-12-31T22:59:59.999Z' });
    expect([known.yearEnded, known.availableCents]).toEqual([false, 8_000]);
  });

  it('is not shown to a district before the release, neither in its frame nor as what is missing from a sum', async () => {
    expect(await moneyFor(district)).toEqual({
      pot: { amountCents: 10_000, committedCents: 0 },
      frame: [{ amountCents: 2_500, committedCents: 0 }],
      list: [{ potId: 'pot_1', amountCents: 10_000 }],
    });
  });
});
