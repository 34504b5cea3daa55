import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import type { Column } from '../ui/table/columns';
import { day, money } from '../ui/table/sheet';
import { ChangeBadge } from './change-badge';
import type { ChangeItem } from './types';
import { useWishWords } from './words';

/** What a list says of each change. */
export const useChangeColumns = (): readonly Column<ChangeItem>[] => {
  const t = useTexts(changeTexts);
  const f = useFormat();
  const wishWords = useWishWords();
  return [
    { id: 'fileNumber', header: t.columns.file, isRowHeader: true, text: (i) => i.fileNumber, sortBy: (i) => i.fileNumber },
    { id: 'applicant', header: t.columns.applicant, text: (i) => i.applicantName, sortBy: (i) => i.applicantName },
    { id: 'what', header: t.columns.what, text: (i) => wishWords(i.wish) },
    { id: 'from', header: t.columns.from, text: (i) => f.date(i.from), value: (i) => day(i.from), sortBy: (i) => i.from },
    {
      id: 'sent',
      header: t.columns.sent,
      text: (i) => (i.sentOn === undefined ? '' : f.date(i.sentOn)),
      value: (i) => day(i.sentOn),
      sortBy: (i) => i.sentOn ?? '',
    },
    {
      id: 'difference',
      header: t.columns.difference,
      isNumber: true,
      text: (i) => (i.differenceCents === undefined ? '' : f.signed(i.differenceCents, f.euro)),
      value: (i) => money(i.differenceCents),
      sortBy: (i) => i.differenceCents ?? 0,
    },
    {
      id: 'status',
      header: t.columns.status,
      text: (i) => textOf(t.statuses, i.status),
      sortBy: (i) => textOf(t.statuses, i.status),
      cell: (i) => <ChangeBadge status={i.status} />,
    },
  ];
};
