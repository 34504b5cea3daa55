/**
 * npm run bench:store -- [--only append,processes,snapshot,read,projection,long-stream] [--seconds 3] [--rounds 3] [--snapshot-seconds 120] [--events 300000]
 *
 * The event store against the plain database and another TypeScript event store, in turn, in one run on one server.
 * Uses the PostgreSQL that DATABASE_URL names (a superuser, fsync on) or starts the project's own. Build first.
 * Prints min / median / max over rounds; absolute figures belong to the machine, ratios travel.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import {
  Commands,
  JsonCodec,
  NO_STREAM,
  PostgresEventStore,
  PostgresSnapshotStore,
  Snapshots1764000000050,
  eventStoreMigrations,
  importEvents,
} from '@paktwerk/event-store';
import type { CommandContext, ImportItem, Position } from '@paktwerk/event-store';
import { EventCatalogue, Type, derivedId, event, newId, newUuid, record } from '@paktwerk/kernel';
import { Column, Database, Entity, PrimaryColumn, migrate } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog, consumerOf, defineProjection, projectionMigrations, readCheckpoints } from '@paktwerk/projections';
import type { EntryOf, Projection } from '@paktwerk/projections';
import { catalogue } from '@paktwerk/service-budgeting/dist/catalogue';
import { FundsReserved, PotAllotted } from '@paktwerk/service-budgeting/dist/pot/events';
import { snapshottedPotDecider } from '@paktwerk/service-budgeting/dist/pot/snapshots';
import { potDecider, potStream } from '@paktwerk/service-budgeting/dist/pot/state';
import { Client, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Figures, number } from './lib/figures';
import { withServer } from './lib/server';
import { aTalk, drive, note, rawInsert, rawTable, seconds, withDatabase } from './support';
import type { BenchDatabase, Driven, One } from './support';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'append,processes,snapshot,read,projection,long-stream' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    'snapshot-seconds': { type: 'string', default: '120' },
    events: { type: 'string', default: '300000' },
  },
});
const wanted = new Set(values.only.split(','));
const [SECONDS, ROUNDS, SNAPSHOT_SECONDS, EVENTS] = [
  Number(values.seconds),
  Number(values.rounds),
  Number(values['snapshot-seconds']),
  Number(values.events),
];
const now = (): Promise<string> => Promise.resolve(new Date().toISOString());
const rounds = async (work: () => Promise<void>): Promise<void> => {
  for (let i = 0; i < ROUNDS; i += 1) await work();
};

const openStore = async ({ url, pool }: BenchDatabase) => {
  await migrate(url, eventStoreMigrations);
  const store = new PostgresEventStore('bench', pool);
  return {
    store,
    append: () => {
      const e = aTalk();
      return store.append(`talk-${e.meta.eventId}`, NO_STREAM, [e]);
    },
  };
};

/** Emmett on a database of its own; one stream and one event per call, as ours. */
const withEmmett = (serverUrl: string, work: (append: One) => Promise<void>): Promise<void> =>
  withDatabase(serverUrl, async ({ url, pool }) => {
    const store = getPostgreSQLEventStore(url, { connectionOptions: { pooled: true, pool }, schema: { autoMigration: 'None' } });
    await store.schema.migrate();
    await work(() => {
      const { type, data, meta } = aTalk();
      return store.appendToStream(
        `talk-${meta.eventId}`,
        [{ type, data: JSON.parse(data.toString()) as Record<string, unknown>, metadata: meta }],
        {
          expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
        },
      );
    });
  });

const gapsIn = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ gaps: string }>('select max(position) - count(*) as gaps from events');
  console.log(`\nGaps in the positions: ${rows[0]!.gaps}`);
};

const append = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, (db) =>
    withEmmett(serverUrl, async (emmett) => {
      const { store, append: ours } = await openStore(db);
      await db.pool.query(rawTable);
      const raw = rawInsert(db.pool);
      for (const one of [ours, raw, emmett]) await drive(32, 1, one); // warm: plans, connections, compiled code
      const figures = new Figures();
      for (const callers of [1, 8, 32, 128]) {
        await rounds(async () => {
          note(`append, ${callers} callers`);
          const [a, r, e] = [
            await drive(callers, SECONDS, ours),
            await drive(callers, SECONDS, raw),
            await drive(callers, SECONDS, emmett),
          ];
          figures.add(`append/s, ${callers} callers`, a.rate);
          figures.add(`raw single-row insert/s, ${callers} connections`, r.rate);
          figures.add(`Emmett append/s, ${callers} callers`, e.rate);
          figures.add(`**append : raw, ${callers}**`, a.rate / r.rate, 2);
          figures.add(`**append : Emmett, ${callers}**`, a.rate / e.rate, 2);
          figures.add(`append p99 ms, ${callers}`, a.p99, 1);
        });
      }
      figures.print('Append, one process');
      await gapsIn(db.pool);
      await store.close();
    }),
  );

