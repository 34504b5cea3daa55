import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useCalls } from '../drafts/calls';
import { daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { ListPage, useListAddress } from '../shell/list-page';
import { useTexts } from '../texts/area';
import { requestsTexts } from '../texts/requests';
import { Badge, type Kind } from '../ui/feedback';
import type { Column } from '../ui/table/columns';
import { day, instant } from '../ui/table/sheet';
import { REQUEST_STATES } from './search';

const PATH = '/api/applications/v1/information-requests';
type Requests = Read<typeof PATH>;
type Request = Requests['items'][number];

const KIND: Readonly<Record<Request['state'], Kind | 'neutral'>> = {
  open: 'info',
  overdue: 'danger',
  answered: 'success',
  'answered-late': 'warning',
  withdrawn: 'neutral',
  closed: 'neutral',
};

const useColumns = (today: string): readonly Column<Request>[] => {
  const t = useTexts(requestsTexts);
  const f = useFormat();
  const { calls } = useCalls();
  return useMemo(() => {
    const { columns: c } = t;
    const call = (r: Request): string => calls.get(r.callId)?.title ?? '';
    const state = (r: Request): string => t.states[r.state];
    const left = (r: Request): string => {
      const days = daysBetween(today, r.lastDay);
      if (r.state === 'open') return t.left({ n: days });
      return r.state === 'overdue' ? t.over({ n: -days }) : '';
    };
    return [
      { id: 'file', header: c.file, isRowHeader: true, text: (r) => r.fileNumber, sortBy: (r) => r.fileNumber },
      { id: 'call', header: c.call, text: call, sortBy: call },
      { id: 'items', header: c.items, text: (r) => r.items.join(' · ') },
      {
        id: 'asked',
        header: c.asked,
        text: (r) => f.date(r.requestedOn),
        value: (r) => day(r.requestedOn),
        sortBy: (r) => r.requestedOn,
      },
      { id: 'until', header: c.until, text: (r) => f.date(r.lastDay), value: (r) => day(r.lastDay), sortBy: (r) => r.lastDay },
      { id: 'left', header: c.left, text: left },
      { id: 'state', header: c.state, text: state, sortBy: state, cell: (r) => <Badge kind={KIND[r.state]}>{state(r)}</Badge> },
      {
        id: 'answered',
        header: c.answered,
        text: (r) => (r.answeredAt === undefined ? '' : f.instant(r.answeredAt)),
        value: (r) => instant(r.answeredAt),
        sortBy: (r) => r.answeredAt,
      },
    ];
  }, [t, f, calls, today]);
};

const route = getRouteApi('/nachforderungen');

/** What the authority asked one's own party for: open, answered, overdue. */
export const RequestsPage = () => {
  const t = useTexts(requestsTexts);
  const query = useQuery(read(PATH, {}));
  const address = useListAddress(route.useSearch());
  const { stand } = address.search;
  const items = query.data?.items.filter((r) => stand === undefined || r.state === stand);
  return (
    <ListPage
      id="nachforderungen"
      title={t.title}
      lead={t.lead}
      pages={{ query: { ...query, data: items }, hasMore: false, isStale: false, isLoadingMore: false, loadMore: () => undefined }}
      columns={useColumns(query.data?.today ?? '')}
      rowId={(r) => r.requestId}
      linkOf={({ applicationId }) => ({ to: '/antraege/$applicationId', params: { applicationId } })}
      address={address}
      filters={[{ name: 'stand', label: t.columns.state, options: REQUEST_STATES.map((value) => ({ value, label: t.states[value] })) }]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    />
  );
};
