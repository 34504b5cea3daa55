import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import type { Read, ReadParameters, ReadPath } from '../api/paths';
import { ApiError } from '../api/problem';
import { read, readVersioned } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { DayField } from '../ui/day-field';
import { Alert, Skeleton } from '../ui/feedback';
import { Icon } from '../ui/icon';
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
  /** As it is looked at: as it stands now, or as it was known on the chosen day. */
  readonly shown: T | undefined;
  readonly known: string | undefined;
  /** On the chosen day nobody knew of it. */
  readonly wasUnknown: boolean;
  readonly queries: readonly Load[];
}

/** Reads one file, with its version; and, where the address names a day, as it was known then. */
export const useFile = <P extends ReadPath>(path: P, parameters: ReadParameters<P>, known?: string): File<Read<P>> => {
  const asOf = known === undefined ? {} : { query: { knownAt: lastInstantOf(known) } };
  const now = useQuery(readVersioned(path, parameters));
  const then = useQuery({
    ...read(path, { ...parameters, ...asOf } as ReadParameters<P>, { isLive: known === undefined }),
    enabled: known !== undefined,
  });
  const wasUnknown = known !== undefined && isNotFound(then.error);
  return {
    now: now.data?.body,
    etag: now.data?.etag ?? null,
    shown: known === undefined ? now.data?.body : wasUnknown ? undefined : then.data,
    known,
    wasUnknown,
    queries: known === undefined || wasUnknown ? [now] : [now, then],
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

interface FilePageProps<T> {
  file: File<T>;
  /** Names the file; `loading` until it is there. */
  title: string | undefined;
  loading: string;
  back: Pick<LinkProps, 'to'> & { label: string };
  /** Below the heading: whose file it is, and where it stands. */
  head: (shown: T) => ReactNode;
  /** Lets a person look at the file as it was known on a day. */
  knowledge?: Knowledge;
  /** What this person may do with the file as it stands now; offered nowhere in the past. */
  actions?: (now: T, etag: string | null) => ReactNode;
  /** What is read first. */
  main: (shown: T) => ReactNode;
  /** What stands beside it: facts, proofs. */
  side?: (shown: T) => ReactNode;
}

/** A page that is one file: way back, heading with status, day of knowledge, sections, actions, history. A part that breaks breaks alone. */
export const FilePage = <T,>({ file, title, loading, back, head, knowledge, actions, main, side }: FilePageProps<T>) => {
  const t = useTexts(commonTexts).file;
  const f = useFormat();
  const navigate = useNavigate();
  const clock = useQuery(clockQuery);
  const { now, etag, shown, known, wasUnknown, queries } = file;
  const look = (bekannt: string | undefined): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, bekannt }), resetScroll: false } as never);
  const looked = shown ?? (known === undefined ? now : undefined); // never today's under a day of the past
  return (
    <Page
      title={title ?? loading}
      before={
        <p>
          <Link className="pw-back" to={back.to}>
            <Icon name="arrow-back" />
            {back.label}
          </Link>
        </p>
      }
      lead={looked && head(looked)}
      beside={
        now &&
        knowledge?.since &&
        clock.data && (
          <DayField
            name={t.known}
            hint={t.knownHint}
            value={known}
            min={knowledge.since}
            today={clock.data.today}
            max={clock.data.today}
            onChange={look}
          />
        )
      }
    >
      {queries.map((query, i) => (
        <LoadState key={i} query={query} />
      ))}
      {known && now && knowledge && <Alert kind="info" title={knowledge.banner({ date: f.longDate(known) })} live="status" />}
      {wasUnknown && <p className="pw-muted">{knowledge?.unknown}</p>}
      {!shown && !wasUnknown && queries.every(({ error }) => !error) && <Skeleton kind="rows" lines={8} />}
      {shown && (
        <div className="pw-case">
          <div className="pw-case__main">
            <Boundary>{main(shown)}</Boundary>
          </div>
          <div className="pw-case__side">
            {actions && known === undefined && now && (
              <Boundary>
                <Suspense fallback={<Skeleton kind="rows" lines={3} />}>{actions(now, etag)}</Suspense>
              </Boundary>
            )}
            {side && <Boundary>{side(shown)}</Boundary>}
          </div>
        </div>
      )}
    </Page>
  );
};
