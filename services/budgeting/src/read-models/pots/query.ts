import { Injectable } from '@nestjs/common';
import { Database, Past, findPage, pageOf } from '@paktwerk/platform';
import type { AsOf, PageQuery } from '@paktwerk/platform';
import type { IsoDate } from '@paktwerk/kernel';
import { hasEnded, leftOf } from '../../pot/budget-year';
import { potEvents } from '../../pot/events';
import { PotRow } from './entity';
import { evolve } from './projection';

@Injectable()
export class Pots {
  constructor(
    private readonly db: Database,
    private readonly past: Past,
  ) {}

  /** @param on what is left of a year that is over on this day is unbound, not free */
  async find({ knownAt, effectiveOn, ...page }: PageQuery & AsOf, on: IsoDate) {
    const shown = ({ firstNumber: _first, lastNumber: _last, ...pot }: PotRow) => ({
      ...pot,
      yearEnded: hasEnded(pot.budgetYear, on),
      ...leftOf(pot, pot.budgetYear, on),
    });
    if (knownAt === undefined && effectiveOn === undefined) return findPage(this.db, PotRow, { newestFirst: 'firstNumber' }, page, shown);
    const rows = await this.past.rows(potEvents, { knownAt, effectiveOn }, (e) => e.data.potId, evolve);
    return pageOf(rows, (row) => row.firstNumber, page, shown);
  }
}
