import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { read } from '../api/queries';
import { daysBetween, lastInstantOf, monthEnd } from '../lib/dates';
import { useFormat, type Format } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { day } from '../ui/table/sheet';
import { Chart, type ChartPoint } from './chart';
import { SERIES_GROUPS, type Change, type DistrictFigures, type MeasureKey, type SeriesGroup, type ViewState } from './view-state';

interface Group {
  readonly lines: readonly { key: MeasureKey; isArea?: boolean; dash?: string }[];
  readonly shape: 'step' | 'linear';
  readonly axis: (f: Format) => (n: number) => string;
  readonly exact: (f: Format) => (n: number) => string;
  readonly sheet: 'money' | 'share' | 'count';
}

const countOf = (f: Format): ((n: number) => string) => f.count;
const GROUPS: Readonly<Record<SeriesGroup, Group>> = {
  money: {
    lines: [
      { key: 'committedCents', isArea: true },
      { key: 'requestedCents', dash: '7 4' },
      { key: 'frameCents', dash: '2 4' },
    ],
    shape: 'step',
    axis: (f) => f.euroAxis,
    exact: (f) => f.euro,
    sheet: 'money',
  },
  posts: {
    lines: [
      { key: 'shareFilled', isArea: true },
      { key: 'shareApproved', dash: '7 4' },
    ],
    shape: 'step',
    axis: (f) => (n) => f.number(n / 100),
    exact: (f) => f.fte,
    sheet: 'share',
  },
  cases: { lines: [{ key: 'casesOpen', isArea: true }], shape: 'linear', axis: (f) => f.number, exact: countOf, sheet: 'count' },
  talks: { lines: [{ key: 'talks', isArea: true }], shape: 'linear', axis: (f) => f.number, exact: countOf, sheet: 'count' },
};

const stepOf = (days: number): 'month' | 'week' | 'day' => (days > 400 ? 'month' : days > 60 ? 'week' : 'day');

/**
 * The end of a month is a point of the whole way, so a Stichtag on one is that way cut off: playing through the months asks once, and
 * the axis knows from the first month how high it has to reach.
 */
const isOnTheWay = (from: string, lastDay: string, today: string): boolean =>
  lastDay < today && lastDay === monthEnd(lastDay) && stepOf(daysBetween(from, today)) === 'month';

const seriesQuery = (view: ViewState, from: string, to: string, today: string) => ({
  ...read(
    '/api/reporting/v1/series',
    {
      query: {
        programmeId: view.programmeId,
        measures: GROUPS[view.seriesGroup].lines.map((l) => l.key).join(','),
        from,
        to,
        step: stepOf(daysBetween(from, to > today ? to : today)),
        ...(view.district ? { district: view.district } : {}),
        ...(view.knownOn ? { knownAt: lastInstantOf(view.knownOn) } : {}),
      },
    },
    { isLive: view.knownOn === undefined },
  ),
  placeholderData: keepPreviousData,
});

/** The greatest value seen of this question, so that the axis does not move while somebody travels through time. */
const useStillMax = (question: string, max: number): number => {
  const seen = useRef({ question, max: 0 });
  if (seen.current.question !== question) seen.current = { question, max: 0 };
  seen.current.max = Math.max(seen.current.max, max);
  return seen.current.max;
};

/** Money is that of one year: at a year's turn the line begins anew. */
interface SeriesPoint extends ChartPoint {
  readonly budgetYear?: number;
}

interface Props {
  view: ViewState;
  change: Change;
  firstDay: string;
  lastDay: string;
  today: string;
  districts: readonly DistrictFigures[];
}