/** Starts processes that begin together; answers the sum of their rates. */
const together = async (count: number, kind: 'append' | 'raw', url: string, callers: number): Promise<Driven> => {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, [join(__dirname, 'store-callers.js'), kind, url, String(callers), String(SECONDS)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const lines = children.map((c) => createInterface({ input: c.stdout })[Symbol.asyncIterator]());
  for (const l of lines) if ((await l.next()).value !== 'ready') throw new Error('A process of the benchmark did not start.');
  const ended = children.map((c) => once(c, 'exit'));
  for (const c of children) c.stdin.write('go\n');
  const results = await Promise.all(lines.map(async (l) => JSON.parse(String((await l.next()).value)) as Driven));
  await Promise.all(ended);
  return { rate: results.reduce((n, r) => n + r.rate, 0), p99: Math.max(...results.map((r) => r.p99)) };
};

const processes = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, async (db) => {
    await migrate(db.url, eventStoreMigrations);
    await db.pool.query(rawTable);
    const figures = new Figures();
    await rounds(async () => {
      note('four processes');
      const [a, r] = [await together(4, 'append', db.url, 32), await together(4, 'raw', db.url, 32)];
      figures.add('append/s, 4 processes with 32 callers each', a.rate);
      figures.add('raw single-row insert/s, 128 connections (4 processes)', r.rate);
      figures.add('**append : raw, 4 processes**', a.rate / r.rate, 2);
      figures.add('append p99 ms, 4 processes', a.p99, 1);
    });
    figures.print('Append, four processes');
    await gapsIn(db.pool);
  });

const snapshot = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, async (db) => {
    const { store, append: ours } = await openStore(db);
    await drive(32, 2, ours);
    note(`${SNAPSHOT_SECONDS} s without, ${SNAPSHOT_SECONDS} s with a snapshot held open`);
    const without = await drive(32, SNAPSHOT_SECONDS, ours);
    const holder = new Client({ connectionString: db.url });
    await holder.connect();
    await holder.query('begin isolation level repeatable read');
    await holder.query('select count(*) from store_state');
    const held = await drive(32, SNAPSHOT_SECONDS, ours);
    await holder.query('commit');
    await holder.end();
    const figures = new Figures();
    figures.add('append/s, 32 callers', without.rate);
    figures.add('append/s, 32 callers, a snapshot open all the time', held.rate);
    figures.add('**with : without the snapshot**', held.rate / without.rate, 2);
    figures.add('append p99 ms, with the snapshot', held.p99, 1);
    figures.print(`A snapshot held open for ${SNAPSHOT_SECONDS} s`);
    await store.close();
  });

const aHistory = function* (count: number): Generator<ImportItem> {
  for (let i = 0; i < count; i += 1) {
    const e = aTalk();
    yield { stream: `talk-${e.meta.eventId}`, events: [e] };
  }
};

const read = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, async (db) => {
    const { store } = await openStore(db);
    await importEvents(db.pool, aHistory(EVENTS));
    await db.pool.query('vacuum analyze events');
    const figures = new Figures();
    await rounds(async () => {
      note(`read all, ${EVENTS} events`);
      let bytes = 0;
      const ours = await seconds(async () => {
        for (let after: Position | undefined; ;) {
          const batch = await store.readAll({ ...(after ? { after } : {}), max: 1000 });
          if (batch.length === 0) break;
          for (const e of batch) bytes += e.data.length;
          after = batch.at(-1)?.position;
        }
      });
      const loop = await seconds(async () => {
        for (let after = 0; ;) {
          const { rows } = await db.pool.query<{ position: string; data: Buffer }>(
            'select * from events where position > $1 order by events.position limit 1000',
            [after],
          );
          if (rows.length === 0) break;
          for (const r of rows) bytes -= r.data.length;
          after = Number(rows.at(-1)?.position);
        }
      });
      if (bytes !== 0) throw new Error('The two readers did not see the same data.');
      figures.add('read all, events/s', EVENTS / ours);
      figures.add('hand-written keyset loop, rows/s', EVENTS / loop);
      figures.add('**read all : keyset loop**', loop / ours, 2);
    });
    figures.print(`Read all, ${number(EVENTS)} events in batches of 1,000`);
    await store.close();
  });

