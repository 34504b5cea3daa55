import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { read } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { BothAxes } from '../shell/both-axes';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { tilesQuery, useActsForParty, useDistricts, useOrganisationName } from '../shell/organisation';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { Alert, EmptyState, Plate } from '../ui/feedback';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { KeyFoot } from '../ui/key-foot';
import { useShortcuts, type Shortcut } from '../ui/shortcuts';
import { ExportMenu } from '../ui/table/export-menu';
import { sheetOf } from '../ui/table/sheet';
import { useUiTexts } from '../ui/ui-texts';
import { Deadlines } from './deadlines';
import { PlanHead } from './plan-head';
import { PlanTable, usePlanColumns } from './plan-table';
import { monthPlus } from './scale';
import { KINDS, type PlanSearch } from './search';
import { SidePanel } from './side-panel';
import { Timeline, type Pointed } from './timeline';
import { kindOf, type Act, type Plan } from './types';

// Few bring a table, and seldom.
const Import = lazy(() => loadPart(() => import('./import-occupancies')).then((m) => ({ default: m.ImportOccupancies })));

const route = getRouteApi('/stellenplan');
const SPAN = 18;
const HALF_YEAR = 6;
/** So many half years back and ahead are offered. */
const [BACK, AHEAD] = [10, 4];
/** As in staffing-plan.css: the panel does not stand beside the plan. */
const PANEL_BELOW = '(max-width: 75rem)';
/** Nothing can be recorded of such a post any more. */
const isOver = (status: Plan['posts'][number]['status']): boolean => ['ended', 'lapsed', 'taken-back'].includes(status);
/** The rows listen to it themselves. */
const listed = (key: string, label: string): Shortcut => ({ key, label, group: label, run: () => undefined, isListedOnly: true });

const Kinds = ({ plan, chosen, onChoose }: { plan: Plan; chosen: PlanSearch['stand']; onChoose: (kind: PlanSearch['stand']) => void }) => {
  const t = useTexts(staffingPlanTexts).kinds;
  const f = useFormat();
  const counts = new Map(KINDS.map((kind) => [kind, plan.posts.filter((p) => kindOf(p) === kind).length]));
  const chip = (label: string, n: number, kind: PlanSearch['stand']) => (
    <button
      key={label}
      type="button"
      className={classNames('pw-chip', chosen === kind && 'is-chosen')}
      aria-pressed={chosen === kind}
      onClick={() => onChoose(kind)}
    >
      {label} <b>{f.count(n)}</b>
    </button>
  );
  return (
    <div className="pw-chips" role="group" aria-label={t.label}>
      {chip(t.all, plan.posts.length, undefined)}
      {KINDS.filter((kind) => counts.get(kind)! > 0).map((kind) => chip(t[kind], counts.get(kind)!, kind))}
    </div>
  );
};

/** Months as a choice: so many from one on. */
const useRanges = (first: string): readonly { value: string; label: string }[] => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  return Array.from({ length: BACK + AHEAD + 1 }, (_, i) => monthPlus(first, (i - BACK) * HALF_YEAR)).map((value) => ({
    value,
    label: t.fromTo({ from: f.month(`${value}-01`), to: f.month(`${monthPlus(value, SPAN - 1)}-01`) }),
  }));
};

interface ShownProps {
  plan: Plan;
  search: PlanSearch;
  change: (changed: Partial<PlanSearch>, how?: 'choose' | 'adjust') => void;
  mayAct: boolean;
}

