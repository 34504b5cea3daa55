import { defineProjection } from '@paktwerk/projections';
import { PersonFoundTwice, PersonRegistered } from '../../person/events';
import { FoundTwiceRow, RegisteredRow } from './entity';

/** Which people a district has registered, and who of them stands in the register twice. */
export const register = defineProjection({
  id: 'register',
  version: 2,
  log: 'store',
  on: [PersonRegistered, PersonFoundTwice],
  tables: [RegisteredRow, FoundTwiceRow],
  async project(entries, rows) {
    await rows.fold(
      RegisteredRow,
      entries.filter((e) => e.type === PersonRegistered.type),
      ({ data: { personId, district } }) => ({ personId, district }),
      (row, { data: { personId, district }, position }) =>
        row ? undefined : { personId, district, number: position, lastPosition: position },
    );
    await rows.fold(
      FoundTwiceRow,
      entries.filter((e) => e.type === PersonFoundTwice.type),
      ({ data: { secondId } }) => ({ secondId }),
      (row, { data: { firstId, secondId }, position }) => (row ? undefined : { firstId, secondId, number: position }),
    );
  },
});