const TalkHeld = event('talk.held', 1, {
  caseId: Type.String(),
  district: Type.String(),
  programmeId: Type.String(),
  heldOn: Type.String(),
  mode: Type.String(),
  minutes: Type.Integer(),
  topics: Type.Array(Type.String()),
  counsellor: Type.String(),
  note: Type.String(),
});
const COLUMNS = ['event_id', 'case_id', 'district', 'held_on', 'mode', 'minutes', 'recorded_at', 'last_position'];
const talkEntity = (table: string) => {
  @Entity(table)
  class TalkRow {
    @PrimaryColumn('uuid')
    readonly eventId!: string;
    @Column('text')
    readonly caseId!: string;
    @Column('text')
    readonly district!: string;
    @Column('date')
    readonly heldOn!: string;
    @Column('text')
    readonly mode!: string;
    @Column('integer')
    readonly minutes!: number;
    @Column('timestamptz')
    readonly recordedAt!: string;
    @Column('bigint')
    readonly lastPosition!: number;
  }
  return TalkRow;
};
const [Talks, LatestTalks] = [talkEntity('rm_talks_v1'), talkEntity('rm_latest_talks_v1')];
const rowOf = (e: EntryOf<typeof TalkHeld>): InstanceType<typeof Talks> => ({
  eventId: e.eventId,
  caseId: e.data.caseId,
  district: e.data.district,
  heldOn: e.data.heldOn,
  mode: e.data.mode,
  minutes: e.data.minutes,
  recordedAt: e.recordedAt,
  lastPosition: e.position,
});
const talkTable = (name: string): string =>
  `create table ${name} (event_id uuid primary key, case_id text not null, district text not null, held_on date not null, mode text not null, minutes int not null, recorded_at timestamptz not null, last_position bigint not null); create index on ${name} (district, held_on);`;

/** Read models of one row per event, through the runner, against the same rows by COPY from memory: one that only adds rows, and one that replaces by key. */
const projection = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, async (db) => {
    const { store } = await openStore(db);
    await migrate(db.url, [...eventStoreMigrations, ...projectionMigrations]);
    await importEvents(db.pool, aHistory(EVENTS));
    await db.pool.query(`${talkTable('rm_talks_v1')} ${talkTable('rm_latest_talks_v1')} ${talkTable('copied')}`);
    await db.pool.query('vacuum analyze events');
    const log = new StoreLog(store, new Commands(store, new JsonCodec(new EventCatalogue([TalkHeld])), { now }));
    const adding = defineProjection({
      id: 'talks',
      version: 1,
      log: 'store',
      on: [TalkHeld],
      tables: [Talks],
      project: (entries, rows) => Promise.resolve(rows.add(Talks, entries.map(rowOf))),
    });
    const replacing = defineProjection({
      id: 'latest-talks',
      version: 1,
      log: 'store',
      on: [TalkHeld],
      tables: [LatestTalks],
      project: (entries, rows) =>
        rows.fold(
          LatestTalks,
          entries,
          (e) => ({ eventId: e.eventId }),
          (_, e) => rowOf(e),
        ),
    });
    const project = (p: Projection): Promise<number> =>
      seconds(async () => {
        const runner = new ProjectionRunner(new Database(db.pool), log, [p]);
        while ((await readCheckpoints(new Database(db.pool), [consumerOf(p)])).get(consumerOf(p))?.position !== EVENTS) await runner.turn();
      });
    const figures = new Figures();
    await rounds(async () => {
      note(`projection, ${EVENTS} events`);
      await db.pool.query('truncate rm_talks_v1, rm_latest_talks_v1, copied; delete from checkpoints');
      const ours = await project(adding);
      const replaced = await project(replacing);
      const { rows } = await db.pool.query<Record<string, string>>(
        `select ${COLUMNS.map((c) => `${c}::text`).join(', ')} from rm_talks_v1 order by last_position`,
      );
      const lines: string[] = [];
      for (let i = 0; i < rows.length; i += 1000)
        lines.push(
          `${rows
            .slice(i, i + 1000)
            .map((r) => COLUMNS.map((c) => r[c]).join('\t'))
            .join('\n')}\n`,
        );
      const copy = await seconds(async () => {
        const client = await db.pool.connect();
        await pipeline(Readable.from(lines), client.query(copyFrom(`copy copied (${COLUMNS.join(', ')}) from stdin`)));
        client.release();
      });
      const {
        rows: [different],
      } = await db.pool.query<{ n: string }>(
        'select (select count(*) from (table rm_talks_v1 except table copied) x) + (select count(*) from (table rm_latest_talks_v1 except table copied) x) as n',
      );
      if (rows.length !== EVENTS || Number(different?.n) !== 0) throw new Error('The projections and the copy do not hold the same rows.');
      figures.add('projection with checkpoint, events/s', EVENTS / ours);
      figures.add('the same, replacing by key, events/s', EVENTS / replaced);
      figures.add('hand-written COPY of the same rows, rows/s', EVENTS / copy);
      figures.add('**projection : COPY**', copy / ours, 2);
      figures.add('replacing by key : COPY', copy / replaced, 2);
    });
    figures.print(`Projection with checkpoint, ${number(EVENTS)} events, one row each`);
    await store.close();
  });

