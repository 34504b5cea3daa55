import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import type { Client, Webhook } from './types';
import { outcomeText, StateBadge, useStateText } from './words';

export type Act = 'test' | 'pause' | 'resume';
const ACTS: Readonly<Record<string, readonly Act[]>> = { active: ['test', 'pause'], paused: ['test', 'resume'] };

interface Props {
  webhooks: readonly Webhook[];
  clients: readonly Client[];
  mayAct: boolean;
  isBusy: boolean;
  onAct: (webhook: Webhook, act: Act) => void;
  onOpen: (webhook: Webhook) => void;
}

/** Where events are delivered, how it goes, and what operations can do about it. */
export const WebhookTable = ({ webhooks, clients, mayAct, isBusy, onAct, onOpen }: Props) => {
  const t = useTexts(subscriptionsTexts);
  const f = useFormat();
  const stateText = useStateText();
  const columns = useMemo((): readonly Column<Webhook>[] => {
    const w = t.webhooks;
    const clientName = ({ clientId }: Webhook): string => clients.find((c) => c.clientId === clientId)?.name ?? clientId;
    return [
      {
        id: 'url',
        header: w.columns.url,
        isRowHeader: true,
        text: ({ url }) => url,
        sortBy: ({ url }) => url,
        cell: ({ url }) => <code>{url}</code>,
      },
      { id: 'client', header: w.columns.client, text: clientName, sortBy: clientName },
      {
        id: 'state',
        header: w.columns.state,
        text: ({ state }) => stateText(state),
        sortBy: ({ state }) => stateText(state),
        cell: ({ state, changedAt }) => (
          <>
            <StateBadge state={state} />
            <small>{w.since({ when: f.instant(changedAt) })}</small>
          </>
        ),
      },
      {
        id: 'last',
        header: w.columns.last,
        text: ({ lastOutcome }) => (lastOutcome ? outcomeText(t, lastOutcome) : '–'),
        cell: ({ lastOutcome, failures, nextAttemptAt }) => (
          <>
            {lastOutcome ? outcomeText(t, lastOutcome) : '–'}
            {failures > 0 && <small>{w.failures({ n: failures })}</small>}
            {nextAttemptAt && <small>{w.nextAttempt({ when: f.instant(nextAttemptAt) })}</small>}
          </>
        ),
      },
      { id: 'position', header: w.columns.position, text: ({ position }) => position, cell: ({ position }) => <code>{position}</code> },
      {
        id: 'acts',
        header: w.columns.acts,
        isAction: true,
        text: () => '',
        cell: (webhook) => (
          <div className="pw-buttons">
            <Button size="small" onClick={() => onOpen(webhook)}>
              {w.open}
            </Button>
            {mayAct &&
              (ACTS[webhook.state] ?? []).map((act) => (
                <Button key={act} size="small" isBusy={isBusy} onClick={() => onAct(webhook, act)}>
                  {w[act]}
                </Button>
              ))}
          </div>
        ),
      },
    ];
  }, [t, f, clients, mayAct, isBusy, onAct, onOpen, stateText]);
  return (
    <DataTable
      id="zustellung"
      caption={t.webhooks.title}
      columns={columns}
      rows={webhooks}
      rowId={(w) => w.webhookId}
      exportAs={{ name: 'paktwerk-zustellung' }}
      rowData={(w) => ({ 'data-webhook': w.webhookId })}
      empty={<EmptyState title={t.webhooks.none} />}
      onOpen={onOpen}
    />
  );
};
