import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { bulkEvents } from '../../bulk/events';
import { BulkJobRow } from './entity';

export const bulkJobs = defineProjection({
  id: 'bulk-jobs',
  version: 1,
  log: 'store',
  on: bulkEvents,
  tables: [BulkJobRow],
  project: (entries, rows) => rows.fold(BulkJobRow, entries, ({ data }) => ({ bulkId: data.bulkId }), evolve),
});

/** The row after an event, changed in place. */
export const evolve = (row: BulkJobRow | undefined, e: EntryOf<typeof bulkEvents>): BulkJobRow | undefined => {
  switch (e.type) {
    case 'bulk.started': {
      const { bulkId, kind, items } = e.data;
      const counts = { total: items.length, done: 0, nothing: 0, refused: 0 };
      return { bulkId, kind, startedBy: e.actor.person ?? '', startedAt: e.recordedAt, ...counts, isOpen: true, firstNumber: e.position };
    }
    case 'bulk-items.handled':
      if (!row) return undefined;
      for (const { outcome } of e.data.outcomes) row[outcome] += 1;
      row.isOpen = row.done + row.nothing + row.refused < row.total;
      return row;
    default:
      return assertNever(e);
  }
};
