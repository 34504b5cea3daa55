import { defineProjection } from '@paktwerk/projections';
import { PersonErased, PersonErasureProposed, PersonErasureWithdrawn } from '../../person/events';
import { ProposedErasureRow } from './entity';

/** Whom somebody proposed to erase, and nobody has decided yet. */
export const erasures = defineProjection({
  id: 'proposed-erasures',
  version: 1,
  log: 'store',
  on: [PersonErasureProposed, PersonErasureWithdrawn, PersonErased],
  tables: [ProposedErasureRow],
  project: (entries, rows) =>
    rows.fold(
      ProposedErasureRow,
      entries,
      ({ data: { personId } }) => ({ personId }),
      (row, e) => {
        if (e.type !== 'person-erasure.proposed') {
          if (row) row.isOpen = false;
          return row;
        }
        const { personId, district: party } = e.data;
        return { personId, party, isOpen: true, number: e.position };
      },
    ),
});
