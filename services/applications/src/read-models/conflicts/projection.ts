import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { InterestDeclared } from '../../selection/events';
import { ConflictRow } from './entity';

export const conflicts = defineProjection({
  id: 'conflicts',
  version: 1,
  log: 'store',
  on: [InterestDeclared],
  tables: [ConflictRow],
  project: (entries, rows) =>
    rows.fold(ConflictRow, entries, ({ data: { applicationId, reviewer } }) => ({ applicationId, reviewer }), evolve),
});

/** The row after an event; none of who stands close to nobody. */
const evolve = (row: ConflictRow | undefined, { data: { applicationId, reviewer, isConflicted } }: EntryOf<typeof InterestDeclared>) =>
  isConflicted ? { applicationId, reviewer } : row;
