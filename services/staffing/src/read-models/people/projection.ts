import { defineProjection } from '@paktwerk/projections';
import { PersonRegistered } from '../../person/events';
import { RegisteredRow } from './entity';

/** Which people a district has registered. */
export const register = defineProjection({
  id: 'register',
  version: 2,
  log: 'store',
  on: [PersonRegistered],
  tables: [RegisteredRow],
  project: (entries, rows) =>
    rows.fold(
      RegisteredRow,
      entries,
      ({ data: { personId, district } }) => ({ personId, district }),
      (row, { data: { personId, district }, position }) =>
        row ? undefined : { personId, district, number: position, lastPosition: position },
    ),
});
