import { useQueries } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { loadPart } from '../lib/load-part';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { operationsTexts } from '../texts/operations';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useDone } from '../ui/toasts';
import { SERVICES, type OrphanGroup, type ServiceName } from './types';

const ReasonForm = lazy(() => loadPart(() => import('../ui/form/reason-form')).then((m) => ({ default: m.ReasonForm })));

/** Finding them reads what a service keeps of others: more often than this it is of no use. */
const POLL_MS = 20_000;

const Group = ({ service, group }: { service: ServiceName; group: OrphanGroup }) => {
  const t = useTexts(operationsTexts);
  const o = t.orphans;
  const f = useFormat();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const settle = useSend(`/api/${service}/ops/v1/orphans/settle`);
  const done = useDone(o.done);
  const { type, lostTo, upTo, count } = group;
  return (
    <li className="pw-ops__entry" data-orphans={`${service} ${type}`}>
      <h3>{o.count({ n: count, what: group.meaning?.[language] ?? type })}</h3>
      <p className="pw-ops__meta">
        <span>{t.services[service]}</span>
        <span>{o.lost({ source: t.services[group.source as ServiceName] ?? group.source, after: f.count(group.after) })}</span>
      </p>
      {isOpen ? (
        <Suspense>
          <ReasonForm
            label={o.reason}
            hint={o.hint({ n: count })}
            maxLength={500}
            rows={2}
            autoFocus
            size="small"
            confirmLabel={o.confirm({ n: count })}
            send={({ reason }, key) => settle({ parameters: {}, body: { reason, type, lostTo, upTo } }, key)}
            onSent={done}
            onCancel={() => setIsOpen(false)}
          />
        </Suspense>
      ) : (
        <div className="pw-buttons">
          <Button size="small" onClick={() => setIsOpen(true)}>
            {o.settle}
          </Button>
        </div>
      )}
    </li>
  );
};

/** After a restore: what services have done because of events that are lost, by kind; one reason settles all of a kind. */
export const OrphanGroups = () => {
  const o = useTexts(operationsTexts).orphans;
  const found = useQueries({
    queries: SERVICES.map((s) => ({ ...read(`/api/${s}/ops/v1/orphans/groups`, {}), refetchInterval: POLL_MS, retry: false })),
  });
  const groups = SERVICES.flatMap((service, i) => (found[i]?.data ?? []).map((group) => ({ service, group })));
  if (groups.length === 0) return null; // there was no restore
  return (
    <Section id="verwaist" title={o.title}>
      <p className="pw-muted">{o.note}</p>
      <ul className="pw-ops__entries">
        {groups.map(({ service, group }) => (
          <Group key={`${service} ${group.source} ${group.lostTo} ${group.type}`} service={service} group={group} />
        ))}
      </ul>
    </Section>
  );
};
