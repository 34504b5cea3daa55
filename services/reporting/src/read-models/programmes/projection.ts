import { Applications } from '@paktwerk/contracts';
import { defineProjection } from '@paktwerk/projections';
import { CallRow, ProgrammeRow } from './entity';

const { ProgrammePublished, CallOpened } = Applications;

/** Names, pots and first days of programmes and calls, as they were said last. */
export const programmesProjection = defineProjection({
  id: 'programmes',
  version: 1,
  log: 'inbox',
  on: [ProgrammePublished, CallOpened],
  tables: [ProgrammeRow, CallRow],

  async project(entries, rows) {
    await rows.fold(
      ProgrammeRow,
      entries.filter((e) => e.type === ProgrammePublished.type),
      ({ data }) => ({ programmeId: data.programmeId }),
      (_, { data: { programmeId, code, titleDe, titleEn, effectiveOn } }) => ({ programmeId, code, titleDe, titleEn, publishedOn: effectiveOn }),
    );
    await rows.fold(
      CallRow,
      entries.filter((e) => e.type === CallOpened.type),
      ({ data }) => ({ callId: data.callId }),
      (_, { data: { callId, programmeId, titleDe, titleEn, potCents, opensOn, deadline } }) => ({
        callId,
        programmeId,
        titleDe,
        titleEn,
        potCents,
        opensOn,
        deadline,
      }),
    );
  },
});
