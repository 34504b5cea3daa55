import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database, Districts } from '@paktwerk/platform';
import { limitOf, pageOf } from '@paktwerk/platform';

interface Row {
  decision_id: string;
  pot_id: string;
  call_id: string;
  application_id: string;
  district: string;
  amount_cents: string;
  budget_year: number;
  since: Date;
  first_number: string;
}

@Injectable()
export class Reservations {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** Money that is set aside since before an instant and that nobody committed or gave back: listed, never silently dropped. */
  async uncommitted(before: Instant, query: { readonly limit?: number; readonly cursor?: string }) {
    const limit = limitOf(query);
    const rows = await this.db.query<Row>(
      `select r.* from rm_reservations_v1 r where r.status = 'reserved' and r.since < $1 and ($2::bigint is null or r.first_number > $2) order by r.first_number limit $3`,
      [before, query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (r) => r.first_number,
      (r) => ({
        decisionId: r.decision_id,
        potId: r.pot_id,
        callId: r.call_id,
        applicationId: r.application_id,
        district: r.district,
        districtName: this.districts.organisationName(r.district),
        amountCents: Number(r.amount_cents),
        budgetYear: r.budget_year,
        reservedAt: r.since.toISOString(),
      }),
    );
  }
}