const Shown = ({ plan, search, change, mayAct }: ShownProps) => {
  const t = useTexts(staffingPlanTexts);
  const { units } = useUiTexts().table;
  const [act, setAct] = useState<Act>('fill');
  const [pointed, setPointed] = useState<Pointed>();
  const [focusSide, setFocusSide] = useState(0);
  const [isImporting, setIsImporting] = useState(false);
  const { effectiveOn, months, party } = plan;
  const first = months[0]?.month ?? effectiveOn.slice(0, 7);
  const ranges = useRanges(first);
  const columns = usePlanColumns(effectiveOn);
  const posts = plan.posts.filter((p) => search.stand === undefined || kindOf(p) === search.stand);
  const selected = plan.posts.find((p) => p.postId === search.stelle);
  const isTable = search.ansicht === 'tabelle';
  const select = (stelle: string | undefined): void => {
    setFocusSide(0);
    change({ stelle }, 'adjust');
  };
  /** Whoever points at a post wants to see what is said of it: where the panel lies below the plan or above it as a sheet, it is gone to. */
  const opened = useRef<string>(undefined);
  const goToPanel = (): void => {
    opened.current = undefined;
    if (window.matchMedia(PANEL_BELOW).matches) document.getElementById('gewaehlt')?.focus();
  };
  const open = (postId: string): void => {
    opened.current = postId;
    if (postId === selected?.postId) goToPanel();
    else select(postId);
  };
  useEffect(() => {
    if (selected && opened.current === selected.postId) goToPanel();
  }, [selected?.postId]);
  const close = (): void => {
    const row = document.querySelector<HTMLElement>(`.pw-plan__rows [data-post="${selected?.postId}"]`);
    select(undefined);
    row?.focus();
  };
  const begin = (one: Act): void => {
    if (!mayAct) return;
    const post = selected ?? posts.find(({ status }) => !isOver(status)) ?? posts[0];
    if (!post) return;
    if (!selected) select(post.postId);
    setPointed(undefined);
    setAct(one);
    setFocusSide((n) => n + 1);
  };
  const shift = (by: number): void => change({ ab: monthPlus(first, by) }, 'adjust');
  useShortcuts([
    ...(['ArrowUp', 'ArrowDown'] as const).map((key) => listed(key, t.keys.post)),
    ...(['ArrowLeft', 'ArrowRight'] as const).map((key) => listed(key, t.keys.month)),
    ...(mayAct
      ? [
          { key: 'b', label: t.keys.fill, run: () => begin('fill') },
          { key: 'f', label: t.keys.vacate, run: () => begin('vacate') },
          { key: 'u', label: t.keys.suspend, run: () => begin('suspend') },
        ]
      : []),
    { key: 'h', label: t.keys.today, run: () => change({ ab: undefined, am: undefined, bekannt: undefined }) },
    { key: 't', label: t.keys.table, run: () => change({ ansicht: isTable ? undefined : 'tabelle' }) },
  ]);
  return (
    <div className="pw-plan">
      <PlanHead plan={plan} />
      <div className="pw-plan__bar0">
        <Kinds plan={plan} chosen={search.stand} onChoose={(stand) => change({ stand })} />
        <div className="pw-plan__tools">
          <Select isCompact label={t.range} value={first} options={ranges} onChange={(ab) => change({ ab })} />
          <Button size="small" onClick={() => change({ ansicht: isTable ? undefined : 'tabelle' })}>
            {isTable ? t.asTimeline : t.asTable}
          </Button>
          {mayAct && (
            <Button size="small" icon="drive-folder-upload" onClick={() => setIsImporting(true)}>
              {t.import}
            </Button>
          )}
          <ExportMenu title={t.export} label={t.timeline} sheet={() => sheetOf(`paktwerk-stellenplan-${party}`, columns, posts, units)} />
        </div>
      </div>
      <div className="pw-plan__split">
        <div className="pw-plan__left">
          <section className="pw-panel pw-plan__panel" aria-label={t.timeline}>
            {plan.posts.length === 0 ? (
              <EmptyState title={t.empty.title} action={<BackLink to="/stellen">{t.back}</BackLink>}>
                {t.empty.text}
              </EmptyState>
            ) : isTable ? (
              <PlanTable plan={plan} posts={posts} onSelect={open} />
            ) : (
              <Timeline
                plan={plan}
                posts={posts}
                selected={selected?.postId}
                mayAct={mayAct}
                onSelect={select}
                onOpen={open}
                onPoint={(one) => {
                  open(one.postId);
                  setPointed(one);
                  setAct(one.act);
                }}
                onShift={shift}
              />
            )}
          </section>
          <Deadlines plan={plan} onSelect={open} />
        </div>
        <SidePanel
          post={selected}
          effectiveOn={effectiveOn}
          mayAct={mayAct}
          act={act}
          pointed={pointed}
          focus={focusSide}
          onAct={(one) => {
            setPointed(undefined);
            setAct(one);
          }}
          onDone={() => setPointed(undefined)}
          onClose={close}
        />
      </div>
      {isImporting && (
        <Suspense>
          <Import onClose={() => setIsImporting(false)} />
        </Suspense>
      )}
      <KeyFoot />
    </div>
  );
};

/** The posts of a party on one timeline: who works where until when, what lapses, and what each date costs. */
export const StaffingPlanPage = () => {
  const t = useTexts(staffingPlanTexts);
  const { me } = useSession();
  const actsForParty = useActsForParty();
  const organisationName = useOrganisationName();
  const { options: districts } = useDistricts();
  const { data: tiles } = useQuery(tilesQuery);
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/stellenplan' });
  const change: ShownProps['change'] = (changed, how = 'choose') =>
    void navigate({ search: { ...search, ...changed }, replace: how === 'adjust', resetScroll: false });
  const { empfaenger, ab, am, bekannt } = search;
  const party = actsForParty ? me?.organisation : empfaenger;
  const query = useQuery({
    ...read('/api/staffing/v1/plan', {
      query: {
        ...(empfaenger ? { party: empfaenger } : {}),
        ...(ab ? { from: ab } : {}),
        ...(am ? { effectiveOn: am } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    }),
    enabled: party !== undefined,
    placeholderData: keepPreviousData,
  });
  const isNow = am === undefined && bekannt === undefined;
  const mayAct = isNow && actsForParty && ['APPLICANT', 'PARTY_MEMBER'].some((role) => me?.roles?.includes(role));
  const plate = tiles?.find((d) => d.district === party)?.plate;
  const name = party === undefined ? '' : organisationName(party);
  return (
    <Page
      title={t.title({ party: name }).trim()}
      heading={
        <span className="pw-plan__title">
          {plate && <Plate>{plate}</Plate>} {t.title({ party: name }).trim()}
        </span>
      }
      before={<BackLink to="/stellen">{t.back}</BackLink>}
      className="pw-plan-page"
      beside={<BothAxes effective={t.effective} effectiveHint={t.effectiveHint} days={{ am, bekannt }} onChange={change} />}
    >
      {!isNow && <Alert kind="info" title={t.travelling} live="status" />}
      {!actsForParty && (
        <div className="pw-filters">
          <Select
            isCompact
            label={t.party}
            none={t.choose}
            value={empfaenger ?? ''}
            options={districts}
            onChange={(key) => change({ empfaenger: key || undefined, stelle: undefined })}
          />
        </div>
      )}
      {party === undefined ? (
        <p className="pw-muted">{t.chooseParty}</p>
      ) : (
        <Loaded query={query} skeleton={{ lines: 14 }}>
          {(plan) => <Shown plan={plan} search={search} change={change} mayAct={mayAct} />}
        </Loaded>
      )}
    </Page>
  );
};
