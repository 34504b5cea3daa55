import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { Boundary } from '../shell/boundary';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { operationsTexts } from '../texts/operations';
import { Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { ExportMenu } from '../ui/table/export-menu';
import { OrphanGroups } from './orphan-groups';
import { parkedSheet, type ParkedRow } from './parked-sheet';
import { ParkedEntry } from './parked-entry';
import { ProgressTable } from './progress-table';
import { TimerTable } from './timer-table';
import { SERVICES } from './types';
import { useOps, type ServiceOps } from './use-ops';

const route = getRouteApi('/betrieb');

const ParkedList = ({ all }: { all: readonly ServiceOps[] }) => {
  const t = useTexts(operationsTexts);
  const p = t.parked;
  const f = useFormat();
  const language = useLanguage();
  const { dienst } = route.useSearch();
  const navigate = useNavigate({ from: '/betrieb' });
  const rows = all.flatMap((o) =>
    dienst === undefined || o.service === dienst ? o.parked.map((e): ParkedRow => ({ ...e, service: o.service })) : [],
  );
  return (
    <Section id="zurueckgestellt" title={p.title}>
      <div className="pw-panel__head">
        <p role="status" className="pw-muted">
          {rows.length === 0 ? p.none : p.count({ n: rows.length })}
        </p>
        <div className="pw-filters">
          <Select
            isCompact
            label={p.filter}
            none={p.all}
            options={SERVICES.map((value) => ({ value, label: t.services[value] }))}
            value={dienst ?? ''}
            onChange={(value) => void navigate({ search: { dienst: SERVICES.find((s) => s === value) }, resetScroll: false })}
          />
          {rows.length > 0 && <ExportMenu label={p.title} sheet={() => parkedSheet(rows, t, f, language)} />}
        </div>
      </div>
      <ul className="pw-ops__entries">
        {rows.map((row) => (
          <ParkedEntry key={`${row.service}/${row.id}`} row={row} />
        ))}
      </ul>
    </Section>
  );
};

/** For operations: how far every service is, and what waits for a person's decision. */
export const OperationsPage = () => {
  const t = useTexts(operationsTexts);
  const all = useOps();
  return (
    <Page title={t.title} lead={t.lead}>
      {all ? (
        <div className="pw-ops">
          <Boundary>
            <ProgressTable all={all} />
          </Boundary>
          <Boundary>
            <ParkedList all={all} />
          </Boundary>
          <Boundary>
            <OrphanGroups />
          </Boundary>
          <Boundary>
            <TimerTable all={all} />
          </Boundary>
        </div>
      ) : (
        <Skeleton kind="rows" lines={7} />
      )}
    </Page>
  );
};
