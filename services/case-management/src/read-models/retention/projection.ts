import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  ClientErased,
  ClientErasureProposed,
  ClientErasureWithdrawn,
  ClientHoldLifted,
  ClientHoldPlaced,
  ProcessingRestricted,
} from '../../case/events';
import { RetentionRow } from './entity';

const ON = [
  CaseOpened,
  CaseClosed,
  CaseReopened,
  ProcessingRestricted,
  ClientErasureProposed,
  ClientErasureWithdrawn,
  ClientHoldPlaced,
  ClientHoldLifted,
  ClientErased,
] as const;

/** How long each file stays, and what has been decided about that. */
export const retention = defineProjection({
  id: 'case-retention',
  version: 1,
  log: 'store',
  on: ON,
  tables: [RetentionRow],
  project: (entries, rows) => rows.fold(RetentionRow, entries, ({ data }) => ({ caseId: data.caseId }), evolve),
});

type Entry = EntryOf<(typeof ON)[number]>;

/** What becomes of a case that was never opened changes no row. */
const evolve = (row: RetentionRow | undefined, e: Entry): RetentionRow | undefined => {
  if (e.type === CaseOpened.type) return opened(e);
  if (!row) return undefined;
  change(row, e);
  row.lastPosition = e.position;
  return row;
};

const change = (row: RetentionRow, e: Exclude<Entry, EntryOf<typeof CaseOpened>>): void => {
  switch (e.type) {
    case 'case.closed':
      row.closedOn = e.data.closedOn;
      if (e.data.reason === 'CONSENT_REVOKED') row.restrictedOn ??= e.data.closedOn; // how a revocation was recorded before
      return;
    case 'case.reopened':
      row.closedOn = null;
      return;
    case 'processing.restricted':
      row.restrictedOn ??= e.data.restrictedOn;
      return;
    case 'client-erasure.proposed':
      row.proposedOn = e.data.proposedOn;
      row.proposedFor = e.data.reason;
      return;
    case 'client-erasure.withdrawn':
      row.proposedOn = null;
      row.proposedFor = null;
      return;
    case 'client-hold.placed':
      row.heldSince = e.data.placedOn;
      return;
    case 'client-hold.lifted':
      row.heldSince = null;
      return;
    case 'client.erased':
      row.proposedOn = null;
      row.proposedFor = null;
      row.erasedOn = e.data.erasedOn;
      return;
    default:
      return assertNever(e);
  }
};

const opened = ({ data: { caseId, district, counsellor, openedOn }, position }: EntryOf<typeof CaseOpened>): RetentionRow => ({
  caseId,
  district,
  counsellor,
  openedOn,
  closedOn: null,
  restrictedOn: null,
  heldSince: null,
  proposedOn: null,
  proposedFor: null,
  erasedOn: null,
  number: position,
  lastPosition: position,
});
