import { useId, useState, type SubmitEvent } from 'react';
import { formatCount, formatInstant } from '../lib/format';
import { t } from '../texts';
import type { Parked } from './types';

const p = t.operations.parked;
const KIND: Readonly<Record<string, string>> = { parked: 'danger', waiting: 'info', retry: 'warning' };
export type Decision = 'retry' | 'discard';

const DecisionForm = ({
  decision,
  busy,
  onCancel,
  onDecide,
}: {
  decision: Decision;
  busy: boolean;
  onCancel: () => void;
  onDecide: (reason: string) => void;
}) => {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (!busy && reason.trim() !== '') onDecide(reason.trim());
  };
  return (
    <form className="pw-ops__reason" onSubmit={submit} noValidate onKeyDown={(e) => e.key === 'Escape' && onCancel()}>
      <p className="pw-muted">{decision === 'retry' ? p.retryHint : p.discardHint}</p>
      <label htmlFor={id}>{p.reason}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={reason}
        autoFocus
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-fehler` : undefined}
        onChange={(e) => setReason(e.target.value)}
      />
      {isMissing && (
        <p id={`${id}-fehler`} className="pw-axis__error" role="alert">
          {p.reasonMissing}
        </p>
      )}
      <div className="pw-ops__buttons">
        <button type="submit" className="kern-btn kern-btn--primary pw-btn-small" aria-disabled={busy}>
          <span className="kern-label">{p.confirm[decision]}</span>
        </button>
        <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={onCancel}>
          <span className="kern-label">{p.cancel}</span>
        </button>
      </div>
    </form>
  );
};

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
        <DecisionForm
          key={open}
          decision={open}
          busy={busy}
          onCancel={() => setOpen(undefined)}
          onDecide={(reason) => onDecide(open, reason)}
        />
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
