import type { IsoDate } from '@paktwerk/kernel';
import type { Sql } from '@paktwerk/postgres';

export interface CaseFilter {
  readonly district: string;
  /** Only the cases of this counsellor; a team lead sees all of the district. */
  readonly counsellor?: string | undefined;
  readonly status?: 'open' | 'closed' | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface CaseRow {
  readonly case_id: string;
  readonly programme_id: string;
  readonly counsellor: string;
  readonly opened_on: IsoDate;
  readonly closed_on: IsoDate | null;
  readonly talks: number;
  readonly last_talk_on: IsoDate | null;
  readonly number: string;
}

/** Newest first, one row more than the page where there is more. */
export const listCases = (db: Sql, f: CaseFilter): Promise<CaseRow[]> =>
  db.query<CaseRow>(
    `select case_id, programme_id, counsellor, opened_on::text, closed_on::text, talks, last_talk_on::text, number from rm_cases_v1
     where district = $1 and ($2::text is null or counsellor = $2) and ($3::text is null or (closed_on is null) = ($3 = 'open')) and ($4::bigint is null or number < $4)
     order by rm_cases_v1.number desc limit $5`,
    [f.district, f.counsellor ?? null, f.status ?? null, f.cursor ?? null, f.limit + 1],
  );
