import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { ListPage, useListAddress } from '../shell/list-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { forwardingsTexts } from '../texts/forwardings';
import type { Column } from '../ui/table/columns';
import { useForwardingColumns } from './columns';
import { DIRECTIONS } from './search';
import type { ForwardingItem } from './types';

const route = getRouteApi('/weiterleitungen');
/** Who sees all of them has nothing to choose. */
const OF_THE_STATE = ['state', 'authority', 'audit'];

const fileLink = ({ applicationId, fileNumber }: ForwardingItem) => (
  <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId }}>
    {fileNumber}
  </Link>
);

/** What is passed on of grants, and what a party gets of others. */
export const ForwardingsPage = () => {
  const t = useTexts(forwardingsTexts);
  const { me } = useSession();
  const isOfTheState = me?.organisation !== undefined && OF_THE_STATE.includes(me.organisation);
  const address = useListAddress(route.useSearch());
  const { richtung } = address.search;
  const pages = useAllPages(
    '/api/applications/v1/forwardings',
    { query: { limit: 200, ...(richtung ? { direction: richtung } : {}) } },
    (i) => i.forwardingId,
  );
  const of = useForwardingColumns();
  const columns = useMemo(
    (): readonly Column<ForwardingItem>[] => [
      {
        id: 'fileNumber',
        header: t.columns.file,
        isRowHeader: true,
        text: (i) => i.fileNumber,
        cell: (i) => (isOfTheState || i.giverKey === me?.organisation ? fileLink(i) : i.fileNumber),
        sortBy: (i) => i.fileNumber,
      },
      { id: 'giver', header: t.columns.giver, text: (i) => i.giverName, sortBy: (i) => i.giverName },
      ...of.map(({ isRowHeader: _first, ...column }) => column),
    ],
    [t, of, isOfTheState, me?.organisation],
  );
  return (
    <ListPage
      id="weiterleitungen"
      title={t.title}
      lead={isOfTheState ? t.lead.all : t.lead.own}
      pages={pages}
      columns={columns}
      rowId={(i) => i.forwardingId}
      address={address}
      filters={[
        !isOfTheState && {
          name: 'richtung',
          label: t.direction,
          options: DIRECTIONS.map((value) => ({ value, label: textOf(t.directions, value) })),
        },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
      note={
        !isOfTheState && (
          <p>
            <Link className="kern-link" to="/antraege">
              {t.toFiles}
            </Link>
          </p>
        )
      }
    />
  );
};
