import { assertNever } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import {
  ActionEnded,
  NoticeCountersigned,
  NoticeDiscarded,
  NoticeFundsAnswered,
  NoticePrepared,
  NoticeReleased,
  NoticeReturned,
} from '../../grant/events';
import { NoticePreparationRow } from './entity';

const ON = [
  ActionEnded,
  NoticePrepared,
  NoticeFundsAnswered,
  NoticeCountersigned,
  NoticeReturned,
  NoticeDiscarded,
  NoticeReleased,
] as const;
type Entry = EntryOf<typeof ON>;

export const noticePreparations = defineProjection({
  id: 'notice-preparations',
  version: 1,
  log: 'store',
  on: ON,
  tables: [NoticePreparationRow],
  project: (entries, rows) => rows.fold(NoticePreparationRow, entries, ({ data: { grantId } }) => ({ grantId }), evolve),
});

/** The row after an event, changed in place; undefined where nothing was prepared. */
export const evolve = (row: NoticePreparationRow | undefined, e: Entry): NoticePreparationRow | undefined => {
  const { noticeId, effectiveOn: since } = e.data;
  if (e.type === 'notice.prepared') {
    const { grantId, kind, applicationId, amountCents, preparedBy, needs } = e.data;
    const stage = needs?.thirdSignature === undefined ? 'release' : 'countersign';
    return { grantId, noticeId, kind, applicationId, amountCents, stage, since, preparedBy, countersignedBy: null };
  }
  if (e.type === 'action.ended') return overtaken(row, e);
  if (row?.noticeId !== noticeId) return undefined;
  if (e.type === 'notice.funds-answered' && e.data.refused === undefined) return row;
  row.since = since;
  switch (e.type) {
    case 'notice.funds-answered':
      row.stage = 'unfunded';
      return row;
    case 'notice.countersigned':
      // Without its money it is prepared anew, whoever has signed it.
      if (row.stage !== 'unfunded') row.stage = 'release';
      row.countersignedBy = e.data.countersignedBy;
      return row;
    case 'notice.returned':
      row.stage = 'returned';
      return row;
    case 'notice.discarded':
    case 'notice.released':
      row.stage = 'over';
      return row;
    default:
      return assertNever(e);
  }
};

/** A court annulled a notice that later ones started from: somebody has to see whether they are to be changed, unless a notice is being prepared anyway. */
const overtaken = (row: NoticePreparationRow | undefined, e: Extract<Entry, { readonly type: 'action.ended' }>) => {
  const { laterNoticeIds, grantId, noticeId, kind, applicationId, changesCents = 0, effectiveOn: since } = e.data;
  if (laterNoticeIds === undefined || (row !== undefined && row.stage !== 'over')) return undefined;
  const of = { noticeId, kind, applicationId, amountCents: Math.abs(changesCents), stage: 'overtaken' as const, since };
  const unsigned = { preparedBy: '', countersignedBy: null };
  return row === undefined ? { grantId, ...of, ...unsigned } : Object.assign(row, of, unsigned);
};
