import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Written } from '../api/paths';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { Boundary } from '../shell/boundary';
import { Loaded, LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { subscriptionsTexts } from '../texts/subscriptions';
import { Alert } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { Clients } from './clients';
import { POLL_MS, type Client, type Notice, type Webhook } from './types';
import { WebhookTable, type Act } from './webhooks';
import { outcomeText } from './words';

const Deliveries = lazy(() => loadPart(() => import('./deliveries')).then((m) => ({ default: m.Deliveries })));

const often = { refetchInterval: POLL_MS };
const LONGEST_PAGE = { query: { limit: 200 } };
const noticesQuery = { ...read('/api/subscriptions/v1/notices', {}), ...often };

type Tested = Written<'/api/subscriptions/v1/webhooks/{id}/test'>;

/** The acts of operations on an address; a test delivery answers with what became of it. */
const useActs = (onAnswer: (answer: { readonly ok: boolean; readonly text: string }) => void) => {
  const t = useTexts(subscriptionsTexts);
  const f = useFormat();
  const test = useSend('/api/subscriptions/v1/webhooks/{id}/test');
  const pause = useSend('/api/subscriptions/v1/webhooks/{id}/pause');
  const resume = useSend('/api/subscriptions/v1/webhooks/{id}/resume');
  return useAction({
    // `at` makes every click a command of its own: the same test twice is two tests.
    send: async ({ id, act }: { id: string; act: Act; at: number }, key): Promise<Tested | undefined> => {
      const sent = { parameters: { path: { id } }, body: {} };
      if (act === 'test') return test(sent, key);
      await (act === 'pause' ? pause(sent, key) : resume(sent, key));
      return undefined;
    },
    onDone: (tested, { act }) => {
      if (!tested) return onAnswer({ ok: true, text: act === 'pause' ? t.webhooks.paused : t.webhooks.done });
      const ok = tested.outcome === 'delivered';
      const ms = f.count(tested.durationMs);
      onAnswer({
        ok,
        text: ok ? t.webhooks.accepted({ ms }) : t.webhooks.notAccepted({ outcome: outcomeText(t, tested.outcome, tested.status), ms }),
      });
    },
  });
};

interface WebhooksProps {
  webhooks: readonly Webhook[];
  clients: readonly Client[];
  mayAct: boolean;
  onOpen: (id: string) => void;
}
const Webhooks = ({ webhooks, clients, mayAct, onOpen }: WebhooksProps) => {
  const t = useTexts(subscriptionsTexts).webhooks;
  const [answer, setAnswer] = useState<{ readonly ok: boolean; readonly text: string }>();
  const { run, isBusy, problem, isDone } = useActs(setAnswer);
  const onAct = ({ webhookId }: Webhook, act: Act): void => void run({ id: webhookId, act, at: Date.now() });
  return (
    <Section id="zustellung" title={t.title}>
      <Refusal problem={problem} title={t.refused} />
      {isDone && answer && <Alert kind={answer.ok ? 'success' : 'warning'} title={answer.text} live="status" />}
      <WebhookTable
        webhooks={webhooks}
        clients={clients}
        mayAct={mayAct}
        isBusy={isBusy}
        onAct={onAct}
        onOpen={({ webhookId }) => onOpen(webhookId)}
      />
    </Section>
  );
};

const Notices = ({ notices }: { notices: readonly Notice[] }) => {
  const t = useTexts(subscriptionsTexts);
  const language = useLanguage();
  return notices.length === 0 ? null : (
    <Alert kind="warning" title={t.notices}>
      <ul>
        {notices.map((n) => (
          <li key={`${n.webhookId} ${n.code}`}>{n[language]}</li>
        ))}
      </ul>
    </Alert>
  );
};

const route = getRouteApi('/abonnements');

/** Who follows the public events, whether deliveries arrive, and what became of each. */
export const SubscriptionsPage = () => {
  const t = useTexts(subscriptionsTexts);
  const { me } = useSession();
  const { adresse } = route.useSearch();
  const navigate = useNavigate({ from: '/abonnements' });
  const show = (next: string | undefined): void => void navigate({ search: { adresse: next }, resetScroll: false });
  const mayAct = me?.roles?.includes('OPERATIONS') ?? false;
  const clients = useAllPages('/api/subscriptions/v1/clients', LONGEST_PAGE, (c) => c.clientId, often);
  const webhooks = useAllPages('/api/subscriptions/v1/webhooks', LONGEST_PAGE, (w) => w.webhookId, often);
  const notices = useQuery({ ...noticesQuery, enabled: mayAct });
  const open = webhooks.items?.find((w) => w.webhookId === adresse);
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="pw-ops">
        <LoadState query={notices} />
        <Notices notices={notices.data ?? []} />
        <Loaded query={webhooks.query} skeleton={{ height: 14 }}>
          {(items) => <Webhooks webhooks={items} clients={clients.items ?? []} mayAct={mayAct} onOpen={show} />}
        </Loaded>
        {open && (
          <Boundary>
            <Suspense>
              <Deliveries key={open.webhookId} webhook={open} onClose={() => show(undefined)} />
            </Suspense>
          </Boundary>
        )}
        <Loaded query={clients.query} skeleton={{ height: 14 }}>
          {(items) => <Clients clients={items} />}
        </Loaded>
      </div>
    </Page>
  );
};
