import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { PageQuery } from '@paktwerk/platform';
import { CallRow, ProgrammeRow } from './entity';

@Injectable()
export class FundingCalls {
  constructor(private readonly db: Database) {}

  programmes(page: PageQuery) {
    return findPage(this.db, ProgrammeRow, { newestFirst: 'firstNumber' }, page, shown);
  }

  calls({ programmeId, ...page }: PageQuery & { readonly programmeId?: string }) {
    return findPage(this.db, CallRow, { where: { programmeId }, newestFirst: 'firstNumber' }, page, shown);
  }

  /** Every call of a programme, the first one first. */
  async callsOf(programmeId: string) {
    const rows = await find(this.db, CallRow, { where: { programmeId }, order: { firstNumber: 'asc' } });
    return rows.map(({ callId, titleDe, titleEn, ruleSetVersion }) => ({ callId, titleDe, titleEn, ruleSetVersion }));
  }
}

const shown = <R extends { readonly firstNumber: number; readonly lastNumber: number }>({
  firstNumber: _first,
  lastNumber: _last,
  ...row
}: R) => row;
