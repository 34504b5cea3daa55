import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

/** `live`: told by the server; `polling`: asking every few seconds, because the stream is away; `connecting`: not known yet. */
export type LiveState = 'connecting' | 'live' | 'polling';

interface Live {
  state: LiveState;
  /** Grows whenever there may be something new. */
  tick: number;
}

const LiveContext = createContext<Live>({ state: 'connecting', tick: 0 });
export const useLive = (): Live => useContext(LiveContext);

const POLL_MS = 5_000;
const RECONNECT_MS = 10_000;

export const LiveProvider = ({ children }: { children: ReactNode }) => {
  const [live, setLive] = useState<Live>({ state: 'connecting', tick: 0 });

  useEffect(() => {
    let source: EventSource | undefined;
    let reconnect: ReturnType<typeof setTimeout> | undefined;
    const bump = (state?: LiveState): void => setLive((l) => ({ state: state ?? l.state, tick: l.tick + 1 }));
    const connect = (): void => {
      source?.close();
      source = new EventSource('/api/reporting/v1/stream');
      source.addEventListener('open', () => bump('live')); // whatever happened while we were away
      source.addEventListener('changed', () => bump('live'));
      source.addEventListener('error', () => {
        setLive((l) => ({ ...l, state: 'polling' }));
        // The browser reconnects by itself unless the answer was an error; then we try again.
        if (source?.readyState === EventSource.CLOSED) {
          clearTimeout(reconnect);
          reconnect = setTimeout(connect, RECONNECT_MS);
        }
      });
    };
    connect();
    const poll = setInterval(() => setLive((l) => (l.state === 'live' ? l : { ...l, tick: l.tick + 1 })), POLL_MS);
    return () => {
      source?.close();
      clearTimeout(reconnect);
      clearInterval(poll);
    };
  }, []);

  return <LiveContext value={live}>{children}</LiveContext>;
};
