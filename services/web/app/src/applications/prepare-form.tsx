import { useState, type SubmitEvent } from 'react';
import { formatEuro, formatFte } from '../lib/format';
import { ReasonField } from '../shell/reason-form';
import { t } from '../texts';
import type { Application } from './types';

interface Body {
  outcome: string;
  reason: string;
  lines?: { lineId: string; amountCents: number }[];
}

const a = t.application.actions;
const OUTCOMES = ['granted', 'partially-granted', 'rejected'];

const inEuro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
/** `12.345,60` → 1234560; undefined where it is no amount. */
export const parseEuro = (text: string): number | undefined => {
  const plain = text
    .trim()
    .replace(/\s|€|\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d{1,11}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
};

export const PrepareForm = ({ application, busy, send }: { application: Application; busy: boolean; send: (body: Body) => void }) => {
  const [outcome, setOutcome] = useState('granted');
  const [reason, setReason] = useState('');
  const [amounts, setAmounts] = useState<Record<string, string>>(() =>
    Object.fromEntries(application.lines.map((l) => [l.lineId, inEuro(l.amountCents)])),
  );
  const [wasTried, setTried] = useState(false);
  const parsed = application.lines.map((l) => ({ lineId: l.lineId, amountCents: parseEuro(amounts[l.lineId] ?? '') }));
  const isPartial = outcome === 'partially-granted';
  const isReasonMissing = reason.trim() === '';

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const lines = parsed.flatMap((l) => (l.amountCents === undefined ? [] : [{ lineId: l.lineId, amountCents: l.amountCents }]));
    if (isReasonMissing || (isPartial && lines.length < parsed.length)) return;
    send({ outcome, reason: reason.trim(), ...(isPartial ? { lines } : {}) });
  };

  return (
    <form className="pw-field" onSubmit={submit} noValidate>
      <label htmlFor="ergebnis">{a.outcome}</label>
      <select id="ergebnis" value={outcome} onChange={(e) => setOutcome(e.target.value)}>
        {OUTCOMES.map((o) => (
          <option key={o} value={o}>
            {a.outcomes[o]}
          </option>
        ))}
      </select>
      {isPartial &&
        application.lines.map((l, i) => {
          const isWrong = wasTried && parsed[i]?.amountCents === undefined;
          return (
            <div key={l.lineId} className="pw-field">
              <label htmlFor={`betrag-${l.lineId}`}>
                {a.amount(l.kind === 'post' ? `${t.application.line.post} ${formatFte(l.share ?? 0)} VZÄ` : (l.description ?? ''))}{' '}
                <span className="pw-muted">{a.ofRequested(formatEuro(l.amountCents))}</span>
              </label>
              <input
                id={`betrag-${l.lineId}`}
                inputMode="decimal"
                value={amounts[l.lineId]}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `betrag-${l.lineId}-fehler` : undefined}
                onChange={(e) => setAmounts({ ...amounts, [l.lineId]: e.target.value })}
              />
              {isWrong && (
                <p id={`betrag-${l.lineId}-fehler`} className="pw-axis__error" role="alert">
                  {a.amountWrong}
                </p>
              )}
            </div>
          );
        })}
      <ReasonField texts={a} value={reason} isMissing={wasTried && isReasonMissing} onChange={setReason} />
      <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={busy}>
        <span className="kern-label">{a.prepare}</span>
      </button>
    </form>
  );
};
