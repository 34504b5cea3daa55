import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts, useActsForParty } from '../shell/organisation';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import type { Column } from '../ui/table/columns';
import { instant, money } from '../ui/table/sheet';
import { STATUSES } from './search';
import { StatusBadge, useStatusText } from './status-badge';
import type { ApplicationListItem } from './types';

const useCallTitles = (): ReadonlyMap<string, string> => {
  const language = useLanguage();
  const { items } = useAllPages('/api/applications/v1/calls', { query: { limit: 200 } }, (c) => c.callId);
  return useMemo(() => new Map((items ?? []).map((c) => [c.callId, language === 'de' ? c.titleDe : c.titleEn])), [items, language]);
};

const useColumns = (callTitles: ReadonlyMap<string, string>): readonly Column<ApplicationListItem>[] => {
  const { columns: c } = useTexts(applicationsTexts);
  const f = useFormat();
  const statusText = useStatusText();
  return useMemo(() => {
    const callTitle = (a: ApplicationListItem): string => callTitles.get(a.callId) ?? '';
    return [
      {
        id: 'fileNumber',
        header: c.fileNumber,
        isRowHeader: true,
        text: (a) => a.fileNumber,
        sortBy: (a) => a.fileNumber,
        className: () => 'is-whole',
      },
      { id: 'district', header: c.district, text: (a) => a.applicantName, sortBy: (a) => a.applicantName },
      { id: 'call', header: c.call, text: callTitle, sortBy: callTitle },
      {
        id: 'received',
        header: c.received,
        text: (a) => f.instant(a.receivedAt),
        value: (a) => instant(a.receivedAt),
        sortBy: (a) => a.receivedAt,
        cell: (a) => <time dateTime={a.receivedAt}>{f.instant(a.receivedAt)}</time>,
      },
      {
        id: 'requested',
        header: c.requested,
        isNumber: true,
        text: (a) => f.euro(a.requestedCents),
        value: (a) => money(a.requestedCents),
        sortBy: (a) => a.requestedCents,
      },
      {
        id: 'status',
        header: c.status,
        text: (a) => statusText(a),
        sortBy: statusText,
        cell: (a) => <StatusBadge status={a.status} outcome={a.outcome} late={a.late} />,
      },
    ];
  }, [c, f, callTitles, statusText]);
};

const route = getRouteApi('/antraege');

/** The applications that this person may see. */
export const ApplicationsPage = () => {
  const t = useTexts(applicationsTexts);
  const actsForParty = useActsForParty();
  const { options: districts } = useDistricts();
  const callTitles = useCallTitles();
  const address = useListAddress(route.useSearch());
  const { aufruf, kreis, status, bekannt } = address.search;
  // As a whole: what is sorted, searched and exported here is all of it.
  const pages = useAllPages(
    '/api/applications/v1/applications',
    {
      query: {
        limit: 2000,
        ...(aufruf ? { callId: aufruf } : {}),
        ...(kreis ? { district: kreis } : {}),
        ...(status ? { status } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (a) => a.applicationId,
  );
  return (
    <ListPage
      id="antraege"
      title={t.title}
      lead={
        <>
          <p>{actsForParty ? t.lead.own : t.lead.all}</p>
          {aufruf && !actsForParty && (
            <p>
              <Link to="/aufrufe/$callId" params={{ callId: aufruf }}>
                {t.toSelection}
              </Link>
            </p>
          )}
          <KnownOn value={bekannt} onChange={(day, how) => address.change({ bekannt: day }, how)} />
        </>
      }
      pages={pages}
      columns={useColumns(callTitles)}
      rowId={(a) => a.applicationId}
      linkOf={({ applicationId }) => ({ to: '/antraege/$applicationId', params: { applicationId } })}
      address={address}
      filters={[
        { name: 'aufruf', label: t.filter.call, options: [...callTitles].map(([value, label]) => ({ value, label })) },
        !actsForParty && { name: 'kreis', label: t.filter.district, options: districts },
        { name: 'status', label: t.filter.status, options: STATUSES.map((value) => ({ value, label: textOf(t.status, value) })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    />
  );
};
