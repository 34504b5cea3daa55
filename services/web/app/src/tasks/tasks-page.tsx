import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { read, readVersioned } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { PHONE, useMedia } from '../lib/use-media';
import { LivePill } from '../live/live-pill';
import { Boundary } from '../shell/boundary';
import { Loaded } from '../shell/loaded';
import { useDistricts, useActsForParty } from '../shell/organisation';
import { Page } from '../shell/page';
import { SavedFilters } from '../shell/saved-filters';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { classNames } from '../ui/class-names';
import { Button } from '../ui/button';
import { Pill } from '../ui/feedback';
import { Icon } from '../ui/icon';
import { Select } from '../ui/select';
import { KeyFoot } from '../ui/key-foot';
import { useShortcuts } from '../ui/shortcuts';
import { ExportMenu } from '../ui/table/export-menu';
import { AsideDialog, useLayAside } from './resubmission';
import { ByItself } from './by-itself';
import { DayStrip } from './day-strip';
import { BulkBar, bulkKindOf } from './bulk-bar';
import { MyJobs } from './my-jobs';
import { NotArrived } from './not-arrived';
import { TASKS } from './search';
import type { tasksSearch } from './search';
import { isSealed, TaskRow } from './task-row';
import { useTaskSheet } from './task-sheet';
import type { Task, TaskList } from './types';

// Loaded when it is asked for: the list comes first.
const NotificationsDialog = lazy(() => loadPart(() => import('./notifications')).then((m) => ({ default: m.NotificationsDialog })));
const RunningWindows = lazy(() => loadPart(() => import('../staffing-plan/running-windows')).then((m) => ({ default: m.RunningWindows })));

const route = getRouteApi('/aufgaben');
/** Fingers that rest this long have typed what they look for. */
const TYPED_MS = 400;

type SearchOfTasks = ReturnType<typeof tasksSearch.parse>;

const useFilters = () => {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/aufgaben' });
  return { search, choose: (change: Partial<typeof search>) => void navigate({ search: { ...search, ...change }, resetScroll: false }) };
};

/** What there is of each kind, and a choice of one. */
const Kinds = ({ list }: { list: TaskList }) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const { search, choose } = useFilters();
  const kinds = TASKS.flatMap((task) => list.tasks.filter((k) => k.task === task).map(({ n }) => ({ task, n })));
  useShortcuts(
    [undefined, ...kinds.map((k) => k.task)].map((task, i) => ({
      key: String(i + 1),
      label: task === undefined ? t.filter.all : t.tasks[task],
      group: t.filter.task,
      run: () => choose({ art: task }),
    })),
  );
  const chip = (label: string, n: number, task: (typeof TASKS)[number] | undefined) => (
    <button
      key={label}
      type="button"
      className={classNames('pw-chip', search.art === task && 'is-chosen')}
      aria-pressed={search.art === task}
      onClick={() => choose({ art: task })}
    >
      {label} <b>{f.count(n)}</b>
    </button>
  );
  return (
    <div className="pw-chips" role="group" aria-label={t.filter.task}>
      {chip(
        t.filter.all,
        kinds.reduce((all, k) => all + k.n, 0),
        undefined,
      )}
      {kinds.map(({ task, n }) => chip(t.tasks[task], n, task))}
    </div>
  );
};

