import { addDays, daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import type { Notice } from './types';

const WIDTH = 640;
const SIDE = 12;
const Y = 26;
const HEIGHT = 64;
/** So many days have a name below the line; more would stand in each other's way. */
const MOST_TICKS = 7;

/** First days of months between two days, as far apart as there is room for their names. */
const ticksBetween = (from: string, to: string): readonly string[] => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)); // the month behind it
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const step = [1, 2, 3, 6, 12].find((months) => (last - first) / months < MOST_TICKS) ?? 24;
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((month) => month % step === 0);
  return months.map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
};

/** What the marks on the line mean. */
const LEGEND = ['released', 'sent', 'delivered', 'remedy', 'final'] as const;
export const NoticeLegend = () => {
  const t = useTexts(grantsTexts).legend;
  return (
    <ul className="pw-notice-legend" aria-hidden="true">
      {LEGEND.map((mark) => (
        <li key={mark} className={`pw-notice-legend__${mark}`}>
          {t[mark]}
        </li>
      ))}
    </ul>
  );
};

/** What has happened to a notice and what will, on one line from its release: the exact days stand below it. */
export const NoticeAxis = ({ notice, today }: { notice: Notice; today: string }) => {
  const t = useTexts(grantsTexts);
  const f = useFormat();
  const { releasedOn, dispatches, delivered, final } = notice;
  const dispatch = dispatches.at(-1);
  const expected =
    delivered === undefined && dispatch?.expiredOn === undefined && dispatch?.cameBackOn === undefined ? dispatch?.until : undefined;
  const isRetrievable = dispatch?.channel === 'portal' && dispatch.retrievedAt === undefined;
  const days: readonly (readonly [text: string, on: string | undefined])[] = [
    [t.axis.released({ date: f.date(releasedOn) }), releasedOn],
    [dispatch ? t.axis.dispatched({ date: f.date(dispatch.on) }) : '', dispatch?.on],
    [expected === undefined ? '' : (isRetrievable ? t.axis.retrievable : t.axis.expected)({ date: f.date(expected) }), expected],
    [delivered ? t.axis.delivered({ date: f.date(delivered.on) }) : '', delivered?.on],
    [delivered ? t.axis.lastDay({ date: f.date(delivered.lastDay) }) : '', delivered?.lastDay],
    [final ? t.axis.final({ date: f.date(final.on) }) : '', final?.on],
  ];
  const known = days.flatMap(([text, on]) => (on === undefined ? [] : [{ text, on }]));
  const last = known.reduce((latest, { on }) => (on > latest ? on : latest), releasedOn);
  const end = today > last ? (daysBetween(last, today) > 120 ? addDays(last, 7) : today) : last;
  const span = Math.max(1, daysBetween(releasedOn, end));
  const x = (on: string): number => SIDE + ((WIDTH - 2 * SIDE) * Math.max(0, daysBetween(releasedOn, on))) / span;
  const title = t.axis.label({ notice: textOf(t.kinds, notice.kind), days: known.map((one) => one.text).join(', ') });
  return (
    <svg className="pw-notice-axis" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {ticksBetween(releasedOn, end).map((on) => (
        <g key={on} className="pw-notice-axis__tick">
          <line x1={x(on)} x2={x(on)} y1={Y} y2={Y + 12} />
          <text x={x(on)} y={HEIGHT - 8} textAnchor={x(on) > WIDTH - 40 ? 'end' : x(on) < 40 ? 'start' : 'middle'}>
            {f.month(on)}
          </text>
        </g>
      ))}
      <line className="pw-notice-axis__line" x1={SIDE} x2={WIDTH - SIDE} y1={Y} y2={Y} />
      {delivered && (
        <rect
          className="pw-notice-axis__remedy"
          x={x(delivered.on)}
          width={Math.max(3, x(final && final.on < delivered.lastDay ? final.on : delivered.lastDay) - x(delivered.on))}
          y={Y - 4}
          height={8}
        />
      )}
      {dispatches.map(({ dispatchId, on }) => (
        <rect key={dispatchId} className="pw-notice-axis__sent" x={x(on) - 5} width={10} y={Y - 7} height={14} rx={2} />
      ))}
      <circle className="pw-notice-axis__released" cx={x(releasedOn)} cy={Y} r={4} />
      {delivered && <circle className="pw-notice-axis__delivered" cx={x(delivered.on)} cy={Y} r={6} />}
      {final && <circle className="pw-notice-axis__final" cx={x(final.on)} cy={Y} r={7} />}
      {today >= releasedOn && today <= end && (
        <g className="pw-notice-axis__today">
          <line x1={x(today)} x2={x(today)} y1={8} y2={44} />
          <text x={x(today)} y={9} textAnchor={x(today) > WIDTH / 2 ? 'end' : 'start'} dx={x(today) > WIDTH / 2 ? -4 : 4}>
            {t.axis.today}
          </text>
        </g>
      )}
    </svg>
  );
};
