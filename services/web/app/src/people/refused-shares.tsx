import { useMemo } from 'react';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { erasuresTexts } from '../texts/erasures';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { day } from '../ui/table/sheet';
import { nameOf, type RefusedShares as Refused } from './types';

/** Which parties asked for time that people do not have, because they work elsewhere: an oversight mostly, and a way to learn where somebody works. */
export const RefusedShares = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const t = useTexts(erasuresTexts).refused;
  const f = useFormat();
  const { query, items, hasMore, loadMore } = usePages(
    '/api/staffing/v1/people/refused-shares',
    { query: { limit: 100 } },
    (r) => `${r.party} ${r.personId}`,
  );
  const columns = useMemo((): readonly Column<Refused>[] => {
    const party = (r: Refused): string => names.get(r.party) ?? r.party;
    const date = (id: 'firstOn' | 'lastOn', header: string): Column<Refused> => ({
      id,
      header,
      text: (r) => f.date(r[id]),
      value: (r) => day(r[id]),
      sortBy: (r) => r[id],
    });
    return [
      { id: 'party', header: t.party, isRowHeader: true, text: party, sortBy: party },
      { id: 'person', header: t.person, text: (r) => nameOf(r) || t.unnamed({ id: r.personId.slice(-6) }) },
      { id: 'attempts', header: t.attempts, isNumber: true, text: (r) => String(r.attempts), sortBy: (r) => r.attempts },
      { id: 'people', header: t.people, isNumber: true, text: (r) => String(r.peopleOfParty), sortBy: (r) => r.peopleOfParty },
      date('firstOn', t.firstOn),
      date('lastOn', t.lastOn),
    ];
  }, [t, f, names]);
  if (items === undefined || items.length === 0) return <LoadState query={query} />;
  return (
    <section className="pw-panel" aria-labelledby="zeit-anderswo">
      <h2 id="zeit-anderswo">{t.title}</h2>
      <p className="pw-muted">{t.text}</p>
      <DataTable
        id="zeit-anderswo"
        caption={t.title}
        columns={columns}
        rows={items}
        rowId={(r) => `${r.party} ${r.personId}`}
        isSearchable={!hasMore}
        exportAs={{ name: 'paktwerk-zeit-anderswo' }}
        more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
      />
    </section>
  );
};
