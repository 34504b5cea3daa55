import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { noticeHearingsTexts } from '../texts/notice-hearings';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import type { NoticeHearing } from './types';

type Line = NoticeHearing['lines'][number];

/** What a notice would take, in euros line by line. */
export const IntendedLines = ({ lines, exportAs }: { lines: readonly Line[]; exportAs?: string }) => {
  const t = useTexts(noticeHearingsTexts).lines;
  const f = useFormat();
  if (lines.length === 0) return null;
  const terms = ({ share, months, units, to }: Omit<Line['after'], 'amountCents' | 'parts'>): readonly string[] => [
    ...(share === undefined ? [] : [t.share({ share: f.fte(share) })]),
    ...(months === undefined ? [] : [t.months({ n: months })]),
    ...(units === undefined ? [] : [t.units({ n: units })]),
    ...(to === undefined ? [] : [t.until({ date: f.date(to) })]),
  ];
  const said = ({ amountCents, parts, ...whole }: Line['after']): string =>
    parts === undefined
      ? [f.euro(amountCents), ...terms(whole)].join(', ')
      : [
          f.euro(amountCents),
          ...parts.map(({ from, to, share, months }) => `${f.date(from)} – ${f.date(to)}: ${terms({ share, months }).join(', ')}`),
        ].join('; ');
  const sum = lines.reduce((all, l) => all + l.differenceCents, 0);
  const columns: readonly Column<Line>[] = [
    { id: 'line', header: t.line, isRowHeader: true, text: (l) => String(l.place), total: t.sum },
    { id: 'before', header: t.before, text: (l) => said(l.before) },
    { id: 'after', header: t.after, text: (l) => said(l.after) },
    {
      id: 'difference',
      header: t.difference,
      isNumber: true,
      text: (l) => f.euro(l.differenceCents),
      value: (l) => money(l.differenceCents),
      total: f.euro(sum),
      totalValue: money(sum),
    },
  ];
  return (
    <PlainTable
      caption={t.title}
      columns={columns}
      rows={lines}
      rowId={(l) => l.lineId}
      {...(exportAs === undefined ? {} : { exportAs: { name: exportAs } })}
    />
  );
};
