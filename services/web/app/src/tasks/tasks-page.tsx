import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type Ref } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useDistricts, useIsDistrict } from '../shell/organisation';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { classNames } from '../ui/class-names';
import { Pill } from '../ui/feedback';
import { Icon } from '../ui/icon';
import { Select } from '../ui/select';
import { KeyFoot, useShortcuts } from '../ui/shortcuts';
import { ExportMenu } from '../ui/table/export-menu';
import { NotArrived } from './not-arrived';
import { TASKS } from './search';
import { TaskRow } from './task-row';
import { useTaskSheet } from './task-sheet';
import type { TaskList } from './types';

const route = getRouteApi('/aufgaben');
/** Fingers that rest this long have typed what they look for. */
const TYPED_MS = 400;

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
  const isDistrict = useIsDistrict();
  const { options: districts } = useDistricts();
  const { items: programmes } = useAllPages('/api/applications/v1/programmes', { query: { limit: 200 } }, (p) => p.programmeId);
  const { search, choose } = useFilters();
  const [typed, setTyped] = useState(search.suche ?? '');
  useEffect(() => {
    if (typed === (search.suche ?? '')) return undefined;
    const timer = setTimeout(() => choose({ suche: typed === '' ? undefined : typed }), TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="pw-filters">
      {!isDistrict && (
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

/** Urgency is the only grouping; a group says its sum to the cent. */
const Groups = ({ list }: { list: TaskList }) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const shown = Math.min(current, list.items.length - 1);
  const go = (to: number): void => {
    const row = place.current?.querySelectorAll<HTMLElement>('[data-task]')[to];
    if (!row) return;
    setCurrent(to);
    row.querySelector<HTMLElement>('[data-open]')?.focus();
  };
  const open = (part: '[data-open]' | '[data-act]'): void =>
    place.current?.querySelectorAll<HTMLElement>('[data-task]')[shown]?.querySelector<HTMLElement>(part)?.click();
  useShortcuts([
    { key: 'j', label: t.keys.next, run: () => go(place.current?.contains(document.activeElement) ? shown + 1 : shown) },
    { key: 'k', label: t.keys.previous, run: () => go(Math.max(0, shown - 1)) },
    { key: 'Enter', label: t.keys.open, run: () => undefined, isListedOnly: true },
    { key: 'e', label: t.keys.act, run: () => open('[data-act]') },
  ]);
  const n = list.groups.reduce((all, g) => all + g.n, 0);
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
      {isQuiet && (
        <p role="status" className="pw-panel">
          {list.nextDueOn === undefined ? t.empty : t.nothingToday({ date: f.longDate(list.nextDueOn) })}
        </p>
      )}
      {list.groups.map(({ urgency, ...sum }) => (
        <section key={urgency} className={`pw-panel pw-tasks pw-tasks--${urgency}`} aria-labelledby={`gruppe-${urgency}`}>
          <div className="pw-tasks__head">
            <h2 id={`gruppe-${urgency}`}>
              {t.groups[urgency]} <Pill>{f.count(sum.n)}</Pill>
            </h2>
            <span className="pw-tasks__sum">{f.euro(sum.cents)}</span>
          </div>
          <ul>
            {list.items.map(
              (task, i) =>
                task.urgency === urgency && (
                  <TaskRow key={`${task.task}/${task.id}`} task={task} isCurrent={i === shown} onFocus={() => setCurrent(i)} />
                ),
            )}
          </ul>
        </section>
      ))}
      {n > list.items.length && <p className="pw-muted">{t.more({ shown: f.count(list.items.length), n: f.count(n) })}</p>}
    </div>
  );
};

/** What is next for this person: how long, what, why now, how much, and the one next step. */
export const TasksPage = () => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const language = useLanguage();
  const { art, kreis, programm, suche } = route.useSearch();
  const query = useQuery({
    ...read('/api/applications/v1/tasks', {
      query: {
        ...(art ? { task: art } : {}),
        ...(kreis ? { district: kreis } : {}),
        ...(programm ? { programmeId: programm } : {}),
        ...(suche ? { search: suche } : {}),
      },
    }),
    placeholderData: keepPreviousData,
  });
  const searchRef = useRef<HTMLInputElement>(null);
  const sheet = useTaskSheet(t, f, language);
  useShortcuts([{ key: '/', label: t.keys.search, run: () => searchRef.current?.focus() }]);
  const list = query.data;
  return (
    <Page
      title={t.title}
      lead={list && f.longDate(list.today)}
      beside={list && <ExportMenu label={t.title} sheet={() => sheet(list)} />}
      className="pw-tasks-page"
    >
      {list && <Kinds list={list} />}
      <Filters searchRef={searchRef} />
      <Loaded query={query} skeleton={{ lines: 8 }}>
        {(shown) => (
          <div className="pw-tasks-page__columns">
            <div>
              {shown.notArrived.n > 0 && (
                <p className="pw-only-narrow">
                  <a className="kern-link" href="#nicht-eingegangen">
                    {t.notArrived.title} ({f.count(shown.notArrived.n)})
                  </a>
                </p>
              )}
              <Groups list={shown} />
            </div>
            <NotArrived of={shown.notArrived} />
          </div>
        )}
      </Loaded>
      <KeyFoot />
    </Page>
  );
};
