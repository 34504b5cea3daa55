import type { Body } from '@paktwerk/auth';
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

const statusesFor = (status: string | undefined, reader: Body | undefined): readonly string[] | null => {
  if (status === undefined) return null;
  if (reader !== 'district') return [status];
  return status === 'checked' ? ['checked', 'prepared'] : status === 'prepared' ? [] : [status];
};

const withoutUnreleased = (row: ApplicationRow): ApplicationRow =>
  row.status === 'prepared' || row.status === 'withdrawn'
    ? { ...row, status: row.status === 'prepared' ? 'checked' : row.status, outcome: null, reservation: 'none', decided_cents: 0 }
    : row;

@Injectable()
export class ApplicationList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** @param reader a district knows decisions when they are released (application/known-to-district.ts) */
  async find(query: ListApplications, reader: Body | undefined) {
    const limit = limitOf(query);
    const rows = await this.db.query<{ row: ApplicationRow }>(
      `select to_jsonb(a) as row from rm_application_list_v1 a
       where ($1::text is null or a.call_id = $1) and ($2::text is null or a.district = $2) and ($3::text[] is null or a.status = any($3)) and ($4::bigint is null or a.first_number < $4)
       order by a.first_number desc limit $5`,
      [query.callId ?? null, query.district ?? null, statusesFor(query.status, reader), query.cursor ?? null, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      ({ row }) => String(row.first_number),
      ({ row }) => this.view(reader === 'district' ? withoutUnreleased(row) : row),
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
