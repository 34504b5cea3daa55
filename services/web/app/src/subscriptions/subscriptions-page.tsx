import { useEffect, useState } from 'react';
import { formatCount } from '../lib/format';
import { useQuery } from '../lib/router';
import type { Page } from '../lib/use-pages';
import { useResource } from '../lib/use-resource';
import { useSend } from '../lib/use-send';
import { CardTable } from '../shell/card-table';
import { Alert, ProblemAlert, problemText } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { t } from '../texts';
import { Deliveries } from './deliveries';
import { BASE, type Client, type Notice, type Webhook } from './types';
import { WebhookRow, type Action } from './webhook-row';
import { outcomeText, StateBadge } from './words';

const s = t.subscriptions;
const POLL_MS = 3_000;

const organisationName = (o: string): string =>
  o === 'state' ? t.organisation.state : o === 'authority' ? t.organisation.authority : t.organisation.district(o);

/** Grows every few seconds and whenever it is told to. */
const useTick = (): [number, () => void] => {
  const [tick, setTick] = useState(0);
  const bump = (): void => setTick((n) => n + 1);
  useEffect(() => {
    const poll = setInterval(bump, POLL_MS);
    return () => clearInterval(poll);
  }, []);
  return [tick, bump];
};

const Clients = ({ clients }: { clients: readonly Client[] }) => (
  <section className="pw-panel" aria-labelledby="zugaenge">
    <h2 id="zugaenge">{s.clients.title}</h2>
    {clients.length === 0 ? (
      <p className="pw-muted">{s.clients.none}</p>
    ) : (
      <CardTable caption={s.clients.title} columns={Object.values(s.clients.columns)}>
        {clients.map((c) => (
          <tr key={c.clientId} role="row">
            <th role="rowheader" scope="row">
              {c.name} <code>{c.oidcClientId}</code>
            </th>
            <td role="cell" data-label={s.clients.columns.organisation}>
              {organisationName(c.organisation)}
            </td>
            <td role="cell" data-label={s.clients.columns.topics}>
              {c.topics.join(', ')}
            </td>
            <td role="cell" data-label={s.clients.columns.districts}>
              {c.districts === 'all' ? s.clients.allDistricts : c.districts.join(', ')}
            </td>
            <td role="cell" data-label={s.clients.columns.state}>
              <StateBadge state={c.state} />
            </td>
          </tr>
        ))}
      </CardTable>
    )}
  </section>
);

interface Tested {
  outcome: string;
  status?: number;
  durationMs: number;
}

const Webhooks = ({
  webhooks,
  clients,
  mayAct,
  onOpen,
  onDone,
}: {
  webhooks: readonly Webhook[];
  clients: readonly Client[];
  mayAct: boolean;
  onOpen: (id: string) => void;
  onDone: () => void;
}) => {
  const { send, busy, error, done } = useSend(onDone);
  const [answer, setAnswer] = useState<{ ok: boolean; text: string }>();
  const act = async (webhook: Webhook, action: Action): Promise<void> => {
    setAnswer(undefined);
    const body = await send<Partial<Tested>>(`${BASE}/webhooks/${webhook.webhookId}/${action}`, {});
    if (body?.outcome !== undefined) {
      const ok = body.outcome === 'delivered';
      setAnswer({ ok, text: s.webhooks.tested(ok, outcomeText(body.outcome, body.status), formatCount(body.durationMs ?? 0)) });
    } else if (body) setAnswer({ ok: true, text: action === 'pause' ? s.webhooks.paused : s.webhooks.done });
  };
  return (
    <section className="pw-panel" aria-labelledby="zustellung">
      <h2 id="zustellung">{s.webhooks.title}</h2>
      {error && (
        <Alert kind="warning" title={s.webhooks.refused} live="alert">
          <p>{problemText(error)}</p>
        </Alert>
      )}
      {done && answer && <Alert kind={answer.ok ? 'success' : 'warning'} title={answer.text} live="status" />}
      {webhooks.length === 0 ? (
        <p className="pw-muted">{s.webhooks.none}</p>
      ) : (
        <CardTable caption={s.webhooks.title} columns={Object.values(s.webhooks.columns)}>
          {webhooks.map((w) => (
            <WebhookRow
              key={w.webhookId}
              webhook={w}
              client={clients.find((c) => c.clientId === w.clientId)?.name ?? w.clientId}
              mayAct={mayAct}
              busy={busy}
              onAction={(action) => void act(w, action)}
              onOpen={() => onOpen(w.webhookId)}
            />
          ))}
        </CardTable>
      )}
    </section>
  );
};

/** Who follows the public events, whether deliveries arrive, and what became of each. */
export const SubscriptionsPage = () => {
  const { me } = useSession();
  const [query, setQuery] = useQuery();
  const [tick, bump] = useTick();
  const mayAct = me?.roles?.includes('OPERATIONS') ?? false;
  const clients = useResource<Page<Client>>(`${BASE}/clients?limit=200`, tick);
  const webhooks = useResource<Page<Webhook>>(`${BASE}/webhooks?limit=200`, tick);
  const notices = useResource<Notice[]>(mayAct ? `${BASE}/notices` : undefined, tick);
  const open = webhooks.data?.items.find((w) => w.webhookId === query.get('adresse'));
  const error = clients.error ?? webhooks.error;

  useEffect(() => {
    document.title = `${s.title} – ${t.app.name}`;
  }, []);

  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
      <div className="pw-page__head">
        <div>
          <h1>{s.title}</h1>
          <p className="pw-page__asof">{s.lead}</p>
        </div>
      </div>
      {error && <ProblemAlert error={error} onRetry={bump} />}
      {!error && clients.data && webhooks.data ? (
        <div className="pw-ops">
          {notices.data && notices.data.length > 0 && (
            <Alert kind="warning" title={s.notices}>
              <ul>
                {notices.data.map((n) => (
                  <li key={`${n.webhookId} ${n.code}`}>{n.de}</li>
                ))}
              </ul>
            </Alert>
          )}
          <Webhooks
            webhooks={webhooks.data.items}
            clients={clients.data.items}
            mayAct={mayAct}
            onOpen={(adresse) => setQuery({ adresse })}
            onDone={bump}
          />
          {open && <Deliveries key={open.webhookId} webhook={open} tick={tick} onClose={() => setQuery({ adresse: undefined })} />}
          <Clients clients={clients.data.items} />
        </div>
      ) : (
        !error && <p className="pw-muted">{t.loading}</p>
      )}
    </main>
  );
};
