import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { LivePill } from '../live/live-pill';
import { clockQuery } from '../shell/clock';
import { Boundary } from '../shell/boundary';
import { Loaded } from '../shell/loaded';
import { tilesQuery } from '../shell/organisation';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { overviewTexts } from '../texts/overview';
import { Skeleton } from '../ui/feedback';
import { DistrictMap } from './district-map';
import { Headline } from './headline';
import { isImpossible } from './impossible';
import { measureOf } from './measures';
import { ProgrammeSwitch, titleOf } from './programme-switch';
import { TimeControl } from './time-control';
import { figuresQuery, firstDayOf, lastStichtag, programmesQuery, useView } from './view-state';

// The curve is not what one waits for; its part is on its way while the figures are.
const loadSeries = () => loadPart(() => import('./series-panel'));
void loadSeries().catch(() => undefined); // asked again, and answered for, where the curve is shown
const SeriesPanel = lazy(async () => ({ default: (await loadSeries()).SeriesPanel }));
// Nor is the table, which lies below the map.
const loadTable = () => loadPart(() => import('./district-table'));
void loadTable().catch(() => undefined);
const DistrictTable = lazy(async () => ({ default: (await loadTable()).DistrictTable }));
const ImpossibleChoice = lazy(async () => ({ default: (await loadPart(() => import('./impossible-choice'))).ImpossibleChoice }));

/** The state of the funding, today or on any other day, as it is known now or was known then. */
export const DashboardPage = () => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const language = useLanguage();
  const [view, change] = useView();
  const programmes = useQuery(programmesQuery);
  const tiles = useQuery(tilesQuery);
  const clock = useQuery(clockQuery);
  const figures = useQuery({ ...figuresQuery(view), placeholderData: keepPreviousData });
  // What is known today about the same day, and today itself: the first is compared with, the second keeps the shades still.
  const isToday = !view.effectiveOn && !view.knownOn;
  const sinceThen = useQuery({ ...figuresQuery({ ...view, knownOn: undefined }), enabled: view.knownOn !== undefined });
  const today = useQuery({ ...figuresQuery({ ...view, effectiveOn: undefined, knownOn: undefined }), enabled: !isToday });

  const { data } = figures;
  const day = data?.today ?? clock.data?.today;
  const programme = programmes.data?.find((p) => p.programmeId === view.programmeId);
  const firstDay = useMemo(() => firstDayOf(programmes.data ?? [], programme?.programmeId ?? 'all'), [programmes.data, programme]);

  return (
    <Page
      title={t.title}
      className={figures.isPlaceholderData ? 'is-stale' : ''}
      lead={
        <>
          <span className="pw-page__date">
            {data ? t.asOf({ date: isToday ? f.instantToTheSecond(data.knownAt) : f.longDate(data.effectiveOn) }) : '\u00a0'}
          </span>
          <LivePill frozen={!isToday} />
        </>
      }
      beside={
        <ProgrammeSwitch
          programmes={programmes.data ?? []}
          value={view.programmeId}
          onChange={(id) => change({ programm: id === 'all' ? undefined : id })}
        />
      }
    >
      {day ? (
        <TimeControl view={view} change={change} firstDay={firstDay ?? day} today={day} />
      ) : (
        <section className="pw-panel pw-time pw-time--waiting" aria-hidden="true" />
      )}
      {data?.provisional && isToday && (
        <p className="pw-provisional" role="status">
          {t.provisional}
        </p>
      )}
      {isImpossible(figures.error) && day ? (
        <Suspense fallback={null}>
          <ImpossibleChoice
            error={figures.error}
            programmeId={view.programmeId}
            programmes={programmes.data}
            days={[
              {
                name: t.time.effective,
                value: view.effectiveOn,
                min: firstDay ?? day,
                max: lastStichtag(day),
                toToday: () => change({ stand: undefined }),
              },
              { name: t.time.known, value: view.knownOn, min: firstDay ?? day, max: day, toToday: () => change({ bekannt: undefined }) },
            ]}
            onAllProgrammes={() => change({ programm: undefined })}
            onReset={() => change({ programm: undefined, stand: undefined, bekannt: undefined })}
          />
        </Suspense>
      ) : (
        <Loaded query={figures} skeleton={{ height: 62 }}>
          {(shown) => (
            <div className="pw-overview">
              <Headline
                totals={shown.totals}
                year={shown}
                reached={shown.districtsReached}
                compare={view.knownOn ? sinceThen.data?.totals : undefined}
              />
              <div className="pw-split">
                <Boundary>
                  <DistrictMap
                    districts={shown.districts}
                    scaledBy={(isToday ? undefined : today.data?.districts) ?? shown.districts}
                    totals={shown.totals}
                    tiles={tiles.data ?? []}
                    measure={measureOf(view.measure)}
                    selected={view.district}
                    change={change}
                  />
                </Boundary>
                <Boundary>
                  <Suspense fallback={<section className="pw-panel pw-series" aria-hidden="true" />}>
                    <SeriesPanel
                      view={view}
                      change={change}
                      firstDay={firstDay ?? shown.effectiveOn}
                      lastDay={shown.effectiveOn}
                      today={shown.today}
                      districts={shown.districts}
                    />
                  </Suspense>
                </Boundary>
              </div>
              <Boundary>
                <Suspense fallback={<Skeleton kind="rows" lines={46} />}>
                  <DistrictTable
                    data={shown}
                    view={view}
                    change={change}
                    programme={programme ? titleOf(programme, language) : t.programme.all}
                  />
                </Suspense>
              </Boundary>
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
};
