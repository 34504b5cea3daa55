import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { noticeWritingTexts } from '../texts/notice-writing';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useDifference } from './difference';
import { Settled, isSettling } from './settled';
import type { Notice } from './types';

type Content = NonNullable<Notice['content']>;
export type Change = Extract<Content, { kind: 'AMENDMENT' }>['lines'][number];
export type Terms = Change['after'];

/** What a notice changes of lines; of an extension its posts say more than that. */
export const changesIn = (content: Content | undefined): readonly Change[] =>
  content !== undefined && 'lines' in content && content.kind !== 'GRANT' ? content.lines : [];

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

interface ChangesProps {
  /** What people call the notice. */
  notice: string;
  content: Content;
  /** In the order of the application: people count lines. */
  lineIds: readonly string[];
  /** The name of the file that the table is exported as. */
  exportAs: string;
}

/** What a notice changes, as its kind says it, and for which months what is granted then where that is not the same for all of them. */
export const NoticeChanges = (props: ChangesProps) => (
  <>
    {props.content.kind === 'EXTENSION' && <ExtendedPosts {...props} posts={props.content.posts} />}
    {props.content.kind === 'EXTENSION_REJECTION' && <RejectedPosts {...props} posts={props.content.posts} />}
    <ChangedLines {...props} />
    <LineParts {...props} />
    {isSettling(props.content) && <Settled notice={props.notice} content={props.content} exportAs={props.exportAs} />}
  </>
);

type Part = NonNullable<Terms['parts']>[number] & { readonly lineId: string };

const partsIn = (content: Content): readonly Part[] => {
  const of = (lineId: string, parts: Terms['parts'] = []): readonly Part[] => parts.map((part) => ({ lineId, ...part }));
  return content.kind === 'EXTENSION'
    ? content.posts.flatMap(({ lineId, parts }) => of(lineId, parts))
    : changesIn(content).flatMap(({ lineId, after }) => of(lineId, after.parts));
};

/** Days, share and months of a part in words. */
export const usePart = (): ((part: Omit<Part, 'lineId'>) => string) => {
  const terms = useTerms();
  const days = useDays();
  const f = useFormat();
  return (part) => `${days(part)}: ${f.euro(part.amountCents)}, ${terms({ share: part.share, months: part.months })}`;
};

const useDays = (): ((part: { readonly from: string; readonly to: string }) => string) => {
  const f = useFormat();
  return ({ from, to }) => `${f.date(from)} – ${f.date(to)}`;
};

const LineParts = ({ notice, content, lineIds, exportAs }: ChangesProps) => {
  const t = useTexts(noticeWritingTexts);
  const { tiers } = useTexts(applicationsTexts).file;
  const f = useFormat();
  const days = useDays();
  const terms = useTerms();
  const parts = partsIn(content);
  if (parts.length === 0) return null;
  const columns: readonly Column<Part>[] = [
    { id: 'line', header: t.columns.line, isRowHeader: true, text: (p) => String(lineIds.indexOf(p.lineId) + 1) },
    { id: 'days', header: t.columns.days, text: days },
    { id: 'terms', header: t.columns.terms, text: ({ share, months }) => terms({ share, months }) },
    { id: 'tier', header: t.columns.tier, text: ({ tier }) => (tier === undefined ? '' : textOf(tiers, tier)) },
    { id: 'granted', header: t.columns.granted, isNumber: true, text: (p) => f.euro(p.amountCents), value: (p) => money(p.amountCents) },
  ];
  return (
    <PlainTable
      caption={t.partsOf({ notice })}
      columns={columns}
      rows={parts}
      rowId={(p) => `${p.lineId}-${p.from}`}
      exportAs={{ name: `${exportAs}-monate` }}
    />
  );
};

type ExtendedPost = Extract<Content, { kind: 'EXTENSION' }>['posts'][number];

/** Post by post: until when it lasted, until when it lasts now, and what that adds. */
const ExtendedPosts = ({ notice, posts, lineIds, exportAs }: ChangesProps & { posts: readonly ExtendedPost[] }) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const difference = useDifference();
  const columns: readonly Column<ExtendedPost>[] = [
    { id: 'line', header: t.columns.line, isRowHeader: true, text: (p) => String(lineIds.indexOf(p.lineId) + 1) },
    { id: 'old-end', header: t.columns.oldEnd, text: (p) => f.date(p.oldEnd) },
    { id: 'new-end', header: t.columns.newEnd, text: (p) => f.date(p.newEnd) },
    { id: 'months', header: t.columns.fundedMonths, isNumber: true, text: (p) => f.count(p.fundedMonths) },
    {
      id: 'difference',
      header: t.columns.difference,
      isNumber: true,
      text: (p) => difference(p.amountCents),
      value: (p) => money(p.amountCents),
    },
  ];
  return (
    <PlainTable caption={t.changesOf({ notice })} columns={columns} rows={posts} rowId={(p) => p.postId} exportAs={{ name: exportAs }} />
  );
};

type RejectedPost = Extract<Content, { kind: 'EXTENSION_REJECTION' }>['posts'][number];

/** Post by post: until when it lasts, and what was asked for. */
const RejectedPosts = ({ notice, posts, lineIds, exportAs }: ChangesProps & { posts: readonly RejectedPost[] }) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const columns: readonly Column<RejectedPost>[] = [
    { id: 'line', header: t.columns.line, isRowHeader: true, text: (p) => String(lineIds.indexOf(p.lineId) + 1) },
    { id: 'old-end', header: t.columns.lastsUntil, text: (p) => f.date(p.oldEnd) },
    { id: 'asked-end', header: t.columns.askedUntil, text: (p) => (p.newEnd > p.oldEnd ? f.date(p.newEnd) : t.nothingByRules) },
    { id: 'asked', header: t.columns.asked, isNumber: true, text: (p) => f.euro(p.amountCents), value: (p) => money(p.amountCents) },
  ];
  return (
    <PlainTable caption={t.rejectedBy({ notice })} columns={columns} rows={posts} rowId={(p) => p.postId} exportAs={{ name: exportAs }} />
  );
};

/** Line by line: how it stood, how it stands from then on, and what that makes of the money. */
const ChangedLines = ({ notice, content, lineIds, exportAs }: ChangesProps) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const difference = useDifference();
  const terms = useTerms();
  const changes = changesIn(content);
  if (changes.length === 0) return null;
  const placeOf = (lineId: string): string => String(lineIds.indexOf(lineId) + 1);
  const columns: readonly Column<Change>[] = [
    { id: 'line', header: t.columns.line, isRowHeader: true, text: (c) => placeOf(c.lineId) },
    { id: 'from', header: t.columns.from, text: (c) => (c.from === undefined ? t.wholeLine : f.date(c.from)) },
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
    <PlainTable caption={t.changesOf({ notice })} columns={columns} rows={changes} rowId={(c) => c.lineId} exportAs={{ name: exportAs }} />
  );
};
