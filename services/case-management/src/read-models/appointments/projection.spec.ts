import { Counsellors, Staffing } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import type { LogEntry, Rows } from '@paktwerk/projections';
import { inOfficeOn } from '../../access/in-office';
import { AppointmentRow } from './entity';
import { appointments } from './projection';

const keys = { appointmentId: 'apt_1', postId: 'post_1', programmeId: 'prg_1', district: '08111' };
const [FROM, OVER, TODAY, LATER] = ['2025-01-01', '2026-06-30', '2026-11-30', '2026-12-05'];

describe('an appointment of which it is said that it never was', () => {
  const told = ({ type }: { readonly type: string }, data: object): LogEntry =>
    ({ type, data: { ...keys, ...data }, recordedAt: `${TODAY}T10:00:00.000Z` }) as unknown as LogEntry;
  const filled = (effectiveOn = FROM) => told(Staffing.PostFilled, { effectiveOn });
  const linked = told(Counsellors.AppointmentLinked, { humanId: 'per_1', effectiveOn: TODAY });
  const vacated = told(Staffing.PostVacated, { lastDay: OVER });
  type Days = { readonly from: IsoDate; readonly lastDay?: IsoDate };
  const corrected = (was: Days, is?: Days) => told(Staffing.OccupancyCorrected, { was, ...(is ? { is } : {}) });

  const rowAfter = async (...entries: readonly LogEntry[]): Promise<AppointmentRow> => {
    let row: AppointmentRow | undefined;
    const fold = (
      table: unknown,
      found: readonly LogEntry[],
      _: unknown,
      next: (known: AppointmentRow | undefined, e: LogEntry) => AppointmentRow,
    ) => {
      if (table === AppointmentRow) for (const e of found) row = next(row, e);
      return Promise.resolve();
    };
    await appointments.project(entries, { fold } as unknown as Rows);
    return row!;
  };
  const officeAfter = async (...entries: readonly LogEntry[]) => {
    const { isAnnulled, firstDay, lastDay } = await rowAfter(...entries);
    return inOfficeOn(isAnnulled ? [] : [{ from: firstDay!, ...(lastDay === null ? {} : { lastDay }), paidUntil: '2025-12-31' }], LATER, 3);
  };
  const yesterday = { kind: 'ended', lastDay: '2026-11-29' };

  it('is over as it was, where it was over', async () => {
    for (const entries of [
      [filled(), linked, vacated],
      [linked, filled(), vacated],
    ])
      expect(await officeAfter(...entries, corrected({ from: FROM, lastDay: OVER }))).toEqual({ kind: 'ended', lastDay: OVER });
  });

  it('is over also where its end was put off before that', async () => {
    const longer = { from: FROM, lastDay: TODAY };
    expect(await officeAfter(filled(), linked, vacated, corrected({ from: FROM, lastDay: OVER }, longer), corrected(longer))).toEqual(
      yesterday,
    );
    const next = { from: '2027-01-01' };
    expect(await officeAfter(filled(), linked, vacated, corrected({ from: FROM, lastDay: OVER }, next), corrected(next))).toEqual(
      yesterday,
    );
  });

  it('is over where no end was told', async () => {
    expect(await officeAfter(filled(), linked)).toEqual({ kind: 'ended', lastDay: '2026-03-31' });
    expect(await officeAfter(filled(), linked, corrected({ from: FROM }))).toEqual(yesterday);
  });

  it('says nothing of its human where it had not begun', async () => {
    for (const from of [TODAY, '2027-01-01'])
      expect(await officeAfter(filled(from), linked, corrected({ from }))).toEqual({ kind: 'unknown' });
  });

  it('goes on where it only was from other days', async () => {
    expect(await rowAfter(filled(), linked, vacated, corrected({ from: FROM, lastDay: OVER }, { from: '2024-12-01' }))).toEqual({
      ...{ ...keys, party: '08111', humanId: 'per_1', firstDay: '2024-12-01', lastDay: null, firstTold: '2024-12-01', isAnnulled: false },
      district: '08111',
    });
  });
});
