import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { ExtensionRequested } from '../../extension/events';
import { NoticeReleased } from '../../grant/events';
import { ExtensionRequestRow } from './entity';

export const READS = [ExtensionRequested, NoticeReleased] as const;
type Entry = EntryOf<typeof READS>;

export const extensionRequests = defineProjection({
  id: 'extension-requests',
  version: 1,
  log: 'store',
  on: READS,
  tables: [ExtensionRequestRow],
  project: (entries, rows) =>
    rows.fold(
      ExtensionRequestRow,
      entries.filter((e) => requestOf(e) !== undefined),
      (e) => ({ grantId: e.data.grantId, requestId: requestOf(e) ?? '' }),
      evolve,
    ),
});

/** The request that an event is about. */
export const requestOf = (e: Entry): string | undefined => {
  if (e.type === 'extension.requested') return e.data.requestId;
  return e.data.content?.kind === 'EXTENSION' ? e.data.content.requestId : undefined;
};

/** The row after an event, changed in place. */
export const evolve = (row: ExtensionRequestRow | undefined, e: Entry): ExtensionRequestRow | undefined => {
  switch (e.type) {
    case 'extension.requested': {
      const { grantId, requestId, programmeId, district, recipient = null } = e.data;
      const open = { status: 'open', noticeId: null, answeredOn: null } as const;
      return { grantId, requestId, programmeId, district, recipient, request: e.data, ...open, firstNumber: e.position };
    }
    case 'notice.released': {
      if (!row) return undefined;
      row.status = 'answered';
      row.noticeId = e.data.noticeId;
      row.answeredOn = e.data.effectiveOn;
      return row;
    }
    default:
      return assertNever(e);
  }
};
