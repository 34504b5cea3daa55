import { lazy, Suspense, useState } from 'react';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { operationsTexts } from '../texts/operations';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Badge, type Kind } from '../ui/feedback';
import { useDone } from '../ui/toasts';
import type { ParkedRow } from './parked-sheet';

// Loaded with the first decision: looking comes before deciding, and the form weighs as much as the rest of the page.
const ReasonForm = lazy(() => loadPart(() => import('../ui/form/reason-form')).then((m) => ({ default: m.ReasonForm })));

const KIND: Readonly<Record<string, Kind>> = { parked: 'danger', waiting: 'info', retry: 'warning' };
type Decision = 'retry' | 'discard';

const useDecide = (row: ParkedRow) => {
  const parameters = { path: { id: row.id } };
  const retry = useSend(`/api/${row.service}/ops/v1/parked/{id}/retry`);
  const discard = useSend(`/api/${row.service}/ops/v1/parked/{id}/discard`);
  return (decision: Decision, body: { readonly reason: string }, key: string) =>
    decision === 'retry' ? retry({ parameters, body }, key) : discard({ parameters, body }, key);
};

/** What was set aside: what happened, why it could not be processed, and the two things that a person can do about it. */
export const ParkedEntry = ({ row }: { row: ParkedRow }) => {
  const t = useTexts(operationsTexts);
  const p = t.parked;
  const f = useFormat();
  const language = useLanguage();
  const [open, setOpen] = useState<Decision>();
  const decide = useDecide(row);
  const done = useDone(p.done);
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
      <Disclosure summary={p.technical}>
        <p>
          <code>{row.reason}</code>
        </p>
        <p className="pw-ops__meta">
          <span>{p.reader({ consumer: row.consumer })}</span>
          <code>{row.type}</code>
        </p>
      </Disclosure>
      {open ? (
        <Suspense>
          <ReasonForm
            key={open}
            label={p.reason}
            hint={open === 'retry' ? p.retryHint : p.discardHint}
            maxLength={500}
            rows={2}
            autoFocus
            size="small"
            confirmLabel={p.confirm[open]}
            isDangerous={open === 'discard'}
            send={(body, key) => decide(open, body, key)}
            onSent={done}
            onCancel={() => setOpen(undefined)}
          />
        </Suspense>
      ) : (
        <div className="pw-buttons">
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
