import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { post } from '../api/client';
import { read } from '../api/queries';
import { browserTools, followServer } from '../live/live-channel';
import { newRefresher } from '../live/live';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import type { SectionName } from './sections';

/** So often one says that one is still here; the service forgets whoever is silent for half a minute. */
const STILL_HERE_MS = 12_000;
const POLL_MS = 5_000;

const presenceOf = (draftId: string): string => `/api/applications/v1/drafts/${encodeURIComponent(draftId)}/presence`;

/** Follows one draft: what others change and who comes shows at once; without a stream it is asked for every few seconds. */
export const useFollowDraft = (draftId: string): void => {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = newRefresher(client);
    let isLive = false;
    const stop = followServer(`/api/applications/v1/stream?draftId=${encodeURIComponent(draftId)}`, browserTools(), {
      onState: (state) => (isLive = state === 'live'),
      onChanged: refresh,
    });
    const poll = setInterval(() => {
      if (!isLive) refresh();
    }, POLL_MS);
    return () => {
      stop();
      clearInterval(poll);
    };
  }, [client, draftId]);
};

/** Says in which section one is, again and again, and that one has left. Nobody waits for it, and a failure is no matter: it is said again. */
export const useSayHere = (draftId: string, section: SectionName): void => {
  useEffect(() => {
    const say = (): void => void post(presenceOf(draftId), { section }, crypto.randomUUID(), 'put').catch(() => undefined);
    say();
    const again = setInterval(say, STILL_HERE_MS);
    return () => clearInterval(again);
  }, [draftId, section]);
  useEffect(() => () => void post(presenceOf(draftId), undefined, crypto.randomUUID(), 'delete').catch(() => undefined), [draftId]);
};

export interface Colleague {
  readonly section: string;
  readonly name: string;
}

/** Those who have the draft open too. */
export const useColleagues = (draftId: string): readonly Colleague[] => {
  const t = useTexts(draftTexts).company;
  const { data } = useQuery(read('/api/applications/v1/drafts/{draftId}/presence', { path: { draftId } }));
  return (data?.here ?? []).filter((h) => !h.isYou).map(({ section, name = t.somebody }) => ({ section, name }));
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);

/** A person as two letters; the name is read out and stands beside it. */
export const Person = ({ name }: { name: string }) => (
  <span className="pw-person" aria-hidden="true" title={name}>
    {initials(name)}
  </span>
);
