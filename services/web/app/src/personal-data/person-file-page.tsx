import { Link, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { useToday } from '../shell/clock';
import { ProofSection } from '../people/proof-section';
import { FilePage, useFile } from '../shell/file-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { personalDataTexts } from '../texts/personal-data';
import { postsTexts } from '../texts/posts';
import { Facts, Section } from '../ui/section';
import { PlainTable } from '../ui/table/plain-table';
import { day, share } from '../ui/table/sheet';
import { ErasureActs } from './erasure-acts';
import { StateBadges, statesOf } from './state';
import { nameOf, type Person } from './types';

// Most who open the page only read it: what forms need is loaded by those who write.
const CorrectEntry = lazy(() => loadPart(() => import('../people/correct-entry')).then((m) => ({ default: m.CorrectEntry })));

const ROUTE = '/api/staffing/v1/people/{id}';

const Acts = ({ person, etag }: { person: Person; etag: string | null }) => {
  const t = useTexts(personalDataTexts);
  const { me } = useSession();
  const isSignatory = me?.roles?.includes('SIGNATORY') ?? false;
  const parameters = { path: { id: person.personId } };
  const propose = useSend(`${ROUTE}/propose-erasure`);
  const withdraw = useSend(`${ROUTE}/withdraw-erasure`);
  const confirm = useSend(`${ROUTE}/confirm-erasure`);
  const hold = useSend(`${ROUTE}/place-hold`);
  const lift = useSend(`${ROUTE}/lift-hold`);
  return (
    <ErasureActs
      commands={{
        reasons: ['RETENTION_OVER', 'REQUESTED'],
        propose: (body, key) => propose({ parameters, body, version: etag }, key),
        // Who proposed is named to that party alone, which alone takes it back.
        withdraw: person.erasure?.proposedBy === undefined ? undefined : (_, key) => withdraw({ parameters, body: {}, version: etag }, key),
        confirm: isSignatory ? (_, key) => confirm({ parameters, body: {}, version: etag }, key) : undefined,
        hold: (body, key) => hold({ parameters, body, version: etag }, key),
        lift: isSignatory ? (body, key) => lift({ parameters, body, version: etag }, key) : undefined,
      }}
      erasure={person.erasure}
      heldSince={person.heldSince}
      consequence={t.acts.consequenceStaff}
    />
  );
};

const Shares = ({ person }: { person: Person }) => {
  const t = useTexts(personalDataTexts).file;
  const f = useFormat();
  if (person.claims.length === 0) return null;
  return (
    <PlainTable
      isCompact
      caption={t.shares}
      columns={[
        { id: 'from', header: t.from, isRowHeader: true, text: (c) => f.date(c.from), value: (c) => day(c.from) },
        {
          id: 'post',
          header: t.post,
          text: (c) => t.postOf({ id: c.postId.slice(-6) }),
          cell: (c) => (
            <Link className="kern-link" to="/stellen/$postId" params={{ postId: c.postId }}>
              {t.postOf({ id: c.postId.slice(-6) })}
            </Link>
          ),
        },
        { id: 'until', header: t.until, text: (c) => f.date(c.until), value: (c) => day(c.until) },
        { id: 'share', header: t.share, isNumber: true, text: (c) => f.fte(c.share), value: (c) => share(c.share) },
      ]}
      rows={person.claims}
      rowId={(c, i) => `${c.postId} ${i}`}
      exportAs={{ name: `anteile-${person.personId}` }}
    />
  );
};

const route = getRouteApi('/personendaten/beschaeftigte/$personId');

/** What the district keeps of somebody on its posts, until when, and what was decided about that. */
export const PersonFilePage = () => {
  const t = useTexts(personalDataTexts);
  const people = useTexts(peopleTexts);
  const { tiers } = useTexts(postsTexts);
  const { me } = useSession();
  const isOfParty = me?.roles?.includes('APPLICANT') ?? false;
  const f = useFormat();
  const { personId } = route.useParams();
  const file = useFile(ROUTE, { path: { id: personId } });
  const today = useToday();
  const date = (of: string | undefined): string | undefined => (of === undefined ? undefined : f.date(of));
  return (
    <FilePage
      file={file}
      title={file.now && (nameOf(file.now) || t.unnamed({ id: personId.slice(-6) }))}
      loading={t.columns.person}
      back={isOfParty ? { to: '/personen', label: people.title } : { to: '/personendaten', label: t.back }}
      head={(person) => <StateBadges states={statesOf(person, today)} />}
      actions={(person, etag) => person.erasedOn === undefined && <Acts person={person} etag={etag} />}
      main={(person) => (
        <>
          <ProofSection person={person} />
          {isOfParty && person.erasedOn === undefined && person.firstId === undefined && (
            <Suspense>
              <CorrectEntry person={person} />
            </Suspense>
          )}
          <Section id="angaben" title={t.file.kept} note={t.file.keptNoteStaff}>
            <Facts
              of={[
                [t.file.birthDate, date(person.birthDate ?? undefined)],
                [t.file.qualification, person.qualification === null ? undefined : textOf(tiers, person.qualification)],
                [t.columns.keptUntil, date(person.keptUntil) ?? t.file.neverHeld],
                [t.columns.heldSince, date(person.heldSince)],
                [t.columns.erasedOn, date(person.erasedOn)],
              ]}
            />
            <Shares person={person} />
          </Section>
        </>
      )}
    />
  );
};
