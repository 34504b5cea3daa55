import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import type { Sql } from '@paktwerk/postgres';
import { CaseRow } from './entity';

export interface CaseFilter extends PageQuery {
  readonly district: string;
  /** Only the cases of this counsellor; a team lead sees all of the district. */
  readonly counsellor?: string | undefined;
  readonly status?: 'open' | 'closed' | undefined;
}

/** Newest first. */
export const listCases = (db: Sql, { district, counsellor, status, ...page }: CaseFilter) => {
  const closedOn = status === undefined ? undefined : status === 'open' ? null : { '<>': null };
  return findRows(db, CaseRow, { where: { district, counsellor, closedOn }, newestFirst: 'number' }, page);
};
