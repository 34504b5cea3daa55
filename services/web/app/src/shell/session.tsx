import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { ApiError, command, get, setCsrfToken } from '../lib/api';
import type { Me } from '../lib/types';

interface Session {
  /** Undefined until the server has answered once. */
  me: Me | undefined;
  error: ApiError | undefined;
  reload: () => void;
  signOut: () => void;
}

const SessionContext = createContext<Session>({ me: undefined, error: undefined, reload: () => undefined, signOut: () => undefined });
export const useSession = (): Session => useContext(SessionContext);

export const loginUrl = (): string =>
  `/auth/login?returnTo=${encodeURIComponent(`${window.location.pathname}${withoutSignInNote(window.location.search)}`)}`;
const withoutSignInNote = (search: string): string => {
  const query = new URLSearchParams(search);
  query.delete('anmeldung');
  const text = query.toString();
  return text ? `?${text}` : '';
};

const RETRY_MS = 3_000;

export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [me, setMe] = useState<Me>();
  const [error, setError] = useState<ApiError>();
  const reload = useCallback(() => {
    get<Me>('/auth/me').then(
      ({ body }) => {
        setCsrfToken(body.csrf ?? '');
        setMe(body);
        setError(undefined);
      },
      (e: unknown) => {
        if (e instanceof ApiError) setError(e);
        setTimeout(reload, RETRY_MS);
      },
    );
  }, []);
  useEffect(reload, [reload]);
  const signOut = useCallback(() => {
    command<{ next: string }>('/auth/logout', {}, { key: crypto.randomUUID() }).then(
      ({ body }) => window.location.assign(body.next),
      () => window.location.assign('/'),
    );
  }, []);
  return <SessionContext value={{ me, error, reload, signOut }}>{children}</SessionContext>;
};
