import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import type { IsoDate } from '@paktwerk/kernel';
import { hasEnded, leftOf } from '../../pot/budget-year';
import { PotRow } from './entity';

@Injectable()
export class Pots {
  constructor(private readonly db: Database) {}

  /** @param today what is left of a year that is over is unbound, not free */
  find(page: PageQuery, today: IsoDate) {
    return findPage(this.db, PotRow, { newestFirst: 'firstNumber' }, page, ({ firstNumber: _first, lastNumber: _last, ...pot }) => ({
      ...pot,
      yearEnded: hasEnded(pot.budgetYear, today),
      ...leftOf(pot, pot.budgetYear, today),
    }));
  }
}
