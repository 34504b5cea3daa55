import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { Button } from '../ui/button';
import type { Webhook } from './types';
import { outcomeText, StateBadge } from './words';

export type Act = 'test' | 'pause' | 'resume';

interface Props {
  webhook: Webhook;
  client: string;
  mayAct: boolean;
  isBusy: boolean;
  onAct: (act: Act) => void;
  onOpen: () => void;
}

export const WebhookRow = ({ webhook, client, mayAct, isBusy, onAct, onOpen }: Props) => {
  const t = useTexts(subscriptionsTexts);
  const w = t.webhooks;
  const f = useFormat();
  const { state } = webhook;
  const acts: readonly Act[] = !mayAct ? [] : state === 'active' ? ['test', 'pause'] : state === 'paused' ? ['test', 'resume'] : [];
  return (
    <tr role="row" data-webhook={webhook.webhookId}>
      <th role="rowheader" scope="row">
        <code>{webhook.url}</code>
        <div className="pw-ops__buttons">
          <Button size="small" onClick={onOpen}>
            {w.open}
          </Button>
          {acts.map((act) => (
            <Button key={act} size="small" isBusy={isBusy} onClick={() => onAct(act)}>
              {w[act]}
            </Button>
          ))}
        </div>
      </th>
      <td role="cell" data-label={w.columns.client}>
        {client}
      </td>
      <td role="cell" data-label={w.columns.state}>
        <StateBadge state={state} />
        <span className="pw-english">{w.since({ when: f.instant(webhook.changedAt) })}</span>
      </td>
      <td role="cell" data-label={w.columns.last}>
        {webhook.lastOutcome ? outcomeText(t, webhook.lastOutcome) : '–'}
        {webhook.failures > 0 && <span className="pw-english">{w.failures({ n: webhook.failures })}</span>}
        {webhook.nextAttemptAt && <span className="pw-english">{w.nextAttempt({ when: f.instant(webhook.nextAttemptAt) })}</span>}
      </td>
      <td role="cell" data-label={w.columns.position}>
        <code>{webhook.position}</code>
      </td>
    </tr>
  );
};
