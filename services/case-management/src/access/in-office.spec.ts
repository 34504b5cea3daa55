import { inOfficeOn } from './in-office';
import type { Appointment } from './in-office';

const on = (day: string, ...appointments: readonly Appointment[]) => inOfficeOn(appointments, day, 3);

describe('whether somebody is a counsellor on a day', () => {
  it('is not known where no appointment is, or none has begun', () => {
    expect(on('2025-01-01')).toEqual({ kind: 'unknown' });
    expect(on('2025-01-01', { from: '2025-02-01' })).toEqual({ kind: 'unknown' });
  });

  it('follows the days of the appointment, the last one included', () => {
    const held = { from: '2024-01-15', lastDay: '2024-12-31', paidUntil: '2025-06-30' };
    expect(on('2024-01-14', held)).toEqual({ kind: 'unknown' });
    expect(on('2024-01-15', held)).toEqual({ kind: 'in-office', until: '2024-12-31' });
    expect(on('2024-12-31', held)).toEqual({ kind: 'in-office', until: '2024-12-31' });
    expect(on('2025-01-01', held)).toEqual({ kind: 'ended', lastDay: '2024-12-31' });
  });

  it('goes on for some months where only the money ended, for whoever stays is told of it late', () => {
    const held = { from: '2024-01-15', paidUntil: '2024-12-31' };
    expect(on('2025-03-31', held)).toEqual({ kind: 'in-office', until: '2025-03-31' });
    expect(on('2025-04-01', held)).toEqual({ kind: 'ended', lastDay: '2025-03-31' });
    expect(on('2030-01-01', { from: '2024-01-15' })).toEqual({ kind: 'in-office' });
  });

  it('is that of all appointments: whoever follows themselves has not left, in a gap they have', () => {
    const first = { from: '2024-01-01', lastDay: '2024-06-30' };
    expect(on('2024-05-01', first, { from: '2024-07-01', lastDay: '2024-12-31' })).toEqual({ kind: 'in-office', until: '2024-12-31' });
    expect(on('2024-05-01', first, { from: '2024-07-01' })).toEqual({ kind: 'in-office' });
    expect(on('2024-05-01', first, { from: '2024-09-01' })).toEqual({ kind: 'in-office', until: '2024-06-30' });
    expect(on('2024-08-01', first, { from: '2024-09-01' })).toEqual({ kind: 'ended', lastDay: '2024-06-30' });
    expect(on('2025-08-01', first, { from: '2024-09-01', lastDay: '2024-09-30' })).toEqual({ kind: 'ended', lastDay: '2024-09-30' });
  });
});
