import { useEffect } from 'react';
import { saveFile } from '../lib/csv';
import { formatCount } from '../lib/format';
import { useQuery } from '../lib/router';
import { useSend } from '../lib/use-send';
import { Icon } from '../shell/icon';
import { Alert, problemText } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { t } from '../texts';
import { parkedCsv, type ParkedRow } from './parked-csv';
import { ParkedEntry } from './parked-entry';
import { ProgressTable } from './progress-table';
import { SERVICES } from './types';
import { opsUrl, useOps, type ServiceOps } from './use-ops';

const p = t.operations.parked;

const ParkedList = ({ all, onDecided }: { all: readonly ServiceOps[]; onDecided: () => void }) => {
  const [query, setQuery] = useQuery();
  const { send, busy, error, done } = useSend(onDecided);
  const service = query.get('dienst') ?? '';
  const rows = all.flatMap((o) =>
    service === '' || o.service === service ? o.parked.map((e): ParkedRow => ({ ...e, service: o.service })) : [],
  );
  return (
    <section className="pw-panel" aria-labelledby="zurueckgestellt">
      <h2 id="zurueckgestellt">{p.title}</h2>
      <div className="pw-panel__head">
        <p role="status" className="pw-muted">
          {rows.length === 0 ? p.none : `${p.count(formatCount(rows.length))}. ${p.hint}`}
        </p>
        <div className="pw-filters">
          <label className="pw-select">
            <span>{p.filter}</span>
            <select value={service} onChange={(e) => setQuery({ dienst: e.target.value })}>
              <option value="">{p.all}</option>
              {SERVICES.map((s) => (
                <option key={s} value={s}>
                  {t.operations.services[s]}
                </option>
              ))}
            </select>
          </label>
          {rows.length > 0 && (
            <button type="button" className="pw-text-button" onClick={() => saveFile('paktwerk-zurueckgestellt.csv', parkedCsv(rows))}>
              <Icon name="download" />
              {p.export}
            </button>
          )}
        </div>
      </div>
      {error && (
        <Alert kind="warning" title={p.refused} live="alert">
          <p>{problemText(error)}</p>
        </Alert>
      )}
      {done && <Alert kind="success" title={p.done} live="status" />}
      <ul className="pw-ops__entries">
        {rows.map((row) => (
          <ParkedEntry
            key={`${row.service}/${row.id}`}
            entry={row}
            service={t.operations.services[row.service] ?? row.service}
            busy={busy}
            onDecide={(decision, reason) => void send(`${opsUrl(row.service)}/parked/${row.id}/${decision}`, { reason })}
          />
        ))}
      </ul>
    </section>
  );
};

const Services = () => {
  const { all, reload } = useOps();
  return all ? (
    <div className="pw-ops">
      <ProgressTable all={all} />
      <ParkedList all={all} onDecided={reload} />
    </div>
  ) : (
    <p className="pw-muted">{t.loading}</p>
  );
};

/** For operations: how far every service is, and what waits for a person's decision. */
export const OperationsPage = () => {
  const { me } = useSession();
  useEffect(() => {
    document.title = `${t.operations.title} – ${t.app.name}`;
  }, []);
  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
      <div className="pw-page__head">
        <div>
          <h1>{t.operations.title}</h1>
          <p className="pw-page__asof">{t.operations.lead}</p>
        </div>
      </div>
      {me?.roles?.includes('OPERATIONS') ? <Services /> : <Alert kind="info" title={t.operations.onlyOperations} />}
    </main>
  );
};
