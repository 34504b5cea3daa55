import { pause } from '@paktwerk/kernel';
import type { Pool } from 'pg';
import { ListeningConnection } from './listening-connection';

const RETRY_MS = 250;
/** Announcements come on another connection than the fact, and a release before this one may not make them. */
const LOOK_ANYWAY_MS = 250;
const LOOK_WITHOUT_NEWS_MS = 100;

interface Waiting {
  readonly concerns: (payload: string) => boolean;
  readonly heard: AbortController;
}

/** What is said on a channel, for those who wait for a fact in the database: they look once, and again when something is said that concerns them. */
export class Announcements {
  private readonly waiting = new Set<Waiting>();
  private readonly connection: ListeningConnection;
  private isClosed = false;

  constructor(
    pool: Pool,
    channel: string,
    /** Hears everything, and an empty text where something may have been missed. */
    private readonly hear: (payload: string) => void = () => undefined,
  ) {
    this.connection = new ListeningConnection(pool, channel, RETRY_MS, {
      notified: (payload) => this.tell(payload),
      listening: () => this.tell(),
    });
  }

  /** Resolves to true once it is so, to false when it is not in time. Without `concerns` everything that is said does. */
  async until(isSo: () => Promise<boolean>, timeoutMs: number, concerns: Waiting['concerns'] = () => true): Promise<boolean> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const isListening = this.connection.listen();
      const one: Waiting = { concerns, heard: new AbortController() };
      this.waiting.add(one); // before looking, so that nothing is missed that is said meanwhile
      try {
        if (await isSo()) return true;
        const left = end - performance.now();
        if (left <= 0 || this.isClosed) return false;
        await pause(Math.min(left, isListening ? LOOK_ANYWAY_MS : LOOK_WITHOUT_NEWS_MS), one.heard.signal);
      } finally {
        this.waiting.delete(one);
      }
    }
  }

  /** Whether everything that is said is heard right now; otherwise it begins to listen. */
  listens(): boolean {
    return this.connection.listen();
  }

  /** Without a payload everybody is concerned. */
  private tell(payload = ''): void {
    this.hear(payload);
    for (const { concerns, heard } of this.waiting) if (payload === '' || concerns(payload)) heard.abort();
  }

  close(): void {
    this.isClosed = true;
    this.connection.close();
    this.tell();
  }
}
