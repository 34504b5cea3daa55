import { useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { daysBetween, endOfBerlinDay } from '../lib/dates';
import {
  formatCount,
  formatDate,
  formatEuro,
  formatEuroShort,
  formatEuroAxis,
  formatFte,
  formatFteShort,
  formatMonth,
} from '../lib/format';
import type { DistrictFigures, SeriesAnswer } from '../lib/types';
import { useResource } from '../lib/use-resource';
import { ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { SERIES_GROUPS, type SeriesGroup, type ViewChange, type ViewState } from './view-state';

interface Group {
  readonly lines: readonly { key: keyof typeof t.dashboard.measures; isArea?: boolean; dash?: string }[];
  /** Money and posts change by decisions and hold until the next one; counsel grows day by day. */
  readonly shape: 'stepAfter' | 'linear';
  readonly axis: (n: number) => string;
  readonly exact: (n: number) => string;
  readonly short: (n: number) => string;
}

/** Lines differ in dash as well as in colour, so the chart can be read in black and white. */
const GROUPS: Readonly<Record<SeriesGroup, Group>> = {
  money: {
    lines: [
      { key: 'committedCents', isArea: true },
      { key: 'requestedCents', dash: '7 4' },
      { key: 'frameCents', dash: '2 4' },
    ],
    shape: 'stepAfter',
    axis: formatEuroAxis,
    exact: formatEuro,
    short: formatEuroShort,
  },
  posts: {
    lines: [
      { key: 'shareFilled', isArea: true },
      { key: 'shareApproved', dash: '7 4' },
    ],
    shape: 'stepAfter',
    axis: (n) => formatCount(n / 100),
    exact: formatFte,
    short: formatFteShort,
  },
  cases: { lines: [{ key: 'casesOpen', isArea: true }], shape: 'linear', axis: formatCount, exact: formatCount, short: formatCount },
  talks: { lines: [{ key: 'talks', isArea: true }], shape: 'linear', axis: formatCount, exact: formatCount, short: formatCount },
};

interface Props {
  view: ViewState;
  change: (change: ViewChange) => void;
  firstDay: string | undefined;
  lastDay: string;
  districts: readonly DistrictFigures[];
  tick: number;
}

const seriesUrl = (view: ViewState, from: string, to: string): string => {
  const days = daysBetween(from, to);
  const query = new URLSearchParams({
    programmeId: view.programmeId,
    measures: GROUPS[view.seriesGroup].lines.map((l) => l.key).join(','),
    from,
    to,
    step: days > 400 ? 'month' : days > 60 ? 'week' : 'day',
  });
  if (view.district) query.set('district', view.district);
  if (view.knownOn) query.set('knownAt', endOfBerlinDay(view.knownOn));
  return `/api/reporting/v1/series?${query.toString()}`;
};

export const SeriesPanel = ({ view, change, firstDay, lastDay, districts, tick }: Props) => {
  const isDrawable = firstDay !== undefined && firstDay <= lastDay;
  const series = useResource<SeriesAnswer>(isDrawable ? seriesUrl(view, firstDay, lastDay) : undefined, tick);
  const group = GROUPS[view.seriesGroup];
  const district = districts.find((d) => d.district === view.district);
  const where = district?.name ?? t.dashboard.map.all;
  const rows = useMemo(() => (series.data?.points ?? []).map((p) => ({ date: p.date, ...p.values })), [series.data]);
  const what = group.lines.map((l) => t.dashboard.measures[l.key].label).join(', ');
  const s = t.dashboard.series;

  return (
    <section className="pw-panel pw-series" aria-labelledby="verlauf">
      <div className="pw-panel__head">
        <h2 id="verlauf">
          {s.title} <span className="pw-muted">{where}</span>
        </h2>
        <fieldset className="pw-switch pw-switch--small">
          <legend className="kern-sr-only">{s.group}</legend>
          {SERIES_GROUPS.map((g) => (
            <label key={g} className={g === view.seriesGroup ? 'is-chosen' : ''}>
              <input
                type="radio"
                name="verlauf"
                value={g}
                checked={g === view.seriesGroup}
                onChange={() => change({ seriesGroup: g === 'money' ? undefined : g })}
              />
              <span>{s.groups[g]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {series.error && <ProblemAlert error={series.error} onRetry={series.reload} />}
      {rows.length === 0 ? (
        <p className="pw-series__none pw-muted">{series.data || !isDrawable ? s.none : t.loading}</p>
      ) : (
        <div className="pw-chart" data-chart>
          <ResponsiveContainer width="100%" height="100%">
            <ComposedChart
              data={rows}
              margin={{ top: 8, right: 12, bottom: 0, left: 4 }}
              title={`${s.title}: ${what}`}
              desc={s.description(what, formatDate(rows[0]?.date ?? lastDay), formatDate(lastDay), where)}
            >
              <CartesianGrid vertical={false} stroke="var(--pw-line)" />
              <XAxis
                dataKey="date"
                tickFormatter={formatMonth}
                minTickGap={48}
                stroke="var(--pw-axis)"
                tick={{ fill: 'var(--pw-muted)', fontSize: 13 }}
                tickMargin={8}
              />
              <YAxis tickFormatter={group.axis} width={64} stroke="none" tick={{ fill: 'var(--pw-muted)', fontSize: 13 }} />
              <Tooltip
                isAnimationActive={false}
                labelFormatter={(label) => (typeof label === 'string' ? formatDate(label) : '')}
                formatter={(value, name) => [group.exact(Number(value)), String(name)]}
                contentStyle={{
                  background: 'var(--pw-surface)',
                  border: '1px solid var(--pw-line-strong)',
                  borderRadius: 4,
                  color: 'var(--pw-text)',
                }}
                cursor={{ stroke: 'var(--pw-text)', strokeDasharray: '3 3' }}
              />
              <Legend
                itemSorter={null}
                wrapperStyle={{ fontSize: 14 }}
                formatter={(name) => <span className="pw-chart__legend">{String(name)}</span>}
              />
              {group.lines.map((l, i) => {
                const common = {
                  dataKey: l.key,
                  name: t.dashboard.measures[l.key].label,
                  stroke: `var(--pw-series-${i + 1})`,
                  strokeWidth: 2.5,
                  isAnimationActive: false,
                  activeDot: { r: 5 },
                };
                return l.isArea ? (
                  <Area key={l.key} {...common} type={group.shape} fill={`var(--pw-series-${i + 1})`} fillOpacity={0.16} dot={false} />
                ) : (
                  <Line key={l.key} {...common} type={group.shape} strokeDasharray={l.dash ?? '0'} dot={false} />
                );
              })}
            </ComposedChart>
          </ResponsiveContainer>
        </div>
      )}
      {rows.length > 0 && (
        <details className="pw-details">
          <summary>{s.table}</summary>
          <div className="pw-scroll" tabIndex={0} role="region" aria-label={s.table}>
            <table className="pw-table pw-table--plain">
              <caption className="kern-sr-only">{`${s.title}: ${what}, ${where}`}</caption>
              <thead>
                <tr>
                  <th scope="col">{s.date}</th>
                  {group.lines.map((l) => (
                    <th key={l.key} scope="col" className="is-number">
                      {t.dashboard.measures[l.key].label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((r) => (
                  <tr key={r.date}>
                    <th scope="row">{formatDate(r.date)}</th>
                    {group.lines.map((l) => (
                      <td key={l.key} className="is-number">
                        {group.exact(Number((r as Record<string, unknown>)[l.key] ?? 0))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
};
