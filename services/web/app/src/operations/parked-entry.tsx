import { useState } from 'react';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { ReasonForm } from '../shell/reason-form';
import { Refusal } from '../shell/refusal';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { operationsTexts } from '../texts/operations';
import { Button } from '../ui/button';
import { Badge, type Kind } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { useToasts } from '../ui/toasts';
import type { ParkedRow } from './parked-csv';

const KIND: Readonly<Record<string, Kind>> = { parked: 'danger', waiting: 'info', retry: 'warning' };
type Decision = 'retry' | 'discard';

const useDecision = (row: ParkedRow) => {
  const t = useTexts(operationsTexts).parked;
  const { show } = useToasts();
  const parameters = { path: { id: row.id } };
  const retry = useSend(`/api/${row.service}/ops/v1/parked/{id}/retry`);
  const discard = useSend(`/api/${row.service}/ops/v1/parked/{id}/discard`);
  return useAction({
    send: ({ decision, reason }: { decision: Decision; reason: string }, key) =>
      decision === 'retry' ? retry({ parameters, body: { reason } }, key) : discard({ parameters, body: { reason } }, key),
    onDone: () => show({ kind: 'success', text: t.done }),
  });
};

/** What was set aside: what happened, why it could not be processed, and the two things that a person can do about it. */
export const ParkedEntry = ({ row }: { row: ParkedRow }) => {
  const t = useTexts(operationsTexts);
  const p = t.parked;
  const f = useFormat();
  const language = useLanguage();
  const [open, setOpen] = useState<Decision>();
  const { run, isBusy, problem } = useDecision(row);
  return (
    <li className="pw-ops__entry" data-parked={row.id}>
      <h3>{row.meaning?.[language] ?? <code>{row.type}</code>}</h3>
      <p>
        <Badge kind={KIND[row.status] ?? 'neutral'}>{textOf(p.status, row.status)}</Badge> {row.texts[language]}
      </p>
      <p className="pw-ops__meta">
        <span>{t.services[row.service]}</span>
        <span>{p.of({ key: row.key })}</span>
        <span>{p.since({ when: f.instant(row.parkedAt) })}</span>
        <span>{p.place({ position: f.count(row.position), attempts: row.attempts })}</span>
      </p>
      <details className="pw-details">
        <summary>{p.technical}</summary>
        <p>
          <code>{row.reason}</code>
        </p>
        <p className="pw-ops__meta">
          <span>{p.reader({ consumer: row.consumer })}</span>
          <code>{row.type}</code>
        </p>
      </details>
      <Refusal problem={problem} title={p.refused} />
      {open ? (
        <ReasonForm
          key={open}
          className="pw-ops__reason"
          texts={p}
          hint={open === 'retry' ? p.retryHint : p.discardHint}
          rows={2}
          maxLength={500}
          autoFocus
          busy={isBusy}
          onReason={(reason) => void run({ decision: open, reason })}
          onCancel={() => setOpen(undefined)}
        >
          <div className="pw-ops__buttons">
            <Button type="submit" variant="primary" size="small" isBusy={isBusy}>
              {p.confirm[open]}
            </Button>
            <Button size="small" onClick={() => setOpen(undefined)}>
              {p.cancel}
            </Button>
          </div>
        </ReasonForm>
      ) : (
        <div className="pw-ops__buttons">
          <Button variant="primary" size="small" onClick={() => setOpen('retry')}>
            {p.retry}
          </Button>
          <Button size="small" onClick={() => setOpen('discard')}>
            {p.discard}
          </Button>
        </div>
      )}
    </li>
  );
};
