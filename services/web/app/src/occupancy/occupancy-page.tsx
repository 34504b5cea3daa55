import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { BothAxes } from '../shell/both-axes';
import { Loaded } from '../shell/loaded';
import { tilesQuery, useDistricts } from '../shell/organisation';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { occupancyTexts } from '../texts/occupancy';
import { Button } from '../ui/button';
import { Alert, EmptyState, Plate } from '../ui/feedback';
import { Select } from '../ui/select';
import { KeyFoot } from '../ui/key-foot';
import { useShortcuts } from '../ui/shortcuts';
import type { Column } from '../ui/table/columns';
import { ExportMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { count, ratio, share, sheetOf } from '../ui/table/sheet';
import { useUiTexts } from '../ui/ui-texts';
import type { OccupancySearch } from './search';

type Occupancy = Read<'/api/staffing/v1/occupancy'>;
type District = Occupancy['districts'][number];
type Figures = Pick<District, 'approvedShare' | 'filledShare' | 'suspendedShare'>;

const NeverFilled = lazy(() => loadPart(() => import('./never-filled')).then((m) => ({ default: m.NeverFilled })));
const route = getRouteApi('/besetzung');
const [WIDTH, HEIGHT] = [120, 40];

/** What is approved, and neither filled nor without pay. */
const vacantShareOf = ({ approvedShare, filledShare, suspendedShare }: Figures): number =>
  Math.max(0, approvedShare - filledShare - suspendedShare);
const vacancyOf = (figures: Figures): number => (figures.approvedShare === 0 ? 0 : vacantShareOf(figures) / figures.approvedShare);

/** Twelve months of a district: what is approved, and how much of it is filled; each drawn to its own most. */
const Months = ({ months }: Pick<District, 'months'>) => {
  const most = Math.max(1, ...months.flatMap((m) => [m.approvedShare, m.filledShare]));
  const step = WIDTH / months.length;
  const y = (value: number): number => HEIGHT - (value / most) * (HEIGHT - 2);
  return (
    <svg className="pw-multiple__months" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, filledShare }, i) => (
        <rect key={month} x={i * step + 0.5} y={y(filledShare)} width={step - 1} height={HEIGHT - y(filledShare)} />
      ))}
      <path d={months.map(({ approvedShare }, i) => `${i === 0 ? 'M' : 'L'}${i * step} ${y(approvedShare)}H${(i + 1) * step}`).join('')} />
    </svg>
  );
};

const ordered = (districts: readonly District[], by: OccupancySearch['sortierung'], compare: (a: District, b: District) => number) =>
  districts.toSorted((a, b) => {
    if (by === 'kreis') return compare(a, b);
    if (by === 'dauer') return (b.medianDaysToRefill ?? -1) - (a.medianDaysToRefill ?? -1) || compare(a, b);
    return Number(a.posts === 0) - Number(b.posts === 0) || vacancyOf(b) - vacancyOf(a) || compare(a, b);
  });

