import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { InForceOn, KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts, useIsDistrict } from '../shell/organisation';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import type { Column } from '../ui/table/columns';
import { day, money } from '../ui/table/sheet';
import { ProofBadge } from './proof-badge';
import { PROOF_KINDS } from './search';
import type { ProofItem } from './types';

const STATUSES = ['running', 'due', 'overdue', 'submitted', 'objected', 'checked', 'accepted', 'dropped'] as const;
const OF_THE_STATE = ['state', 'authority', 'audit'];

/** On whom the lot fell is the state's own: a recipient is not told, so there is no column of it. */
const useColumns = (isOfTheState: boolean): readonly Column<ProofItem>[] => {
  const { columns: c, kinds, status, period, yes, no } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  return useMemo(() => {
    const amount = (id: string, header: string, of: (p: ProofItem) => number | undefined): Column<ProofItem> => ({
      id,
      header,
      isNumber: true,
      text: (p) => {
        const cents = of(p);
        return cents === undefined ? '' : f.euro(cents);
      },
      value: (p) => money(of(p)),
      sortBy: (p) => of(p) ?? -1,
    });
    return [
      {
        id: 'fileNumber',
        header: c.fileNumber,
        isRowHeader: true,
        text: (p) => p.fileNumber,
        sortBy: (p) => p.fileNumber,
        className: () => 'is-whole',
      },
      { id: 'applicant', header: c.applicant, text: (p) => p.applicantName, sortBy: (p) => p.applicantName },
      { id: 'kind', header: c.kind, text: (p) => textOf(kinds, p.kind), sortBy: (p) => p.kind },
      { id: 'period', header: c.period, text: (p) => period({ from: f.date(p.from), to: f.date(p.to) }), sortBy: (p) => p.to },
      { id: 'dueOn', header: c.dueOn, text: (p) => f.date(p.dueOn), value: (p) => day(p.dueOn), sortBy: (p) => p.dueOn },
      {
        id: 'status',
        header: c.status,
        text: (p) => textOf(status, p.status),
        sortBy: (p) => p.status,
        cell: (p) => <ProofBadge status={p.status} />,
      },
      {
        id: 'submitted',
        header: c.submitted,
        isHiddenAtFirst: true,
        text: (p) => (p.submittedOn === undefined ? '' : f.date(p.submittedOn)),
        sortBy: (p) => p.submittedOn ?? '',
      },
      {
        id: 'deviates',
        header: c.deviates,
        text: (p) => (p.submittedOn === undefined ? '' : p.deviates ? yes : no),
        sortBy: (p) => `${p.submittedOn !== undefined} ${p.deviates}`,
      },
      ...(isOfTheState
        ? [
            {
              id: 'sampled',
              header: c.sampled,
              isHiddenAtFirst: true,
              text: (p: ProofItem) => (p.isSampled ? yes : no),
              sortBy: (p: ProofItem) => String(p.isSampled),
            },
          ]
        : []),
      amount('granted', c.granted, (p) => p.grantedCents),
      amount('proven', c.proven, (p) => p.provenCents),
      amount('accepted', c.accepted, (p) => p.acceptedCents),
    ];
  }, [isOfTheState, c, kinds, status, period, yes, no, f]);
};

const route = getRouteApi('/nachweise');

/** The proofs of use that this person may see. */
export const ProofsPage = () => {
  const t = useTexts(proofsOfUseTexts);
  const isDistrict = useIsDistrict();
  const { me } = useSession();
  const isOfTheState = me?.organisation !== undefined && OF_THE_STATE.includes(me.organisation);
  const { options: districts } = useDistricts();
  const address = useListAddress(route.useSearch());
  const { kreis, stand, art, am, bekannt } = address.search;
  const status = STATUSES.find((one) => one === stand);
  const pages = useAllPages(
    '/api/applications/v1/proofs-of-use',
    {
      query: {
        limit: 2000,
        ...(kreis ? { district: kreis } : {}),
        ...(status ? { status } : {}),
        ...(art ? { kind: art } : {}),
        ...(am ? { effectiveOn: am } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (p) => p.proofId,
  );
  return (
    <ListPage
      id="nachweise"
      title={t.title}
      lead={
        <>
          <p>
            {isOfTheState ? t.lead.all : t.lead.own}{' '}
            {isOfTheState && (
              <Link className="kern-link" to="/stichprobe">
                {t.sample.title}
              </Link>
            )}
          </p>
          <InForceOn {...t.day} banner={t.dayBanner} value={am} onChange={(day, how) => address.change({ am: day }, how)} />
          <KnownOn value={bekannt} onChange={(day, how) => address.change({ bekannt: day }, how)} />
        </>
      }
      pages={pages}
      columns={useColumns(isOfTheState)}
      rowId={(p) => p.proofId}
      linkOf={({ proofId }) => ({ to: '/nachweise/$proofId', params: { proofId } })}
      address={address}
      filters={[
        !isDistrict && { name: 'kreis', label: t.filter.district, options: districts },
        { name: 'stand', label: t.filter.status, options: STATUSES.map((value) => ({ value, label: textOf(t.status, value) })) },
        { name: 'art', label: t.filter.kind, options: PROOF_KINDS.map((value) => ({ value, label: textOf(t.kinds, value) })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    />
  );
};
