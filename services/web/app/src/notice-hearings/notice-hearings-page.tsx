import { Link, getRouteApi } from '@tanstack/react-router';
import { Fragment, Suspense, lazy } from 'react';
import { GivenFiles } from '../attachments/given-files';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useLanguage } from '../texts/language';
import { noticeHearingsTexts } from '../texts/notice-hearings';
import { Badge, Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import { IntendedLines } from './intended-lines';
import { HEARINGS } from './types';
import type { Known, NoticeHearing } from './types';

// Most people who open a hearing only read it.
const acts = () => loadPart(() => import('./hearing-acts'));
const OpenHearing = lazy(() => acts().then((m) => ({ default: m.OpenHearing })));
const ExtendHearing = lazy(() => acts().then((m) => ({ default: m.ExtendHearing })));
const SayHearing = lazy(() => acts().then((m) => ({ default: m.SayHearing })));

/** What the recipient is heard on: the law, the days, the euros. */
const Intended = ({ hearing, fileNumber }: { hearing: NoticeHearing; fileNumber: string }) => {
  const t = useTexts(noticeHearingsTexts);
  const f = useFormat();
  const language = useLanguage();
  const { basis, from, knownOn, takenBackBy, claim, settled, differenceCents, lines } = hearing;
  return (
    <>
      {basis && (
        <p>
          {basis[language]} ({basis.source}).
        </p>
      )}
      {from !== undefined && <p>{t.fromSentence({ amount: f.euro(-differenceCents), date: f.date(from) })}</p>}
      {settled && (
        <p>
          {t.settledSentence({
            settled: f.euro(settled.settledCents),
            granted: f.euro(settled.grantedCents),
            back: f.euro(settled.claimableCents),
          })}
        </p>
      )}
      {claim && <p>{t.claimSentence({ amount: f.euro(claim.claimedCents), date: f.date(claim.interestFrom) })}</p>}
      <IntendedLines lines={lines} exportAs={`anhoerung-${fileNumber}-${hearing.openedOn}`} />
      {knownOn !== undefined && takenBackBy && (
        <p className="pw-muted">
          {t.knownSentence({ known: f.date(knownOn), date: f.date(takenBackBy.on) })} {takenBackBy.why[language]}
        </p>
      )}
    </>
  );
};

const Hearing = ({ hearing, known, etag, isNow }: { hearing: NoticeHearing; known: Known; etag: string | null; isNow: boolean }) => {
  const t = useTexts(noticeHearingsTexts);
  const { kinds } = useTexts(grantsTexts);
  const f = useFormat();
  const language = useLanguage();
  const { hearingId, kind, grounds, openedOn, lastDay, whyLastDay, statements, closed, actions } = hearing;
  return (
    <Section id={hearingId} title={t.about({ notice: textOf(kinds, kind), date: f.date(openedOn) })}>
      <p>
        <Badge kind={closed ? 'success' : 'info'}>{closed ? t.closed[closed.because]({ date: f.date(closed.on) }) : t.running}</Badge>{' '}
        {t.until({ date: f.date(lastDay) })} <span className="pw-muted">{whyLastDay[language]}</span>
      </p>
      <Intended hearing={hearing} fileNumber={known.fileNumber} />
      <blockquote>{grounds}</blockquote>
      {statements.map(({ text, receivedAt, late, files }) => (
        <Fragment key={receivedAt}>
          <p className="pw-muted">
            {t.received({ when: f.instant(receivedAt) })} {late && t.late}
          </p>
          <blockquote>{text}</blockquote>
          <GivenFiles applicationId={known.applicationId} files={files} />
        </Fragment>
      ))}
      {statements.length === 0 && <p className="pw-muted">{t.silent}</p>}
      {isNow && actions.includes('give-notice-statement') && (
        <details className="pw-step pw-step--open" open={closed === undefined}>
          <summary>{t.say.title}</summary>
          <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
            <SayHearing known={known} etag={etag} hearingId={hearingId} />
          </Suspense>
        </details>
      )}
      {isNow && actions.includes('extend-notice-hearing') && (
        <details className="pw-step pw-step--open">
          <summary>{t.extend.title}</summary>
          <Suspense fallback={<Skeleton kind="rows" lines={2} />}>
            <ExtendHearing known={known} etag={etag} hearingId={hearingId} />
          </Suspense>
        </details>
      )}
    </Section>
  );
};

const route = getRouteApi('/zuwendungen/$grantId/anhoerungen');

/** On what the recipient of a grant is heard before something is taken from them, and what they say. */
export const NoticeHearingsPage = () => {
  const t = useTexts(noticeHearingsTexts);
  const { grantId } = route.useParams();
  const { bekannt } = route.useSearch();
  const file = useFile(HEARINGS, { path: { grantId } }, bekannt);
  const isNow = bekannt === undefined;
  return (
    <FilePage
      file={file}
      title={file.now && t.title({ fileNumber: file.now.fileNumber })}
      loading={t.loading}
      back={{ to: '/zuwendungen', label: t.back }}
      head={() => (
        <>
          <span>{t.lead}</span>
          <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId }}>
            {t.file}
          </Link>
        </>
      )}
      knowledge={{ since: file.now?.items.at(-1)?.openedOn, banner: t.knownBanner, unknown: t.knownEmpty }}
      actions={(known, etag) =>
        known.actions.length > 0 && (
          <Section id="eroeffnen" title={t.open.title}>
            <details className="pw-step pw-step--open">
              <summary>{t.open.start}</summary>
              <Suspense fallback={<Skeleton kind="rows" lines={6} />}>
                <OpenHearing key={known.version} known={known} etag={etag} />
              </Suspense>
            </details>
          </Section>
        )
      }
      main={(known) =>
        known.items.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          known.items.map((hearing) => <Hearing key={hearing.hearingId} hearing={hearing} known={known} etag={file.etag} isNow={isNow} />)
        )
      }
    />
  );
};
