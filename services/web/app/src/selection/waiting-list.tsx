import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { addressOf } from '../api/client';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';

type Item = Read<'/api/applications/v1/calls/{callId}/waiting-list'>['items'][number];

const useColumns = (): readonly Column<Item>[] => {
  const t = useTexts(selectionTexts).waiting;
  const f = useFormat();
  return useMemo(
    () => [
      { id: 'place', header: t.place, isNumber: true, text: (i) => String(i.place) },
      {
        id: 'file',
        header: t.file,
        isRowHeader: true,
        text: (i) => i.fileNumber,
        cell: (i) => (
          <Link to="/antraege/$applicationId" params={{ applicationId: i.applicationId }}>
            {i.fileNumber}
          </Link>
        ),
      },
      { id: 'applicant', header: t.applicant, text: (i) => i.applicantName },
      { id: 'received', header: t.received, text: (i) => f.evidence(i.receivedAt) },
      { id: 'points', header: t.points, isNumber: true, text: (i) => (i.score === undefined ? '' : f.number(i.score / 100)) },
      { id: 'wants', header: t.wants, isNumber: true, text: (i) => f.euro(i.wantedCents) },
      { id: 'since', header: t.since, text: (i) => f.date(i.since) },
      { id: 'standing', header: t.standing, text: (i) => textOf(t.standings, i.standing) },
      { id: 'reason', header: t.reason, text: (i) => i.reason },
    ],
    [t, f],
  );
};

/** Who waits for money of a call, in order, and how everybody stands. */
export const WaitingList = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).waiting;
  const f = useFormat();
  const path = { callId };
  const columns = useColumns();
  const list = useQuery(read('/api/applications/v1/calls/{callId}/waiting-list', { path }));
  return (
    <Section id="warteliste" title={t.title} note={t.lead}>
      <Loaded query={list} skeleton={{ lines: 6 }}>
        {({ items, order: { by, mark, source }, potAvailableCents }) => (
          <>
            <p>{t.order({ by: textOf(t.orders, by), mark, source })}</p>
            <p>{potAvailableCents === undefined ? t.noPot : t.pot({ amount: f.euro(potAvailableCents) })}</p>
            {items.length === 0 ? (
              <EmptyState title={t.none} />
            ) : (
              <>
                <PlainTable caption={t.title} columns={columns} rows={items} rowId={(i) => i.applicationId} />
                <DownloadMenu addressOf={(kind) => addressOf(`/api/applications/v1/calls/{callId}/waiting-list.${kind}`, { path })} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
