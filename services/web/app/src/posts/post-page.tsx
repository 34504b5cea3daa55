import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { firstDayOf, programmesQuery } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { useOrganisationName } from '../shell/organisation';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { postsTexts } from '../texts/posts';
import { Alert } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { instant } from '../ui/table/sheet';
import { lineNumber } from './line-number';
import type { Correction, Post } from './types';
import { useDays } from './use-days';
import { useProgrammeName } from './use-programme-name';

// Most people who open a post only read it: what forms need is loaded by those who write.
const Actions = lazy(() => loadPart(() => import('./actions')).then((m) => ({ default: m.Actions })));
const TakeNote = lazy(() => loadPart(() => import('./changes')).then((m) => ({ default: m.TakeNote })));
const CorrectSuspension = lazy(() => loadPart(() => import('./interruptions')).then((m) => ({ default: m.CorrectSuspension })));
const Correct = lazy(() => loadPart(() => import('./actions')).then((m) => ({ default: m.Correct })));

const PostFacts = ({ post }: { post: Post }) => {
  const { post: t, columns, tiers } = useTexts(postsTexts);
  const programmeName = useProgrammeName();
  const f = useFormat();
  const {
    from,
    to,
    latestTo,
    months,
    amountCents,
    slices,
    beyond = [],
    outsideYearsCents,
    startsFrom,
    extensions,
    amendments,
    vacancy,
    workplaces,
  } = post;
  const terms = ({ share, tier, amountCents: cents }: Post['amendments'][number]['after']): string =>
    t.terms({ share: f.fte(share), tier: textOf(tiers, tier), amount: f.euro(cents) });
  return (
    <Section id="angaben" title={t.facts}>
      <Facts
        of={[
          [columns.programme, programmeName(post.programmeId)],
          [columns.line, lineNumber(post.lineId)],
          [t.approved, t.fromTo({ from: f.date(from), to: f.date(to) })],
          [t.vacancy, vacancy && t.vacancyUntil({ since: f.date(vacancy.since), lastDay: f.date(vacancy.lastDay) })],
          [t.employer, post.employers.length === 0 ? undefined : <Employer post={post} />],
          [t.workplaces, workplaces.length === 0 ? undefined : workplaces.join(', ')],
          [t.startsFrom, startsFrom && startsFrom > from ? f.date(startsFrom) : undefined],
          [t.months, months === undefined ? undefined : t.monthsText({ n: months, to: f.date(latestTo) })],
          [
            t.extended,
            extensions.length === 0
              ? undefined
              : extensions.map(({ noticeId, oldEnd, newEnd, amountCents: more }) => (
                  <div key={noticeId}>{t.extendedTo({ oldEnd: f.date(oldEnd), newEnd: f.date(newEnd), amount: f.euro(more) })}</div>
                )),
          ],
          [
            t.amended,
            amendments.length === 0
              ? undefined
              : amendments.map(({ noticeId, from: begins, before, after }) => (
                  <div key={noticeId}>{t.amendedFrom({ from: f.date(begins), before: terms(before), after: terms(after) })}</div>
                )),
          ],
          [
            t.amount,
            amountCents === undefined ? undefined : (
              <>
                {f.euro(amountCents)}
                {slices?.map((s) => (
                  <div key={s.budgetYear} className="pw-muted">
                    {t.slice({ year: String(s.budgetYear), amount: f.euro(s.amountCents) })}
                  </div>
                ))}
                {beyond.map((one) => (
                  <div key={one.budgetYear}>{t.beyond({ year: String(one.budgetYear), amount: f.euro(one.amountCents) })}</div>
                ))}
                {outsideYearsCents !== undefined && <div>{t.outsideYears({ amount: f.euro(outsideYearsCents) })}</div>}
              </>
            ),
          ],
        ]}
      />
    </Section>
  );
};

const Employer = ({ post: { employer } }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const organisationName = useOrganisationName();
  switch (employer.kind) {
    case 'recipient':
      return t.employerRecipient;
    case 'party':
      return organisationName(employer.key);
    case 'carrier':
      return employer.name;
  }
};

interface WorkingProps {
  post: Post;
  etag: string | null;
  appointment: Post['appointments'][number];
  mayAct: boolean;
}

/** How much somebody works on the post, and on which days without pay. */
const Working = ({ post, etag, appointment, mayAct }: WorkingProps) => {
  const { shares, suspensions } = appointment;
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  const [first, ...later] = shares;
  return (
    <>
      {first && (
        <p>
          {[
            t.working({ share: f.fte(first.share) }),
            ...later.map((one) => t.workingFrom({ date: f.date(one.from), share: f.fte(one.share) })),
          ].join(', ')}
        </p>
      )}
      {suspensions.map((suspension) => {
        const { suspensionId, from, until, reason } = suspension;
        return (
          <div key={suspensionId}>
            <p>
              {until === undefined ? t.suspendedOpen({ from: f.date(from) }) : t.suspended({ from: f.date(from), until: f.date(until) })}
              {reason && <span className="pw-muted"> „{reason}“</span>}
            </p>
            {mayAct && (
              <Suspense>
                <CorrectSuspension post={post} etag={etag} suspension={suspension} />
              </Suspense>
            )}
          </div>
        );
      })}
    </>
  );
};

