import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { proposalsTexts } from '../texts/proposals';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { day } from '../ui/table/sheet';
import { PROPOSAL_KINDS, PROPOSAL_STANDINGS, type Proposal } from './types';

// Few who look at the list propose anything.
const ProposeMerge = lazy(() => loadPart(() => import('./merging')).then((m) => ({ default: m.ProposeMerge })));

const useColumns = (): readonly Column<Proposal>[] => {
  const texts = useTexts(proposalsTexts);
  const f = useFormat();
  return useMemo(() => {
    const { columns: c, kinds, named } = texts.list;
    const name = (p: Proposal): string => p.name ?? p.personId;
    const other = (p: Proposal): string => p.otherName ?? p.otherPersonId;
    const date = (value: string | undefined): string => (value === undefined ? '' : f.date(value));
    const subject = (p: Proposal): string => (p.kind === 'replacement' ? (p.partyName ?? '') : named({ name: name(p), other: other(p) }));
    return [
      { id: 'subject', header: c.subject, isRowHeader: true, text: subject, sortBy: subject },
      { id: 'kind', header: c.kind, text: (p) => kinds[p.kind], sortBy: (p) => kinds[p.kind] },
      { id: 'person', header: c.person, text: name, sortBy: name },
      { id: 'other', header: c.other, text: other, sortBy: other },
      { id: 'standing', header: c.standing, text: (p) => texts.list.standings[p.standing], sortBy: (p) => p.standing },
      {
        id: 'proposed',
        header: c.proposedOn,
        text: (p) => date(p.proposedOn),
        value: (p) => day(p.proposedOn),
        sortBy: (p) => p.proposedOn,
      },
      { id: 'by', header: c.proposedBy, text: (p) => p.proposedByName ?? p.proposedBy, sortBy: (p) => p.proposedByName ?? p.proposedBy },
      { id: 'until', header: c.lastDay, text: (p) => date(p.lastDay), value: (p) => day(p.lastDay), sortBy: (p) => p.lastDay },
      { id: 'reason', header: c.reason, text: (p) => p.reason, isHiddenAtFirst: true },
      { id: 'decided', header: c.decidedOn, text: (p) => date(p.decidedOn), value: (p) => day(p.decidedOn), isHiddenAtFirst: true },
      { id: 'confirmedBy', header: c.confirmedBy, text: (p) => p.confirmedByName ?? p.confirmedBy ?? '', isHiddenAtFirst: true },
    ];
  }, [texts, f]);
};

const route = getRouteApi('/vorschlaege');
/** The earliest day on which anything can have been recorded. */
const FIRST_KNOWN = '2022-01-01';

/** What two people of the state decide together: mergers of people, and replacements of lost administrators. */
export const ProposalsPage = () => {
  const texts = useTexts(proposalsTexts);
  const t = texts.list;
  const { me } = useSession();
  const address = useListAddress(route.useSearch());
  const { art, stand, bekannt } = address.search;
  const pages = useAllPages(
    '/api/directory/v1/proposals',
    {
      query: {
        ...(art ? { kind: art } : {}),
        ...(stand ? { standing: stand } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (p) => p.subjectId,
  );
  const mayPropose = ['MINISTRY', 'OPERATIONS'].some((role) => me?.roles?.includes(role));
  return (
    <ListPage
      id="vorschlaege"
      title={t.title}
      lead={
        <>
          <p>{t.lead}</p>
          <KnownOn value={bekannt} min={FIRST_KNOWN} onChange={(value, how) => address.change({ bekannt: value }, how)} />
        </>
      }
      pages={pages}
      columns={useColumns()}
      rowId={(p) => p.subjectId}
      linkOf={(p) =>
        p.partyId === undefined
          ? { to: '/vorschlaege/$personId', params: { personId: p.subjectId } }
          : { to: '/rechte/$partyId', params: { partyId: p.partyId } }
      }
      address={address}
      filters={[
        { name: 'art', label: t.columns.kind, options: PROPOSAL_KINDS.map((value) => ({ value, label: t.kinds[value] })) },
        { name: 'stand', label: t.columns.standing, options: PROPOSAL_STANDINGS.map((value) => ({ value, label: t.standings[value] })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    >
      {mayPropose && bekannt === undefined && (
        <Section id="vorschlagen" title={t.act}>
          <Suspense>
            <ProposeMerge />
          </Suspense>
        </Section>
      )}
    </ListPage>
  );
};
