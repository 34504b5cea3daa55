import { pause } from '@paktwerk/kernel';

/** What a service answers under `/ops/v1/progress`. */
export interface Progress {
  readonly service: string;
  readonly storeHead: number;
  /** Null where the service publishes nothing. */
  readonly relay: number | null;
  /** How far this service's inbox has got in each source's log. */
  readonly sources: Readonly<Record<string, number>>;
  readonly consumers: readonly {
    readonly id: string;
    readonly log: 'store' | 'inbox';
    readonly position: number;
    readonly head: number;
    readonly parked: number;
  }[];
  readonly inboxHead: number;
  readonly idle: boolean;
}

/** What is still on its way, in words for the operator; empty when nothing is. */
export const lagging = (services: readonly Progress[]): string[] => {
  const heads = new Map(services.map((s) => [s.service, s.storeHead]));
  return services.flatMap((s) => {
    const behind: string[] = [];
    if (s.relay !== null && s.relay < s.storeHead) behind.push(`${s.service}: Veröffentlichung ${s.relay} von ${s.storeHead}`);
    for (const [source, position] of Object.entries(s.sources)) {
      const head = heads.get(source) ?? 0;
      if (position < head) behind.push(`${s.service}: Eingang von ${source} ${position} von ${head}`);
    }
    if (!s.idle) {
      const busy = s.consumers.filter((c) => c.position < c.head).map((c) => `${c.id} ${c.position} von ${c.head}`);
      behind.push(`${s.service}: ${busy.length > 0 ? busy.join(', ') : 'noch beschäftigt'}`);
    }
    return behind;
  });
};

/** Two equal readings in a row: between them nothing was appended, so nothing was still in flight. */
export const isSameReading = (a: readonly Progress[], b: readonly Progress[]): boolean => {
  const heads = (all: readonly Progress[]): string =>
    JSON.stringify(all.map((s) => [s.service, s.storeHead, s.inboxHead, s.relay]).sort((x, y) => (String(x[0]) < String(y[0]) ? -1 : 1)));
  return heads(a) === heads(b);
};

/** Asks until everything is consumed or parked; returns what still lags when the time is up. */
export const waitForQuiescence = async (
  read: () => Promise<readonly Progress[]>,
  options: { readonly timeoutMs: number; readonly pauseMs: number; readonly confirmMs?: number; readonly now?: () => number },
): Promise<string[]> => {
  const now = options.now ?? Date.now;
  const until = now() + options.timeoutMs;
  let before: readonly Progress[] | undefined;
  for (;;) {
    const reading = await read();
    const behind = lagging(reading);
    if (behind.length === 0 && before && isSameReading(before, reading)) return [];
    before = behind.length === 0 ? reading : undefined;
    if (now() >= until) return behind.length > 0 ? behind : ['es kommen laufend neue Ereignisse hinzu'];
    await pause(before === undefined ? options.pauseMs : (options.confirmMs ?? options.pauseMs));
  }
};
