import { useQuery } from '@tanstack/react-query';
import { useNavigate, type LinkProps } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import type { Read, ReadParameters, ReadPath } from '../api/paths';
import { ApiError } from '../api/problem';
import { read, readVersioned } from '../api/queries';
import { berlinDate, isInstant, lastInstantOf, LAST_DAY } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { DayField } from '../ui/day-field';
import { Alert, Skeleton } from '../ui/feedback';
import { BackLink } from './back-link';
import { Boundary } from './boundary';
import { clockQuery } from './clock';
import { LoadState, type Load } from './loaded';
import { Page } from './page';

const isNotFound = (error: Error | null): boolean => error instanceof ApiError && error.problem.status === 404;

export interface File<T> {
  /** As it stands now: what acts go by. */
  readonly now: T | undefined;
  /** The version that the person sees; a command for another one is refused. */
  readonly etag: string | null;
  /** As it is looked at: as it stands now, or as it was known on the chosen day, or at an instant of it. */
  readonly shown: T | undefined;
  readonly known: string | undefined;
  /** The day that it is looked at for, where that is another than today. */
  readonly on?: string | undefined;
  /** On the chosen day nobody knew of it. */
  readonly wasUnknown: boolean;
  readonly queries: readonly Load[];
}

/** Reads one file, with its version; and, where the address names a day, as it was known then, or as it holds on it. */
export const useFile = <P extends ReadPath>(path: P, parameters: ReadParameters<P>, known?: string, on?: string): File<Read<P>> => {
  const isNow = known === undefined && on === undefined;
  const asOf = {
    query: { ...(known === undefined ? {} : { knownAt: lastInstantOf(known) }), ...(on === undefined ? {} : { effectiveOn: on }) },
  };
  const now = useQuery(readVersioned(path, parameters));
  const then = useQuery({
    ...read(path, { ...parameters, ...asOf } as ReadParameters<P>, { isLive: known === undefined }),
    enabled: !isNow,
  });
  const wasUnknown = known !== undefined && isNotFound(then.error);
  return {
    now: now.data?.body,
    etag: now.data?.etag ?? null,
    shown: isNow ? now.data?.body : wasUnknown ? undefined : then.data,
    known,
    on,
    wasUnknown,
    queries: isNow || wasUnknown ? [now] : [now, then],
  };
};

interface Knowledge {
  /** The first day that can be chosen; undefined while it is not known. */
  since: string | undefined;
  /** "So war der Antrag am 1. Mai 2026 bekannt." */
  banner: (day: { date: string }) => string;
  /** What is said where nobody knew of the file yet. */
  unknown: string;
}

interface Effective {
  name: string;
  hint: string;
  /** The first day that can be chosen. */
  since: string;
  /** "So galt es am 1. Mai 2026." */
  banner: (day: { date: string }) => string;
}

interface FilePageProps<T> {
  file: File<T>;
  /** Names the file; `loading` until it is there. */
  title: string | undefined;
  /** The heading where it is another sentence than the title. */
  heading?: ReactNode;
  loading: string;
  back: Pick<LinkProps, 'to'> & { label: string };
  /** Below the heading: whose file it is, and where it stands. */
  head: (shown: T) => ReactNode;
  /** Lets a person look at the file as it was known on a day. */
  knowledge?: Knowledge;
  /** Lets a person look at the file for another day than today (`am` in the address). */
  effective?: Effective;
  /** What this person may do with the file as it stands now; offered nowhere in the past. */
  actions?: (now: T, etag: string | null) => ReactNode;
  /** What is read first. */
  main: (shown: T) => ReactNode;
  /** What stands beside it: facts, proofs. */
  side?: (shown: T) => ReactNode;
}

const dayOf = (known: string): string => (isInstant(known) ? berlinDate(known) : known);

/** A page that is one file: way back, heading with status, day of knowledge, sections, actions, history. A part that breaks breaks alone. */
export const FilePage = <T,>({
  file,
  title,
  heading,
  loading,
  back,
  head,
  knowledge,
  effective,
  actions,
  main,
  side,
}: FilePageProps<T>) => {
  const t = useTexts(commonTexts).file;
  const f = useFormat();
  const navigate = useNavigate();
  const clock = useQuery(clockQuery);
  const { now, etag, shown, known, on, wasUnknown, queries } = file;
  const isNow = known === undefined && on === undefined;
  const look = (change: { bekannt?: string | undefined } | { am?: string | undefined }): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }), resetScroll: false } as never);
  const looked = shown ?? (isNow ? now : undefined); // never today's under a day of the past
  return (
    <Page
      title={title ?? loading}
      heading={heading}
      before={<BackLink to={back.to}>{back.label}</BackLink>}
      lead={looked && head(looked)}
      beside={
        now &&
        clock.data &&
        (effective !== undefined || knowledge?.since !== undefined) && (
          <div className="pw-when" role="group" aria-label={t.when}>
            {effective && (
              <DayField
                name={effective.name}
                hint={effective.hint}
                value={on}
                min={effective.since}
                today={clock.data.today}
                max={LAST_DAY}
                onChange={(am) => look({ am })}
              />
            )}
            {knowledge?.since && (
              <DayField
                name={t.known}
                hint={t.knownHint}
                value={known && dayOf(known)}
                min={knowledge.since}
                today={clock.data.today}
                max={clock.data.today}
                onChange={(bekannt) => look({ bekannt })}
              />
            )}
          </div>
        )
      }
    >
      {clock.data && looked && knowledge && (
        <p className="pw-on-paper">
          {effective && `${effective.name}: ${f.longDate(on ?? clock.data.today)}. `}
          {t.known}: {f.longDate(known ? dayOf(known) : clock.data.today)}
        </p>
      )}
      {queries.map((query, i) => (
        <LoadState key={i} query={query} />
      ))}
      {known && now && knowledge && (
        <Alert kind="info" title={knowledge.banner({ date: isInstant(known) ? f.evidence(known) : f.longDate(known) })} live="status" />
      )}
      {on && now && effective && <Alert kind="info" title={effective.banner({ date: f.longDate(on) })} live="status" />}
      {wasUnknown && <p className="pw-muted">{knowledge?.unknown}</p>}
      {!shown && !wasUnknown && queries.every(({ error }) => !error) && <Skeleton kind="rows" lines={8} />}
      {shown && (
        <div className={actions || side ? 'pw-case' : 'pw-case pw-case--whole'}>
          <div className="pw-case__main">
            <Boundary>{main(shown)}</Boundary>
          </div>
          <div className="pw-case__side">
            {actions && isNow && now && (
              <div className="pw-acts">
                <Boundary>
                  <Suspense fallback={<Skeleton kind="rows" lines={3} />}>{actions(now, etag)}</Suspense>
                </Boundary>
              </div>
            )}
            {side && <Boundary>{side(shown)}</Boundary>}
          </div>
        </div>
      )}
    </Page>
  );
};
