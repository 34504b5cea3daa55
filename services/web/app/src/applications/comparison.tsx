import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { checksTexts } from '../texts/checks';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useLineText } from './line-text';
import type { Application, Line } from './types';

/** What of a line can be granted otherwise than requested. */
interface Figures {
  share?: number | undefined;
  months?: number | undefined;
  tier?: string | undefined;
  units?: number | undefined;
}

const figuresOf = (line: Line): Figures => ({
  share: 'share' in line ? line.share : undefined,
  months: 'months' in line ? line.months : undefined,
  tier: 'tier' in line ? line.tier : undefined,
  units: 'units' in line ? line.units : undefined,
});

/** Requested, prepared or decided, and what differs, line by line. */
export const Comparison = ({ application }: { application: Application }) => {
  const { file } = useTexts(applicationsTexts);
  const { comparison: t } = useTexts(checksTexts);
  const f = useFormat();
  const lineText = useLineText();
  const { decision, lines, requestedCents, fileNumber } = application;
  if (decision === undefined) return null;
  const numberOf = new Map(lines.map(({ lineId }, i) => [lineId, i + 1]));
  const grantedOf = new Map(decision.lines.map((line) => [line.lineId, line]));
  const figures = ({ share, months, tier, units }: Figures): string =>
    [
      share !== undefined && file.line.post({ share: f.fte(share) }),
      units !== undefined && f.count(units),
      tier !== undefined && textOf(file.tiers, tier),
      months !== undefined && t.months({ n: months }),
    ]
      .filter(Boolean)
      .join(', ');
  const cents = (line: Line): number => grantedOf.get(line.lineId)?.amountCents ?? 0;
  /** Only what was decided of this line and differs from what was asked for. */
  const changed = (line: Line): string => {
    const granted = grantedOf.get(line.lineId);
    if (granted === undefined || granted.amountCents === 0) return t.none;
    const asked = figuresOf(line);
    const names = ['share', 'units', 'tier', 'months'] as const;
    const differing = names.filter((name) => granted[name] !== undefined && asked[name] !== undefined && granted[name] !== asked[name]);
    return differing.length === 0
      ? granted.amountCents === line.amountCents
        ? t.same
        : ''
      : figures(Object.fromEntries(differing.map((name) => [name, granted[name]])));
  };
  const columns: readonly Column<Line>[] = [
    {
      id: 'line',
      header: file.line.what,
      isRowHeader: true,
      text: (l) => `${file.line.nth({ n: String(numberOf.get(l.lineId)) })}: ${lineText(l)}`,
      total: t.sum,
    },
    {
      id: 'requested',
      header: t.requested,
      isNumber: true,
      text: (l) => f.euro(l.amountCents),
      value: (l) => money(l.amountCents),
      total: f.euro(requestedCents),
      totalValue: money(requestedCents),
    },
    {
      id: 'decided',
      header: decision.releasedOn === undefined ? t.prepared : t.decided,
      isNumber: true,
      text: (l) => f.euro(cents(l)),
      value: (l) => money(cents(l)),
      total: f.euro(decision.amountCents),
      totalValue: money(decision.amountCents),
    },
    {
      id: 'change',
      header: t.change,
      isNumber: true,
      text: (l) => f.euro(cents(l) - l.amountCents),
      value: (l) => money(cents(l) - l.amountCents),
      total: f.euro(decision.amountCents - requestedCents),
      totalValue: money(decision.amountCents - requestedCents),
    },
    { id: 'how', header: t.how, text: changed },
  ];
  return (
    <Section id="vergleich" title={t.title} note={t.note}>
      <PlainTable
        caption={t.title}
        columns={columns}
        rows={lines}
        rowId={(l) => l.lineId}
        exportAs={{ name: `${fileNumber}-entscheidung` }}
        rowData={(l) => ({ 'data-line': l.lineId })}
      />
    </Section>
  );
};
