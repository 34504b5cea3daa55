import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import type { PageQuery, Sql } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { BulkJobRow } from './entity';

/** Jobs with items that nothing has become of yet, the oldest first. */
export const openJobs = async (db: Sql): Promise<readonly string[]> =>
  (await find(db, BulkJobRow, { where: { isOpen: true }, order: { firstNumber: 'asc' } })).map((row) => row.bulkId);

@Injectable()
export class BulkJobs {
  constructor(private readonly db: Database) {}

  /** What a person has started, newest first. */
  list(startedBy: string, page: PageQuery) {
    const of = { where: { startedBy }, newestFirst: 'firstNumber' } as const;
    return findPage(this.db, BulkJobRow, of, page, ({ firstNumber: _number, startedBy: _by, ...row }) => row);
  }
}