/** The pot of a call, the longest stream there is: reserve and commit money behind so many reservations, with and without snapshots. */
const longStream = (serverUrl: string): Promise<void> =>
  withDatabase(serverUrl, async ({ url, pool }) => {
    await migrate(url, [...eventStoreMigrations, Snapshots1764000000050]);
    const store = new PostgresEventStore('bench', pool);
    const snapshots = new PostgresSnapshotStore(pool, (sentence, error) => note(`${sentence}: ${String(error)}`));
    /** A process that has just started: it remembers no state. */
    const started = () => new Commands(store, new JsonCodec(catalogue), { now }, snapshots);
    const commands = started();
    const actor = { person: 'per_bench', role: 'GRANT_CLERK', organisation: 'authority' };
    const ctx = (): CommandContext => {
      const commandId = newUuid();
      return { commandId, correlationId: commandId, actor, at: new Date().toISOString() };
    };
    const keys = { potId: newId('pot'), callId: newId('call'), programmeId: newId('prg'), effectiveOn: '2022-07-01' };
    const reserved = () =>
      FundsReserved({
        ...keys,
        district: '08111',
        applicationId: newId('app'),
        decisionId: derivedId('dec', newUuid()),
        amountCents: 100,
        budgetYear: 2022,
      });
    const reserve = { decide: () => record(reserved()) };
    const figures = new Figures();
    for (const length of [100, 1000, 3000]) {
      const stream = potStream(newId('pot'));
      const allot = PotAllotted({
        ...keys,
        titleDe: 'Topf',
        titleEn: 'Pot',
        amountCents: 100_000_000,
        budgetYear: 2022,
        causedBy: 'bench',
      });
      await commands.handle(stream, potDecider, ctx(), { decide: () => record(allot) });
      await commands.handle(stream, potDecider, ctx(), { decide: () => record(...Array.from({ length }, reserved)) });
      await started().handle(stream, snapshottedPotDecider, ctx(), reserve); // reads it whole and keeps a snapshot
      await rounds(async () => {
        note(`a command on a stream of ${length} events`);
        const [warm, kept, without] = [
          await drive(1, SECONDS, () => commands.handle(stream, snapshottedPotDecider, ctx(), reserve)),
          await drive(1, SECONDS, () => started().handle(stream, snapshottedPotDecider, ctx(), reserve)),
          await drive(1, SECONDS, () => started().handle(stream, potDecider, ctx(), reserve)),
        ];
        figures.add(`commands/s, ${number(length)} events and more`, warm.rate);
        figures.add(`the first after a start/s, ${number(length)} events and more, behind a snapshot`, kept.rate);
        figures.add(`the first after a start/s, ${number(length)} events and more, read whole`, without.rate);
        figures.add(`**behind a snapshot : read whole, ${number(length)}**`, kept.rate / without.rate, 2);
      });
    }
    figures.print('A command on a long stream (the pot of a call), one caller');
    await store.close();
  });

const parts: Readonly<Record<string, (serverUrl: string) => Promise<void>>> = {
  append,
  processes,
  snapshot,
  read,
  projection,
  'long-stream': longStream,
};
const unknown = [...wanted].filter((w) => !(w in parts));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(', ')}": choose among ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
withServer(async (_, url) => {
  const admin = new Pool({ connectionString: url, max: 1 });
  const { rows } = await admin.query<{ version: string; fsync: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  );
  await admin.end();
  console.log(`PostgreSQL ${rows[0]!.version}, fsync ${rows[0]!.fsync}, Node ${process.versions.node}, ${ROUNDS} rounds of ${SECONDS} s`);
  for (const [name, part] of Object.entries(parts)) if (wanted.has(name)) await part(url);
}).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
