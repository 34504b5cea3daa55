import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { InForceOn, KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts, useActsForParty } from '../shell/organisation';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import type { Column } from '../ui/table/columns';
import { money } from '../ui/table/sheet';
import { useMoney } from './difference';
import { NoticeBadge } from './notice-badge';
import type { NoticeItem } from './types';

const NOTICE_STATUSES = [
  'released',
  'posted',
  'in-portal',
  'retrieved',
  'not-retrieved',
  'came-back',
  'delivered',
  'contested',
  'final',
  'annulled',
] as const;

const useColumns = (): readonly Column<NoticeItem>[] => {
  const { columns: c, kinds, unopened, status, channels } = useTexts(grantsTexts);
  const f = useFormat();
  const amount = useMoney();
  return useMemo(() => {
    // What a reimbursement says is claimed, and nothing is granted by it.
    const granted = ({ kind, amountCents }: NoticeItem): number | undefined =>
      kind === 'REIMBURSEMENT' || kind === 'INTEREST' ? undefined : amountCents;
    const date = (id: string, header: string, of: (n: NoticeItem) => string | undefined): Column<NoticeItem> => ({
      id,
      header,
      text: (n) => {
        const on = of(n);
        return on === undefined ? '' : f.date(on);
      },
      sortBy: (n) => of(n) ?? '',
    });
    return [
      {
        id: 'fileNumber',
        header: c.fileNumber,
        isRowHeader: true,
        text: (n) => n.fileNumber,
        sortBy: (n) => n.fileNumber,
        className: () => 'is-whole',
      },
      { id: 'applicant', header: c.applicant, text: (n) => n.applicantName, sortBy: (n) => n.applicantName },
      { id: 'notice', header: c.notice, text: (n) => (n.kind === undefined ? unopened : textOf(kinds, n.kind)), sortBy: (n) => n.kind },
      {
        id: 'amount',
        header: c.amount,
        isNumber: true,
        text: (n) => amount(n) ?? '',
        value: (n) => money(n.differenceCents ?? n.amountCents),
        sortBy: (n) => n.differenceCents ?? n.amountCents,
      },
      {
        id: 'granted',
        header: c.granted,
        isNumber: true,
        text: (n) => (granted(n) === undefined ? '' : f.euro(granted(n) ?? 0)),
        value: (n) => money(granted(n)),
        sortBy: granted,
      },
      date('released', c.released, (n) => n.releasedOn),
      date('dispatched', c.dispatched, (n) => n.dispatchedOn),
      { id: 'channel', header: c.channel, text: (n) => (n.channel === undefined ? '' : textOf(channels, n.channel)) },
      date('delivered', c.delivered, (n) => n.deliveredOn),
      date('lastDay', c.lastDay, (n) => n.lastDay),
      date('final', c.final, (n) => n.finalOn),
      {
        id: 'status',
        header: c.status,
        text: (n) => textOf(status, n.status),
        sortBy: (n) => n.status,
        cell: (n) => <NoticeBadge status={n.status} />,
      },
    ];
  }, [c, kinds, unopened, status, channels, f, amount]);
};

// Only parties have it.
const PortalConsent = lazy(() => loadPart(() => import('./portal-consent')).then((m) => ({ default: m.PortalConsent })));

const route = getRouteApi('/zuwendungen');

/** The notices that this person may see. */
export const GrantsPage = () => {
  const t = useTexts(grantsTexts);
  const actsForParty = useActsForParty();
  const { me } = useSession();
  const { options: districts } = useDistricts();
  const address = useListAddress(route.useSearch());
  const { kreis, stand, am, bekannt } = address.search;
  const status = NOTICE_STATUSES.find((one) => one === stand);
  const pages = useAllPages(
    '/api/applications/v1/grants',
    {
      query: {
        limit: 2000,
        ...(kreis ? { district: kreis } : {}),
        ...(status ? { status } : {}),
        ...(am ? { effectiveOn: am } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (n) => n.noticeId,
  );
  return (
    <ListPage
      id="bescheide"
      title={t.title}
      lead={
        <>
          <p>{actsForParty ? t.lead.own : t.lead.all}</p>
          <InForceOn {...t.file.day} banner={t.file.dayBanner} value={am} onChange={(day, how) => address.change({ am: day }, how)} />
          <KnownOn value={bekannt} onChange={(day, how) => address.change({ bekannt: day }, how)} />
        </>
      }
      pages={pages}
      columns={useColumns()}
      rowId={(n) => n.noticeId}
      linkOf={({ grantId }) => ({ to: '/zuwendungen/$grantId', params: { grantId } })}
      address={address}
      filters={[
        !actsForParty && { name: 'kreis', label: t.filter.district, options: districts },
        { name: 'stand', label: t.filter.status, options: NOTICE_STATUSES.map((value) => ({ value, label: textOf(t.status, value) })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    >
      {actsForParty && (
        <Suspense>
          <PortalConsent partyKey={me?.organisation ?? ''} />
        </Suspense>
      )}
    </ListPage>
  );
};
