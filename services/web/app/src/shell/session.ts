import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onSessionEnd, post, setCsrfToken } from '../api/client';
import { readDocument } from '../api/queries';

export interface Me {
  readonly signedIn: boolean;
  readonly sub?: string;
  /** Our id of this person: what four eyes compare. */
  readonly personId?: string;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly organisation?: string;
  readonly csrf?: string;
  readonly stateName: string;
}

const CHANNEL = 'paktwerk-session';
export const sessionQuery = { ...readDocument<Me>('/auth/me'), staleTime: 5 * 60_000, refetchOnWindowFocus: 'always' as const };

/** Was somebody signed in the last time? Then the first questions can be asked before the session has answered. */
const HINT = 'paktwerk-signed-in';
export const wasSignedIn = (): boolean => {
  try {
    return localStorage.getItem(HINT) === '1';
  } catch {
    return false;
  }
};
const remember = (signedIn: boolean): void => {
  try {
    if (signedIn) localStorage.setItem(HINT, '1');
    else localStorage.removeItem(HINT);
  } catch {
    // Only a hint; without it the page asks one after the other.
  }
};

/**
 * `unknown`: the server has not answered yet; `none`: nobody is signed in; `active`: this person is; `lost`: this person was, and
 * what they typed still stands here.
 */
export type Session =
  { readonly state: 'unknown'; readonly me?: undefined } | { readonly state: 'none' | 'active' | 'lost'; readonly me: Me };

/** The person whose work this page shows. It never changes while the page is open: another person gets a page of their own. */
let owner: Me | undefined;

export const useSession = (): Session & { readonly error: Error | null; readonly reload: () => void } => {
  const { data, error, refetch } = useQuery(sessionQuery);
  const reload = (): void => void refetch();
  if (!data) return { state: 'unknown', error, reload };
  if (data.signedIn) return { state: 'active', me: data, error, reload };
  return owner ? { state: 'lost', me: owner, error, reload } : { state: 'none', me: data, error, reload };
};

/** Keeps token, tabs and person in step with the session; used once, by the frame of the page. */
export const useSessionKeeper = (): void => {
  const client = useQueryClient();
  const { data: me } = useQuery(sessionQuery);
  useEffect(() => {
    const askAgain = (): void => void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    onSessionEnd(askAgain);
    if (typeof BroadcastChannel !== 'function') return undefined;
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }) => {
      if (data === 'signed-out') leave('/');
      else askAgain();
    });
    return () => channel.close();
  }, [client]);
  useEffect(() => {
    if (!me) return;
    remember(me.signedIn);
    if (!me.signedIn) return;
    setCsrfToken(me.csrf ?? '');
    if (owner && owner.sub !== me.sub) {
      window.location.reload();
      return;
    }
    if (!owner) announce('signed-in');
    else if (owner.csrf !== me.csrf) refreshFailed(client);
    owner = me;
  }, [client, me]);
};

/** What was refused while nobody was signed in is asked again. */
const refreshFailed = (client: QueryClient): void => void client.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });

/** Whoever signs out leaves nothing typed behind in this tab. */
const leave = (to: string): void => {
  try {
    sessionStorage.clear();
  } catch {
    // Where it is forbidden nothing stands in it.
  }
  window.location.assign(to);
};

/** Tells the other tabs of this browser that somebody signed in or out. */
const announce = (what: 'signed-in' | 'signed-out'): void => {
  if (typeof BroadcastChannel !== 'function') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(what);
  channel.close();
};

export const useSignOut = (): (() => void) => {
  const { mutate } = useMutation({
    mutationFn: () => post<{ next: string }>('/auth/logout', {}, crypto.randomUUID()),
    onSuccess: ({ body }) => {
      remember(false);
      announce('signed-out');
      leave(body.next);
    },
    onError: () => leave('/'),
  });
  return () => mutate();
};

/** Where signing in leads back to: this page, without the note about the attempt before. */
export const loginUrl = (returnTo = `${window.location.pathname}${withoutSignInNote(window.location.search)}`): string =>
  `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;
const withoutSignInNote = (search: string): string => {
  const query = new URLSearchParams(search);
  query.delete('anmeldung');
  const text = query.toString();
  return text ? `?${text}` : '';
};
