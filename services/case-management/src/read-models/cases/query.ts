import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
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
