import { Applications } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';
import { ProgrammeRow } from './entity';

export const programmes = defineProjection({
  id: 'programmes',
  version: 1,
  log: 'inbox',
  on: [Applications.ProgrammePublished],
  tables: [ProgrammeRow],
  project: (entries, rows) =>
    rows.fold(
      ProgrammeRow,
      entries,
      ({ data }) => ({ programmeId: data.programmeId }),
      (_, { data: { programmeId, code, titleDe, titleEn }, position }) => ({ programmeId, code, titleDe, titleEn, lastPosition: position }),
    ),
});
