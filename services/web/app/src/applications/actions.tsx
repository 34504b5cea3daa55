import type { ReactNode } from 'react';
import { formatEuro } from '../lib/format';
import { useSend } from '../lib/use-send';
import { Alert, problemText } from '../shell/problem-alert';
import { ReasonForm } from '../shell/reason-form';
import { useSession } from '../shell/session';
import { t } from '../texts';
import { PrepareForm } from './prepare-form';
import type { Application } from './types';

interface Props {
  application: Application;
  etag: string | null;
  url: string;
  onDone: () => void;
}

type Send = (path: string, body: unknown) => Promise<unknown>;

const a = t.application.actions;

const Step = ({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) => (
  <div className="pw-step">
    <h3>{title}</h3>
    {hint && <p className="pw-muted">{hint}</p>}
    {children}
  </div>
);

const SendButton = ({ label, busy, onClick }: { label: string; busy: boolean; onClick?: () => void }) => (
  <button
    type={onClick ? 'button' : 'submit'}
    className="kern-btn kern-btn--primary"
    aria-disabled={busy}
    onClick={busy ? undefined : onClick}
  >
    <span className="kern-label">{label}</span>
  </button>
);

/** What the signed-in person may do here. The service decides; these are only the doors, and its refusals are shown in its own words. */
export const Actions = ({ application, etag, url, onDone }: Props) => {
  const { me } = useSession();
  const { busy, error, done, send: sendTo } = useSend(onDone);
  const send: Send = (path, body) => sendTo(`${url}/${path}`, body, etag);
  const has = (role: string): boolean => me?.roles?.includes(role) ?? false;
  const { status, decision } = application;
  const isClerk = has('GRANT_CLERK');
  const steps: ReactNode[] = [];

  if (isClerk && status === 'submitted') {
    steps.push(
      <Step key="check" title={a.formalCheck} hint={a.formalCheckHint}>
        <SendButton label={a.formalCheck} busy={busy} onClick={() => void send('formal-check', {})} />
      </Step>,
    );
  }
  if ((isClerk || has('GRANT_REVIEWER')) && status === 'prepared' && decision) {
    const { reservation } = decision;
    steps.push(
      <Step key="release" title={a.release} hint={a.releaseHint}>
        <p>{a.prepared(a.outcomeNames[decision.outcome] ?? decision.outcome, formatEuro(decision.amountCents))}</p>
        <p className="pw-muted">
          {reservation.status === 'refused'
            ? a.reservationRefused(formatEuro(reservation.frameAvailableCents ?? 0), formatEuro(reservation.potAvailableCents ?? 0))
            : a.reservation[reservation.status]}
        </p>
        <SendButton label={a.release} busy={busy} onClick={() => void send('decision/release', { decisionId: decision.decisionId })} />
      </Step>,
    );
  }
  if (isClerk && (status === 'checked' || status === 'prepared')) {
    const form = <PrepareForm application={application} busy={busy} send={(body) => void send('decision', body)} />;
    steps.push(
      status === 'checked' ? (
        <Step key="prepare" title={a.prepare}>
          {form}
        </Step>
      ) : (
        <details key="prepare" className="pw-details">
          <summary>{a.prepareAgain}</summary>
          {form}
        </details>
      ),
    );
  }
  if (has('SIGNATORY') && me?.organisation === application.district && ['submitted', 'checked', 'prepared'].includes(status)) {
    steps.push(
      <Step key="withdraw" title={a.withdraw}>
        <ReasonForm className="pw-field" texts={a} busy={busy} onReason={(reason) => void send('withdraw', { reason })}>
          <SendButton label={a.withdraw} busy={busy} />
        </ReasonForm>
      </Step>,
    );
  }
  if (steps.length === 0 && !done && !error) return null;
  return (
    <section className="pw-panel pw-actions" aria-labelledby="aktionen">
      <h2 id="aktionen">{a.title}</h2>
      {error && (
        <Alert kind={error.problem.status >= 500 || error.problem.status === 0 ? 'danger' : 'warning'} title={a.refused} live="alert">
          <p data-refusal={error.problem.code}>{problemText(error)}</p>
        </Alert>
      )}
      {done && <Alert kind="success" title={a.done} live="status" />}
      {steps}
    </section>
  );
};