const Filters = ({ searchRef }: { searchRef: Ref<HTMLInputElement> }) => {
  const t = useTexts(tasksTexts).filter;
  const language = useLanguage();
  const actsForParty = useActsForParty();
  const { options: districts } = useDistricts();
  const { items: programmes } = useAllPages('/api/applications/v1/programmes', { query: { limit: 200 } }, (p) => p.programmeId);
  const { search, choose } = useFilters();
  const [typed, setTyped] = useState(search.suche ?? '');
  const sent = useRef(typed);
  // What stands in the address by another way, a saved filter or going back, is shown; what is being typed stays.
  useEffect(() => {
    const { suche = '' } = search;
    if (suche !== sent.current) setTyped(suche);
    sent.current = suche;
  }, [search.suche]);
  useEffect(() => {
    if (typed === (search.suche ?? '')) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      choose({ suche: typed === '' ? undefined : typed });
    }, TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="pw-filters">
      {!actsForParty && (
        <Select
          isCompact
          label={t.district}
          none={t.all}
          options={districts}
          value={search.kreis ?? ''}
          onChange={(kreis) => choose({ kreis: kreis === '' ? undefined : kreis })}
        />
      )}
      <Select
        isCompact
        label={t.programme}
        none={t.all}
        options={(programmes ?? []).map((p) => ({ value: p.programmeId, label: language === 'de' ? p.titleDe : p.titleEn }))}
        value={search.programm ?? ''}
        onChange={(programm) => choose({ programm: programm === '' ? undefined : programm })}
      />
      <label className="pw-select pw-search">
        <span>{t.search}</span>
        <Icon name="search" />
        <input ref={searchRef} type="search" value={typed} onChange={(e) => setTyped(e.target.value)} />
      </label>
    </div>
  );
};

/** What can be done for several in this list; reminders stand with what did not arrive. */
const BULKS = ['release', 'release-notice', 'dispatch', 'accept-proof'] as const;

/** So much of what is overdue is shown before what is due today and later; more than that and a few is folded. */
const OVERDUE_SHOWN = 5;
const A_FEW = 3;

