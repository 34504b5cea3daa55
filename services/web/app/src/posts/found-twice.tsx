import { useMemo } from 'react';
import type { Read } from '../api/paths';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';

type Twice = Read<'/api/staffing/v1/people/found-twice'>['items'][number];

/** Entries of the register that are the same human: shown where there are any, and for people to settle. */
export const FoundTwice = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const t = useTexts(postsTexts).twice;
  const f = useFormat();
  const { query, items, hasMore, loadMore } = usePages(
    '/api/staffing/v1/people/found-twice',
    { query: { limit: 100 } },
    (r) => r.second.personId,
  );
  const columns = useMemo((): readonly Column<Twice>[] => {
    const entry = ({ personId, districts }: Twice['first']): string =>
      `${districts.map((d) => names.get(d) ?? d).join(', ') || t.elsewhere} (${personId.slice(-6)})`;
    return [
      { id: 'first', header: t.first, isRowHeader: true, text: (r) => entry(r.first) },
      { id: 'second', header: t.second, text: (r) => entry(r.second) },
      {
        id: 'most',
        header: t.most,
        text: (r) => (r.mostOn === undefined ? t.none : t.on({ share: f.fte(r.mostShare), date: f.date(r.mostOn) })),
      },
    ];
  }, [t, f, names]);
  if (!items || items.length === 0) return null;
  return (
    <section className="pw-panel" aria-labelledby="zweimal">
      <h2 id="zweimal">{t.title}</h2>
      <p className="pw-muted">{t.text}</p>
      <DataTable
        id="zweimal-im-verzeichnis"
        caption={t.title}
        columns={columns}
        rows={items}
        rowId={(r) => r.second.personId}
        isSearchable={!hasMore}
        exportAs={{ name: 'paktwerk-zweimal-im-verzeichnis' }}
        more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
      />
    </section>
  );
};
