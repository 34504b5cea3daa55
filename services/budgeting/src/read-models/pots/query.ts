import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { limitOf, pageOf } from '@paktwerk/platform';
import type { PotRow } from './projection';

@Injectable()
export class Pots {
  constructor(private readonly db: Database) {}

  async find(query: { readonly limit?: number; readonly cursor?: string }) {
    const limit = limitOf(query);
    const rows = await this.db.query<{ row: PotRow }>(
      'select to_jsonb(p) as row from rm_pots_v1 p where $1::bigint is null or p.first_number < $1 order by p.first_number desc limit $2',
      [query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ row }) => String(row.first_number),
      ({ row }) => ({
        potId: row.pot_id,
        callId: row.call_id,
        programmeId: row.programme_id,
        titleDe: row.title_de,
        titleEn: row.title_en,
        budgetYear: row.budget_year,
        amountCents: row.amount_cents,
        reservedCents: row.reserved_cents,
        committedCents: row.committed_cents,
        availableCents: row.amount_cents - row.reserved_cents - row.committed_cents,
      }),
    );
  }
}