/** Who began when the window was over, which came to be known later. */
const RefilledLate = ({ post: { lateRefills } }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  return lateRefills.map(({ appointmentId, from, vacantSince, lastDay, atStake }) => (
    <Alert key={appointmentId} kind="warning" title={t.refilledLate({ from: f.date(from), lastDay: f.date(lastDay) })}>
      <p className="kern-body">
        {t.refilledLateHint({
          since: f.date(vacantSince),
          years: atStake.map((one) => t.freedYear({ amount: f.euro(one.amountCents), year: String(one.budgetYear) })).join(', ') || '–',
        })}
      </p>
    </Alert>
  ));
};

/** Months before an extension that found the post lapsed. */
const LapsedBefore = ({ post: { lapses } }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  return lapses.map(({ lastDay, opensFrom, freed }) => {
    if (opensFrom === undefined) return null;
    const years = freed.map((one) => t.freedYear({ amount: f.euro(one.amountCents), year: String(one.budgetYear) }));
    return (
      <Alert key={lastDay} kind="info" title={t.openedAnew({ date: f.date(lastDay), opensFrom: f.date(opensFrom) })}>
        <p className="kern-body">
          {t.openedAnewHint} {years.length > 0 && t.freed({ years: years.join(', ') })}
        </p>
      </Alert>
    );
  });
};

const Lapsed = ({ post: { lapsedAfter, freed = [] } }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  if (lapsedAfter === undefined) return null;
  const years = freed.map((one) => t.freedYear({ amount: f.euro(one.amountCents), year: String(one.budgetYear) }));
  return (
    <Alert kind="warning" title={t.lapsed({ date: f.date(lapsedAfter) })}>
      <p className="kern-body">
        {t.lapsedHint} {years.length > 0 && t.freed({ years: years.join(', ') })}
      </p>
    </Alert>
  );
};

/** What is to be taken note of, one by one: what, about which day, of whom, why, and since when it is known. */
const Told = ({ post }: { post: Post }) => {
  const texts = useTexts(postsTexts).post;
  const t = texts.reports;
  const f = useFormat();
  const { told = [] } = post.reports;
  const whose = (id: string | undefined): string => post.appointments.find(({ appointmentId }) => appointmentId === id)?.name ?? '';
  if (told.length === 0) return null;
  return (
    <ul className="pw-plain-list" aria-label={t.listed}>
      {told.map(({ version, kind, day, knownSince, appointmentId, reason }) => (
        <li key={version}>
          <strong>{textOf(t.kinds, kind)}</strong> {[f.date(day), whose(appointmentId)].filter(Boolean).join(', ')}
          {reason && ` „${reason}“`} <span className="pw-muted">{t.since({ instant: f.instant(knownSince) })}</span>
        </li>
      ))}
    </ul>
  );
};

const Reports = ({ post, etag, mayNote }: { post: Post; etag: string | null; mayNote: boolean }) => {
  const t = useTexts(postsTexts).post.reports;
  const { open, note } = post.reports;
  if (open.length === 0) return note === undefined ? null : <p className="pw-muted">{t.lastNote({ note: `„${note}“` })}</p>;
  if (!mayNote) return null;
  return (
    <Alert kind="info" title={t.title({ n: open.length })}>
      <Told post={post} />
      <p className="kern-body">{t.text}</p>
      <Suspense>
        <TakeNote post={post} etag={etag} />
      </Suspense>
    </Alert>
  );
};

