import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { RehearsalBegun, RehearsalDiscarded, RehearsalOpened } from '../../rehearsal/events';
import { RehearsalRow } from './entity';

const on = [RehearsalBegun, RehearsalDiscarded, RehearsalOpened] as const;

export const rehearsals = defineProjection({
  id: 'rehearsals',
  version: 1,
  log: 'store',
  on,
  tables: [RehearsalRow],
  project: (entries, rows) => rows.fold(RehearsalRow, entries, ({ data }) => ({ callId: data.callId }), evolve),
});

const evolve = (row: RehearsalRow | undefined, e: EntryOf<typeof on>): RehearsalRow | undefined => {
  if (e.type === 'rehearsal.begun') return row ? undefined : begun(e);
  if (!row) return undefined;
  switch (e.type) {
    case 'rehearsal.discarded':
      row.status = 'discarded';
      return row;
    case 'rehearsal.opened':
      row.status = 'opened';
      return row;
    default:
      return assertNever(e);
  }
};

const begun = ({ data, position }: EntryOf<typeof RehearsalBegun>): RehearsalRow => {
  const { callId, programmeId, programmeCode, ruleSetVersion, titleDe, titleEn, potCents, opensOn, deadline } = data.call;
  return {
    callId,
    programmeId,
    programmeCode,
    ruleSetVersion,
    hasOwnRules: data.rules !== undefined,
    titleDe,
    titleEn,
    potCents,
    opensOn,
    deadline,
    status: 'running',
    firstNumber: position,
  };
};
