/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { useAllPages } from './use-pages';

const URL = '/api/subscriptions/v1/clients?limit=200';
const client = (n: number) => ({ clientId: `c${n}` });

const Clients = () => {
  const { items, hasMore, query } = useAllPages('/api/subscriptions/v1/clients', { query: { limit: 200 } }, (c) => c.clientId);
  return (
    <p>
      {(items ?? []).map((c) => c.clientId).join(' ')} {hasMore ? 'und weitere' : 'alle'} {query.isError ? 'gescheitert' : ''}
    </p>
  );
};

describe('a list that is needed as a whole', () => {
  it('was cut after the first page: further pages come by themselves, and a row on two of them stands there once', async () => {
    const calls = fakeServer({
      [URL]: () => json({ items: [client(1), client(2)], nextCursor: '2' }),
      [`${URL}&cursor=2`]: () => json({ items: [client(2), client(3)], nextCursor: '3' }),
      [`${URL}&cursor=3`]: () => json({ items: [client(4)] }),
    });
    renderPart(<Clients />);
    await screen.findByText('c1 c2 c3 c4 alle');
    expect(calls.map(({ url }) => url)).toEqual([URL, `${URL}&cursor=2`, `${URL}&cursor=3`]);
  });

  it('keeps what it has where a page is refused, says that more is missing, and does not ask for ever', async () => {
    const calls = fakeServer({
      [URL]: () => json({ items: [client(1)], nextCursor: '2' }),
      [`${URL}&cursor=2`]: () => problem(403, 'role-missing'),
    });
    renderPart(<Clients />);
    await screen.findByText('c1 und weitere gescheitert');
    await waitFor(() => expect(calls).toHaveLength(2));
  });
});
