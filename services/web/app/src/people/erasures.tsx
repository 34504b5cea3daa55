import { useMemo } from 'react';
import { usePages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Asked } from '../shell/asked';
import { LoadState } from '../shell/loaded';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { erasuresTexts } from '../texts/erasures';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { day } from '../ui/table/sheet';
import { useDone } from '../ui/toasts';
import { nameOf, type ProposedErasure } from './types';

const Settle = ({ of }: { of: ProposedErasure }) => {
  const t = useTexts(erasuresTexts);
  const send = useSend('/api/staffing/v1/people/{id}/settle-erasure');
  const done = useDone(t.done);
  return (
    <Asked
      title={t.settleTitle}
      text={t.consequence}
      label={t.settle}
      typed={t.word}
      send={(_, key) => send({ parameters: { path: { id: of.personId } }, body: {} }, key)}
      onSent={done}
    />
  );
};

/** Whom one party proposes to erase while another says nothing: for the authority, which decides for all. */
export const ProposedErasures = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const t = useTexts(erasuresTexts);
  const f = useFormat();
  const { me } = useSession();
  const maySettle = me?.roles?.includes('GRANT_REVIEWER') ?? false;
  const { query, items, hasMore, loadMore } = usePages('/api/staffing/v1/people/erasures', { query: { limit: 100 } }, (e) => e.personId);
  const columns = useMemo((): readonly Column<ProposedErasure>[] => {
    const writtenBy = ({ parties }: ProposedErasure): ProposedErasure['parties'][number] | undefined =>
      parties.find((p) => nameOf(p) !== '');
    const party = (p: ProposedErasure['parties'][number]): string =>
      t.party({
        party: names.get(p.party) ?? p.party,
        said: textOf(t.said, p.said),
        held: p.heldSince === undefined ? '' : t.held({ date: f.date(p.heldSince) }),
      });
    return [
      {
        id: 'name',
        header: t.name,
        isRowHeader: true,
        text: (e) => {
          const { birthDate = null } = writtenBy(e) ?? {};
          const name = nameOf(writtenBy(e) ?? { givenName: null, familyName: null });
          return `${name || t.unnamed({ id: e.personId.slice(-6) })}${birthDate === null ? '' : `, ${f.date(birthDate)}`}`;
        },
      },
      { id: 'reason', header: t.reason, text: (e) => textOf(t.reasons, e.reason) },
      {
        id: 'proposedOn',
        header: t.proposedOn,
        text: (e) => f.date(e.proposedOn),
        value: (e) => day(e.proposedOn),
        sortBy: (e) => e.proposedOn,
      },
      { id: 'parties', header: t.parties, text: (e) => e.parties.map(party).join('; ') },
      {
        id: 'keptUntil',
        header: t.keptUntil,
        text: (e) => (e.keptUntil === undefined ? '' : f.date(e.keptUntil)),
        value: (e) => day(e.keptUntil),
        sortBy: (e) => e.keptUntil,
      },
      ...(maySettle
        ? [{ id: 'act', header: t.settle, isAction: true, text: () => '', cell: (e: ProposedErasure) => <Settle of={e} /> }]
        : []),
    ];
  }, [t, f, names, maySettle]);
  if (items === undefined || items.length === 0) return <LoadState query={query} />;
  return (
    <section className="pw-panel" aria-labelledby="loeschungen">
      <h2 id="loeschungen">{t.title}</h2>
      <p className="pw-muted">{t.text}</p>
      <DataTable
        id="loeschungen"
        caption={t.title}
        columns={columns}
        rows={items}
        rowId={(e) => e.personId}
        isSearchable={!hasMore}
        exportAs={{ name: 'paktwerk-loeschungen' }}
        more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
      />
    </section>
  );
};
