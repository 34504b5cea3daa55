import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useDifference } from './difference';
import { useNoticeName } from './notice-name';
import type { Grant, Notice } from './types';

interface Line {
  readonly notice: Notice;
  readonly cents: number;
}

const isInForce = ({ delivered, status }: Notice): boolean => delivered !== undefined && status !== 'annulled';

/** What is granted now: what the first notice granted, what each later one added or took, and their sum. Claims and interest are no part of it. */
export const GrantSum = ({ grant: { notices, fileNumber } }: { grant: Grant }) => {
  const t = useTexts(grantsTexts).sum;
  const f = useFormat();
  const difference = useDifference();
  const nameOf = useNoticeName();
  const first = notices.find(({ kind, status }) => kind === 'GRANT' && status !== 'annulled');
  if (first?.amountCents === undefined) return null;
  const later = notices.flatMap((notice): readonly Line[] =>
    notice.kind === 'GRANT' || notice.differenceCents === undefined ? [] : [{ notice, cents: notice.differenceCents }],
  );
  const lines = [{ notice: first, cents: first.amountCents }, ...later.filter(({ notice }) => isInForce(notice))];
  const coming = later.filter(({ notice }) => !isInForce(notice) && notice.status !== 'annulled');
  const now = lines.reduce((sum, { cents }) => sum + cents, 0);
  const columns: readonly Column<Line>[] = [
    { id: 'notice', header: t.what, isRowHeader: true, text: ({ notice }) => nameOf(notice), total: t.now },
    {
      id: 'amount',
      header: t.amount,
      isNumber: true,
      text: ({ notice, cents }) => (notice === first ? f.euro(cents) : difference(cents)),
      value: ({ cents }) => money(cents),
      total: f.euro(now),
      totalValue: money(now),
    },
  ];
  return (
    <>
      <h3>{t.title}</h3>
      <PlainTable
        caption={t.title}
        columns={columns}
        rows={lines}
        rowId={({ notice }) => notice.noticeId}
        exportAs={{ name: `bewilligt-${fileNumber}` }}
        isCompact
      />
      {first.delivered === undefined && <p className="pw-muted">{t.notYet}</p>}
      {coming.map(({ notice, cents }) => (
        <p key={notice.noticeId} className="pw-muted">
          {t.coming({ notice: nameOf(notice), amount: difference(cents) })}
        </p>
      ))}
    </>
  );
};
