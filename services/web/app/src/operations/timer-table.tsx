import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { operationsTexts } from '../texts/operations';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { instant } from '../ui/table/sheet';
import type { NextTimer, ServiceName } from './types';
import type { ServiceOps } from './use-ops';

type Row = NextTimer & { readonly service: ServiceName };

/** What will happen by itself because its instant comes, of all services, the next first. */
export const TimerTable = ({ all }: { all: readonly ServiceOps[] }) => {
  const { timers: t, services } = useTexts(operationsTexts);
  const f = useFormat();
  const rows = all
    .flatMap(({ service, timers }) => timers.map((timer): Row => ({ ...timer, service })))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'due',
        header: t.columns.due,
        isRowHeader: true,
        text: ({ dueAt, isDue }) => (isDue ? t.now({ when: f.instant(dueAt) }) : f.instant(dueAt)),
        value: ({ dueAt }) => instant(dueAt),
      },
      { id: 'what', header: t.columns.what, text: ({ timer }) => textOf(t.names, timer) },
      { id: 'service', header: t.columns.service, text: ({ service }) => services[service] },
      {
        id: 'stream',
        header: t.columns.stream,
        text: ({ name, stream }) => name ?? stream,
        cell: ({ name, stream }) => name ?? <code>{stream}</code>,
      },
    ],
    [t, services, f],
  );
  return (
    <Section id="von-selbst" title={t.title} note={rows.length === 0 ? t.none : t.note}>
      {rows.length > 0 && (
        <PlainTable
          isCompact
          caption={t.title}
          columns={columns}
          rows={rows}
          rowId={({ service, timer, stream, subject }) => `${service}/${timer}/${stream}/${subject}`}
          exportAs={{ name: 'paktwerk-fristen' }}
        />
      )}
    </Section>
  );
};
