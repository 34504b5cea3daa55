import { addDays, berlinDate, daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useNoticeName } from './notice-name';
import type { Notice } from './types';

const WIDTH = 640;
const SIDE = 12;
/** A notice has a line for its name and one for its marks. */
const ROW = 44;
const MARKS = 30;
const FOOT = 26;
/** So many days have a name below the lines; more would stand in each other's way. */
const MOST_TICKS = 7;
/** An axis does not follow today for ever: what is further away than this has no room. */
const MOST_DAYS_TO_TODAY = 120;

/** First days of months between two days, as far apart as there is room for their names. */
const ticksBetween = (from: string, to: string): readonly string[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)); // the month behind it
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const step = [1, 2, 3, 6, 12].find((months) => (last - first) / months < MOST_TICKS) ?? 24;
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((month) => month % step === 0);
  return months.map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
};

const MARK_NAMES = ['released', 'sent', 'delivered', 'remedy', 'action', 'final'] as const;
type Mark = (typeof MARK_NAMES)[number];

const has: Readonly<Record<Mark, (notice: Notice) => boolean>> = {
  released: () => true,
  sent: ({ dispatches }) => dispatches.length > 0,
  delivered: ({ delivered }) => delivered !== undefined,
  remedy: ({ delivered }) => delivered !== undefined,
  action: ({ courtActions }) => courtActions.length > 0,
  final: ({ final }) => final !== undefined,
};

/** What the marks on the lines mean, of those that there are. */
const Legend = ({ notices }: { notices: readonly Notice[] }) => {
  const t = useTexts(grantsTexts).legend;
  return (
    <ul className="pw-notice-legend" aria-hidden="true">
      {MARK_NAMES.filter((mark) => notices.some(has[mark])).map((mark) => (
        <li key={mark} className={`pw-notice-legend__${mark}`}>
          {t[mark]}
        </li>
      ))}
    </ul>
  );
};

const daysOf = ({ releasedOn, dispatches, delivered, final, courtActions }: Notice): readonly string[] => [
  releasedOn,
  ...dispatches.map(({ on }) => on),
  ...(delivered ? [delivered.on, delivered.lastDay] : []),
  ...courtActions.map(({ filedAt }) => berlinDate(filedAt)),
  ...(final ? [final.on] : []),
];

const earliest = (days: readonly string[]): string => days.reduce((first, on) => (on < first ? on : first));
const latest = (days: readonly string[]): string => days.reduce((last, on) => (on > last ? on : last));

/** For how long is granted, and until when lines last that were extended. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly extendedTo: string;
}

type Place = (on: string) => number;

const Marks = ({ notice: { releasedOn, dispatches, delivered, courtActions, final }, x, y }: { notice: Notice; x: Place; y: number }) => (
  <>
    <line className="pw-notice-axis__line" x1={SIDE} x2={WIDTH - SIDE} y1={y} y2={y} />
    {delivered && (
      <rect
        className="pw-notice-axis__remedy"
        x={x(delivered.on)}
        width={Math.max(3, x(final && final.on < delivered.lastDay ? final.on : delivered.lastDay) - x(delivered.on))}
        y={y - 4}
        height={8}
      />
    )}
    {dispatches.map(({ dispatchId, on }) => (
      <rect key={dispatchId} className="pw-notice-axis__sent" x={x(on) - 4} width={8} y={y - 7} height={14} rx={2} />
    ))}
    <circle className="pw-notice-axis__released" cx={x(releasedOn)} cy={y} r={3} />
    {delivered && <circle className="pw-notice-axis__delivered" cx={x(delivered.on)} cy={y} r={5} />}
    {courtActions.map(({ actionId, filedAt }) => {
      const at = x(berlinDate(filedAt));
      return <path key={actionId} className="pw-notice-axis__action" d={`M${at} ${y - 8}l7 14h-14z`} />;
    })}
    {final && <circle className="pw-notice-axis__final" cx={x(final.on)} cy={y} r={6} />}
  </>
);

/** A name begins at its mark, and ends there where the mark stands far on the right. */
const Name = ({ at, y, children }: { at: number; y: number; children: string }) => {
  const isRight = at > WIDTH / 2;
  return (
    <text className="pw-notice-axis__name" x={isRight ? at + 6 : at - 6} y={y} textAnchor={isRight ? 'end' : 'start'}>
      {children}
    </text>
  );
};

const PeriodBar = ({ period: { from, to, extendedTo }, x, y }: { period: Period; x: Place; y: number }) => {
  const t = useTexts(grantsTexts).axis;
  const f = useFormat();
  const label = t.period({ from: f.date(from), to: f.date(to) });
  const isExtended = extendedTo > to;
  return (
    <>
      <Name at={x(from) + 6} y={y + 14}>
        {isExtended ? `${label}, ${t.extended({ date: f.date(extendedTo) })}` : label}
      </Name>
      <rect className="pw-notice-axis__period" x={x(from)} width={Math.max(3, x(to) - x(from))} y={y + MARKS - 7} height={14} />
      {isExtended && (
        <rect className="pw-notice-axis__extension" x={x(to)} width={Math.max(3, x(extendedTo) - x(to))} y={y + MARKS - 7} height={14} />
      )}
    </>
  );
};

/** All notices of a file on one axis, each on a line under its name, above the time for which is granted; the exact days stand below. */
export const NoticeAxis = ({ notices, period, today }: { notices: readonly Notice[]; period: Period | undefined; today: string }) => {
  const t = useTexts(grantsTexts).axis;
  const f = useFormat();
  const nameOf = useNoticeName();
  const days = [...notices.flatMap(daysOf), ...(period ? [period.from, period.extendedTo] : [])];
  if (days.length === 0) return null;
  const [start, last] = [earliest(days), latest(days)];
  const end = today > last ? (daysBetween(last, today) > MOST_DAYS_TO_TODAY ? addDays(last, 7) : today) : last;
  const span = Math.max(1, daysBetween(start, end));
  const x: Place = (on) => SIDE + ((WIDTH - 2 * SIDE) * daysBetween(start, on)) / span;
  const foot = ROW * (notices.length + (period ? 1 : 0));
  const height = foot + FOOT;
  return (
    <>
      <Legend notices={notices} />
      <svg className="pw-notice-axis" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t.label}>
        {ticksBetween(start, end).map((on) => (
          <g key={on} className="pw-notice-axis__tick">
            <line x1={x(on)} x2={x(on)} y1={0} y2={foot + 4} />
            <text x={x(on)} y={height - 6} textAnchor={x(on) > WIDTH - 40 ? 'end' : x(on) < 40 ? 'start' : 'middle'}>
              {f.month(on)}
            </text>
          </g>
        ))}
        {notices.map((notice, i) => (
          <g key={notice.noticeId}>
            <Name at={x(notice.releasedOn)} y={i * ROW + 14}>
              {nameOf(notice)}
            </Name>
            <Marks notice={notice} x={x} y={i * ROW + MARKS} />
          </g>
        ))}
        {period && <PeriodBar period={period} x={x} y={notices.length * ROW} />}
        {today >= start && today <= end && (
          <g className="pw-notice-axis__today">
            <line x1={x(today)} x2={x(today)} y1={0} y2={foot + 4} />
            <text x={x(today)} y={10} textAnchor={x(today) > WIDTH / 2 ? 'end' : 'start'} dx={x(today) > WIDTH / 2 ? -4 : 4}>
              {t.today}
            </text>
          </g>
        )}
      </svg>
    </>
  );
};