/** Above the groups, which all have the same columns; a row says by itself what each of them is. */
const Columns = () => {
  const { due, task, why, amount, act } = useTexts(tasksTexts).columns;
  return (
    <div className="pw-task pw-task--head" aria-hidden="true">
      {[due, task, why, amount, act].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
};

/** Urgency is the only grouping; a group says its sum to the cent. */
const Groups = ({ list }: { list: TaskList }) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [laying, setLaying] = useState<Task>();
  const { search } = useFilters();
  const { lay } = useLayAside(() => undefined);
  const [isUnfolded, setUnfolded] = useState(false);
  const overdue = list.items.filter((task) => task.urgency === 'overdue');
  // Old arrears do not push away what can be done today; where they are all there is, or some of them are chosen, they are all shown.
  const isFolded =
    !isUnfolded && list.groups.length > 1 && chosen.length === 0 && overdue.length > OVERDUE_SHOWN + A_FEW && search.tag === undefined;
  const items = isFolded ? list.items.filter((task) => task.urgency !== 'overdue' || overdue.indexOf(task) < OVERDUE_SHOWN) : list.items;
  const bulks = BULKS.map((kind) => ({ kind, all: list.items.filter((task) => bulkKindOf(task) === kind) }));
  const canChoose = (task: Task): boolean => bulks.some(({ all }) => all.length > 1 && all.includes(task));
  const shown = Math.min(current, items.length - 1);
  const go = (to: number): void => {
    const row = place.current?.querySelectorAll<HTMLElement>('[data-task]')[to];
    if (!row) return;
    setCurrent(to);
    row.querySelector<HTMLElement>('[data-open]')?.focus();
  };
  const press = (part: '[data-open]' | '[data-act]' | '[data-choose]'): void =>
    place.current?.querySelectorAll<HTMLElement>('[data-task]')[shown]?.querySelector<HTMLElement>(part)?.click();
  useShortcuts([
    { key: 'j', label: t.keys.next, run: () => go(place.current?.contains(document.activeElement) ? shown + 1 : shown) },
    { key: 'k', label: t.keys.previous, run: () => go(Math.max(0, shown - 1)) },
    { key: 'Enter', label: t.keys.open, run: () => undefined, isListedOnly: true },
    { key: 'e', label: t.keys.act, run: () => press('[data-act]') },
    {
      key: 'w',
      label: search.ablage === undefined ? t.keys.aside : t.keys.back,
      run: () => {
        const task = items[shown];
        if (task && search.ablage === undefined) setLaying(task);
        else if (task) lay({ task, until: undefined });
      },
    },
    { key: 'x', label: t.keys.choose, run: () => press('[data-choose]') },
  ]);
  const n = list.groups.reduce((all, g) => all + g.n, 0);
  const sealedIn = (urgency: Task['urgency']): number => list.items.filter((task) => task.urgency === urgency && isSealed(task)).length;
  const isQuiet = !list.groups.some((g) => g.urgency === 'overdue' || g.urgency === 'now');
  return (
    <div
      ref={place}
      onKeyDown={(e) => {
        const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
        if (step === 0) return;
        e.preventDefault();
        go(Math.max(0, shown + step));
      }}
    >
      {laying && <AsideDialog task={laying} today={list.today} onClose={() => setLaying(undefined)} />}
      {isQuiet && search.tag === undefined && (
        <p role="status" className="pw-panel">
          {list.nextDueOn === undefined ? t.empty : t.nothingToday({ date: f.longDate(list.nextDueOn) })}
        </p>
      )}
      {bulks.map(({ kind, all }) => (
        <BulkBar key={kind} kind={kind} all={all} chosen={all.filter((task) => chosen.includes(task.id))} onChoose={setChosen} />
      ))}
      {list.groups.length > 0 && <Columns />}
      {list.groups.map(({ urgency, ...sum }) => (
        <section
          key={urgency}
          className={classNames('pw-panel pw-tasks', `pw-tasks--${urgency}`, items.some(canChoose) && 'has-choice')}
          aria-labelledby={`gruppe-${urgency}`}
        >
          <div className="pw-tasks__head">
            <h2 id={`gruppe-${urgency}`}>
              {t.groups[urgency]} <Pill>{f.count(sum.n)}</Pill>
            </h2>
            <span className="pw-tasks__sum">
              {f.euro(sum.cents)} {sealedIn(urgency) > 0 && <span className="pw-muted">{t.sealed({ n: sealedIn(urgency) })}</span>}
            </span>
          </div>
          <ul>
            {items.map(
              (task, i) =>
                task.urgency === urgency && (
                  <TaskRow
                    key={`${task.task}/${task.id}`}
                    task={task}
                    isCurrent={i === shown}
                    onFocus={() => setCurrent(i)}
                    isChosen={canChoose(task) ? chosen.includes(task.id) : undefined}
                    onChoose={(isChosen) => setChosen((ids) => [...ids.filter((id) => id !== task.id), ...(isChosen ? [task.id] : [])])}
                  />
                ),
            )}
          </ul>
          {isFolded && urgency === 'overdue' && (
            <p className="pw-tasks__more">
              <button type="button" className="pw-text-button" onClick={() => setUnfolded(true)}>
                {t.moreOverdue({ n: overdue.length - OVERDUE_SHOWN })}
              </button>
            </p>
          )}
        </section>
      ))}
      {n > list.items.length && <p className="pw-muted">{t.more({ shown: f.count(list.items.length), n: f.count(n) })}</p>}
    </div>
  );
};

const queryOf = ({ art, tag, ablage, kreis, programm, suche }: SearchOfTasks) => ({
  ...(art ? { task: art } : {}),
  ...(tag === 'davor' ? { overdue: true } : tag === undefined ? {} : { dueOn: tag }),
  ...(ablage === undefined ? {} : { resubmitted: true }),
  ...(kreis ? { district: kreis } : {}),
  ...(programm ? { programmeId: programm } : {}),
  ...(suche ? { search: suche } : {}),
});

/** On a phone one of the two is shown, elsewhere both. */
const Views = ({ list }: { list: TaskList }) => {
  const t = useTexts(tasksTexts);
  const { search, choose } = useFilters();
  const due = list.groups.reduce((all, g) => all + g.n, 0);
  const button = (label: string, n: number, ansicht: typeof search.ansicht) => (
    <button
      type="button"
      className={classNames('pw-chip', search.ansicht === ansicht && 'is-chosen')}
      aria-pressed={search.ansicht === ansicht}
      onClick={() => choose({ ansicht })}
    >
      {label} <b>{n}</b>
    </button>
  );
  return (
    <div className="pw-only-narrow pw-views" role="group" aria-label={t.views.label}>
      {button(t.views.due, due, undefined)}
      {button(t.notArrived.title, list.notArrived.n, 'nicht-eingegangen')}
    </div>
  );
};

/** What this person has laid aside, or the way back from it. */
const Aside = ({ list }: { list: TaskList }) => {
  const t = useTexts(tasksTexts).aside;
  const { search, choose } = useFilters();
  const isShown = search.ablage !== undefined;
  if (!isShown && list.resubmitted === 0) return null;
  return (
    <button
      type="button"
      className={classNames('pw-chip', isShown && 'is-chosen')}
      aria-pressed={isShown}
      onClick={() => choose({ ablage: isShown ? undefined : 'wiedervorlage' })}
    >
      {t.chip} <b>{list.resubmitted}</b>
    </button>
  );
};

/** A phone begins with the tasks: what narrows them down is unfolded by whoever wants it. */
const PhoneFold = ({ isFolded, summary, children }: { isFolded: boolean; summary: string; children: ReactNode }) =>
  isFolded ? (
    <details className="pw-details">
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  );

/** A file has everything that fits the filters, also where the screen shows the first of it. */
const FILE_ROWS = 10_000;

/** What is next for this person: how long, what, why now, how much, and the one next step. */
export const TasksPage = () => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const language = useLanguage();
  const client = useQueryClient();
  const { search, choose } = useFilters();
  const query = useQuery({ ...read('/api/applications/v1/tasks', { query: queryOf(search) }), placeholderData: keepPreviousData });
  const searchRef = useRef<HTMLInputElement>(null);
  const isPhone = useMedia(PHONE);
  const [isNotifying, setNotifying] = useState(false);
  const sheetOf = useTaskSheet(t, f, language);
  const sheet = async () => {
    const { body } = await client.query(readVersioned('/api/applications/v1/tasks', { query: { ...queryOf(search), limit: FILE_ROWS } }));
    return sheetOf(body);
  };
  useShortcuts([{ key: '/', label: t.keys.search, run: () => searchRef.current?.focus() }]);
  const list = query.data;
  return (
    <Page
      title={t.title}
      lead={
        list && (
          <>
            {f.longDate(list.today)} <LivePill frozen={false} />
          </>
        )
      }
      beside={
        list && (
          <div className="pw-buttons">
            <SavedFilters list="aufgaben" search={search} onChoose={(chosen) => choose(chosen as Partial<SearchOfTasks>)} />
            <Button size="small" onClick={() => setNotifying(true)}>
              {t.notifications.button}
            </Button>
            <ExportMenu label={t.title} sheet={sheet} />
          </div>
        )
      }
      className="pw-tasks-page"
    >
      {isNotifying && (
        <Boundary>
          <Suspense>
            <NotificationsDialog onClose={() => setNotifying(false)} />
          </Suspense>
        </Boundary>
      )}
      {list && (
        <div className="pw-chips">
          <Kinds list={list} />
          <Aside list={list} />
        </div>
      )}
      <PhoneFold isFolded={isPhone} summary={t.filter.more}>
        <Filters searchRef={searchRef} />
      </PhoneFold>
      {list && (!isPhone || search.tag !== undefined) && (
        <DayStrip days={list.days} today={list.today} value={search.tag} onChange={(tag) => choose({ tag })} />
      )}
      {list && list.notArrived.n > 0 && <Views list={list} />}
      <Loaded query={query} skeleton={{ lines: 8 }}>
        {(shown) => (
          <div className={classNames('pw-tasks-page__columns', search.ansicht === undefined ? 'shows-due' : 'shows-missing')}>
            <div className="pw-tasks-page__due">
              <Boundary>
                <Suspense>
                  <RunningWindows />
                </Suspense>
              </Boundary>
              <Groups list={shown} />
            </div>
            <div className="pw-tasks-page__beside">
              <NotArrived of={shown.notArrived} />
              <ByItself of={shown.byItself} />
              <MyJobs />
            </div>
          </div>
        )}
      </Loaded>
      <KeyFoot />
    </Page>
  );
};
