import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Timeline } from '../applications/timeline';
import { read } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { LoadState } from '../shell/loaded';
import { useOrganisationName } from '../shell/organisation';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, day } from '../ui/table/sheet';
import type { Party } from './types';

// Most people who open a party only read it.
const PartyActions = lazy(() => loadPart(() => import('./party-actions')).then((m) => ({ default: m.PartyActions })));
// Who acts for it, few may see.
const ActingPeople = lazy(() => loadPart(() => import('./acting-people')).then((m) => ({ default: m.ActingPeople })));

const PartyLink = ({ partyId, name }: { partyId: string; name: string }) => (
  <Link className="kern-link" to="/verzeichnis/$partyId" params={{ partyId }}>
    {name}
  </Link>
);

/** "3 von 12 (25 %)": what counts is the ratio. */
const useShare = (): ((parts: number, all: number) => string) => {
  const t = useTexts(directoryTexts).party;
  const f = useFormat();
  return (parts, all) => t.partOf({ parts: f.count(parts), all: f.count(all), percent: f.percent(parts / all) });
};

const PartyFacts = ({ party }: { party: Party }) => {
  const texts = useTexts(directoryTexts);
  const t = texts.party;
  const f = useFormat();
  const shareOf = useShare();
  const organisationName = useOrganisationName();
  const { keys, form, district, validFrom, validUntil, inhabitants, successor, predecessors, names, memberOf } = party;
  const listed = (lines: readonly { key: string; text: string; partyId?: string }[]) =>
    lines.length === 0
      ? undefined
      : lines.map(({ key, text, partyId }) => (
          <div key={key}>{partyId === undefined ? text : <PartyLink partyId={partyId} name={text} />}</div>
        ));
  return (
    <Section id="angaben" title={t.facts}>
      <Facts
        of={[
          [t.keys, listed(keys.map(({ key, kind }) => ({ key, text: t.keyOf({ key, kind: texts.kinds[kind] }) })))],
          [t.form, form && texts.forms[form]],
          [t.district, district && organisationName(district)],
          [
            t.valid,
            validUntil === undefined
              ? t.validFrom({ from: f.date(validFrom) })
              : t.validSpan({ from: f.date(validFrom), until: f.date(validUntil) }),
          ],
          [t.successor, successor && <PartyLink {...successor} />],
          [
            t.predecessors,
            listed(
              predecessors.map((p) => ({ key: p.partyId, partyId: p.partyId, text: t.absorbed({ name: p.name, date: f.date(p.on) }) })),
            ),
          ],
          [
            t.names,
            names.length < 2
              ? undefined
              : listed(names.map((n) => ({ key: n.from, text: t.nameFrom({ name: n.name, date: f.date(n.from) }) }))),
          ],
          [
            t.memberOf,
            listed(
              memberOf.map(({ partyId, name, parts, allParts, from, until }) => ({
                key: `${partyId} ${from}`,
                partyId,
                text: [
                  until === undefined ? t.since({ name, from: f.date(from) }) : t.span({ name, from: f.date(from), until: f.date(until) }),
                  allParts === 0 ? undefined : shareOf(parts, allParts),
                ]
                  .filter(Boolean)
                  .join(', '),
              })),
            ),
          ],
          [
            t.inhabitants,
            listed(
              inhabitants.map((i) => ({
                key: i.on,
                text: t.figure({ count: f.count(i.count), date: f.date(i.on), mark: textOf(texts.marks, i.mark) }),
              })),
            ),
          ],
        ]}
      />
    </Section>
  );
};

type Member = NonNullable<Party['grouping']>['members'][number];

const Members = ({ grouping }: { grouping: NonNullable<Party['grouping']> }) => {
  const t = useTexts(directoryTexts).party;
  const f = useFormat();
  const shareOf = useShare();
  const all = grouping.members.reduce((sum, m) => sum + m.parts, 0);
  const columns: readonly Column<Member>[] = [
    {
      id: 'member',
      header: t.member,
      isRowHeader: true,
      text: (m) => m.name,
      cell: (m) => <PartyLink partyId={m.partyId} name={m.name} />,
    },
    {
      id: 'parts',
      header: t.parts,
      text: (m) => shareOf(m.parts, all),
      value: (m) => count(m.parts),
      isNumber: true,
    },
    { id: 'from', header: t.from, text: (m) => f.date(m.from), value: (m) => day(m.from) },
  ];
  return (
    <Section id="mitglieder" title={t.grouping} note={t.lead({ name: grouping.lead.name })}>
      <PlainTable
        caption={t.grouping}
        columns={columns}
        rows={grouping.members}
        rowId={(m) => m.partyId}
        exportAs={{ name: 'paktwerk-mitglieder' }}
      />
    </Section>
  );
};

const History = ({ partyId, known }: { partyId: string; known: string | undefined }) => {
  const t = useTexts(directoryTexts).party;
  const asOf = known === undefined ? {} : { query: { knownAt: lastInstantOf(known) } };
  const history = useQuery(
    read('/api/directory/v1/parties/{partyId}/history', { path: { partyId }, ...asOf }, { isLive: known === undefined }),
  );
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <LoadState query={history} />
      {history.data && <Timeline entries={history.data.entries} />}
    </Section>
  );
};

const route = getRouteApi('/verzeichnis/$partyId');
/** The earliest day on which anything can have been recorded. */
const FIRST_KNOWN = '2022-01-01';
/** The earliest day on which a party of the lists exists. */
const FIRST_DAY = '2011-12-31';

/** A party: what it is called when, since when it exists, what it is made of or was merged into, and who recorded that. */
export const PartyPage = () => {
  const texts = useTexts(directoryTexts);
  const t = texts.party;
  const { partyId } = route.useParams();
  const { bekannt: known, am } = route.useSearch();
  const { me } = useSession();
  const file = useFile('/api/directory/v1/parties/{partyId}', { path: { partyId } }, known, am);
  const mayAct = me?.roles?.includes('MINISTRY') ?? false;
  return (
    <FilePage
      file={file}
      title={(file.shown ?? file.now)?.name}
      loading={texts.title}
      back={{ to: '/verzeichnis', label: t.back }}
      head={(party) => <span>{party.keys.map(({ kind }) => texts.kinds[kind]).join(', ')}</span>}
      knowledge={{ since: FIRST_KNOWN, banner: t.knownBanner, unknown: t.knownEmpty }}
      effective={{ ...texts.day, since: FIRST_DAY, banner: t.effectiveBanner }}
      actions={(party, etag) => mayAct && <PartyActions key={partyId} party={party} etag={etag} />}
      main={(party) => (
        <>
          {party.grouping && <Members grouping={party.grouping} />}
          <Suspense>
            <ActingPeople partyId={partyId} known={known} on={am} />
          </Suspense>
          <History partyId={partyId} known={known} />
        </>
      )}
      side={(party) => <PartyFacts party={party} />}
    />
  );
};
