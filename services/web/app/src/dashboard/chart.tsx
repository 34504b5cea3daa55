import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { daysBetween } from '../lib/dates';
import { niceTicks } from './ticks';

export interface ChartLine {
  readonly key: string;
  readonly label: string;
  /** The first line stands out by its area, the others by their dashes: the chart can be read in black and white. */
  readonly isArea?: boolean;
  readonly dash?: string;
}

export interface ChartPoint {
  readonly date: string;
  readonly values: Readonly<Record<string, number>>;
}

interface Props {
  title: string;
  description: string;
  lines: readonly ChartLine[];
  points: readonly ChartPoint[];
  /** The days that the axis spans, whatever the points cover: an axis that stands still can be compared. */
  from: string;
  to: string;
  /** The greatest value that the axis has to reach. */
  max: number;
  /** Decisions hold until the next one; counsel grows day by day. */
  shape: 'step' | 'linear';
  axis: (n: number) => string;
  exact: (n: number) => string;
  formatDate: (date: string) => string;
  formatMonth: (date: string) => string;
}

const MARGIN = { top: 10, right: 14, bottom: 26, left: 76 };
const MONTH_WIDTH = 84;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room that the chart has; figures and lines keep their size whatever it is. */
const useRoom = (): [RefObject<HTMLDivElement | null>, Size] => {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
};

const monthStarts = (from: string, to: string, most: number): string[] => {
  const [y = 0, m = 1] = from.split('-').map(Number);
  const first = from.endsWith('-01') ? 0 : 1;
  const all: string[] = [];
  for (let i = first; ; i += 1) {
    const date = new Date(Date.UTC(y, m - 1 + i, 1)).toISOString().slice(0, 10);
    if (date > to) break;
    all.push(date);
  }
  const every = [1, 2, 3, 4, 6, 12, 24].find((n) => all.length / n <= most) ?? 24;
  // Counted from January, so that the same months stand there whatever the first day is.
  return all.filter((date) => (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) % every === 0);
};

/** Lines over time, drawn by hand in SVG: pointer and arrow keys read out the values. */
export const Chart = ({ title, description, lines, points, from, to, max, shape, axis, exact, formatDate, formatMonth }: Props) => {
  const [box, { width, height }] = useRoom();
  const [at, setAt] = useState<number>();
  const inner = { width: Math.max(0, width - MARGIN.left - MARGIN.right), height: Math.max(0, height - MARGIN.top - MARGIN.bottom) };
  const days = Math.max(1, daysBetween(from, to));
  const ticks = niceTicks(max, 5);
  const top = ticks.at(-1) ?? 1;
  const x = (date: string): number => MARGIN.left + (daysBetween(from, date) / days) * inner.width;
  const y = (n: number): number => MARGIN.top + inner.height - (n / top) * inner.height;

  const path = (key: string): string =>
    points
      .map(({ date, values }, i) => {
        const [px, py] = [x(date).toFixed(1), y(values[key] ?? 0).toFixed(1)];
        if (i === 0) return `M${px},${py}`;
        return shape === 'step' ? `H${px}V${py}` : `L${px},${py}`;
      })
      .join('');
  const area = (key: string): string =>
    points.length === 0 ? '' : `${path(key)}V${y(0).toFixed(1)}H${x(points[0]?.date ?? from).toFixed(1)}Z`;

  const move = (index: number): void => setAt(Math.max(0, Math.min(points.length - 1, index)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = points.length - 1;
    const now = at ?? last;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last, PageUp: now - 12, PageDown: now + 12 }[event.key];
    if (event.key === 'Escape') setAt(undefined);
    else if (next !== undefined) {
      move(next);
      event.preventDefault();
    }
  };
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const position = event.clientX - event.currentTarget.getBoundingClientRect().left;
    let nearest = 0;
    points.forEach((p, i) => {
      if (Math.abs(x(p.date) - position) < Math.abs(x(points[nearest]?.date ?? from) - position)) nearest = i;
    });
    if (points.length > 0) move(nearest);
  };
  const read = at === undefined ? undefined : points[at];
  const readout = read && [formatDate(read.date), ...lines.map((l) => `${l.label} ${exact(read.values[l.key] ?? 0)}`)].join(', ');

  return (
    <div className="pw-chart" data-chart>
      <div className="pw-chart__room" ref={box}>
        {width > 0 && (
          <svg
            width={width}
            viewBox={`0 0 ${width} ${height}`}
            height={height}
            role="img"
            aria-label={`${title}. ${description}`}
            tabIndex={0}
            onKeyDown={onKeyDown}
            onPointerMove={onPointer}
            onPointerLeave={() => setAt(undefined)}
            onBlur={() => setAt(undefined)}
          >
            {ticks.map((n) => (
              <g key={n}>
                <line className="pw-chart__grid" x1={MARGIN.left} x2={MARGIN.left + inner.width} y1={y(n)} y2={y(n)} />
                <text className="pw-chart__tick" x={MARGIN.left - 8} y={y(n)} dy="0.35em" textAnchor="end">
                  {axis(n)}
                </text>
              </g>
            ))}
            {monthStarts(from, to, Math.max(2, Math.floor(inner.width / MONTH_WIDTH))).map((date) => (
              <g key={date}>
                <line className="pw-chart__mark" x1={x(date)} x2={x(date)} y1={y(0)} y2={y(0) + 5} />
                <text className="pw-chart__tick" x={x(date)} y={height - 4} textAnchor="middle">
                  {formatMonth(date)}
                </text>
              </g>
            ))}
            {lines.map((l, i) => (
              <g key={l.key} className={`pw-chart__series pw-chart__series--${i + 1}`}>
                {l.isArea && <path className="pw-chart__area" d={area(l.key)} />}
                <path className="pw-chart__line" d={path(l.key)} strokeDasharray={l.dash} />
                {points.length === 1 && <circle cx={x(points[0]?.date ?? from)} cy={y(points[0]?.values[l.key] ?? 0)} r={3.5} />}
              </g>
            ))}
            {read && (
              <g className="pw-chart__cursor">
                <line x1={x(read.date)} x2={x(read.date)} y1={MARGIN.top} y2={y(0)} />
                {lines.map((l, i) => (
                  <circle key={l.key} className={`pw-chart__series--${i + 1}`} cx={x(read.date)} cy={y(read.values[l.key] ?? 0)} r={5} />
                ))}
              </g>
            )}
          </svg>
        )}
        {read && (
          <dl
            className="pw-chart__readout"
            style={{ left: `${Math.min(Math.max(x(read.date), 96), Math.max(96, width - 96))}px` }}
            aria-hidden="true"
          >
            <dt>{formatDate(read.date)}</dt>
            {lines.map((l, i) => (
              <dd key={l.key} className={`pw-chart__series--${i + 1}`}>
                {l.label} <strong>{exact(read.values[l.key] ?? 0)}</strong>
              </dd>
            ))}
          </dl>
        )}
      </div>
      <p className="kern-sr-only" role="status">
        {readout ?? ''}
      </p>
      <ul className="pw-chart__legend">
        {lines.map((l, i) => (
          <li key={l.key} className={`pw-chart__series--${i + 1}`}>
            <svg width="28" height="12" aria-hidden="true">
              <line x1="0" x2="28" y1="6" y2="6" className="pw-chart__line" strokeDasharray={l.dash} />
            </svg>
            {l.label}
          </li>
        ))}
      </ul>
    </div>
  );
};
