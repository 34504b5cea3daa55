import { derivedId } from '@paktwerk/kernel';
import type { OfCounsellor } from '../read-models/appointments/query';
import { handoversOn } from './handovers';

const TODAY = '2026-11-30';
const post = { appointmentId: derivedId('apt', '1'), postId: derivedId('post', '1'), programmeId: 'prg_1' };
const held = (days: Partial<OfCounsellor>): OfCounsellor => ({ ...post, isOwn: true, from: '2025-01-01', ...days });
const counsellor = (counsellorId: string, ...appointments: readonly OfCounsellor[]) => ({
  counsellorId,
  appointments,
  caseIds: ['case_1'],
});
const days = (...counsellors: Parameters<typeof handoversOn>[0][number][]) =>
  handoversOn(counsellors, TODAY).map(({ counsellorId, lastDay, hasLeft }) => `${counsellorId} ${lastDay}${hasLeft ? ' left' : ''}`);

describe('cases that somebody else has to take', () => {
  it('are named with whose they are and of which posts they leave', () =>
    expect(handoversOn([{ ...counsellor('per_1', held({ lastDay: TODAY })), counsellor: 'Amina Haddad' }], TODAY)).toEqual([
      { counsellorId: 'per_1', counsellor: 'Amina Haddad', lastDay: TODAY, hasLeft: false, appointments: [post], caseIds: ['case_1'] },
    ]));

  it('are named without the posts of a carrier: which it has is its own business', () => {
    const [handed] = handoversOn([counsellor('per_1', held({ lastDay: TODAY }), held({ isOwn: false, lastDay: '2026-12-31' }))], TODAY);
    expect([handed?.lastDay, handed?.appointments]).toEqual(['2026-12-31', [post]]);
  });

  it('are named where somebody has left the district and stays by a carrier, which alone opens the files to them', () => {
    const item = (...of: readonly OfCounsellor[]) => {
      const [{ appointments: _, caseIds: __, ...rest } = { appointments: [], caseIds: [] }] = handoversOn(
        [counsellor('per_1', ...of)],
        TODAY,
      );
      return rest;
    };
    const left = held({ lastDay: '2026-06-30' });
    const stays = { counsellorId: 'per_1', lastDay: '2026-06-30', hasLeft: true, staysByCarrier: true };
    expect(item(left, held({ isOwn: false, from: '2026-07-01' }))).toEqual(stays);
    expect(item(left, held({ isOwn: false, from: '2026-07-01', lastDay: '2028-12-31' }))).toEqual({ ...stays, staysUntil: '2028-12-31' });
    // They leave the carrier as well.
    expect(item(left, held({ isOwn: false, from: '2026-07-01', lastDay: '2026-12-31' }))).toEqual({
      counsellorId: 'per_1',
      lastDay: '2026-12-31',
      hasLeft: false,
    });
    // Who works for a carrier alone has not left anything.
    expect(item(held({ isOwn: false }))).toEqual({});
    expect(item(held({}), held({ isOwn: false, lastDay: '2026-12-31' }))).toEqual({});
  });

  it('are those of whoever leaves within three months, and not a day later', () => {
    expect(days(counsellor('per_1', held({ lastDay: '2027-02-28' })))).toEqual(['per_1 2027-02-28']);
    expect(days(counsellor('per_1', held({ lastDay: '2027-03-01' })))).toEqual([]);
  });

  it('have no counsellor any more behind the last day, and have one on it', () =>
    expect(days(counsellor('per_1', held({ lastDay: TODAY })), counsellor('per_2', held({ lastDay: '2026-11-29' })))).toEqual([
      'per_2 2026-11-29 left',
      'per_1 2026-11-30',
    ]));

  it('come in the order in which their counsellors leave', () =>
    expect(days(counsellor('per_1', held({ lastDay: '2027-01-31' })), counsellor('per_2', held({ lastDay: '2026-12-31' })))).toEqual([
      'per_2 2026-12-31',
      'per_1 2027-01-31',
    ]));

  it('stay with whoever goes on, whose end nobody knows, or of whom no appointment is known', () =>
    expect(
      days(
        counsellor('per_1', held({ lastDay: '2026-12-31' }), held({ from: '2027-01-01' })),
        counsellor('per_2', held({})),
        counsellor('per_3'),
      ),
    ).toEqual([]));

  it('stay some months behind the end of the money', () => {
    expect(days(counsellor('per_1', held({ paidUntil: '2026-11-30' })))).toEqual(['per_1 2027-02-28']);
    expect(days(counsellor('per_1', held({ paidUntil: '2026-12-31' })))).toEqual([]);
  });
});
