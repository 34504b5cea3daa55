import { Database, tableNameOf } from '@paktwerk/postgres';
import { projectIn } from '@paktwerk/projections';
import type { LogEntry, Projection } from '@paktwerk/projections';
import { createTestDatabase } from '@paktwerk/testing';
import type { QueryRunner } from 'typeorm';
import { figuresProjection } from './projection';
import { MoneyOfAYear1767000000047 } from '../../migrations/1767000000047-money-of-a-year';
import { RequestsOfAYear1767000000048 } from '../../migrations/1767000000048-requests-of-a-year';
import { KeptShares1769400000118 } from '../../migrations/1769400000118-kept-shares';
import { SuspendedAndLapsed1769200000104 } from '../../migrations/1769200000104-suspended-and-lapsed';
import { ToldWithTheDelivery1769200000096 } from '../../migrations/1769200000096-told-with-the-delivery';
import { ReportingReadModels1700000001001 } from '../../migrations/figures';

export interface ReportingDatabase {
  readonly db: Database;
  /** Runs a projection over entries in batches of these sizes, one transaction each. */
  project(entries: readonly LogEntry[], sizes?: readonly number[], projection?: Projection): Promise<void>;
  empty(): Promise<void>;
  drop(): Promise<void>;
}

export const reportingDatabase = async (label: string): Promise<ReportingDatabase> => {
  const test = await createTestDatabase(label);
  const db = new Database(test.pool);
  const runner = { query: (sql: string) => test.pool.query(sql) } as unknown as QueryRunner;
  for (const migration of [
    new ReportingReadModels1700000001001(),
    new MoneyOfAYear1767000000047(),
    new RequestsOfAYear1767000000048(),
    new ToldWithTheDelivery1769200000096(),
    new SuspendedAndLapsed1769200000104(),
    new KeptShares1769400000118(),
  ])
    await migration.up(runner);
  return {
    db,
    async project(entries, sizes = [1000], projection = figuresProjection) {
      const mine = entries.filter((e) => projection.types.includes(e.type));
      for (let at = 0, i = 0; at < mine.length; i += 1) {
        const batch = mine.slice(at, at + (sizes[i % sizes.length] ?? 1));
        await db.tx((tx) => projectIn(tx, projection, batch));
        at += batch.length;
      }
    },
    async empty() {
      for (const table of figuresProjection.tables) await db.query(`delete from ${tableNameOf(table)}`);
    },
    drop: () => test.drop(),
  };
};
