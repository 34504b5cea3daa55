import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { read } from '../api/queries';
import { isImpossible } from '../dashboard/impossible';
import { ImpossibleChoice } from '../dashboard/impossible-choice';
import { measureOf } from '../dashboard/measures';
import { ProgrammeSwitch, titleOf } from '../dashboard/programme-switch';
import { firstDayOf, lastStichtag, programmesQuery } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { keptInAddress } from '../lib/table-search';
import { BackLink } from '../shell/back-link';
import { Boundary } from '../shell/boundary';
import { clockQuery } from '../shell/clock';
import { Loaded } from '../shell/loaded';
import { tilesQuery } from '../shell/organisation';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { useLanguage } from '../texts/language';
import { overviewTexts } from '../texts/overview';
import { Skeleton } from '../ui/feedback';
import { DifferenceMap } from './difference-map';
import { Greatest } from './greatest';
import { comparisonParameters, type ComparisonSearch } from './search';
import { SIDES, Times } from './times';
import { Totals } from './totals';
import type { Comparison, Point } from './types';

const route = getRouteApi('/vergleich');

// The table lies below what is seen first; its part is on its way while the figures are.
const loadTable = () => loadPart(() => import('./difference-table'));
void loadTable().catch(() => undefined); // asked again, and answered for, where the table is shown
const DifferenceTable = lazy(async () => ({ default: (await loadTable()).DifferenceTable }));

const comparisonQuery = (search: ComparisonSearch) => read('/api/reporting/v1/figures/comparison', { query: comparisonParameters(search) });

const isSame = ({ standA, bekanntA, standB, bekanntB }: ComparisonSearch): boolean => standA === standB && bekanntA === bekanntB;

/** The state of the funding at two points in time, on both axes, and what lies between them. */
export const ComparisonPage = () => {
  const t = useTexts(comparisonTexts);
  const o = useTexts(overviewTexts);
  const f = useFormat();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/vergleich' });
  const change = (changed: ComparisonSearch, how: 'choose' | 'adjust' = 'choose'): void =>
    void navigate({ search: (before: ComparisonSearch) => ({ ...before, ...changed }), replace: how === 'adjust', resetScroll: false });
  const programmes = useQuery(programmesQuery);
  const tiles = useQuery(tilesQuery);
  const clock = useQuery(clockQuery);
  const comparison = useQuery({ ...comparisonQuery(search), placeholderData: keepPreviousData });

  const programmeId = search.programm ?? 'all';
  const day = comparison.data?.today ?? clock.data?.today;
  const programme = programmes.data?.find((p) => p.programmeId === programmeId);
  const firstDay = firstDayOf(programmes.data ?? [], programme?.programmeId ?? 'all');
  const programmeTitle = programme ? titleOf(programme, language) : o.programme.all;
  const measure = measureOf(search.kennzahl ?? 'committedCents');
  /** In words: on which day, and what was known then. */
  const wordsOf = (name: 'a' | 'b', { effectiveOn, knownAt }: Point): string => {
    const known = name === 'a' ? search.bekanntA : search.bekanntB;
    return t.asOf({ name: t.side[name], effective: f.date(effectiveOn), known: known ? f.instant(knownAt) : t.knownNow });
  };
  const fileOf = ({ a, b }: Comparison) => ({
    name: `paktwerk-vergleich_A-${a.effectiveOn}${search.bekanntA ? `_bekannt-${search.bekanntA}` : ''}_B-${b.effectiveOn}${search.bekanntB ? `_bekannt-${search.bekanntB}` : ''}`,
    notes: [
      [t.file.programme, programmeTitle] as const,
      ...[['a', a] as const, ['b', b] as const].map(
        ([name, point]) =>
          [
            t.file[name],
            `${t.asOf({ name: t.side[name], effective: f.date(point.effectiveOn), known: f.instant(point.knownAt) })}, ${point.provisional ? t.file.provisional : t.file.final}, ${o.file.year({ year: String(point.budgetYear), ended: String(point.yearEnded) })}`,
          ] as const,
      ),
    ],
  });

  return (
    <Page
      title={t.title}
      className={comparison.isPlaceholderData ? 'is-stale' : ''}
      before={
        <BackLink to="/" search={{ programm: search.programm, stand: search.standB, bekannt: search.bekanntB }}>
          {t.back}
        </BackLink>
      }
      lead={
        <>
          <span>{comparison.data ? wordsOf('a', comparison.data.a) : '\u00a0'}</span>
          <span>{comparison.data ? wordsOf('b', comparison.data.b) : ''}</span>
        </>
      }
      beside={
        <ProgrammeSwitch
          programmes={programmes.data ?? []}
          value={programmeId}
          onChange={(id) => change({ programm: id === 'all' ? undefined : id })}
        />
      }
    >
      {day ? (
        <Times search={search} change={change} firstDay={firstDay ?? day} today={day} />
      ) : (
        <section className="pw-panel pw-times pw-times--waiting" aria-hidden="true" />
      )}
      {isSame(search) && (
        <p className="pw-provisional" role="status">
          {t.same}
        </p>
      )}
      {comparison.data && (comparison.data.a.provisional || comparison.data.b.provisional) && (
        <p className="pw-provisional" role="status">
          {t.provisional}
        </p>
      )}
      {comparison.data && comparison.data.a.budgetYear !== comparison.data.b.budgetYear && (
        <p className="pw-provisional" role="status">
          {t.years({ a: String(comparison.data.a.budgetYear), b: String(comparison.data.b.budgetYear) })}
        </p>
      )}
      {isImpossible(comparison.error) && day ? (
        <ImpossibleChoice
          error={comparison.error}
          programmeId={programmeId}
          programmes={programmes.data}
          days={SIDES.flatMap(({ name, stand, known }) => [
            {
              name: `${t.side[name]}: ${o.time.effective}`,
              value: search[stand],
              min: firstDay ?? day,
              max: lastStichtag(day),
              toToday: () => change({ [stand]: undefined }),
            },
            {
              name: `${t.side[name]}: ${o.time.known}`,
              value: search[known],
              min: firstDay ?? day,
              max: day,
              toToday: () => change({ [known]: undefined }),
            },
          ])}
          onAllProgrammes={() => change({ programm: undefined })}
          onReset={() => change({ programm: undefined, standA: undefined, bekanntA: undefined, standB: undefined, bekanntB: undefined })}
        />
      ) : (
        <Loaded query={comparison} skeleton={{ height: 62 }}>
          {(shown) => (
            <div className="pw-overview">
              <Totals totals={shown.totals} />
              <div className="pw-split">
                <Boundary>
                  <DifferenceMap
                    districts={shown.districts}
                    totals={shown.totals}
                    tiles={tiles.data ?? []}
                    measure={measure}
                    selected={search.kreis}
                    onMeasure={(kennzahl) => change({ kennzahl })}
                    onSelect={(kreis) => change({ kreis })}
                  />
                </Boundary>
                <Boundary>
                  <Greatest districts={shown.districts} totals={shown.totals} measure={measure} />
                </Boundary>
              </div>
              <Boundary>
                <Suspense fallback={<Skeleton kind="rows" lines={20} />}>
                  <DifferenceTable
                    districts={shown.districts}
                    totals={shown.totals}
                    measure={measure}
                    file={fileOf(shown)}
                    isStale={comparison.isPlaceholderData}
                    isOnlyChanged={search.nur !== undefined}
                    onOnlyChanged={(isOn) => change({ nur: isOn ? 'geaendert' : undefined })}
                    selected={search.kreis}
                    onSelect={(kreis) => change({ kreis })}
                    kept={keptInAddress(search, change)}
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
