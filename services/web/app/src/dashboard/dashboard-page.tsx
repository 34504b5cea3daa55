import { useEffect, useMemo } from 'react';
import { formatInstantToTheSecond, formatLongDate } from '../lib/format';
import type { FiguresAnswer, Programme, Tile } from '../lib/types';
import { useResource } from '../lib/use-resource';
import { useLive } from '../live/live';
import { LivePill } from '../shell/live-pill';
import { ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { DistrictMap } from './district-map';
import { DistrictTable } from './district-table';
import { Headline } from './headline';
import { ProgrammeSwitch } from './programme-switch';
import { SeriesPanel } from './series-panel';
import { TimeControl } from './time-control';
import { figuresQuery, useViewState } from './view-state';

const BASE = '/api/reporting/v1';

export const DashboardPage = () => {
  const { tick } = useLive();
  const [view, change] = useViewState();
  // What was known on a past day does not change any more.
  const dataTick = view.knownOn ? 0 : tick;
  const programmes = useResource<Programme[]>(`${BASE}/programmes`, tick);
  const tiles = useResource<Tile[]>(`${BASE}/tiles`);
  const figures = useResource<FiguresAnswer>(`${BASE}/figures?${figuresQuery(view)}`, dataTick);
  const today = useResource<FiguresAnswer>(
    view.knownOn ? `${BASE}/figures?${figuresQuery({ ...view, knownOn: undefined })}` : undefined,
    tick,
  );

  useEffect(() => {
    document.title = `${t.dashboard.title} – ${t.app.name}`;
  }, []);

  const data = figures.data;
  const chosen = useMemo(
    () => (programmes.data ?? []).filter((p) => view.programmeId === 'all' || p.programmeId === view.programmeId),
    [programmes.data, view.programmeId],
  );
  const firstDay = chosen.reduce<string | undefined>(
    (first, p) => (first === undefined || p.firstDay < first ? p.firstDay : first),
    undefined,
  );
  const isLive = !view.effectiveOn && !view.knownOn;

  return (
    <main id="inhalt" tabIndex={-1} className={`pw-wrap pw-page ${figures.isStale ? 'is-stale' : ''}`} aria-busy={data === undefined}>
      <div className="pw-page__head">
        <div>
          <h1>{t.dashboard.title}</h1>
          <p className="pw-page__asof">
            {data && <span>{t.dashboard.asOf(isLive ? formatInstantToTheSecond(data.knownAt) : formatLongDate(data.effectiveOn))}</span>}
            <LivePill frozen={!isLive} />
          </p>
        </div>
        <ProgrammeSwitch
          programmes={programmes.data ?? []}
          value={view.programmeId}
          onChange={(programmeId) => change({ programmeId: programmeId === 'all' ? undefined : programmeId })}
        />
      </div>

      {figures.error && <ProblemAlert error={figures.error} onRetry={figures.reload} />}
      {programmes.error && !figures.error && <ProblemAlert error={programmes.error} onRetry={programmes.reload} />}

      {data && <TimeControl view={view} change={change} firstDay={firstDay ?? data.today} today={data.today} />}
      {data?.provisional && isLive && (
        <p className="pw-provisional" role="status">
          {t.live.provisional}
        </p>
      )}
      {!data && !figures.error && <p className="pw-muted">{t.loading}</p>}

      {data && (
        <>
          <Headline totals={data.totals} reached={data.districtsReached} compare={view.knownOn ? today.data?.totals : undefined} />
          <div className="pw-split">
            <DistrictMap
              districts={data.districts}
              totals={data.totals}
              tiles={tiles.data ?? []}
              measure={view.measure}
              selected={view.district}
              change={change}
            />
            <SeriesPanel
              view={view}
              change={change}
              firstDay={firstDay}
              lastDay={data.effectiveOn}
              districts={data.districts}
              tick={dataTick}
            />
          </div>
          <DistrictTable
            data={data}
            view={view}
            change={change}
            programme={view.programmeId === 'all' ? t.dashboard.programme.all : (chosen[0]?.titleDe ?? '')}
          />
        </>
      )}
    </main>
  );
};