const Switch = ({ value, change }: { value: SeriesGroup; change: Change }) => {
  const t = useTexts(overviewTexts).series;
  return (
    <fieldset className="pw-switch pw-switch--small">
      <legend className="kern-sr-only">{t.group}</legend>
      {SERIES_GROUPS.map((g) => (
        <label key={g} className={g === value ? 'is-chosen' : ''}>
          <input
            type="radio"
            name="verlauf"
            value={g}
            checked={g === value}
            onChange={() => change({ verlauf: g === 'money' ? undefined : g })}
          />
          <span>{t.groups[g]}</span>
        </label>
      ))}
    </fieldset>
  );
};

const SeriesTable = ({ caption, points, group, name }: { caption: string; points: readonly SeriesPoint[]; group: Group; name: string }) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const columns = useMemo(
    (): readonly Column<SeriesPoint>[] => [
      { id: 'date', header: t.series.date, isRowHeader: true, text: (p) => f.date(p.date), value: (p) => day(p.date) },
      ...(group.sheet === 'money'
        ? [{ id: 'year', header: t.series.year, text: (p: SeriesPoint) => (p.budgetYear === undefined ? '' : String(p.budgetYear)) }]
        : []),
      ...group.lines.map(({ key }): Column<SeriesPoint> => ({
        id: key,
        header: t.measures[key],
        isNumber: true,
        text: (p) => group.exact(f)(p.values[key] ?? 0),
        value: (p) => ({ kind: group.sheet, value: p.values[key] ?? 0 }),
      })),
    ],
    [t, f, group],
  );
  return (
    <details className="pw-details">
      <summary>{t.series.table}</summary>
      <div className="pw-scroll" tabIndex={0} role="group" aria-label={t.series.table}>
        <PlainTable isCompact caption={caption} columns={columns} rows={points} rowId={(p) => p.date} exportAs={{ name }} />
      </div>
    </details>
  );
};

export const SeriesPanel = ({ view, change, firstDay, lastDay, today, districts }: Props) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const isDrawable = firstDay <= lastDay;
  const isCut = isOnTheWay(firstDay, lastDay, today);
  const series = useQuery({ ...seriesQuery(view, firstDay, isCut ? today : lastDay, today), enabled: isDrawable });
  const shownPoints = isDrawable ? series.data?.points.filter((p) => !isCut || p.date <= lastDay) : [];
  const group = GROUPS[view.seriesGroup];
  const where = districts.find((d) => d.district === view.district)?.name ?? t.map.all;
  const what = group.lines.map((l) => t.measures[l.key]).join(', ');
  const max = useStillMax(
    `${view.programmeId} ${view.seriesGroup} ${view.district ?? ''}`,
    series.isPlaceholderData ? 0 : Math.max(0, ...(series.data?.points ?? []).flatMap((p) => group.lines.map((l) => p.values[l.key] ?? 0))),
  );
  const title = `${t.series.title}: ${what}`;
  return (
    <section className="pw-panel pw-series" aria-labelledby="verlauf">
      <div className="pw-panel__head">
        <h2 id="verlauf">
          {t.series.title} <span className="pw-muted">{where}</span>
        </h2>
        <Switch value={view.seriesGroup} change={change} />
      </div>
      <Loaded query={{ ...series, data: shownPoints }} skeleton={{ height: 23 }}>
        {(points) =>
          points.length === 0 ? (
            <p className="pw-series__none pw-muted">{t.series.none}</p>
          ) : (
            <>
              <Chart
                title={title}
                description={t.series.description({
                  what,
                  from: f.date(points[0]?.date ?? firstDay),
                  to: f.date(points.at(-1)?.date ?? lastDay),
                  where,
                })}
                lines={group.lines.map((l) => ({ ...l, label: t.measures[l.key] }))}
                points={points}
                from={firstDay}
                to={lastDay > today ? lastDay : today}
                max={max}
                shape={group.shape}
                axis={group.axis(f)}
                exact={group.exact(f)}
                formatDate={f.date}
                formatMonth={f.month}
              />
              <SeriesTable
                caption={`${title}, ${where}`}
                points={points}
                group={group}
                name={`paktwerk-entwicklung_${view.district ?? 'land'}`}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
};
