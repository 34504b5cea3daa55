import type { IsoDate } from '@paktwerk/kernel';
import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { tableNameOf } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { CaseRow } from './entity';

export interface CaseFilter extends PageQuery {
  readonly district: string;
  /** Only the cases of this counsellor; a team lead sees all of the district. */
  readonly counsellor?: string | undefined;
  readonly status?: 'open' | 'closed' | undefined;
  /** Only those that are kept after a revocation; the data-protection officer sees no others. */
  readonly isRestricted?: true | undefined;
}

/** Newest first. */
export const listCases = (db: Sql, { district, counsellor, status, isRestricted, ...page }: CaseFilter) => {
  const closedOn = status === undefined ? undefined : status === 'open' ? null : { '<>': null };
  const restrictedOn = isRestricted ? { '<>': null } : undefined;
  return findRows(db, CaseRow, { where: { district, counsellor, closedOn, restrictedOn }, newestFirst: 'number' }, page);
};

/** Cases of a district that are open on a day, by whoever is in charge of them. */
export const openCasesOf = async (db: Sql, district: string, on: IsoDate): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await db.query<{ counsellor: string; caseIds: readonly string[] }>(
    `select c.counsellor, array_agg(c.case_id order by c.number) as "caseIds" from ${tableNameOf(CaseRow)} c
     where c.district = $1 and c.opened_on <= $2 and (c.closed_on is null or c.closed_on > $2) group by c.counsellor order by c.counsellor`,
    [district, on],
  );
  return new Map(rows.map((row) => [row.counsellor, row.caseIds]));
};
