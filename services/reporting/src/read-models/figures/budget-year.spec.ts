import { Applications, Budgeting } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { describeWithPostgres } from '@paktwerk/testing';
import { reportingDatabase } from './database.fixture';
import type { ReportingDatabase } from './database.fixture';
import { figuresOf } from './measures';
import { moveLiveDate } from './live-date';
import { ALL, figuresAt, seriesOf } from './query';

/** Money of a year: the frame and the request are from December before it, the commitment is of March. */
const money = (
  budgetYear: number,
  district: string,
  { frameCents, requestedCents, committedCents }: Readonly<Record<'frameCents' | 'requestedCents' | 'committedCents', number>>,
): readonly PublicEvent[] => {
  const pot = { potId: `pot_${budgetYear}`, callId: `cal_${budgetYear}`, programmeId: `prg_${budgetYear}` };
  const on = `${budgetYear}-03-01`;
  const decision = { ...pot, district, applicationId: `app_${budgetYear}`, decisionId: `dec_${budgetYear}`, amountCents: committedCents };
  return [
    Budgeting.PotAllotted({ ...pot, amountCents: frameCents, budgetYear, effectiveOn: `${budgetYear - 1}-12-01` }, pot.potId),
    Budgeting.FramesCalculated(
      { ...pot, keyId: 'key', frames: [{ district, amountCents: frameCents }], effectiveOn: `${budgetYear - 1}-12-01` },
      pot.potId,
    ),
    Applications.ApplicationSubmitted(
      {
        applicationId: decision.applicationId,
        callId: pot.callId,
        programmeId: pot.programmeId,
        district,
        requestedCents,
        requestedShare: 100,
        budgetYear,
        receivedAt: `${budgetYear - 1}-12-15T10:00:00.000Z`,
        late: false,
        effectiveOn: `${budgetYear - 1}-12-15`,
      },
      decision.applicationId,
    ),
    Budgeting.FundsReserved({ ...decision, effectiveOn: on }, pot.potId),
    Budgeting.FundsCommitted({ ...decision, effectiveOn: on }, pot.potId),
  ];
};

describeWithPostgres('money of 2022 was still free in 2026, and added to the money of 2025', () => {
  let database: ReportingDatabase;
  beforeAll(async () => {
    database = await reportingDatabase('reporting_years');
    const events = [
      ...money(2022, '08111', { frameCents: 1000, requestedCents: 1500, committedCents: 700 }),
      ...money(2025, '08115', { frameCents: 500, requestedCents: 800, committedCents: 100 }),
    ];
    await database.project(
      events.map((e, i) => ({
        position: i + 1,
        eventId: `e${i}`,
        type: e.type,
        data: e.data,
        key: e.key,
        recordedAt: '2024-01-01T00:00:00.000Z',
        knownSince: '2024-01-01T00:00:00.000Z',
        actor: { role: 'SYSTEM', organisation: 'state' },
        correlationId: 'c',
        sourcePosition: `budgeting:1:${i + 1}`,
      })),
    );
  });
  afterAll(() => database.drop());

  const on = async (programmeId: string, effectiveOn: IsoDate) => {
    const { budgetYear, districts } = await figuresAt(
      database.db,
      { programmeId, effectiveOn, knownAt: '2099-01-01T00:00:00.000Z' },
      '2026-11-29',
    );
    const sum = (of: 'frameCents' | 'requestedCents' | 'committedCents') =>
      [...districts.values()].reduce((n, sums) => n + figuresOf(sums)[of], 0);
    return [budgetYear, sum('frameCents'), sum('requestedCents'), sum('committedCents')];
  };

  it('a day shows the money of its year, or of the last year before it that had any', async () => {
    expect(await on(ALL, '2022-12-31')).toEqual([2022, 1000, 1500, 700]);
    expect(await on(ALL, '2024-12-31')).toEqual([2022, 1000, 1500, 700]); // pot and request of 2025 are there since December
    expect(await on(ALL, '2025-01-01')).toEqual([2025, 500, 800, 0]);
    expect(await on(ALL, '2026-11-29')).toEqual([2025, 500, 800, 100]);
    expect(await on('prg_2022', '2026-11-29')).toEqual([2022, 1000, 1500, 700]);
    expect(await on(ALL, '2021-05-01')).toEqual([2021, 0, 0, 0]);
  });

  it('the live figures show the same', async () => {
    await database.db.tx((tx) => moveLiveDate(tx, '2026-11-29'));
    const { budgetYear, districts } = await figuresAt(database.db, { programmeId: ALL }, '2026-11-29');
    expect([budgetYear, ...[...districts].sort().map(([key, sums]) => [key, figuresOf(sums).frameCents])]).toEqual([
      2025,
      ['08111', 0],
      ['08115', 500],
    ]);
  });

  it('a series says whose money each point is, for a district as for the state', async () => {
    const dates = ['2022-12-31', '2024-12-31', '2025-12-31'];
    const series = (district?: string) =>
      seriesOf(database.db, {
        programmeId: ALL,
        measures: ['frameCents', 'committedCents'],
        dates,
        ...defined({ district }),
      });
    const point = (date: string, budgetYear: number, frameCents: number, committedCents: number) => ({
      date,
      budgetYear,
      values: { frameCents, committedCents },
    });
    expect(await series()).toEqual([
      point('2022-12-31', 2022, 1000, 700),
      point('2024-12-31', 2022, 1000, 700),
      point('2025-12-31', 2025, 500, 100),
    ]);
    expect(await series('08111')).toEqual([
      point('2022-12-31', 2022, 1000, 700),
      point('2024-12-31', 2022, 1000, 700),
      point('2025-12-31', 2025, 0, 0),
    ]);
  });
});
