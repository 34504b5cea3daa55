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
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { Alert } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { day } from '../ui/table/sheet';
import type { Deputy, Grant, PartyPeople } from './types';

// Forms are loaded by those who administer.
const Acts = lazy(() => loadPart(() => import('./acting-actions')).then((m) => ({ default: m.Acts })));
const Revoke = lazy(() => loadPart(() => import('./acting-actions')).then((m) => ({ default: m.Revoke })));
const Dismiss = lazy(() => loadPart(() => import('./acting-actions')).then((m) => ({ default: m.Dismiss })));
const Replacement = lazy(() => loadPart(() => import('./replacement')).then((m) => ({ default: m.Replacement })));

interface Props {
  people: PartyPeople;
  etag: string | null;
  mayAct: boolean;
}

const useNamed = (): ((name: string | undefined, id: string) => string) => {
  const t = useTexts(directoryTexts).rights;
  return (name, id) => name ?? t.unnamed({ id });
};

const Grants = ({ people, etag, mayAct }: Props) => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const f = useFormat();
  const named = useNamed();
  const columns: readonly Column<Grant>[] = [
    { id: 'person', header: t.person, isRowHeader: true, text: (g) => named(g.name, g.personId) },
    { id: 'role', header: t.role, text: (g) => texts.roles[g.role] },
    { id: 'from', header: t.from, text: (g) => f.date(g.from), value: (g) => day(g.from) },
    { id: 'until', header: t.until, text: (g) => (g.lastDay === undefined ? t.open : f.date(g.lastDay)), value: (g) => day(g.lastDay) },
    { id: 'standing', header: t.standing, text: (g) => texts.standing[g.standing] },
    ...(mayAct
      ? [
          {
            id: 'act',
            header: t.act,
            isAction: true,
            text: () => '',
            cell: (g: Grant) =>
              g.standing !== 'ended' && <Revoke partyId={people.partyId} etag={etag} grant={g} name={named(g.name, g.personId)} />,
          },
        ]
      : []),
  ];
  return (
    <Section id="rollen" title={t.grants}>
      {people.grants.length === 0 ? (
        <p className="pw-muted">{t.nobody}</p>
      ) : (
        <Suspense>
          <PlainTable
            caption={t.grants}
            columns={columns}
            rows={people.grants}
            rowId={(g) => g.grantId}
            exportAs={{ name: 'paktwerk-rollen' }}
          />
        </Suspense>
      )}
    </Section>
  );
};

const Deputies = ({ people, etag, mayAct }: Props) => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const f = useFormat();
  const named = useNamed();
  const deputy = (d: Deputy): string => named(d.deputyName, d.deputyPersonId);
  const columns: readonly Column<Deputy>[] = [
    { id: 'deputy', header: t.deputy, isRowHeader: true, text: deputy },
    { id: 'person', header: t.represented, text: (d) => named(d.name, d.personId) },
    { id: 'from', header: t.from, text: (d) => f.date(d.from), value: (d) => day(d.from) },
    { id: 'until', header: t.until, text: (d) => (d.lastDay === undefined ? t.open : f.date(d.lastDay)), value: (d) => day(d.lastDay) },
    { id: 'standing', header: t.standing, text: (d) => texts.standing[d.standing] },
    ...(mayAct
      ? [
          {
            id: 'act',
            header: t.act,
            isAction: true,
            text: () => '',
            cell: (d: Deputy) => d.standing !== 'ended' && <Dismiss partyId={people.partyId} etag={etag} deputy={d} name={deputy(d)} />,
          },
        ]
      : []),
  ];
  if (people.deputies.length === 0) return null;
  return (
    <Section id="vertretungen" title={t.deputies}>
      <Suspense>
        <PlainTable
          caption={t.deputies}
          columns={columns}
          rows={people.deputies}
          rowId={(d) => d.deputyId}
          exportAs={{ name: 'paktwerk-vertretungen' }}
        />
      </Suspense>
    </Section>
  );
};

const History = ({ partyId, known }: { partyId: string; known: string | undefined }) => {
  const t = useTexts(directoryTexts).rights;
  const asOf = known === undefined ? {} : { query: { knownAt: lastInstantOf(known) } };
  const history = useQuery(
    read('/api/directory/v1/parties/{partyId}/people/history', { path: { partyId }, ...asOf }, { isLive: known === undefined }),
  );
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <LoadState query={history} />
      {history.data && <Timeline entries={history.data.entries} />}
    </Section>
  );
};

const route = getRouteApi('/rechte/$partyId');
/** The earliest day on which anything can have been recorded. */
const FIRST_KNOWN = '2022-01-01';

/** Who may act for a party, and what its administrator does about it. */
export const ActingPage = () => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const { partyId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const { me } = useSession();
  const file = useFile('/api/directory/v1/parties/{partyId}/people', { path: { partyId } }, known);
  const { etag } = file;
  const isMinistry = me?.roles?.includes('MINISTRY') ?? false;
  return (
    <FilePage
      file={file}
      title={file.now && t.title({ name: file.now.name })}
      loading={texts.me.title}
      back={{ to: '/rechte', label: t.back }}
      head={(people) => (
        <Link className="kern-link" to="/verzeichnis/$partyId" params={{ partyId: people.partyId }}>
          {t.party}
        </Link>
      )}
      knowledge={{ since: FIRST_KNOWN, banner: t.knownBanner, unknown: t.knownEmpty }}
      actions={(people) => (people.mayAdminister || isMinistry) && <Acts key={partyId} people={people} etag={etag} />}
      main={(people) => {
        const mayAct = known === undefined && people.mayAdminister;
        return (
          <>
            {!people.isAdministered && <Alert kind="info" title={t.unadministered} />}
            {people.replacement && (
              <Suspense>
                <Replacement people={people} etag={etag} mayAct={known === undefined} />
              </Suspense>
            )}
            <Grants people={people} etag={etag} mayAct={mayAct} />
            <Deputies people={people} etag={etag} mayAct={mayAct} />
            <History partyId={partyId} known={known} />
          </>
        );
      }}
    />
  );
};
