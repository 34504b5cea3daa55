import { defineProjection } from '@paktwerk/projections';
import {
  PersonFoundTwice,
  PersonMergeDeclined,
  PersonMergeProposed,
  PersonMergeUndone,
  PersonMerged,
  PersonToldApart,
} from '../../person/events';
import { DoubleRow } from './entity';
import type { DoubleState } from './entity';

const STATES = {
  'person.found-twice': 'found',
  'person-merge.proposed': 'proposed',
  'person-merge.declined': 'declined',
  'person.merged': 'merged',
  'person-merge.undone': 'declined',
  'person.told-apart': 'apart',
} as const satisfies Record<string, DoubleState>;

/** Which entries are one human, may be, or are not although they look like it. Most of it stands in both streams, and says the same there. */
export const doubles = defineProjection({
  id: 'doubles',
  version: 1,
  log: 'store',
  on: [PersonFoundTwice, PersonMergeProposed, PersonMergeDeclined, PersonMerged, PersonMergeUndone, PersonToldApart],
  tables: [DoubleRow],
  project: (entries, rows) =>
    rows.fold(
      DoubleRow,
      entries,
      ({ data: { firstId, secondId } }) => ({ firstId, secondId }),
      (row, { type, data: { firstId, secondId }, position }) => ({
        firstId,
        secondId,
        state: STATES[type],
        number: row?.number ?? position,
      }),
    ),
});
