import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { findOne } from '@paktwerk/postgres';
import { RehearsalRow } from './entity';

@Injectable()
export class Rehearsals {
  constructor(private readonly db: Database) {}

  /** It was tried out, and is not any more. */
  async isOver(callId: string): Promise<boolean> {
    const row = await findOne(this.db, RehearsalRow, { callId });
    return row !== undefined && row.status !== 'running';
  }

  /** Those that are tried now; what is over is shown to nobody. */
  running({ programmeId, ...page }: PageQuery & { readonly programmeId?: string | undefined }) {
    const where = { programmeId, status: 'running' as const };
    return findPage(
      this.db,
      RehearsalRow,
      { where, newestFirst: 'firstNumber' },
      page,
      ({ firstNumber: _first, status: _status, ...row }) => row,
    );
  }
}
