import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { FundsLeft } from '../../grant/funds-left';
import { PotMoneyRow } from './entity';
import { POT } from './projection';

@Injectable()
export class PotMoney {
  constructor(private readonly db: Database) {}

  /** Undefined where budgeting has not told of a pot yet. */
  async leftOf(callId: string): Promise<FundsLeft | undefined> {
    const rows = await find(this.db, PotMoneyRow, { where: { callId } });
    const left = new Map(rows.map((row) => [row.frame, row.amountCents - row.takenCents]));
    const pot = rows.find((row) => row.frame === POT);
    if (pot === undefined || pot.budgetYear === null) return undefined;
    left.delete(POT);
    return { budgetYear: pot.budgetYear, potCents: pot.amountCents - pot.takenCents, frames: left };
  }
}
