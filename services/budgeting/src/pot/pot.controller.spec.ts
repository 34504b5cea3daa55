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
  const events = [
    ...opened(),
    ...given(potDecider, opened())
      .when((s) => decideReserve(reserve(), s))
      .events(),
  ];
  const listed = { potId: 'pot_1', amountCents: 10_000, reservedCents: 2_000, committedCents: 0, availableCents: 8_000 };
  const controller = new PotController(
    { load: () => Promise.resolve({ events, version: 3, position: 3 }) } as unknown as Commands,
    { find: () => Promise.resolve({ items: [listed] }) } as unknown as Pots,
    {} as Reservations,
    { organisationName: (key: string) => key } as Districts,
    {} as Clock,
  );
  const moneyFor = async (actor: Actor) => {
    const { body: view } = await controller.one(actor, CALL, {});
    const money = ({ amountCents, reservedCents, committedCents, availableCents }: (typeof view.frames)[number] | typeof view) => ({
      amountCents,
      reservedCents,
      committedCents,
      availableCents,
    });
    return {
      pot: money(view),
      frame: view.frames.filter((f) => f.district === '08116').map(money),
      list: (await controller.all(actor, {})).items,
    };
  };

  it('is shown to the bodies of the state', async () => {
    expect(await moneyFor(ministry)).toEqual({
      pot: { amountCents: 10_000, reservedCents: 2_000, committedCents: 0, availableCents: 8_000 },
      frame: [{ amountCents: 2_500, reservedCents: 2_000, committedCents: 0, availableCents: 500 }],
      list: [listed],
    });
  });

  it('is not shown to a district before the release, neither in its frame nor as what is missing from a sum', async () => {
    expect(await moneyFor(district)).toEqual({
      pot: { amountCents: 10_000, committedCents: 0 },
      frame: [{ amountCents: 2_500, committedCents: 0 }],
      list: [{ potId: 'pot_1', amountCents: 10_000, committedCents: 0 }],
    });
  });
});
