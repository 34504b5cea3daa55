import { contractOf } from '@paktwerk/contracts';
import type { Described, DomainEvent, EventCatalogue } from '@paktwerk/kernel';
import { Leases, ProjectionRunner, Rebuild, consumerOf, projectionMigrations } from '@paktwerk/projections';
import type { LogBatch, LogEntry, LogReader, Projection } from '@paktwerk/projections';
import { Database, guardConnections, migrate, schemaDifference, tableNameOf } from '@paktwerk/postgres';
import type { EntityClass, Tx } from '@paktwerk/postgres';
import fc from 'fast-check';
import type { MigrationInterface } from 'typeorm';
import { anyEvent } from './any-event';
import { createTestDatabase, describeWithPostgres } from './postgres';
import type { TestDatabase } from './postgres';

/** A log that holds a given history. */
export class ListLog implements LogReader {
  constructor(
    readonly id: 'store' | 'inbox',
    private readonly entries: readonly LogEntry[],
    public end = entries.length,
  ) {}

  read(after: number, max: number, types?: ReadonlySet<string>): Promise<LogBatch> {
    const seen = this.entries.slice(after, Math.min(after + max, this.end));
    const last = seen.at(-1);
    return Promise.resolve({
      entries: types ? seen.filter((e) => types.has(e.type)) : seen,
      last: last?.position ?? after,
      full: seen.length === max,
      ...(last ? { lastEventId: last.eventId } : {}),
    });
  }
  eventIdAt(position: number): Promise<string | undefined> {
    return Promise.resolve(this.entries[position - 1]?.eventId);
  }
  head(): Promise<number> {
    return Promise.resolve(this.end);
  }
  waitForMore(): Promise<void> {
    return Promise.resolve();
  }
  heardSince(): boolean {
    return true;
  }
}

/** Loses its connection now and then: just before a commit, or after the commit and before its answer. */
class CrashingDatabase extends Database {
  constructor(
    pool: Database['pool'],
    private readonly crashes: ('before' | 'after' | 'no')[],
  ) {
    super(pool);
  }

  override async tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const crash = this.crashes.shift() ?? 'no';
    const result = await super.tx(async (tx) => {
      const done = await work(tx);
      if (crash === 'before') await tx.query('select pg_terminate_backend(pg_backend_pid())');
      return done;
    });
    if (crash === 'after') throw new Error('Connection terminated unexpectedly');
    return result;
  }
}

const ID = /^([a-z]{2,5})_[0-9a-f-]{36}$/;
const FEW = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'];
const few = <T>(from: readonly T[], text: string): T => from[Buffer.from(text).reduce((sum, byte) => sum + byte, 0) % from.length]!;

/** Ids and districts from a small pool, so that drawn events are about the same things. */
const entangled = (value: unknown, found: string[]): unknown => {
  if (Array.isArray(value)) return value.map((v) => entangled(v, found));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [
        k,
        /[a-z]Id$/.test(k) && typeof v === 'string' && !ID.test(v) ? few(['a', 'b', 'c'], v) : entangled(v, found),
      ]),
    );
  if (typeof value !== 'string') return value;
  const id = ID.exec(value);
  if (!id) return /^\d{5}$/.test(value) ? few(['08111', '08222'], value) : value.replaceAll('\u0000', ''); // PostgreSQL's text holds no NUL
  const one = `${id[1]!}_${few(FEW, value)}`;
  found.push(one);
  return one;
};

const definitionOf = (catalogue: EventCatalogue, log: 'store' | 'inbox', type: string): Described => {
  const definition = log === 'store' ? catalogue.definition(type) : contractOf(type);
  if (!definition) throw new Error(`No event is called ${type}.`);
  return definition;
};

/** What an event is about, the most particular first. */
const THINGS = [
  'talkId',
  'appointmentId',
  'webhookId',
  'clientId',
  'decisionId',
  'caseId',
  'postId',
  'personId',
  'applicationId',
  'grantId',
  'potId',
  'callId',
  'programmeId',
] as const;

