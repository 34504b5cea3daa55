/** `live`: told by the server; `polling`: asking every few seconds, because nobody tells; `connecting`: not known yet. */
export type LiveState = 'connecting' | 'live' | 'polling';

type Message = { readonly kind: 'hello' } | { readonly kind: 'state'; readonly state: LiveState } | { readonly kind: 'changed' };

/** What the browser offers for one stream per browser; a spec brings its own. */
export interface LiveTools {
  readonly openStream: (url: string) => EventSource;
  readonly openChannel?: (name: string) => BroadcastChannel;
  /** Runs `work` in one tab at a time; it holds the lead until its promise ends or `signal` aborts. */
  readonly lead?: (name: string, signal: AbortSignal, work: () => Promise<void>) => void;
}

export const browserTools = (): LiveTools => ({
  openStream: (url) => new EventSource(url),
  ...(typeof BroadcastChannel === 'function' && 'locks' in navigator
    ? {
        openChannel: (name: string) => new BroadcastChannel(name),
        lead: (name: string, signal: AbortSignal, work: () => Promise<void>) =>
          void navigator.locks.request(name, { signal }, work).catch(() => undefined), // aborted: the tab was left
      }
    : {}),
});

const nameOf = (url: string): string => `paktwerk-live ${url}`;
/** The server sends something every 15 seconds; a stream that is silent for longer is dead, whatever the browser believes. */
export const SILENCE_MS = 40_000;
const RECONNECT_MS = 10_000;

interface Listener {
  readonly onState: (state: LiveState) => void;
  readonly onChanged: () => void;
}

/**
 * Server events for every tab of a browser over one stream. A browser opens six connections to a server and no more, so a stream per
 * tab would leave the seventh tab without answers. One tab leads (Web Locks), keeps the stream open and tells the others over a
 * BroadcastChannel; when it closes, the next one leads. Without locks or channels each tab has its own stream.
 */
export const followServer = (url: string, tools: LiveTools, listener: Listener): (() => void) => {
  const end = new AbortController();
  const channel = tools.openChannel?.(nameOf(url));
  let state: LiveState = 'connecting';
  let isLeader = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const tell = (message: Message): void => channel?.postMessage(message);
  const becomes = (next: LiveState): void => {
    if (next === state) return;
    state = next;
    listener.onState(next);
    if (isLeader) tell({ kind: 'state', state });
  };
  const changed = (): void => {
    listener.onChanged();
    if (isLeader) tell({ kind: 'changed' });
  };
  /** Nothing heard for too long: whoever reads the figures has to ask. */
  const heard = (whenSilent?: () => void): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      becomes('polling');
      whenSilent?.();
    }, SILENCE_MS);
  };

  const stream = (): Promise<void> =>
    new Promise((resolve) => {
      let source: EventSource | undefined;
      let reconnect: ReturnType<typeof setTimeout> | undefined;
      isLeader = true;
      const connect = (): void => {
        source?.close();
        clearTimeout(reconnect);
        source = tools.openStream(url);
        heard(connect);
        source.addEventListener('open', () => {
          heard(connect);
          becomes('live');
          changed(); // whatever happened while nobody listened
        });
        source.addEventListener('changed', () => {
          heard(connect);
          becomes('live');
          changed();
        });
        source.addEventListener('heartbeat', () => {
          heard(connect);
          tell({ kind: 'state', state });
        });
        source.addEventListener('error', () => {
          becomes('polling');
          // The browser connects again by itself unless the answer was an error; then we do.
          if (source?.readyState === EventSource.CLOSED) {
            clearTimeout(reconnect);
            reconnect = setTimeout(connect, RECONNECT_MS);
          }
        });
      };
      connect();
      end.signal.addEventListener('abort', () => {
        source?.close();
        clearTimeout(reconnect);
        resolve();
      });
    });

  if (!channel || !tools.lead) void stream();
  else {
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'hello') {
        if (isLeader) tell({ kind: 'state', state });
        return;
      }
      if (isLeader) return;
      heard();
      if (data.kind === 'changed') listener.onChanged();
      else becomes(data.state);
    });
    heard();
    tell({ kind: 'hello' });
    tools.lead(nameOf(url), end.signal, stream);
  }

  return () => {
    end.abort();
    clearTimeout(silence);
    channel?.close();
  };
};
