import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { tableNameOf } from '@paktwerk/postgres';
import type { LogEntry } from '@paktwerk/projections';
import { describeWithPostgres } from '@paktwerk/testing';
import fc from 'fast-check';
import { reportingDatabase } from './database.fixture';
import type { ReportingDatabase } from './database.fixture';
import { PROGRAMMES, inboxes, someDay } from './histories.fixture';
import { levelsOn } from './levels.fixture';
import { moveLiveDate } from './live-date';
import { MEASURES } from './measures';
import type { Sums } from './measures';
import { figuresProjection } from './projection';
import { ALL, deltaSumsStatement, figuresAt, seriesOf, seriesStatement } from './query';

jest.setTimeout(90_000); // many small transactions, on a machine that other specs share

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describeWithPostgres('the figures in PostgreSQL', () => {
  let database: ReportingDatabase;
  beforeAll(async () => {
    database = await reportingDatabase('reporting_figures');
  });
  afterAll(() => database.drop());

  const liveOn = (today: IsoDate) => database.db.tx((tx) => moveLiveDate(tx, today));
  const flat = (programmeId: string, districts: ReadonlyMap<string, Sums>): Map<string, number> =>
    new Map(
      [...districts]
        .flatMap(([district, sums]) =>
          [...sums].filter(([, v]) => v !== 0).map(([measure, v]): [string, number] => [`${programmeId} ${district} ${measure}`, v]),
        )
        .sort(),
    );
  const asked = async (cut: { effectiveOn?: IsoDate; knownAt?: string }, today: IsoDate) => {
    const found = new Map<string, number>();
    for (const programmeId of PROGRAMMES)
      for (const [k, v] of flat(programmeId, (await figuresAt(database.db, { programmeId, ...cut }, today)).districts)) found.set(k, v);
    return new Map([...found].sort());
  };
  const rows = async () => {
    const all: Record<string, unknown> = {};
    for (const table of figuresProjection.tables.map(tableNameOf))
      all[table] = (await database.db.query(`select * from ${table}`)).map((r) => JSON.stringify(r)).sort();
    return all;
  };

  it('live equals "as of now" equals the facts, whatever the batches and whenever the day moves', async () => {
    await fc.assert(
      fc.asyncProperty(inboxes, sizes, fc.array(someDay, { minLength: 1, maxLength: 3 }), fc.nat(), async (entries, batches, days, cut) => {
        await database.empty();
        const half = cut % (entries.length + 1);
        await liveOn(days[0] ?? '2023-01-01');
        await database.project(entries.slice(0, half), batches);
        for (const day of days) await liveOn(day);
        await database.project(entries.slice(half), batches);
        const today = days.at(-1) ?? '2023-01-01';

        const facts = levelsOn(entries, today);
        expect(await asked({}, today)).toEqual(facts); // the live table
        expect(await asked({ knownAt: '2099-01-01T00:00:00.000Z' }, today)).toEqual(facts); // the deltas
        expect(await asked({ effectiveOn: today, knownAt: '2099-01-01T00:00:00.000Z' }, today)).toEqual(facts);
      }),
      { numRuns: 15 },
    );
  });

  it('answers any pair of dates as the facts known then do', async () => {
    await fc.assert(
      fc.asyncProperty(inboxes, sizes, someDay, fc.nat(), async (entries, batches, on, pick) => {
        await database.empty();
        await database.project(entries, batches);
        const knownAt = entries[pick % Math.max(1, entries.length)]?.knownSince ?? '2022-01-01T00:00:00.000Z';
        expect(await asked({ effectiveOn: on, knownAt }, '2024-01-01')).toEqual(
          levelsOn(
            entries.filter((e) => e.knownSince <= knownAt),
            on,
          ),
        );
        expect(await asked({ effectiveOn: on }, '2024-01-01')).toEqual(levelsOn(entries, on));
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same rows rebuilt, in one batch and in odd ones', async () => {
    await fc.assert(
      fc.asyncProperty(inboxes, sizes, async (entries, batches) => {
        await database.empty();
        await liveOn('2023-06-30');
        await database.project(entries, batches);
        const live = await rows();
        await database.empty();
        await database.project(entries);
        await liveOn('2023-06-30');
        const rebuilt = await rows();
        // A row of the live table may stand at zero where its parts came one by one.
        const zero = (r: unknown) => String(r).endsWith('"value":"0"}');
        for (const table of figuresProjection.tables.map(tableNameOf))
          expect((rebuilt[table] as unknown[]).filter((r) => !zero(r))).toEqual((live[table] as unknown[]).filter((r) => !zero(r)));
      }),
      { numRuns: 12 },
    );
  });

  it('draws a series whose every point is the figure of that day', async () => {
    await fc.assert(
      fc.asyncProperty(inboxes, fc.uniqueArray(someDay, { minLength: 1, maxLength: 6 }), async (entries, days) => {
        await database.empty();
        await database.project(entries);
        const dates = [...days].sort();
        const programmeId = PROGRAMMES[entries.length % PROGRAMMES.length] ?? PROGRAMMES[0];
        const points = await seriesOf(database.db, { programmeId, measures: MEASURES, dates });
        for (const { date, values } of points) {
          const levels = [...levelsOn(entries, date)].filter(([k]) => k.startsWith(`${programmeId} `));
          const total = (measure: string) => levels.filter(([k]) => k.endsWith(` ${measure}`)).reduce((sum, [, v]) => sum + v, 0);
          expect(values['committedCents']).toBe(total('committedCents'));
          expect(values['shareVacant']).toBe(total('shareApproved') - total('shareFilled'));
          expect(values['casesOpen']).toBe(total('casesOpened') - total('casesClosed'));
          expect(values['talks']).toBe(
            ['Office', 'Outreach', 'Phone', 'Video', 'Written'].reduce((sum, mode) => sum + total(`talks${mode}`), 0),
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  it('counts every fact once while the day moves beside the batches', async () => {
    const [entries] = fc.sample(inboxes, { numRuns: 1, seed: 7 });
    const many: LogEntry[] = (entries ?? []).filter((e) => figuresProjection.types.includes(e.type));
    await database.empty();
    const days = Array.from({ length: 40 }, (_, i) => addDays('2022-06-01', i * 30));
    await Promise.all([
      database.project(many, [1]),
      (async () => {
        for (const day of days) await liveOn(day);
      })(),
    ]);
    const today = days.at(-1) ?? '';
    expect(await asked({}, today)).toEqual(levelsOn(many, today));
  });

  it('names the furthest position of every source, even when an earlier one arrives later', async () => {
    await database.empty();
    const [entries] = fc.sample(
      inboxes.filter((e) => e.length > 5),
      { numRuns: 1, seed: 3 },
    );
    const mine = (entries ?? []).filter((e) => figuresProjection.types.includes(e.type));
    await database.project([...mine].reverse(), [1]);
    const { position } = await figuresAt(database.db, { programmeId: ALL }, '2024-01-01');
    for (const [source, at] of Object.entries(position)) {
      const numbers = mine.filter((e) => e.sourcePosition.startsWith(`${source}:`)).map((e) => Number(e.sourcePosition.split(':')[2]));
      expect(at).toBe(`${source}:1:${Math.max(...numbers)}`);
    }
  });

  describe('with 300,000 deltas', () => {
    beforeAll(async () => {
      await database.empty();
      await database.db.query(`
        insert into rm_figure_deltas_v6
        select n, 0, 'prg_' || n % 20, '08' || 100 + n % 44, 'talksOffice', date '2017-01-01' + (n / 600)::int, timestamptz '2017-01-01' + n * interval '2 minutes', 1, 'case-management', 'case-management:1:' || n
        from generate_series(1, 300000) n`);
      await database.db.query('vacuum analyze rm_figure_deltas_v6');
    }, 120_000);

    const plan = async ({ text, params }: { text: string; params: readonly unknown[] }) =>
      (await database.db.query<{ 'QUERY PLAN': string }>(`explain ${text}`, params)).map((r) => r['QUERY PLAN']).join('\n');

    it('answers a programme from the index alone', async () => {
      expect(await plan(deltaSumsStatement({ programmeId: 'prg_3', effectiveOn: '2018-01-01', knownAt: '2018-02-01T00:00:00Z' }))).toMatch(
        /Index Only Scan using rm_figure_deltas_v6_as_of/,
      );
      expect(await plan(seriesStatement({ programmeId: 'prg_3', measures: ['talks'], dates: ['2017-06-30', '2018-01-01'] }))).toMatch(
        /Index Only Scan using rm_figure_deltas_v6_as_of/,
      );
    });

    it('finds what becomes due on a day by its day', async () => {
      expect(
        await plan({
          text: 'select programme_id, district, measure, sum(delta) from rm_figure_deltas_v6 where effective_on > $1::date and effective_on <= $2::date group by 1, 2, 3',
          params: ['2018-01-01', '2018-01-02'],
        }),
      ).toMatch(/rm_figure_deltas_v6_due/);
    });
  });
});