/** No thing is opened, filled or committed twice: the deciders see to that, and read models may rely on it. */
const onceEach = <E extends DomainEvent>(events: readonly E[]): readonly E[] => {
  const seen = new Set<string>();
  return events.filter(({ type, data }) => {
    const ids = data as Readonly<Record<string, unknown>>;
    const field = THINGS.find((f) => typeof ids[f] === 'string');
    // A call has one pot: what is said of a pot is said of its call, too.
    const about = field === undefined ? [] : field === 'potId' ? [ids['potId'], ids['callId']] : [ids[field]];
    const names = about.map((id) => `${type} ${String(id)}`);
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
};

/** Any history of what these projections read, in any order, about a handful of things. */
export const anyHistory = (catalogue: EventCatalogue, projections: readonly Projection[]): fc.Arbitrary<readonly LogEntry[]> => {
  const [{ log } = { log: 'store' as const }] = projections;
  const types = [...new Set(projections.flatMap((p) => p.types))];
  const events: fc.Arbitrary<DomainEvent> = fc.oneof(...types.map((t) => anyEvent(definitionOf(catalogue, log, t))));
  return fc.array(events, { minLength: 1, maxLength: 20 }).map((all) =>
    onceEach(
      all.map(({ type, data }) => {
        const ids: string[] = [];
        return { type, data: entangled(data, ids), key: ids[0] ?? 'one' };
      }),
    ).map(({ type, data, key }, i): LogEntry => {
      const known = new Date(Date.UTC(2022, 0, 1) + i * 60_000).toISOString();
      return {
        position: i + 1,
        eventId: `event-${i + 1}`,
        type,
        data,
        key,
        recordedAt: known,
        knownSince: known,
        actor: { person: 'per_x', role: 'X', organisation: 'state' },
        correlationId: 'spec',
        sourcePosition: `spec:1:${i + 1}`,
        ...(log === 'store' ? { streamVersion: i + 1 } : {}),
      };
    }),
  );
};

const rowsOf = async (db: Database, projections: readonly Projection[]): Promise<Record<string, string[]>> => {
  const all: Record<string, string[]> = {};
  for (const table of projections.flatMap((p) => p.tables.map(tableNameOf)))
    all[table] = (await db.query<{ row: string }>(`select t::text as row from ${table} t order by 1`)).map((r) => r.row);
  return all;
};

const empty = (db: Database, projections: readonly Projection[]): Promise<unknown> =>
  db.query(`truncate ${[...projections.flatMap((p) => p.tables.map(tableNameOf)), 'checkpoints', 'leases', 'rebuilds'].join(', ')}`);

const drain = async (runner: ProjectionRunner): Promise<void> => {
  while (await runner.turn());
};

/**
 * What must hold for every projection: folded live as entries come, folded in batches of any size by a worker that crashes at any
 * point, and rebuilt beside live give the same rows.
 */
export const rebuildsEqualLive = async (
  db: Database,
  projections: readonly Projection[],
  histories: fc.Arbitrary<readonly LogEntry[]>,
  { numRuns = 8 } = {},
): Promise<void> => {
  guardConnections(db.pool);
  const crash = fc.constantFrom('before' as const, 'after' as const, 'no' as const, 'no' as const);
  const log = projections[0]?.log ?? 'store';
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
      fc.array(crash, { maxLength: 8 }),
      async (entries, sizes, crashes) => {
        await empty(db, projections);
        const growing = new ListLog(log, entries, 0);
        const live = new ProjectionRunner(db, growing, projections);
        for (growing.end = 1; growing.end < entries.length; growing.end += Math.ceil(entries.length / 4)) await drain(live);
        growing.end = entries.length;
        await drain(live);
        const expected = await rowsOf(db, projections);
        for (const p of projections) {
          const [row] = await db.query<{ position: number; error: string | null }>(
            'select position, error from checkpoints where consumer = $1',
            [consumerOf(p)],
          );
          if (row?.position !== entries.length)
            throw new Error(`${p.id} stands at ${row?.position ?? 'nothing'} of ${entries.length}: ${row?.error ?? ''}`);
          const { report } = await new Rebuild(db, new Leases(db, 'spec'), growing, p, {
            by: 'spec',
            reason: 'spec',
            onDifference: 'keep-live',
            batchSize: sizes[0] ?? 1,
          }).run();
          if (!report.equal || !report.compared) throw new Error(`Rebuilt beside live, ${p.id} differs: ${JSON.stringify(report)}`);
        }
        sameRows(await rowsOf(db, projections), expected, 'switched');

        await empty(db, projections);
        const crashing = new CrashingDatabase(db.pool, [...crashes]);
        for (let i = 0; ; i += 1) {
          try {
            if (
              !(await new ProjectionRunner(crashing, new ListLog(log, entries), projections, {
                batchSize: sizes[i % sizes.length] ?? 1,
              }).turn())
            )
              break;
          } catch (error) {
            if (!/terminat/i.test(error instanceof Error ? error.message : '')) throw error;
          }
        }
        sameRows(await rowsOf(db, projections), expected, 'crashing, in odd batches');
      },
    ),
    { numRuns, endOnFailure: true, seed: Number(process.env['FC_SEED'] ?? 20_261_123) },
  ); // the same histories on every run; others with FC_SEED
};

