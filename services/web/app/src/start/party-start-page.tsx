import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { ApiError } from '../api/problem';
import { read } from '../api/queries';
import { usePages } from '../api/use-pages';
import { StatusBadge } from '../applications/status-badge';
import type { ApplicationListItem } from '../applications/types';
import { useCalls, type Call } from '../drafts/calls';
import { useFrame } from '../drafts/draft-side';
import type { DraftItem } from '../drafts/types';
import { daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { LivePill } from '../live/live-pill';
import { Boundary } from '../shell/boundary';
import { clockQuery } from '../shell/clock';
import { Loaded } from '../shell/loaded';
import { useIsDistrict, useOrganisationName } from '../shell/organisation';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { isSealed, linkOf } from '../tasks/task-row';
import type { Task } from '../tasks/types';
import { useTexts } from '../texts/area';
import { tasksTexts } from '../texts/tasks';
import { partyStartTexts } from '../texts/party-start';
import { useLanguage } from '../texts/language';
import { classNames } from '../ui/class-names';
import { EmptyState, Progress } from '../ui/feedback';
import { Section } from '../ui/section';

// The page itself comes first.
const RunningWindows = lazy(() => loadPart(() => import('../staffing-plan/running-windows')).then((m) => ({ default: m.RunningWindows })));

/** So many drafts and decisions stand here; all of them have lists of their own. */
const SHOWN = 6;

interface RowProps {
  /** Until when, and how long that is. */
  due?: { readonly on: string; readonly daysLeft: number } | undefined;
  what: ReactNode;
  about: ReactNode;
  figure?: ReactNode;
  /** The one next step. */
  act: string;
  link: Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;
}

/** How long, what, how much, and the one next step. */
const Row = ({ due, what, about, figure, act, link }: RowProps) => {
  const t = useTexts(partyStartTexts);
  const f = useFormat();
  return (
    <li className="pw-next__row">
      <p className={classNames('pw-next__due', due !== undefined && due.daysLeft < 0 && 'is-over')}>
        {due && (
          <>
            <strong>{due.daysLeft < 0 ? t.over({ n: -due.daysLeft }) : t.left({ n: due.daysLeft })}</strong>{' '}
            <time dateTime={due.on}>{f.date(due.on)}</time>
          </>
        )}
      </p>
      <div className="pw-next__what">
        <strong>{what}</strong>
        <span className="pw-muted">{about}</span>
      </div>
      <p className="pw-next__figure">{figure}</p>
      <Link {...(link as LinkProps)} className="kern-btn kern-btn--secondary pw-btn-small">
        <span className="kern-label">{act}</span>
      </Link>
    </li>
  );
};

/** What the authority awaits, and what waits for a signature. */
const Awaited = ({ tasks }: { tasks: readonly Task[] }) => {
  const t = useTexts(partyStartTexts).awaited;
  const { tasks: names, acts, amounts } = useTexts(tasksTexts);
  const f = useFormat();
  const language = useLanguage();
  if (tasks.length === 0) return <EmptyState title={t.none}>{t.noneNext}</EmptyState>;
  return (
    <ul className="pw-next">
      {tasks.map((task) => (
        <Row
          key={`${task.task}/${task.id}`}
          due={{ on: task.dueOn, daysLeft: task.daysLeft }}
          what={names[task.task]}
          about={
            <>
              {task.fileNumber} {task.why[language]}
            </>
          }
          figure={isSealed(task) ? amounts[task.task] : f.euro(task.cents)}
          act={acts[task.task]}
          link={{ ...linkOf(task), hash: 'aktionen' }}
        />
      ))}
    </ul>
  );
};

const DraftRow = ({ draft, call, today }: { draft: DraftItem; call: Call | undefined; today: string }) => {
  const t = useTexts(partyStartTexts).drafts;
  const f = useFormat();
  const { draftId, handedOverAt } = draft;
  const maySign = useSession().me?.roles?.includes('SIGNATORY') ?? false;
  const { data: check } = useQuery(read('/api/applications/v1/drafts/{draftId}/check', { path: { draftId } }));
  const sections = check?.sections ?? [];
  const complete = sections.filter((s) => s.isComplete).length;
  const isToSign = handedOverAt !== undefined && maySign;
  return (
    <Row
      due={call && { on: call.lastDay, daysLeft: daysBetween(today, call.lastDay) }}
      what={call?.title ?? t.draft}
      about={
        <>
          {sections.length > 0 && (
            <Progress
              label={t.progress}
              text={t.complete({ n: f.count(complete), of: f.count(sections.length) })}
              value={complete}
              max={sections.length}
            />
          )}
          {handedOverAt !== undefined && t.handedOver({ at: f.instant(handedOverAt) })}
        </>
      }
      figure={f.euro(draft.requestedCents)}
      act={isToSign ? t.sign : t.goOn}
      link={{ to: isToSign ? '/entwuerfe/$draftId/unterschrift' : '/entwuerfe/$draftId', params: { draftId } } as RowProps['link']}
    />
  );
};

const Drafts = ({ drafts, calls, today }: { drafts: readonly DraftItem[]; calls: ReadonlyMap<string, Call>; today: string }) => {
  const t = useTexts(partyStartTexts).drafts;
  const f = useFormat();
  if (drafts.length === 0) return <EmptyState title={t.none}>{t.noneNext}</EmptyState>;
  return (
    <>
      <ul className="pw-next">
        {drafts.slice(0, SHOWN).map((draft) => (
          <DraftRow key={draft.draftId} draft={draft} call={calls.get(draft.callId)} today={today} />
        ))}
      </ul>
      {drafts.length > SHOWN && (
        <Link className="kern-link" to="/entwuerfe">
          {t.all({ n: f.count(drafts.length) })}
        </Link>
      )}
    </>
  );
};

/** What is left of one's own frame, where there is one. */
const FrameLeft = ({ callId }: { callId: string }) => {
  const t = useTexts(partyStartTexts).calls;
  const f = useFormat();
  const frame = useFrame({ callId, district: useSession().me?.organisation ?? '' });
  return frame ? (
    <>
      <strong>{f.euro(frame.leftCents)}</strong> <span className="pw-muted">{t.frameLeft({ frame: f.euro(frame.amountCents) })}</span>
    </>
  ) : null;
};

const OpenCalls = ({ calls, drafts, today }: { calls: readonly Call[]; drafts: readonly DraftItem[]; today: string }) => {
  const t = useTexts(partyStartTexts).calls;
  const f = useFormat();
  const isDistrict = useIsDistrict();
  const open = calls.filter((c) => c.isEntitled && c.stage === 'open');
  const coming = calls.filter((c) => c.isEntitled && c.stage === 'coming');
  const [next] = [...coming].sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return (
    <>
      {open.length === 0 && (
        <EmptyState title={t.none}>{next ? t.nextCall({ call: next.title, date: f.longDate(next.opensOn) }) : t.noneNext}</EmptyState>
      )}
      <ul className="pw-next">
        {open.map((call) => {
          const draft = drafts.find((d) => d.callId === call.callId);
          return (
            <Row
              key={call.callId}
              due={{ on: call.lastDay, daysLeft: daysBetween(today, call.lastDay) }}
              what={call.title}
              about={`${t.openSince({ date: f.longDate(call.opensOn) })} ${t.funds({ from: f.date(call.period.from), to: f.date(call.period.to) })}`}
              figure={isDistrict && <FrameLeft callId={call.callId} />}
              act={draft ? t.toDraft : t.begin}
              link={
                draft
                  ? { to: '/entwuerfe/$draftId', params: { draftId: draft.draftId } as never }
                  : { to: '/entwuerfe', search: { aufruf: call.callId } as never, hash: 'beginnen' }
              }
            />
          );
        })}
      </ul>
      {open.length > 0 && next && <p className="pw-muted">{t.nextCall({ call: next.title, date: f.longDate(next.opensOn) })}</p>}
    </>
  );
};

const DECIDED = ['granted', 'rejected'];

const Decisions = ({ applications, calls }: { applications: readonly ApplicationListItem[]; calls: ReadonlyMap<string, Call> }) => {
  const t = useTexts(partyStartTexts).decisions;
  const f = useFormat();
  const decided = applications.filter(({ status }) => DECIDED.includes(status)).slice(0, SHOWN);
  const waiting = applications.filter(({ status }) => status === 'submitted' || status === 'checked').length;
  return (
    <>
      {decided.length === 0 && <EmptyState title={t.none}>{waiting > 0 ? t.waiting({ n: waiting }) : t.noneNext}</EmptyState>}
      <ul className="pw-next">
        {decided.map(({ applicationId, fileNumber, callId, status, outcome, decidedCents, requestedCents }) => (
          <Row
            key={applicationId}
            what={calls.get(callId)?.title ?? fileNumber}
            about={
              <>
                {fileNumber} <StatusBadge status={status} outcome={outcome} />
              </>
            }
            figure={
              <>
                <strong>{f.euro(decidedCents)}</strong> <span className="pw-muted">{t.requested({ amount: f.euro(requestedCents) })}</span>
              </>
            }
            act={t.open}
            link={{ to: '/antraege/$applicationId', params: { applicationId } as never }}
          />
        ))}
      </ul>
      {decided.length > 0 && waiting > 0 && <p className="pw-muted">{t.waiting({ n: waiting })}</p>}
    </>
  );
};

/** The first page of a party: what is open to it, what it has begun, what is awaited of it, what was decided. */
export const PartyStartPage = () => {
  const t = useTexts(partyStartTexts);
  const f = useFormat();
  const { me } = useSession();
  const name = useOrganisationName()(me?.organisation ?? '');
  const clock = useQuery(clockQuery);
  const tasks = useQuery(read('/api/applications/v1/tasks', {}));
  const { calls, query: callsQuery } = useCalls();
  const drafts = usePages('/api/applications/v1/drafts', { query: { limit: 100 } }, (d) => d.draftId);
  const applications = usePages('/api/applications/v1/applications', { query: { limit: 200 } }, (a) => a.applicationId);
  const open = drafts.items?.filter((d) => d.applicationId === undefined) ?? [];
  const today = clock.data?.today ?? '';
  // Who may nothing yet is told once, not by every part of the page.
  if (tasks.error instanceof ApiError && tasks.error.problem.code === 'right-missing') {
    return (
      <Page title={t.title({ name })}>
        <EmptyState title={t.noRight}>
          <Link className="kern-link" to="/rechte">
            {t.toRights}
          </Link>
        </EmptyState>
      </Page>
    );
  }
  // A draft that is not handed over stands among the drafts, and nowhere twice.
  const isDraft = ({ task }: Task): boolean => task === 'submit-draft';
  return (
    <Page
      title={t.title({ name })}
      lead={
        clock.data && (
          <>
            {f.longDate(today)} <LivePill frozen={false} />
          </>
        )
      }
      className="pw-start-of-party"
    >
      <Section id="erwartet" title={t.awaited.title}>
        <Loaded query={tasks} skeleton={{ lines: 3 }}>
          {({ items }) => <Awaited tasks={items.filter((task) => !isDraft(task))} />}
        </Loaded>
        <p>
          <Link className="kern-link" to="/nachforderungen">
            {t.awaited.all}
          </Link>
        </p>
      </Section>
      <Boundary>
        <Suspense>
          <RunningWindows />
        </Suspense>
      </Boundary>
      <Section id="entwuerfe" title={t.drafts.title}>
        <Loaded query={drafts.query} skeleton={{ lines: 3 }}>
          {() => <Drafts drafts={open} calls={calls} today={today} />}
        </Loaded>
      </Section>
      <Section id="aufrufe" title={t.calls.title}>
        <Loaded query={callsQuery} skeleton={{ lines: 3 }}>
          {() => <OpenCalls calls={[...calls.values()]} drafts={open} today={today} />}
        </Loaded>
      </Section>
      <Section id="entscheidungen" title={t.decisions.title}>
        <Loaded query={applications.query} skeleton={{ lines: 3 }}>
          {(items) => <Decisions applications={items} calls={calls} />}
        </Loaded>
      </Section>
    </Page>
  );
};
