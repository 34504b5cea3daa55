import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
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
}

const shown = <R extends { readonly firstNumber: number; readonly lastNumber: number }>({
  firstNumber: _first,
  lastNumber: _last,
  ...row
}: R) => row;
