import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { noticeWritingTexts } from '../texts/notice-writing';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import type { Notice } from './types';

type Content = NonNullable<Notice['content']>;
export type Change = Extract<Content, { kind: 'AMENDMENT' }>['lines'][number];
export type Terms = Change['after'];

/** What a notice changes of lines; of an extension its posts say more than that. */
export const changesIn = (content: Content | undefined): readonly Change[] =>
  content !== undefined && 'lines' in content && content.kind !== 'GRANT' ? content.lines : [];

/** Money with its sign: what is more says so. */
export const useDifference = (): ((cents: number) => string) => {
  const f = useFormat();
  return (cents) => (cents > 0 ? `+${f.euro(cents)}` : f.euro(cents));
};

/** Share, months and units of a line in words. */
export const useTerms = (): ((terms: Omit<Terms, 'amountCents'>) => string) => {
  const t = useTexts(noticeWritingTexts).terms;
  const f = useFormat();
  return ({ share, months, units, to }) =>
    [
      ...(share === undefined ? [] : [t.share({ share: f.fte(share) })]),
      ...(months === undefined ? [] : [t.months({ n: months })]),
      ...(units === undefined ? [] : [t.units({ n: f.count(units) })]),
      ...(to === undefined ? [] : [t.until({ date: f.date(to) })]),
    ].join(', ');
};

/** Line by line: how it stood, how it stands from then on, and what that makes of the money. */
export const NoticeChanges = ({
  kind,
  content,
  lineIds,
  name,
}: {
  kind: Notice['kind'];
  content: Content;
  /** In the order of the application: people count lines. */
  lineIds: readonly string[];
  name: string;
}) => {
  const t = useTexts(noticeWritingTexts);
  const { kinds } = useTexts(grantsTexts);
  const f = useFormat();
  const difference = useDifference();
  const terms = useTerms();
  const changes = changesIn(content);
  if (changes.length === 0) return null;
  const placeOf = (lineId: string): string => String(lineIds.indexOf(lineId) + 1);
  const columns: readonly Column<Change>[] = [
    { id: 'line', header: t.columns.line, isRowHeader: true, text: (c) => placeOf(c.lineId) },
    { id: 'from', header: t.columns.from, text: (c) => (c.from === undefined ? '–' : f.date(c.from)) },
    { id: 'terms-before', header: `${t.columns.before}: ${t.columns.terms}`, text: (c) => terms(c.before) },
    { id: 'terms-after', header: `${t.columns.after}: ${t.columns.terms}`, text: (c) => terms(c.after) },
    ...(['before', 'after'] as const).map((when): Column<Change> => ({
      id: when,
      header: t.columns[when],
      isNumber: true,
      text: (c) => f.euro(c[when].amountCents),
      value: (c) => money(c[when].amountCents),
    })),
    {
      id: 'difference',
      header: t.columns.difference,
      isNumber: true,
      text: (c) => difference(c.after.amountCents - c.before.amountCents),
      value: (c) => money(c.after.amountCents - c.before.amountCents),
    },
  ];
  return (
    <PlainTable
      caption={t.changesOf({ notice: textOf(kinds, kind) })}
      columns={columns}
      rows={changes}
      rowId={(c) => c.lineId}
      exportAs={{ name }}
    />
  );
};
