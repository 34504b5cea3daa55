import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import type { NoticeContent } from '../../grant/content';
import { takenBackBy } from '../../grant/taken-back';
import { NoticePrepared, NoticeReleased } from '../../grant/events';
import { noticeHearingEvents } from '../../notice-hearing/events';
import { NoticeHearingRow } from './entity';

const ON = [...noticeHearingEvents, NoticePrepared, NoticeReleased] as const;
type Entry = EntryOf<typeof ON>;

export const noticeHearings = defineProjection({
  id: 'notice-hearings',
  version: 2,
  log: 'store',
  on: ON,
  tables: [NoticeHearingRow],
  project: (entries, rows) =>
    rows.fold(
      NoticeHearingRow,
      entries.filter((e) => hearingIn(e) !== undefined),
      (e) => ({ hearingId: hearingIn(e) ?? '' }),
      evolve,
    ),
});

/** The hearing that an event is about, or that a notice came after. */
export const hearingIn = (e: Entry): string | undefined => {
  if (e.type !== 'notice.prepared' && e.type !== 'notice.released') return e.data.hearingId;
  const { content } = e.data;
  return content !== undefined && 'hearingId' in content ? content.hearingId : undefined;
};

/** The row after an event, changed in place. What is said after the preparation asks for another one. */
export const evolve = (row: NoticeHearingRow | undefined, e: Entry): NoticeHearingRow | undefined => {
  const { effectiveOn: since } = e.data;
  if (e.type === 'notice-hearing.opened') {
    const { hearingId, grantId, intended, lastDay } = e.data;
    return {
      hearingId,
      grantId,
      kind: intended.kind,
      cents: centsOf(intended),
      openedOn: since,
      lastDay,
      stage: 'running',
      since,
      yearEndsOn: yearOf(intended),
    };
  }
  if (row === undefined) return undefined;
  row.since = since;
  switch (e.type) {
    case 'notice-hearing.extended':
      row.lastDay = e.data.lastDay;
      return row;
    case 'notice-hearing.statement-received':
      row.stage = row.stage === 'running' || row.stage === 'stated' ? 'stated' : 'heard';
      return row;
    case 'notice-hearing.closed':
      row.stage = 'heard';
      return row;
    case 'notice.prepared':
      row.stage = 'over';
      return row;
    case 'notice.released':
      row.stage = 'over';
      row.yearEndsOn = null;
      return row;
    default:
      return assertNever(e);
  }
};

const yearOf = (intended: NoticeContent): IsoDate | null =>
  intended.kind === 'REVOCATION' || intended.kind === 'WITHDRAWAL' ? (takenBackBy(intended.basis, intended.knownOn)?.on ?? null) : null;

/** What is at stake. */
const centsOf = (intended: NoticeContent): number => {
  switch (intended.kind) {
    case 'REIMBURSEMENT':
      return intended.claimedCents;
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return intended.lines.reduce((sum, { before, after }) => sum + Math.max(0, before.amountCents - after.amountCents), 0);
    case 'FINAL':
      return intended.grantedCents - intended.settledCents;
    case 'GRANT':
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
    case 'INTEREST':
      return 0;
  }
};
