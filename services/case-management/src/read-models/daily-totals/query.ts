import { find } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { DailyTotalsRow } from './entity';

/** What changed behind a position, in the order of its last change. */
export const changedTotals = (db: Sql, after: number, limit: number): Promise<DailyTotalsRow[]> =>
  find(db, DailyTotalsRow, { where: { lastPosition: { '>': after } }, order: { lastPosition: 'asc' }, limit });

export const lastChange = async (db: Sql): Promise<number> =>
  (await find(db, DailyTotalsRow, { order: { lastPosition: 'desc' }, limit: 1 }))[0]?.lastPosition ?? 0;
