import { useMemo, useState } from 'react';
import { useFormat, type Format } from '../../lib/format';
import { Button } from '../button';
import { Badge, EmptyState, ErrorPanel, Plate } from '../feedback';
import { DataTable } from '../table/data-table';
import type { Column } from '../table/columns';
import { PlainTable } from '../table/plain-table';
import { day, money } from '../table/sheet';
import { useToasts } from '../toasts';
import { Example } from './example';

interface Task {
  id: string;
  title: string;
  plate: string;
  district: string;
  due: string;
  cents: number;
  isLate: boolean;
}

const NAMES = ['Eingang bestätigen', 'Rate feststellen', 'Nachweis prüfen', 'Erstattung festsetzen', 'Arbeitgeberwechsel bestätigen'];
const PLACES = [
  ['RW', 'Landkreis Rottweil'],
  ['TUT', 'Landkreis Tuttlingen'],
  ['SIG', 'Landkreis Sigmaringen'],
  ['UL', 'Stadt Ulm'],
] as const;

const TASKS: readonly Task[] = Array.from({ length: 23 }, (_, i) => {
  const [plate, district] = PLACES[i % PLACES.length] ?? PLACES[0];
  return {
    id: `a${i + 1}`,
    title: `${NAMES[i % NAMES.length] ?? ''} ${i + 1}`,
    plate,
    district,
    due: `2026-09-${String((i % 28) + 1).padStart(2, '0')}`,
    cents: ((i * 7919) % 400) * 50_000 + 12_500,
    isLate: i % 6 === 0,
  };
});
const TOTAL = TASKS.reduce((sum, t) => sum + t.cents, 0);

const columnsOf = (f: Format): readonly Column<Task>[] => [
  {
    id: 'task',
    header: 'Aufgabe',
    isRowHeader: true,
    text: (t) => t.title,
    sortBy: (t) => t.title,
    cell: (t) => <a href={`#${t.id}`}>{t.title}</a>,
    total: 'Summe',
  },
  {
    id: 'district',
    header: 'Kreis',
    text: (t) => t.district,
    sortBy: (t) => t.district,
    cell: (t) => (
      <>
        <Plate>{t.plate}</Plate> {t.district}
      </>
    ),
  },
  { id: 'due', header: 'Frist', text: (t) => f.date(t.due), value: (t) => day(t.due), sortBy: (t) => t.due },
  {
    id: 'state',
    header: 'Stand',
    text: (t) => (t.isLate ? 'überfällig' : 'offen'),
    cell: (t) => <Badge kind={t.isLate ? 'danger' : 'neutral'}>{t.isLate ? 'überfällig' : 'offen'}</Badge>,
  },
  {
    id: 'amount',
    header: 'Betrag',
    isNumber: true,
    text: (t) => f.euro(t.cents),
    value: (t) => money(t.cents),
    sortBy: (t) => t.cents,
    total: f.euro(TOTAL),
    totalValue: money(TOTAL),
  },
  { id: 'id', header: 'Kennung', isHiddenAtFirst: true, text: (t) => t.id },
];

const useColumns = (): readonly Column<Task>[] => {
  const f = useFormat();
  return useMemo(() => columnsOf(f), [f]);
};

const Full = () => {
  const columns = useColumns();
  const { show } = useToasts();
  return (
    <DataTable
      id="beispiel"
      caption="Aufgaben"
      columns={columns}
      rows={TASKS}
      rowId={(t) => t.id}
      initialSort={{ by: 'due', isDescending: false }}
      pageSize={8}
      isSearchable
      exportAs={{ name: 'aufgaben' }}
      onOpen={(t) => show({ kind: 'info', text: `${t.title} geöffnet.` })}
      bulk={(rows, clear) => (
        <Button
          size="small"
          variant="primary"
          onClick={() => {
            clear();
            show({ kind: 'success', text: `${rows.length} auf Wiedervorlage gelegt.`, onUndo: () => undefined });
          }}
        >
          Auf Wiedervorlage
        </Button>
      )}
    />
  );
};

const Plain = () => {
  const columns = useColumns();
  const few = useMemo(() => columns.filter((c) => c.id !== 'id').map((c) => ({ ...c, total: undefined })), [columns]);
  return <PlainTable caption="Wenige Zeilen" columns={few} rows={TASKS.slice(0, 3)} rowId={(t) => t.id} exportAs={{ name: 'beispiel' }} />;
};

const States = () => {
  const few = TASKS.slice(0, 2);
  const columns = useColumns();
  const plain = useMemo(() => columns.slice(0, 3).map((c) => ({ ...c, total: undefined })), [columns]);
  const [isLoaded, setLoaded] = useState(false);
  return (
    <>
      <DataTable id="beispiel-laedt" caption="Wird geladen" columns={plain} rows={isLoaded ? few : undefined} rowId={(t) => t.id} />
      <Button size="small" onClick={() => setLoaded(!isLoaded)}>
        {isLoaded ? 'Wieder laden' : 'Antwort ist da'}
      </Button>
      <DataTable
        id="beispiel-leer"
        caption="Leer"
        columns={plain}
        rows={[]}
        rowId={(t: Task) => t.id}
        empty={<EmptyState title="Heute ist nichts fällig.">Die nächste Frist ist am 03.09.</EmptyState>}
      />
      <DataTable
        id="beispiel-fehler"
        caption="Mit Fehler"
        columns={plain}
        rows={few}
        rowId={(t) => t.id}
        error={<ErrorPanel text="Der Dienst antwortet gerade nicht. Darunter steht der Stand von vorhin." onRetry={() => undefined} />}
      />
      <DataTable
        id="beispiel-mehr"
        caption="Mit weiteren"
        columns={plain}
        rows={few}
        rowId={(t) => t.id}
        more={{ onLoad: () => undefined }}
      />
    </>
  );
};

export const TableExamples = () => (
  <>
    <Example title="Liste">
      <Full />
    </Example>
    <Example title="Wenige Zeilen, immer alle da">
      <Plain />
    </Example>
    <Example title="Liste: lädt, leer, gescheitert, mit weiteren">
      <States />
    </Example>
  </>
);
