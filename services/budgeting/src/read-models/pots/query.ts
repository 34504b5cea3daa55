import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { PotRow } from './entity';

@Injectable()
export class Pots {
  constructor(private readonly db: Database) {}

  find(page: PageQuery) {
    return findPage(this.db, PotRow, { newestFirst: 'firstNumber' }, page, ({ firstNumber: _first, lastNumber: _last, ...pot }) => ({
      ...pot,
      availableCents: pot.amountCents - pot.reservedCents - pot.committedCents,
    }));
  }
}
