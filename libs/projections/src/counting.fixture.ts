import { EventCatalogue, Type, event, newUuid, record } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { Commands, JsonCodec, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import { createTestDatabase } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Column, Database, Entity, PrimaryColumn, migrate } from '@paktwerk/postgres';
import { projectionMigrations } from './migrations';
import { defineProjection } from './projection';
import type { RowProjection, SqlProjection } from './projection';
import { StoreLog } from './store-log';

export const Counted = event('thing.counted', 1, { n: Type.Integer() });
export type Counted = EventOf<typeof Counted>;
export const decider = { initial: 0, evolve: (s: number, e: Counted) => s + e.data.n };

@Entity('rm_sums_v1')
class SumRow {
  @PrimaryColumn('text')
  readonly key!: string;
  @Column('integer')
  total!: number;
}

@Entity('rm_seen_v1')
class SeenRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('text')
  readonly key!: string;
  @Column('jsonb')
  readonly info!: { readonly n: number };
}

/** Sums per stream and the order in which they came; a number in `broken` cannot be folded. */
export const sums = (id = 'sums', broken: ReadonlySet<number> = new Set()): RowProjection =>
  defineProjection({
    id,
    version: 1,
    log: 'store',
    on: [Counted],
    tables: [SumRow, SeenRow],
    project: async (entries, rows) => {
      rows.add(
        SeenRow,
        entries.map(({ position, key, data: { n } }) => ({ position, key, info: { n } })),
      );
      await rows.fold(
        SumRow,
        entries,
        ({ key }) => ({ key }),
        (row, { key, data: { n } }) => {
          if (broken.has(n)) throw new TypeError(`a rule that is broken for ${n}`);
          return { key, total: (row?.total ?? 0) + n };
        },
      );
    },
  });

/** The same sums, by statements of its own. */
export const sumsInSql = (): SqlProjection => ({
  ...sums(),
  inSql: true,
  async project(entries, tx) {
    for (const { position, key, data } of entries) {
      const { n } = data as Counted['data'];
      await tx.query('insert into rm_seen_v1 values ($1, $2, $3)', [position, key, JSON.stringify({ n })]);
      await tx.query('insert into rm_sums_v1 as s values ($1, $2) on conflict (key) do update set total = s.total + excluded.total', [
        key,
        n,
      ]);
    }
  },
});

/** A service's database with its own store, for specs of what reads it. */
export class CountingService {
  readonly db: Database;
  readonly store: PostgresEventStore;
  readonly commands: Commands;
  readonly log: StoreLog;

  private constructor(readonly test: TestDatabase) {
    this.db = new Database(test.pool);
    this.store = new PostgresEventStore('spec', test.pool);
    this.commands = new Commands(this.store, new JsonCodec(new EventCatalogue([Counted])), {
      now: () => Promise.resolve(new Date().toISOString()),
    });
    this.log = new StoreLog(this.store, this.commands);
  }

  static async create(label: string): Promise<CountingService> {
    const test = await createTestDatabase(label);
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations]);
    await test.pool.query(`
      create table rm_sums_v1 (key text primary key, total int not null);
      create index rm_sums_v1_by_total on rm_sums_v1 (total);
      create table rm_seen_v1 (position bigint primary key, key text not null, info jsonb not null);
      create unique index rm_seen_v1_both on rm_seen_v1 (key, position);
      insert into checkpoints (consumer, position) values ('projection:sums:v1', 0)`);
    return new CountingService(test);
  }

  count(stream: string, n: number) {
    return this.commands.handle(
      stream,
      decider,
      {
        commandId: newUuid(),
        actor: { person: 'per_x', role: 'X', organisation: 'state' },
        at: new Date().toISOString(),
        correlationId: newUuid(),
      },
      { decide: () => record(Counted({ n })) },
    );
  }

  /** As after a restore from an older copy: the newest events are gone. */
  async loseAfter(position: number): Promise<void> {
    await this.test.pool.query('delete from events where events.position > $1', [position]);
  }

  async rows(): Promise<{ sums: unknown[]; seen: unknown[] }> {
    return {
      sums: await this.db.query('select * from rm_sums_v1 order by key'),
      seen: await this.db.query('select * from rm_seen_v1 order by rm_seen_v1.position'),
    };
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.test.drop();
  }
}
