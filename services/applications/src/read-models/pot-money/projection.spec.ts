import { Budgeting } from '@paktwerk/contracts';
import { changesOf, evolve } from './projection';
import type { PotMoneyRow } from './entity';

const pot = { potId: 'pot_1', callId: 'call_1', programmeId: 'prg_1', effectiveOn: '2022-01-01' };
const reservation = { ...pot, district: '08116', applicationId: 'app_1', decisionId: 'dec_1', amountCents: 30 };
type Fact = Parameters<typeof changesOf>[0];
const rowsAfter = (facts: readonly { readonly type: string; readonly data: object }[]) => {
  const rows = new Map<string, PotMoneyRow>();
  for (const change of facts.flatMap((fact) => changesOf(fact as Fact))) rows.set(change.frame, evolve(rows.get(change.frame), change));
  return Object.fromEntries([...rows].map(([frame, { amountCents, takenCents }]) => [frame, [amountCents, takenCents]]));
};
const opened = [
  Budgeting.PotAllotted({ ...pot, amountCents: 100, budgetYear: 2022 }, 'pot_1'),
  Budgeting.FramesCalculated({ ...pot, keyId: 'key_1', frames: [{ district: '08116', amountCents: 60 }] }, 'pot_1'),
];

describe('the money of a pot, as budgeting tells it', () => {
  it('is taken from pot and frame by a reservation, and comes back with it', () => {
    const taken = Budgeting.FundsReserved(reservation, 'pot_1');
    expect(rowsAfter([...opened, taken])).toEqual({ '': [100, 30], '08116': [60, 30] });
    expect(rowsAfter([...opened, taken, Budgeting.ReservationReleased(reservation, 'pot_1')])).toEqual({ '': [100, 0], '08116': [60, 0] });
  });
  it('comes back with what a notice cuts of a grant, and is taken again where a court annuls that', () => {
    const taken = Budgeting.FundsReserved(reservation, 'pot_1');
    const cut = { ...reservation, decisionId: 'dec_2', noticeId: 'ntc_1', amountCents: 10 };
    const lowered = [...opened, taken, Budgeting.CommitmentLowered(cut, 'pot_1')];
    expect(rowsAfter(lowered)).toEqual({ '': [100, 20], '08116': [60, 20] });
    expect(rowsAfter([...lowered, Budgeting.CommitmentRaised(cut, 'pot_1')])).toEqual({ '': [100, 30], '08116': [60, 30] });
  });
  it('is taken from the pot alone for a carrier', () =>
    expect(rowsAfter([...opened, Budgeting.FundsReserved({ ...reservation, recipient: 'T-WERK' }, 'pot_1')])).toEqual({
      '': [100, 30],
      '08116': [60, 0],
    }));
});
