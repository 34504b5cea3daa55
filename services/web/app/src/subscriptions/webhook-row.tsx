import { formatCount, formatInstant } from '../lib/format';
import { t } from '../texts';
import type { Webhook } from './types';
import { outcomeText, StateBadge } from './words';

const w = t.subscriptions.webhooks;
export type Action = 'test' | 'pause' | 'resume';

interface Props {
  webhook: Webhook;
  client: string;
  mayAct: boolean;
  busy: boolean;
  onAction: (action: Action) => void;
  onOpen: () => void;
}

const Button = ({ label, busy = false, onClick }: { label: string; busy?: boolean; onClick: () => void }) => (
  <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" aria-disabled={busy} onClick={busy ? undefined : onClick}>
    <span className="kern-label">{label}</span>
  </button>
);

export const WebhookRow = ({ webhook, client, mayAct, busy, onAction, onOpen }: Props) => (
  <tr role="row" data-webhook={webhook.webhookId}>
    <th role="rowheader" scope="row">
      <code>{webhook.url}</code>
      <div className="pw-ops__buttons">
        <Button label={w.open} onClick={onOpen} />
        {mayAct && (webhook.state === 'active' || webhook.state === 'paused') && (
          <Button label={w.test} busy={busy} onClick={() => onAction('test')} />
        )}
        {mayAct && webhook.state === 'active' && <Button label={w.pause} busy={busy} onClick={() => onAction('pause')} />}
        {mayAct && webhook.state === 'paused' && <Button label={w.resume} busy={busy} onClick={() => onAction('resume')} />}
      </div>
    </th>
    <td role="cell" data-label={w.columns.client}>
      {client}
    </td>
    <td role="cell" data-label={w.columns.state}>
      <StateBadge state={webhook.state} />
      <span className="pw-english">{w.since(formatInstant(webhook.changedAt))}</span>
    </td>
    <td role="cell" data-label={w.columns.last}>
      {webhook.lastOutcome ? outcomeText(webhook.lastOutcome) : '–'}
      {webhook.failures > 0 && <span className="pw-english">{w.failures(formatCount(webhook.failures))}</span>}
      {webhook.nextAttemptAt && <span className="pw-english">{w.nextAttempt(formatInstant(webhook.nextAttemptAt))}</span>}
    </td>
    <td role="cell" data-label={w.columns.position}>
      <code>{webhook.position}</code>
    </td>
  </tr>
);
