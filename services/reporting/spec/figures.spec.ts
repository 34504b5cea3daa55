import { rebuild } from '@paktwerk/projections';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { figuresProjection } from '../src/read-models/figures/projection';
import { CALL, PRG, reportingAfterTheStory } from './story';
import type { Figures, Reporting } from './story';

describeWithPostgres('figures, from the bus to the answer', () => {
  let s: Reporting;
  beforeAll(async () => {
    s = await reportingAfterTheStory();
  }, 60_000);
  afterAll(() => s.stop());

  it('answers the figures of this moment', async () => {
    const now = await s.get<Figures>(`/figures?programmeId=${PRG}`);
    expect(now.live).toBe(true);
    expect(now.totals).toMatchObject({
      frameCents: 45_036_955,
      requestedCents: 3_200_000,
      reservedCents: 0,
      committedCents: 3_000_000,
      postsApproved: 1,
      postsFilled: 0,
      postsVacant: 1,
      shareVacant: 50,
      casesOpen: 0, // two of one district
      talks: 0,
    });
    expect(now.districts).toHaveLength(44);
    expect(now.districts[0]).toMatchObject({ district: '08111', name: 'Stuttgart', plate: 'S' });
    expect(now.districtsReached).toEqual({ count: 1, of: 44, share: 2 });
    expect(now.position).toEqual({
      applications: 'applications:1:4',
      budgeting: 'budgeting:1:4',
      staffing: 'staffing:1:3',
    });
    expect((await s.get<Figures>('/figures?programmeId=all')).totals).toEqual(now.totals);
  });

  it('tells what held on a day from what was known on a day', async () => {
    expect(await s.totals('&effectiveOn=2022-12-31')).toMatchObject({ postsFilled: 0 });
    expect(await s.totals('&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z')).toMatchObject({ postsFilled: 1 });
    expect(await s.totals('&effectiveOn=2022-08-01')).toMatchObject({ reservedCents: 3_000_000, committedCents: 0, postsApproved: 0 });
    expect(await s.totals('&effectiveOn=2099-09-01')).toMatchObject({ postsApproved: 0 });
  });

  it('marks an answer as provisional until every source has told more than it needs', async () => {
    const ask = async () =>
      (await s.get<Figures>(`/figures?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`)).provisional;
    expect(await ask()).toBe(true);
    for (const [source, topic] of [
      ['applications', 'applications.v1'],
      ['budgeting', 'budgeting.v1'],
      ['staffing', 'staffing.v1'],
      ['case-management', 'case-management.internal.v1'],
    ] as const) {
      await s.runtime.transport.publishWatermark([topic], { source, position: `${source}:1:99`, knownSince: '2023-04-01T00:00:00.000Z' });
    }
    await eventually(async () => !(await ask()), { what: 'the watermarks' });
  });

  it('gives the same figures as a spreadsheet', async () => {
    const answer = await s.call(`/figures.csv?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="paktwerk-su22_stichtag-2022-12-31_bekannt-2023-01-31T120000Z.csv"',
    );
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(csv).toMatch(/^\ufeffProgramm;Soforthilfe Ukraine 2022\r\n/);
    expect(csv).toContain(
      '\r\n08111;Stuttgart;Stadtkreis;450369,55;32000,00;0,00;30000,00;420369,55;1;1;0;0;0;0,50;0,50;0,00;0,00;0;0;;;;;;',
    );
    expect(csv).toContain('\r\n;Land gesamt;;450369,55;');
    const spreadsheet = await s.call(`/figures.xlsx?programmeId=${PRG}&effectiveOn=2022-12-31&knownAt=2023-01-31T12:00:00Z`);
    expect([spreadsheet.headers.get('content-type'), spreadsheet.headers.get('content-disposition')]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'attachment; filename="paktwerk-su22_stichtag-2022-12-31_bekannt-2023-01-31T120000Z.xlsx"',
    ]);
    expect(Buffer.from(await spreadsheet.arrayBuffer()).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
  });

  it('draws a series', async () => {
    const { points } = await s.get<{ points: { date: string; values: Record<string, number> }[] }>(
      `/series?programmeId=${PRG}&district=08111&measures=committedCents,shareFilled&from=2022-07-01&to=2023-01-15`,
    );
    expect(points.map((p) => p.date)).toEqual([
      '2022-07-31',
      '2022-08-31',
      '2022-09-30',
      '2022-10-31',
      '2022-11-30',
      '2022-12-31',
      '2023-01-15',
    ]);
    expect(points.map((p) => p.values['shareFilled'])).toEqual([0, 0, 0, 50, 50, 0, 0]);
    expect(points.map((p) => p.values['committedCents'])).toEqual([0, ...Array.from({ length: 6 }, () => 3_000_000)]);
  });

  it('names programmes, tiles and the domain day', async () => {
    expect(await s.get('/programmes')).toEqual([
      expect.objectContaining({ programmeId: PRG, code: 'SU22', callId: CALL, firstDay: '2022-06-01' }),
    ]);
    expect(await s.get('/tiles')).toHaveLength(44);
    expect(await s.get('/clock')).toMatchObject({ simulated: false });
  });

  it('describes every route', async () => {
    const { paths } = (await (await fetch(s.base.replace('/v1', '/openapi.json'))).json()) as {
      paths: Record<string, { get?: { parameters?: { name: string }[]; responses: object } }>;
    };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(
        [
          'figures',
          'figures.csv',
          'figures.xlsx',
          'figures/comparison',
          'figures/comparison.csv',
          'figures/comparison.xlsx',
          'series',
          'programmes',
          'tiles',
          'clock',
          'stream',
        ].map((r) => `/api/reporting/v1/${r}`),
      ),
    );
    expect(paths['/api/reporting/v1/figures']?.get?.parameters?.map((p) => p.name)).toEqual(
      expect.arrayContaining(['programmeId', 'effectiveOn', 'knownAt']),
    );
    expect(JSON.stringify(paths['/api/reporting/v1/figures.csv'])).toContain('text/csv');
  });

  it('answers the same after a rebuild from the inbox', async () => {
    const before = await s.get<Figures>(`/figures?programmeId=${PRG}`);
    await rebuild(s.runtime.db, figuresProjection);
    await eventually(async () => (await s.get<Figures>(`/figures?programmeId=${PRG}`)).position['staffing'] === 'staffing:1:3', {
      what: 'the rebuild',
    });
    await eventually(async () => (await s.ownFigures())['talks'] === 4, { what: 'the live sums' });
    const after = await s.get<Figures>(`/figures?programmeId=${PRG}`);
    expect(after.districts).toEqual(before.districts);
  });
});