const sameRows = (found: Record<string, string[]>, expected: Record<string, string[]>, how: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`Rows differ (${how}).\nexpected ${JSON.stringify(expected)}\nfound    ${JSON.stringify(found)}`);
};

/** What a service says of itself, as far as its read models go. */
export interface ServiceWithReadModels {
  readonly name: string;
  readonly catalogue: EventCatalogue;
  readonly migrations?: readonly (new () => MigrationInterface)[];
  readonly projections?: readonly Projection[];
  /** Entities of its plain tables. */
  readonly tables?: readonly EntityClass[];
}

/** The entities of all its tables. */
export const entitiesOf = (service: ServiceWithReadModels): readonly EntityClass[] => [
  ...(service.projections ?? []).flatMap((p) => p.tables),
  ...(service.tables ?? []),
];

/** Histories of their own, for read models that not just any history will do for. */
export type OwnHistories = readonly {
  readonly projections: readonly Projection[];
  readonly histories: fc.Arbitrary<readonly LogEntry[]>;
}[];

/** {@link rebuildsEqualLive} for read models on a database of the service's own; `histories` where any history will not do. */
export const readModelsRebuildAlike = (
  service: ServiceWithReadModels,
  {
    ownHistories = [],
    rebuiltElsewhere = [],
  }: {
    readonly ownHistories?: OwnHistories;
    /** Read models whose rebuild has a spec of its own. */
    readonly rebuiltElsewhere?: readonly Projection[];
  } = {},
): void => {
  describeWithPostgres('the read models', () => {
    jest.setTimeout(120_000); // many small transactions, on a machine that other specs share
    let test: TestDatabase;
    beforeAll(async () => {
      test = await createTestDatabase(`${service.name}_rebuilt`);
      await migrate(test.url, [...projectionMigrations, ...(service.migrations ?? [])]);
    });
    afterAll(() => test.drop());

    const own = (service.projections ?? []).filter((p) => !rebuiltElsewhere.includes(p));
    const named = new Set(ownHistories.flatMap((o) => o.projections));
    const any = (['store', 'inbox'] as const).flatMap((log) => {
      const projections = own.filter((p) => p.log === log && !named.has(p));
      return projections.length > 0 ? [{ projections, histories: anyHistory(service.catalogue, projections) }] : [];
    });
    const cases = [...ownHistories, ...any];

    it('have the tables that their entities declare (else: npm run migration:generate)', async () => {
      expect(await schemaDifference(test.url, entitiesOf(service))).toEqual({ up: [], down: [] });
    });

    it('take part, every one of them', () => {
      expect(cases.flatMap((c) => c.projections.map((p) => p.id)).sort()).toEqual(own.map((p) => p.id).sort());
      expect(cases.length).toBeGreaterThan(0);
    });

    it.each(cases.map((c) => ({ ...c, names: c.projections.map((p) => p.id).join(', ') })))(
      '$names are the same live, rebuilt, and rebuilt by a worker that crashes',
      ({ projections, histories }) => rebuildsEqualLive(new Database(test.pool), projections, histories),
    );
  });
};
