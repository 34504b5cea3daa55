import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { StatusBadge } from '../applications/status-badge';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { rehearsalsTexts } from '../texts/rehearsals';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { Facts, Section } from '../ui/section';
import { FramesTable } from './frames-table';
import { RehearsalBanner } from './rehearsal-banner';
import type { Rehearsal } from './types';

// Only the ministry ends one.
const EndRehearsal = lazy(() => loadPart(() => import('./end-rehearsal')).then((m) => ({ default: m.EndRehearsal })));

const ROUTE = '/api/applications/v1/rehearsals/{callId}';

const RehearsalFacts = ({ rehearsal: { call, rules } }: { rehearsal: Rehearsal }) => {
  const t = useTexts(rehearsalsTexts);
  const f = useFormat();
  return (
    <Section id="angaben" title={t.facts}>
      <Facts
        of={[
          [t.columns.rules, `${call.programmeCode}/${call.ruleSetVersion}${rules ? ` (${t.ownRules})` : ''}`],
          [t.columns.pot, f.euro(call.potCents)],
          [t.columns.opens, f.date(call.opensOn)],
          [t.columns.deadline, f.date(call.deadline)],
          [t.source, call.source],
        ]}
      />
    </Section>
  );
};

/** What was submitted in it: listed here and nowhere else. */
const Applications = ({ callId }: { callId: string }) => {
  const t = useTexts(rehearsalsTexts).applications;
  const f = useFormat();
  const { query } = useAllPages('/api/applications/v1/applications', { query: { limit: 2000, callId } }, (a) => a.applicationId);
  return (
    <Section id="antraege" title={t.title} note={t.note}>
      <Loaded query={query} skeleton={{ lines: 3 }}>
        {(items) =>
          items.length === 0 ? (
            <p className="pw-muted">{t.none}</p>
          ) : (
            <ul className="pw-found-list">
              {items.map((a) => (
                <li key={a.applicationId} className="pw-found">
                  <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: a.applicationId }}>
                    {a.fileNumber}
                  </Link>{' '}
                  {a.applicantName} · {f.euro(a.requestedCents)} <StatusBadge status={a.status} outcome={a.outcome} late={a.late} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};

/** A district tries it with a draft, as it would with the real call. */
const TryIt = ({ callId }: { callId: string }) => {
  const t = useTexts(rehearsalsTexts).tryIt;
  const navigate = useNavigate();
  const send = useSend('/api/applications/v1/drafts');
  const action = useAction({
    send: (of: string, key) => send({ parameters: {}, body: { callId: of, lines: [] } }, key),
    onDone: ({ draftId }) => void navigate({ to: '/entwuerfe/$draftId', params: { draftId } }),
  });
  return (
    <Section id="erproben" title={t.title} note={t.note}>
      <Refusal problem={action.problem} title={t.refused} />
      <Button variant="primary" isBusy={action.isBusy} onClick={() => void action.run(callId)}>
        {t.draft}
      </Button>
    </Section>
  );
};

const route = getRouteApi('/proben/$callId');

/** One rehearsal: what is tried, its frames, what was submitted in it, and for the ministry its end. */
export const RehearsalPage = () => {
  const t = useTexts(rehearsalsTexts);
  const language = useLanguage();
  const { callId } = route.useParams();
  const { me } = useSession();
  const query = useQuery(read(ROUTE, { path: { callId } }));
  const title = query.data && (language === 'de' ? query.data.call.titleDe : query.data.call.titleEn);
  const isMinistry = me?.roles?.includes('MINISTRY') === true && me.organisation === 'state';
  const mayDraft = ['APPLICANT', 'SIGNATORY'].some((role) => me?.roles?.includes(role));
  const seesApplications = me?.roles?.some((role) =>
    ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY'].includes(role),
  );
  return (
    <Page title={title ?? t.one} lead={<RehearsalBanner />} before={<BackLink to="/proben">{t.title}</BackLink>}>
      <Loaded query={query} skeleton={{ lines: 8 }}>
        {(rehearsal) => (
          <>
            {mayDraft && <TryIt callId={callId} />}
            {seesApplications && <Applications callId={callId} />}
            <Section id="rahmen" title={t.frames.title}>
              <FramesTable of={rehearsal.money} name="probe-planungsrahmen" />
            </Section>
            <RehearsalFacts rehearsal={rehearsal} />
            {isMinistry && (
              <Suspense>
                <EndRehearsal callId={callId} title={title ?? ''} />
              </Suspense>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};
