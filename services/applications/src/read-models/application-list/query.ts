import { Injectable } from '@nestjs/common';
import { Database, Districts } from '@paktwerk/platform';
import { limitOf, pageOf } from '@paktwerk/platform';
import type { ApplicationRow } from './projection';

export interface ListApplications {
  readonly callId?: string;
  readonly district?: string;
  readonly status?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

@Injectable()
export class ApplicationList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  async find(query: ListApplications) {
    const limit = limitOf(query);
    const rows = await this.db.query<{ row: ApplicationRow }>(
      `select to_jsonb(a) as row from rm_application_list_v1 a
       where ($1::text is null or a.call_id = $1) and ($2::text is null or a.district = $2) and ($3::text is null or a.status = $3) and ($4::bigint is null or a.first_number < $4)
       order by a.first_number desc limit $5`,
      [query.callId ?? null, query.district ?? null, query.status ?? null, query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ row }) => String(row.first_number),
      ({ row }) => this.view(row),
    );
  }

  private view(row: ApplicationRow) {
    return {
      applicationId: row.application_id,
      fileNumber: row.file_number,
      callId: row.call_id,
      programmeId: row.programme_id,
      district: row.district,
      districtName: this.districts.organisationName(row.district),
      status: row.status,
      ...(row.outcome === null ? {} : { outcome: row.outcome }),
      reservation: row.reservation,
      late: row.late,
      requestedCents: row.requested_cents,
      requestedShare: row.requested_share,
      decidedCents: row.decided_cents,
      receivedAt: row.received_at,
      changedAt: row.changed_at,
      version: row.version,
    };
  }
}
