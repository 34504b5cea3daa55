import { Applications } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';
import { DecreeRow } from './entity';

export const decrees = defineProjection({
  id: 'decrees',
  version: 1,
  log: 'inbox',
  on: [Applications.DecreePublished],
  tables: [DecreeRow],
  project: (entries, rows) =>
    rows.fold(
      DecreeRow,
      entries,
      ({ data }) => ({ decreeId: data.decreeId }),
      (_, { data: { decreeId, code, source, validFrom, validTo = null, groups }, knownSince, position }) => ({
        decreeId,
        code,
        source,
        validFrom,
        validTo,
        groups,
        knownSince,
        lastPosition: position,
      }),
    ),
});
