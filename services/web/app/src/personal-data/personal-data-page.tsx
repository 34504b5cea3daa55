import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages, usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { clockQuery } from '../shell/clock';
import { ListPage, useListAddress, type Filter } from '../shell/list-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { personalDataTexts } from '../texts/personal-data';
import type { Column } from '../ui/table/columns';
import { day } from '../ui/table/sheet';
import { KINDS, STATES, type PersonalDataSearch, type State } from './search';
import { StateBadges, statesOf, useStatesText } from './state';
import { CASE_ROLES, STAFF_ROLES, nameOf, type Person, type RetentionItem } from './types';

const route = getRouteApi('/personendaten');

/** What cases and people have in common here: until when they are kept, and who proposed what when. */
const useKeptColumns = <Row extends Parameters<typeof statesOf>[0] & { erasure?: { reason: string; proposedOn: string } }>(
  today: string,
): readonly Column<Row>[] => {
  const t = useTexts(personalDataTexts);
  const f = useFormat();
  const statesText = useStatesText();
  const { columns: c, reasons } = t;
  const date = (id: string, header: string, of: (row: Row) => string | undefined): Column<Row> => ({
    id,
    header,
    text: (row) => (of(row) === undefined ? '' : f.date(of(row) ?? '')),
    value: (row) => day(of(row)),
    sortBy: of,
  });
  const states = (row: Row): string => statesText(statesOf(row, today));
  return [
    { id: 'state', header: c.state, text: states, sortBy: states, cell: (row) => <StateBadges states={statesOf(row, today)} /> },
    date('keptUntil', c.keptUntil, (row) => row.keptUntil),
    date('heldSince', c.heldSince, (row) => row.heldSince),
    date('proposedOn', c.proposedOn, (row) => row.erasure?.proposedOn),
    { id: 'reason', header: c.reason, text: (row) => (row.erasure ? textOf(reasons, row.erasure.reason) : '') },
    { ...date('erasedOn', c.erasedOn, (row) => row.erasedOn), isHiddenAtFirst: true },
  ];
};

interface Props {
  today: string;
  filters: readonly (Filter<PersonalDataSearch> | false)[];
}

const Cases = ({ today, filters }: Props) => {
  const t = useTexts(personalDataTexts);
  const f = useFormat();
  const { me } = useSession();
  const address = useListAddress(route.useSearch());
  const { zustand } = address.search;
  const pages = usePages(
    '/api/case-management/v1/cases/retention',
    { query: { limit: 100, ...(zustand ? { state: zustand } : {}) } },
    (row) => row.caseId,
  );
  const kept = useKeptColumns<RetentionItem>(today);
  const isLead = me?.roles?.includes('TEAM_LEAD') ?? false;
  const columns = useMemo((): readonly Column<RetentionItem>[] => {
    const { columns: c } = t;
    return [
      { id: 'case', header: c.case, isRowHeader: true, text: (row) => t.caseName({ id: row.caseId.slice(-6) }) },
      {
        id: 'openedOn',
        header: c.openedOn,
        text: (row) => f.date(row.openedOn),
        value: (row) => day(row.openedOn),
        sortBy: (row) => row.openedOn,
      },
      {
        id: 'closedOn',
        header: c.closedOn,
        text: (row) => (row.closedOn === undefined ? '' : f.date(row.closedOn)),
        value: (row) => day(row.closedOn),
        sortBy: (row) => row.closedOn,
      },
      ...kept,
      ...(isLead ? [{ id: 'counsellor', header: c.counsellor, text: (row: RetentionItem) => row.counsellor ?? '' }] : []),
    ];
  }, [t, f, kept, isLead]);
  return (
    <ListPage
      id="datenschutz-faelle"
      title={t.title}
      lead={isLead ? t.lead.lead : me?.roles?.includes('CASE_MANAGER') ? t.lead.own : t.lead.restricted}
      pages={pages}
      columns={columns}
      rowId={(row) => row.caseId}
      linkOf={({ caseId }) => ({ to: '/personendaten/faelle/$caseId', params: { caseId } })}
      address={address}
      filters={filters}
      count={(n) => t.countCases({ n })}
      empty={t.empty}
      note={t.note}
    />
  );
};

/** A district has few people, so all of them are here, and how they stand is looked up in what the service says of each. */
const People = ({ today, filters }: Props) => {
  const t = useTexts(personalDataTexts);
  const address = useListAddress(route.useSearch());
  const { zustand } = address.search;
  const pages = useAllPages('/api/staffing/v1/people', { query: { limit: 200 } }, (p) => p.personId);
  const { items } = pages;
  const shown = useMemo(() => items?.filter((p) => !zustand || statesOf(p, today).includes(zustand)), [items, zustand, today]);
  const kept = useKeptColumns<Person>(today);
  const columns = useMemo(
    (): readonly Column<Person>[] => [
      {
        id: 'person',
        header: t.columns.person,
        isRowHeader: true,
        text: (p) => nameOf(p) || t.unnamed({ id: p.personId.slice(-6) }),
        sortBy: (p) => nameOf(p) || p.personId,
      },
      ...kept,
    ],
    [t, kept],
  );
  return (
    <ListPage
      id="datenschutz-beschaeftigte"
      title={t.title}
      lead={t.lead.staff}
      pages={{ ...pages, query: { ...pages.query, data: shown } }}
      columns={columns}
      rowId={(p) => p.personId}
      linkOf={({ personId }) => ({ to: '/personendaten/beschaeftigte/$personId', params: { personId } })}
      address={address}
      filters={filters}
      count={(n) => t.countPeople({ n })}
      empty={t.empty}
      note={t.note}
    />
  );
};

/** What is due for erasure, waits for a second person, is held or restricted: of clients, or of the people on the district's posts. */
export const PersonalDataPage = () => {
  const t = useTexts(personalDataTexts);
  const { me } = useSession();
  const { bestand } = route.useSearch();
  const clock = useQuery(clockQuery);
  const has = (roles: readonly string[]): boolean => roles.some((role) => me?.roles?.includes(role));
  const [seesCases, seesStaff] = [has(CASE_ROLES), has(STAFF_ROLES)];
  const isStaff = seesStaff && (!seesCases || bestand === 'beschaeftigte');
  const states: readonly State[] = isStaff ? STATES.filter((s) => s !== 'restricted') : STATES;
  const filters = [
    seesCases &&
      seesStaff &&
      ({ name: 'bestand', label: t.filter.kind, options: KINDS.map((value) => ({ value, label: t.kinds[value] })) } as const),
    { name: 'zustand', label: t.filter.state, options: states.map((value) => ({ value, label: textOf(t.states, value) })) } as const,
  ];
  const today = clock.data?.today ?? '';
  return isStaff ? <People today={today} filters={filters} /> : <Cases today={today} filters={filters} />;
};
