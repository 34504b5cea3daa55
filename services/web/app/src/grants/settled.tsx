import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { noticeWritingTexts } from '../texts/notice-writing';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import type { Notice } from './types';

type Content = NonNullable<Notice['content']>;
type Final = Extract<Content, { kind: 'FINAL' }>;
type Interest = Extract<Content, { kind: 'INTEREST' }>;

export const isSettling = (content: Content): content is Final | Interest => content.kind === 'FINAL' || content.kind === 'INTEREST';

interface Props {
  /** What people call the notice. */
  notice: string;
  /** The name of the file that the table is exported as. */
  exportAs?: string;
}

/** What a final notice or one of interest says in figures. */
export const Settled = ({ content, ...props }: Props & { content: Final | Interest }) =>
  content.kind === 'FINAL' ? <FinalFigures {...props} content={content} /> : <InterestPeriods {...props} content={content} />;

const FIGURES = ['grantedCents', 'provenCents', 'settledCents', 'paidCents', 'backPaidCents', 'claimableCents'] as const;
type Figure = { readonly of: (typeof FIGURES)[number] };

/** From what was granted to what is still paid, or was paid too much. */
const FinalFigures = ({ notice, content, exportAs }: Props & { content: Final }) => {
  const t = useTexts(noticeWritingTexts).settling;
  const f = useFormat();
  const columns: readonly Column<Figure>[] = [
    { id: 'what', header: t.what, isRowHeader: true, text: ({ of }) => t.figures[of] },
    { id: 'amount', header: t.repaid, isNumber: true, text: ({ of }) => f.euro(content[of]), value: ({ of }) => money(content[of]) },
  ];
  return (
    <PlainTable
      caption={t.figuresOf({ notice })}
      columns={columns}
      rows={FIGURES.map((of) => ({ of }))}
      rowId={({ of }) => of}
      {...(exportAs === undefined ? {} : { exportAs: { name: exportAs } })}
    />
  );
};

type Period = Interest['periods'][number];

/** Days at one rate on one amount, and what they come to together. */
const InterestPeriods = ({ notice, content, exportAs }: Props & { content: Interest }) => {
  const t = useTexts(noticeWritingTexts).settling;
  const f = useFormat();
  const { periods, interestCents, correctionCents, from, until } = content;
  const rate = (points: number): string => t.rate({ points: f.number(points / 100) });
  const columns: readonly Column<Period>[] = [
    { id: 'days', header: t.days, isRowHeader: true, text: (p) => `${f.date(p.from)} – ${f.date(p.to)}`, total: t.interest },
    { id: 'count', header: t.count, isNumber: true, text: (p) => f.count(p.days) },
    {
      id: 'owed',
      header: t.owed,
      isNumber: true,
      text: (p) => f.euro(p.owedCents),
      value: (p) => money(p.owedCents),
      total: f.euro(interestCents),
    },
    { id: 'base', header: t.base, isNumber: true, text: (p) => rate(p.basePoints) },
    { id: 'rate', header: t.inAll, isNumber: true, text: (p) => rate(p.basePoints + p.points) },
  ];
  return (
    <>
      <p>{t.interestSentence({ amount: f.euro(interestCents), from: f.date(from), until: f.date(until) })}</p>
      {correctionCents !== undefined && <p>{t.correction({ amount: f.euro(-correctionCents) })}</p>}
      <PlainTable
        caption={t.figuresOf({ notice })}
        columns={columns}
        rows={periods}
        rowId={(p) => `${p.from}-${p.owedCents}`}
        {...(exportAs === undefined ? {} : { exportAs: { name: exportAs } })}
      />
    </>
  );
};
