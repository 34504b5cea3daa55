import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { addressOf, post } from '../api/client';
import { read } from '../api/queries';
import { browserTools, followServer } from '../live/live-channel';
import { newRefresher } from '../live/live';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import type { SectionName } from './sections';

/** So often one says that one is still here. A hidden tab is let speak once a minute, and the service waits for a quarter of a minute more. */
const STILL_HERE_MS = 12_000;
const POLL_MS = 5_000;

const PRESENCE = '/api/applications/v1/drafts/{draftId}/presence';
/** This tab: one person in two tabs is in two places, and closing one of them leaves the other. */
const TAB = crypto.randomUUID();

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

/**
 * Says in which section one is, again and again and whenever the tab comes to the front, and that one has left. Nobody waits for it, and a failure is no
 * matter: it is said again.
 */
export const useSayHere = (draftId: string, section: SectionName): void => {
  useEffect(() => {
    const to = addressOf(PRESENCE, { path: { draftId } });
    const say = (): void => void post(to, { section, tab: TAB }, crypto.randomUUID(), 'put').catch(() => undefined);
    const sayWhenSeen = (): void => {
      if (document.visibilityState === 'visible') say();
    };
    say();
    const again = setInterval(say, STILL_HERE_MS);
    document.addEventListener('visibilitychange', sayWhenSeen);
    return () => {
      clearInterval(again);
      document.removeEventListener('visibilitychange', sayWhenSeen);
    };
  }, [draftId, section]);
  useEffect(() => {
    const from = addressOf(PRESENCE, { path: { draftId }, query: { tab: TAB } });
    const leave = (): void => void post(from, undefined, crypto.randomUUID(), 'delete').catch(() => undefined);
    // A page that is closed unmounts nothing.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [draftId]);
};

export interface Colleague {
  readonly name: string;
  readonly sections: readonly string[];
}

/** Those who have the draft open too. */
export const useColleagues = (draftId: string): readonly Colleague[] => {
  const t = useTexts(draftTexts).company;
  const { data } = useQuery(read(PRESENCE, { path: { draftId } }));
  return (data?.here ?? []).filter((h) => !h.isYou).map(({ sections, name = t.somebody }) => ({ sections, name }));
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
