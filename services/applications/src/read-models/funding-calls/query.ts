import { Injectable } from '@nestjs/common';
import { Database, Past, findPage, pageOf } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { AsOf, PageQuery } from '@paktwerk/platform';
import { CallOpened } from '../../call/events';
import { ProgrammePublished, RuleSetPublished } from '../../programme/events';
import { CallRow, ProgrammeRow } from './entity';
import { callAfter, programmeAfter } from './projection';

@Injectable()
export class FundingCalls {
  constructor(
    private readonly db: Database,
    private readonly past: Past,
  ) {}

  async programmes({ knownAt, effectiveOn, ...page }: PageQuery & AsOf) {
    if (knownAt === undefined && effectiveOn === undefined)
      return findPage(this.db, ProgrammeRow, { newestFirst: 'firstNumber' }, page, shown);
    const on = [ProgrammePublished, RuleSetPublished] as const;
    const rows = await this.past.rows(on, { knownAt, effectiveOn }, (e) => e.data.programmeId, programmeAfter);
    return pageOf(rows, (row) => row.firstNumber, page, shown);
  }

  async calls({ programmeId, knownAt, effectiveOn, ...page }: PageQuery & AsOf & { readonly programmeId?: string | undefined }) {
    if (knownAt === undefined && effectiveOn === undefined)
      return findPage(this.db, CallRow, { where: { programmeId }, newestFirst: 'firstNumber' }, page, shown);
    const rows = await this.past.rows([CallOpened], { knownAt, effectiveOn }, (e) => e.data.callId, callAfter);
    return pageOf(
      rows.filter((row) => (programmeId ?? row.programmeId) === row.programmeId),
      (row) => row.firstNumber,
      page,
      shown,
    );
  }

  /** Of every call. */
  async ids(): Promise<readonly string[]> {
    return (await find(this.db, CallRow, { order: { firstNumber: 'asc' } })).map(({ callId }) => callId);
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
