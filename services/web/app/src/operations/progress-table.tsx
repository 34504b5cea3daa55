import { useFormat } from '../lib/format';
import { CardTable } from '../shell/card-table';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { operationsTexts } from '../texts/operations';
import { Badge } from '../ui/feedback';
import type { Progress } from './types';
import type { ServiceOps } from './use-ops';

/** Entries that the slowest reader has not read, or the relay not published. */
const behindOf = ({ consumers, relay, storeHead }: Progress): number =>
  Math.max(0, ...consumers.map((c) => c.head - c.position), relay === null ? 0 : storeHead - relay);

const State = ({ ops: { error, progress } }: { ops: ServiceOps }) => {
  const t = useTexts(operationsTexts).progress;
  if (error) return <Badge kind="danger">{t.unreachable}</Badge>;
  if (progress?.consumers.some((c) => c.stoppedAt !== undefined)) return <Badge kind="danger">{t.stopped}</Badge>;
  return progress?.idle ? <Badge kind="success">{t.upToDate}</Badge> : <Badge kind="info">{t.catchingUp}</Badge>;
};

const Trouble = ({ ops: { error, progress } }: { ops: ServiceOps }) => {
  const t = useTexts(operationsTexts).progress;
  const f = useFormat();
  const problemText = useProblemText();
  const lines = [
    ...(error ? [problemText(error)] : []),
    ...(progress?.consumers ?? []).flatMap((c) =>
      c.stoppedAt === undefined ? [] : [t.stoppedAt({ consumer: c.id, position: f.count(c.stoppedAt), error: c.error ?? '' })],
    ),
  ];
  return lines.map((line) => (
    <span key={line} className="pw-english">
      {line}
    </span>
  ));
};

export const ProgressTable = ({ all }: { all: readonly ServiceOps[] }) => {
  const { progress: t, services } = useTexts(operationsTexts);
  const f = useFormat();
  return (
    <section className="pw-panel" aria-labelledby="dienste">
      <h2 id="dienste">{t.title}</h2>
      <CardTable caption={t.title} columns={Object.values(t.columns)}>
        {all.map((ops) => (
          <tr key={ops.service} role="row" data-service={ops.service}>
            <th role="rowheader" scope="row">
              {services[ops.service]} <Trouble ops={ops} />
            </th>
            <td role="cell" data-label={t.columns.state}>
              <State ops={ops} />
            </td>
            <td role="cell" data-label={t.columns.behind}>
              {ops.progress ? t.behind({ n: behindOf(ops.progress) }) : '–'}
            </td>
            <td role="cell" data-label={t.columns.parked}>
              {ops.progress ? f.count(ops.parked.length) : '–'}
            </td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
};
