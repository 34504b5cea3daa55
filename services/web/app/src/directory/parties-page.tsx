import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { clockQuery } from '../shell/clock';
import { KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts } from '../shell/organisation';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { DayField } from '../ui/day-field';
import type { Column } from '../ui/table/columns';
import { count, day } from '../ui/table/sheet';
import { KINDS, VALIDITY, type PartyItem } from './types';

// Few who look something up here register anything.
const Registering = lazy(() => loadPart(() => import('./registering')).then((m) => ({ default: m.Registering })));

const useColumns = (): readonly Column<PartyItem>[] => {
  const t = useTexts(directoryTexts);
  const f = useFormat();
  return useMemo(() => {
    const c = t.columns;
    const name = (p: PartyItem): string => p.name;
    const key = (p: PartyItem): string => (p.furtherKey === undefined ? p.key : t.bothKeys({ key: p.key, further: p.furtherKey }));
    const kind = (p: PartyItem): string => p.kinds.map((k) => t.kinds[k]).join(', ');
    const district = (p: PartyItem): string => p.districtName ?? '';
    const date = (value: string | undefined): string => (value === undefined ? '' : f.date(value));
    return [
      { id: 'name', header: c.name, isRowHeader: true, text: name, sortBy: name },
      { id: 'key', header: c.key, text: key, sortBy: (p) => p.key },
      { id: 'kind', header: c.kind, text: kind, sortBy: kind },
      { id: 'district', header: c.district, text: district, sortBy: district },
      {
        id: 'inhabitants',
        header: c.inhabitants,
        text: (p) => (p.inhabitants ? f.count(p.inhabitants.count) : ''),
        value: (p) => count(p.inhabitants?.count),
        sortBy: (p) => p.inhabitants?.count,
        isNumber: true,
      },
      { id: 'mark', header: c.mark, text: (p) => (p.inhabitants ? textOf(t.marks, p.inhabitants.mark) : ''), isHiddenAtFirst: true },
      { id: 'from', header: c.from, text: (p) => date(p.validFrom), value: (p) => day(p.validFrom), sortBy: (p) => p.validFrom },
      { id: 'until', header: c.until, text: (p) => date(p.validUntil), value: (p) => day(p.validUntil), isHiddenAtFirst: true },
    ];
  }, [t, f]);
};

const route = getRouteApi('/verzeichnis');
/** The earliest day that the lists speak of. */
const FIRST_DAY = '2011-12-31';
/** The earliest day on which anything can have been recorded. */
const FIRST_KNOWN = '2022-01-01';

/** Everybody who can apply, receive or carry out. */
export const PartiesPage = () => {
  const t = useTexts(directoryTexts);
  const { me } = useSession();
  const { options: districts } = useDistricts();
  const clock = useQuery(clockQuery);
  const address = useListAddress(route.useSearch());
  const { art, kreis, stand, am, bekannt } = address.search;
  const pages = useAllPages(
    '/api/directory/v1/parties',
    {
      query: {
        limit: 2000,
        ...(art ? { kind: art } : {}),
        ...(kreis ? { district: kreis } : {}),
        ...(stand ? { validity: stand } : {}),
        ...(am ? { effectiveOn: am } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (p) => p.partyId,
  );
  const [mayRegister, mayImport] = [['MINISTRY'], ['MINISTRY', 'OPERATIONS']].map((roles) => roles.some((r) => me?.roles?.includes(r)));
  return (
    <ListPage
      id="verzeichnis"
      title={t.title}
      lead={
        <>
          <p>{t.lead}</p>
          {clock.data && (
            <>
              <DayField
                name={t.day.name}
                hint={t.day.hint}
                value={am}
                min={FIRST_DAY}
                today={clock.data.today}
                max="2199-12-31"
                onChange={(value, how) => address.change({ am: value }, how)}
              />
              <KnownOn value={bekannt} min={FIRST_KNOWN} onChange={(value, how) => address.change({ bekannt: value }, how)} />
            </>
          )}
        </>
      }
      pages={pages}
      columns={useColumns()}
      rowId={(p) => p.partyId}
      linkOf={({ partyId }) => ({ to: '/verzeichnis/$partyId', params: { partyId } })}
      address={address}
      filters={[
        { name: 'art', label: t.filter.kind, options: KINDS.map((value) => ({ value, label: t.kinds[value] })) },
        { name: 'kreis', label: t.filter.district, options: districts },
        { name: 'stand', label: t.filter.validity, options: VALIDITY.map((value) => ({ value, label: t.validity[value] })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    >
      {mayImport && (
        <Suspense>
          <Registering mayRegister={mayRegister ?? false} />
        </Suspense>
      )}
    </ListPage>
  );
};
