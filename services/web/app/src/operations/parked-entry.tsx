import { useState } from 'react';
import { formatCount, formatInstant } from '../lib/format';
import { ReasonForm } from '../shell/reason-form';
import { t } from '../texts';
import type { Parked } from './types';

const p = t.operations.parked;
const KIND: Readonly<Record<string, string>> = { parked: 'danger', waiting: 'info', retry: 'warning' };
export type Decision = 'retry' | 'discard';

interface Props {
  entry: Parked;
  service: string;
  busy: boolean;
  onDecide: (decision: Decision, reason: string) => void;
}

/** What was set aside: what happened, why it could not be processed, and the two things a person can do about it. */
export const ParkedEntry = ({ entry, service, busy, onDecide }: Props) => {
  const [open, setOpen] = useState<Decision>();
  return (
    <li className="pw-ops__entry" data-parked={entry.id}>
      <h3>{entry.meaning?.de ?? <code>{entry.type}</code>}</h3>
      <p>
        <span className={`pw-badge pw-badge--${KIND[entry.status] ?? 'neutral'}`}>{p.status[entry.status] ?? entry.status}</span>{' '}
        {entry.texts.de}
      </p>
      <p className="pw-ops__meta">
        <span>{service}</span>
        <span>{p.of(entry.key)}</span>
        <span>{p.since(formatInstant(entry.parkedAt))}</span>
        <span>{p.place(formatCount(entry.position), formatCount(entry.attempts))}</span>
      </p>
      <details className="pw-details">
        <summary>{p.technical}</summary>
        <p>
          <code>{entry.reason}</code>
        </p>
        <p className="pw-ops__meta">
          <span>{p.reader(entry.consumer)}</span>
          <code>{entry.type}</code>
        </p>
      </details>
      {open ? (
        <ReasonForm
          key={open}
          className="pw-ops__reason"
          texts={p}
          hint={open === 'retry' ? p.retryHint : p.discardHint}
          rows={2}
          maxLength={500}
          autoFocus
          busy={busy}
          onReason={(reason) => onDecide(open, reason)}
          onCancel={() => setOpen(undefined)}
        >
          <div className="pw-ops__buttons">
            <button type="submit" className="kern-btn kern-btn--primary pw-btn-small" aria-disabled={busy}>
              <span className="kern-label">{p.confirm[open]}</span>
            </button>
            <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={() => setOpen(undefined)}>
              <span className="kern-label">{p.cancel}</span>
            </button>
          </div>
        </ReasonForm>
      ) : (
        <div className="pw-ops__buttons">
          <button type="button" className="kern-btn kern-btn--primary pw-btn-small" onClick={() => setOpen('retry')}>
            <span className="kern-label">{p.retry}</span>
          </button>
          <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={() => setOpen('discard')}>
            <span className="kern-label">{p.discard}</span>
          </button>
        </div>
      )}
    </li>
  );
};