const Appointments = ({ post, etag, mayAct }: { post: Post; etag: string | null; mayAct: boolean }) => {
  const texts = useTexts(postsTexts);
  const language = useLanguage();
  const t = texts.post;
  const f = useFormat();
  return (
    <Section id="besetzungen" title={t.appointments}>
      {post.appointments.length === 0 && <p className="pw-muted">{t.nobody}</p>}
      <ul className="pw-plain-list">
        {post.appointments.map((a) => {
          // Who had no last day stayed until the money ended.
          const end = a.lastDay ?? (post.status === 'ended' ? a.until : undefined);
          return (
            <li key={a.appointmentId} className="pw-step">
              <h3>{a.name ?? t.unnamed}</h3>
              <p>
                {t.fromTo({ from: f.date(a.from), to: end ? f.date(end) : t.openUntil({ date: f.date(a.until) }) })}
                {a.isTerm && ` (${t.term})`}
              </p>
              {a.tier && a.paidTier && (
                <p>
                  {textOf(texts.tiers, a.tier)}
                  {a.paidTier !== a.tier && `, ${t.paidAs({ tier: textOf(texts.tiers, a.paidTier) })}`}
                </p>
              )}
              <Working post={post} etag={etag} appointment={a} mayAct={mayAct} />
              {a.tier && a.qualification && a.tier !== a.qualification && (
                <Alert kind="warning" title={t.differs({ tier: textOf(texts.tiers, a.qualification) })}>
                  {mayAct && <p className="kern-body">{t.differsHint}</p>}
                </Alert>
              )}
              {a.kept && (
                <Alert kind="warning" title={t.kept({ share: f.fte(a.kept.share), date: f.date(a.kept.from) })}>
                  <p className="kern-body">{a.kept.why[language]}</p>
                  <p className="kern-body">{t.keptHint}</p>
                </Alert>
              )}
              {a.evidence && <p className="pw-muted">{t.evidence({ evidence: `„${a.evidence}“` })}</p>}
              {mayAct && (
                <Suspense>
                  <Correct post={post} etag={etag} appointment={a} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const useCorrectionColumns = (): readonly Column<Correction>[] => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  const days = useDays();
  return [
    {
      id: 'knownSince',
      header: t.knownSince,
      isRowHeader: true,
      text: (c) => f.instant(c.knownSince),
      value: (c) => instant(c.knownSince),
      cell: (c) => <time dateTime={c.knownSince}>{f.instant(c.knownSince)}</time>,
    },
    { id: 'was', header: t.was, text: (c) => days(c.was) },
    { id: 'is', header: t.is, text: (c) => (c.is ? days(c.is) : t.wasAnnulled) },
    { id: 'reason', header: t.reason, text: (c) => (c.reason === undefined ? '' : t.quoted({ text: c.reason })) },
  ];
};

const Corrections = ({ post }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const columns = useCorrectionColumns();
  if (post.corrections.length === 0) return null;
  return (
    <Section id="berichtigungen" title={t.corrections}>
      <PlainTable
        caption={t.corrections}
        columns={columns}
        rows={post.corrections}
        rowId={(c) => `${c.correctionId} ${c.knownSince}`}
        exportAs={{ name: `berichtigungen-${post.postId}` }}
      />
    </Section>
  );
};

const route = getRouteApi('/stellen/$postId');

/** A post: what it is approved for, who holds it when, what was corrected, and what this person may do with it. */
export const PostPage = () => {
  const texts = useTexts(postsTexts);
  const t = texts.post;
  const f = useFormat();
  const { postId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const { me } = useSession();
  const organisationName = useOrganisationName();
  const programmes = useQuery(programmesQuery);
  const file = useFile('/api/staffing/v1/posts/{id}', { path: { id: postId } }, known);
  const { now, etag } = file;
  const isOwn = me?.organisation === (now?.recipient ?? now?.district);
  const mayAct = known === undefined && isOwn && ['APPLICANT', 'PARTY_MEMBER'].some((role) => me?.roles?.includes(role));
  return (
    <FilePage
      file={file}
      title={now && texts.name({ share: f.fte(now.share), tier: textOf(texts.tiers, now.tier) })}
      loading={texts.columns.post}
      back={{ to: '/stellen', label: t.back }}
      head={(post) => (
        <>
          <span>{organisationName(post.recipient ?? post.district)}</span> <span>{textOf(texts.status, post.status)}</span>{' '}
          <Link
            className="kern-link"
            to="/stellenplan"
            search={{ stelle: postId, ...(isOwn ? {} : { empfaenger: post.recipient ?? post.district }) }}
          >
            {t.inPlan}
          </Link>
        </>
      )}
      knowledge={{ since: firstDayOf(programmes.data ?? [], 'all'), banner: t.knownBanner, unknown: t.knownEmpty }}
      actions={(post) => mayAct && <Actions key={postId} post={post} etag={etag} />}
      main={(post) => (
        <>
          {post.grantLost && (
            <Alert kind="warning" title={textOf(t.grantLost, post.grantLost)}>
              <p className="kern-body">{post.status === 'taken-back' ? t.goneHint : t.grantLostHint}</p>
            </Alert>
          )}
          <LapsedBefore post={post} />
          <Lapsed post={post} />
          <RefilledLate post={post} />
          <Reports post={post} etag={etag} mayNote={known === undefined && (me?.roles?.includes('GRANT_CLERK') ?? false)} />
          <Appointments post={post} etag={etag} mayAct={mayAct} />
          <Corrections post={post} />
        </>
      )}
      side={(post) => <PostFacts post={post} />}
    />
  );
};
