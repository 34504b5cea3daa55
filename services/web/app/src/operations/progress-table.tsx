import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { operationsTexts } from '../texts/operations';
import { Badge, type Kind } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count } from '../ui/table/sheet';
import type { Progress } from './types';
import type { ServiceOps } from './use-ops';

/** Entries that the slowest reader has not read, or the relay not published. */
const behindOf = ({ consumers, relay, storeHead }: Progress): number =>
  Math.max(0, ...consumers.map((c) => c.head - c.position), relay === null ? 0 : storeHead - relay);

type State = 'unreachable' | 'stopped' | 'upToDate' | 'catchingUp';
const KIND: Readonly<Record<State, Kind>> = { unreachable: 'danger', stopped: 'danger', upToDate: 'success', catchingUp: 'info' };

const stateOf = ({ error, progress }: ServiceOps): State => {
  if (error) return 'unreachable';
  if (progress?.consumers.some((c) => c.stoppedAt !== undefined)) return 'stopped';
  return progress?.idle ? 'upToDate' : 'catchingUp';
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
  return lines.map((line) => <small key={line}>{line}</small>);
};

export const ProgressTable = ({ all }: { all: readonly ServiceOps[] }) => {
  const { progress: t, services } = useTexts(operationsTexts);
  const f = useFormat();
  const columns = useMemo(
    (): readonly Column<ServiceOps>[] => [
      {
        id: 'service',
        header: t.columns.service,
        isRowHeader: true,
        text: ({ service }) => services[service],
        cell: (ops) => (
          <>
            {services[ops.service]} <Trouble ops={ops} />
          </>
        ),
      },
      {
        id: 'state',
        header: t.columns.state,
        text: (ops) => t[stateOf(ops)],
        cell: (ops) => <Badge kind={KIND[stateOf(ops)]}>{t[stateOf(ops)]}</Badge>,
      },
      { id: 'behind', header: t.columns.behind, text: ({ progress }) => (progress ? t.behind({ n: behindOf(progress) }) : '–') },
      {
        id: 'parked',
        header: t.columns.parked,
        text: ({ progress, parked }) => (progress ? f.count(parked.length) : '–'),
        value: ({ progress, parked }) => count(progress && parked.length),
      },
    ],
    [t, services, f],
  );
  return (
    <Section id="dienste" title={t.title}>
      <PlainTable
        caption={t.title}
        columns={columns}
        rows={all}
        rowId={({ service }) => service}
        exportAs={{ name: 'paktwerk-dienste' }}
        rowData={({ service }) => ({ 'data-service': service })}
      />
    </Section>
  );
};
