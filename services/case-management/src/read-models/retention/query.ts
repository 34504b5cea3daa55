import type { IsoDate } from '@paktwerk/kernel';
import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import type { Sql, Where } from '@paktwerk/postgres';
import { RetentionRow } from './entity';

export const RETENTION_STATES = ['due', 'proposed', 'held', 'restricted', 'erased'] as const;
export type RetentionState = (typeof RETENTION_STATES)[number];

export interface RetentionFilter extends PageQuery {
  readonly district: string;
  readonly state?: RetentionState | undefined;
  readonly counsellor?: string | undefined;
  readonly isRestricted?: true | undefined;
  /** Files that were closed before this day have been kept for long enough. */
  readonly closedBefore: IsoDate;
}

const stateOf = (state: RetentionState, closedBefore: IsoDate): Where<RetentionRow> => {
  switch (state) {
    case 'due': // what somebody proposed already waits for a second person, and what is held for the hold's end
      return { closedOn: { '<': closedBefore }, heldSince: null, proposedOn: null, erasedOn: null };
    case 'proposed':
      return { proposedOn: { '<>': null } };
    case 'held':
      return { heldSince: { '<>': null }, erasedOn: null };
    case 'restricted':
      return { restrictedOn: { '<>': null }, erasedOn: null };
    case 'erased':
      return { erasedOn: { '<>': null } };
  }
};

/** Newest first. */
export const listRetention = (db: Sql, { district, state, counsellor, isRestricted, closedBefore, ...page }: RetentionFilter) => {
  const where = state === undefined ? {} : stateOf(state, closedBefore);
  const restrictedOn = isRestricted ? ({ '<>': null } as const) : where.restrictedOn;
  return findRows(db, RetentionRow, { where: { ...where, district, counsellor, restrictedOn }, newestFirst: 'number' }, page);
};