const useColumns = (nameOf: (district: string) => string): readonly Column<District>[] => {
  const t = useTexts(occupancyTexts);
  const f = useFormat();
  return useMemo(
    () => [
      { id: 'district', header: t.district, isRowHeader: true, text: (d) => nameOf(d.district) },
      { id: 'posts', header: t.posts, isNumber: true, text: (d) => f.count(d.posts), value: (d) => count(d.posts) },
      { id: 'vacant', header: t.vacant, isNumber: true, text: (d) => f.count(d.vacantPosts), value: (d) => count(d.vacantPosts) },
      {
        id: 'suspended',
        header: t.suspended,
        isNumber: true,
        text: (d) => f.count(d.suspendedPosts),
        value: (d) => count(d.suspendedPosts),
      },
      { id: 'lapsed', header: t.lapsed, isNumber: true, text: (d) => f.count(d.lapsedPosts), value: (d) => count(d.lapsedPosts) },
      { id: 'approved', header: t.approved, isNumber: true, text: (d) => f.fte(d.approvedShare), value: (d) => share(d.approvedShare) },
      { id: 'filled', header: t.filled, isNumber: true, text: (d) => f.fte(d.filledShare), value: (d) => share(d.filledShare) },
      {
        id: 'suspendedShare',
        header: t.suspendedShare,
        isNumber: true,
        text: (d) => f.fte(d.suspendedShare),
        value: (d) => share(d.suspendedShare),
      },
      {
        id: 'vacantShare',
        header: t.vacantShare,
        isNumber: true,
        text: (d) => f.fte(vacantShareOf(d)),
        value: (d) => share(vacantShareOf(d)),
      },
      { id: 'rate', header: t.rate, isNumber: true, text: (d) => f.percent(vacancyOf(d)), value: (d) => ratio(vacancyOf(d)) },
      { id: 'refills', header: t.refills, isNumber: true, text: (d) => f.count(d.refills), value: (d) => count(d.refills) },
      {
        id: 'days',
        header: t.days,
        isNumber: true,
        text: (d) => (d.medianDaysToRefill === undefined ? t.none : f.count(d.medianDaysToRefill)),
        value: (d) => count(d.medianDaysToRefill),
      },
    ],
    [t, f, nameOf],
  );
};

interface ShownProps {
  view: Occupancy;
  search: OccupancySearch;
  change: (changed: Partial<OccupancySearch>) => void;
}

