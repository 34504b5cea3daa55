import { formatCount } from '../lib/format';
import { problemText } from '../shell/problem-alert';
import { CardTable } from '../shell/card-table';
import { t } from '../texts';
import type { Consumer } from './types';
import type { ServiceOps } from './use-ops';

const p = t.operations.progress;

/** Entries that the slowest reader has not read, or the relay not published. */
const behindOf = ({ progress }: ServiceOps): number =>
  progress
    ? Math.max(0, ...progress.consumers.map((c) => c.head - c.position), progress.relay === null ? 0 : progress.storeHead - progress.relay)
    : 0;

const State = ({ ops }: { ops: ServiceOps }) => {
  const stopped = ops.progress?.consumers.some((c) => c.stoppedAt !== undefined);
  const [kind, text] = ops.error
    ? ['danger', p.unreachable]
    : stopped
      ? ['danger', p.stopped]
      : ops.progress?.idle
        ? ['success', p.upToDate]
        : ['info', p.catchingUp];
  return <span className={`pw-badge pw-badge--${kind}`}>{text}</span>;
};

const Trouble = ({ ops }: { ops: ServiceOps }) => {
  const lines = [
    ...(ops.error ? [problemText(ops.error)] : []),
    ...(ops.progress?.consumers ?? [])
      .filter((c): c is Consumer & { stoppedAt: number } => c.stoppedAt !== undefined)
      .map((c) => p.stoppedAt(c.id, formatCount(c.stoppedAt), c.error ?? '')),
  ];
  return lines.map((line) => (
    <span key={line} className="pw-english">
      {line}
    </span>
  ));
};

export const ProgressTable = ({ all }: { all: readonly ServiceOps[] }) => (
  <section className="pw-panel" aria-labelledby="dienste">
    <h2 id="dienste">{p.title}</h2>
    <CardTable caption={p.title} columns={Object.values(p.columns)}>
      {all.map((ops) => (
        <tr key={ops.service} role="row" data-service={ops.service}>
          <th role="rowheader" scope="row">
            {t.operations.services[ops.service]} <Trouble ops={ops} />
          </th>
          <td role="cell" data-label={p.columns.state}>
            <State ops={ops} />
          </td>
          <td role="cell" data-label={p.columns.behind}>
            {ops.progress ? p.behind(formatCount(behindOf(ops))) : '–'}
          </td>
          <td role="cell" data-label={p.columns.parked}>
            {ops.progress ? formatCount(ops.parked.length) : '–'}
          </td>
        </tr>
      ))}
    </CardTable>
  </section>
);
