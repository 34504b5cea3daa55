import { useState, type SubmitEvent } from 'react';
import type { Body } from '../api/paths';
import { useFormat } from '../lib/format';
import { ReasonField } from '../shell/reason-form';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { Button } from '../ui/button';
import { useLineText } from './line-text';
import type { Application } from './types';

type Decision = Body<'/api/applications/v1/applications/{applicationId}/decision'>;
const OUTCOMES = ['granted', 'partially-granted', 'rejected'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Props {
  application: Application;
  busy: boolean;
  /** Why it cannot be sent now. */
  impossible: string | undefined;
  onDirty: (isDirty: boolean) => void;
  send: (body: Decision) => void;
}

const inEuro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
/** `12.345,60` → 1234560; undefined where it is no amount. */
export const parseEuro = (text: string): number | undefined => {
  const plain = text
    .trim()
    .replace(/\s|€|\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d{1,11}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
};

export const PrepareForm = ({ application, busy, impossible, onDirty, send }: Props) => {
  const t = useTexts(applicationsTexts).actions;
  const f = useFormat();
  const lineText = useLineText();
  const [outcome, setOutcome] = useState<Outcome>('granted');
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
    if (busy || impossible !== undefined) return;
    setTried(true);
    const lines = parsed.flatMap((l) => (l.amountCents === undefined ? [] : [{ lineId: l.lineId, amountCents: l.amountCents }]));
    if (isReasonMissing || (isPartial && lines.length < parsed.length)) return;
    send({ outcome, reason: reason.trim(), ...(isPartial ? { lines } : {}) });
  };

  return (
    <form className="pw-field" onSubmit={submit} noValidate>
      <label htmlFor="ergebnis">{t.outcome}</label>
      <select id="ergebnis" value={outcome} onChange={(e) => setOutcome(e.target.value as Outcome)}>
        {OUTCOMES.map((o) => (
          <option key={o} value={o}>
            {t.outcomes[o]}
          </option>
        ))}
      </select>
      {isPartial &&
        application.lines.map((l, i) => {
          const isWrong = wasTried && parsed[i]?.amountCents === undefined;
          return (
            <div key={l.lineId} className="pw-field">
              <label htmlFor={`betrag-${l.lineId}`}>
                {t.amount({ line: lineText(l) })} <span className="pw-muted">{t.ofRequested({ amount: f.euro(l.amountCents) })}</span>
              </label>
              <input
                id={`betrag-${l.lineId}`}
                inputMode="decimal"
                value={amounts[l.lineId]}
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `betrag-${l.lineId}-fehler` : undefined}
                onChange={(e) => {
                  setAmounts({ ...amounts, [l.lineId]: e.target.value });
                  onDirty(true);
                }}
              />
              {isWrong && (
                <p id={`betrag-${l.lineId}-fehler`} className="pw-axis__error" role="alert">
                  {t.amountWrong}
                </p>
              )}
            </div>
          );
        })}
      <ReasonField
        texts={t}
        value={reason}
        isMissing={wasTried && isReasonMissing}
        onChange={(text) => {
          setReason(text);
          onDirty(text.trim() !== '');
        }}
      />
      <Button type="submit" variant="primary" isBusy={busy} disabledReason={impossible}>
        {t.prepare}
      </Button>
    </form>
  );
};