const Shown = ({ view, search, change }: ShownProps) => {
  const t = useTexts(occupancyTexts);
  const f = useFormat();
  const { units } = useUiTexts().table;
  const { nameOf } = useDistricts();
  const { data: tiles } = useQuery(tilesQuery);
  const columns = useColumns(nameOf);
  const isTable = search.ansicht === 'tabelle';
  const flip = (): void => change({ ansicht: isTable ? undefined : 'tabelle' });
  const order = search.sortierung ?? 'quote';
  const districts = ordered(view.districts, order, (a, b) => f.compare(nameOf(a.district), nameOf(b.district)));
  useShortcuts([
    { key: 't', label: t.keyTable, run: flip },
    { key: 'h', label: t.keyToday, run: () => change({ am: undefined, bekannt: undefined }) },
  ]);
  const rate = vacancyOf(view);
  return (
    <div className="pw-plan">
      <section className="pw-panel pw-plan__head" aria-label={t.state}>
        <h2>{rate === 0 ? t.findingNone : t.finding({ rate: f.percent(rate) })}</h2>
        <dl>
          <div>
            <dt>{t.approved}</dt>
            <dd>
              {f.fte(view.approvedShare)} <small>{t.counted({ n: view.posts })}</small>
            </dd>
          </div>
          <div>
            <dt>{t.filled}</dt>
            <dd>{f.fte(view.filledShare)}</dd>
          </div>
          <div>
            <dt>{t.vacantShare}</dt>
            <dd className={view.vacantPosts > 0 ? 'is-hot' : undefined}>
              {f.fte(vacantShareOf(view))} <small>{t.vacantOf({ rate: f.percent(rate), n: view.vacantPosts })}</small>
            </dd>
          </div>
          <div>
            <dt>{t.suspendedShare}</dt>
            <dd>
              {f.fte(view.suspendedShare)} <small>{t.counted({ n: view.suspendedPosts })}</small>
            </dd>
          </div>
          <div>
            <dt>{t.lapsed}</dt>
            <dd>
              {f.count(view.lapsedPosts)} <small>{t.lapsedHint}</small>
            </dd>
          </div>
          <div>
            <dt>{t.days}</dt>
            <dd>
              {view.medianDaysToRefill === undefined ? t.none : f.count(view.medianDaysToRefill)} <small>{t.daysHint}</small>
            </dd>
          </div>
          <div>
            <dt>{t.refills}</dt>
            <dd>{f.count(view.refills)}</dd>
          </div>
        </dl>
      </section>
      <div className="pw-plan__bar0">
        <Select
          isCompact
          label={t.order}
          value={order}
          options={(['quote', 'dauer', 'kreis'] as const).map((value) => ({ value, label: t.orders[value] }))}
          onChange={(sortierung) => change({ sortierung })}
        />
        <div className="pw-plan__tools">
          <Button size="small" onClick={flip}>
            {isTable ? t.asPictures : t.asTable}
          </Button>
          <ExportMenu label={t.title} sheet={() => sheetOf(`paktwerk-besetzung-${view.effectiveOn}`, columns, districts, units)} />
        </div>
      </div>
      {districts.length === 0 && <EmptyState title={t.empty} />}
      {isTable && districts.length > 0 && (
        <section className="pw-panel">
          <PlainTable caption={t.title} columns={columns} rows={districts} rowId={(d) => d.district} />
        </section>
      )}
      {!isTable && districts.length > 0 && (
        <section className="pw-panel" aria-labelledby="kreise">
          <h2 id="kreise">{t.pictures}</h2>
          <ul className="pw-multiples">
            {districts.map((d) => {
              const plate = tiles?.find((tile) => tile.district === d.district)?.plate;
              const name = nameOf(d.district);
              return (
                <li key={d.district} className="pw-multiple">
                  <p className="pw-multiple__head">
                    {plate && <Plate>{plate}</Plate>}
                    <Link
                      className="kern-link"
                      to="/stellenplan"
                      search={{ empfaenger: d.district }}
                      aria-label={t.toPlan({ district: name })}
                    >
                      {name}
                    </Link>
                  </p>
                  <div
                    role="img"
                    aria-label={t.picture({
                      district: name,
                      rate: f.percent(vacancyOf(d)),
                      vacant: f.fte(vacantShareOf(d)),
                      approved: f.fte(d.approvedShare),
                      first: f.fte(d.months[0]?.filledShare ?? 0),
                      last: f.fte(d.months.at(-1)?.filledShare ?? 0),
                    })}
                  >
                    <Months months={d.months} />
                  </div>
                  <p className="pw-multiple__figures">
                    <strong>{d.posts === 0 ? t.none : f.percent(vacancyOf(d))}</strong>{' '}
                    <span>
                      {d.posts === 0 ? t.noPosts : t.share({ vacant: f.fte(vacantShareOf(d)), approved: f.fte(d.approvedShare) })}
                    </span>
                  </p>
                </li>
              );
            })}
          </ul>
          <ul className="pw-plan__legend" aria-label={t.legend.label}>
            <li>
              <i className="pw-multiple__key-approved" /> {t.legend.approved}
            </li>
            <li>
              <i className="pw-plan__key-filled" /> {t.legend.filled}
            </li>
          </ul>
        </section>
      )}
      <Suspense>
        <NeverFilled am={search.am} bekannt={search.bekannt} />
      </Suspense>
      <KeyFoot />
    </div>
  );
};

/** How the posts of the state are filled: the finding, then every district as a small picture of twelve months. */
export const OccupancyPage = () => {
  const t = useTexts(occupancyTexts);
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/besetzung' });
  const change = (changed: Partial<OccupancySearch>, how: 'choose' | 'adjust' = 'choose'): void =>
    void navigate({ search: { ...search, ...changed }, replace: how === 'adjust', resetScroll: false });
  const { am, bekannt } = search;
  const isNow = am === undefined && bekannt === undefined;
  const query = useQuery({
    ...read('/api/staffing/v1/occupancy', {
      query: { ...(am ? { effectiveOn: am } : {}), ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}) },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      beside={<BothAxes effective={t.effective} effectiveHint={t.effectiveHint} days={{ am, bekannt }} onChange={change} />}
    >
      {!isNow && <Alert kind="info" title={t.travelling} live="status" />}
      <Loaded query={query} skeleton={{ lines: 14 }}>
        {(view) => <Shown view={view} search={search} change={change} />}
      </Loaded>
    </Page>
  );
};
