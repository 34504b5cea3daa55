import { Database } from '@paktwerk/platform';
import type { WorkerContext, Worker } from '@paktwerk/platform';
import { pause } from '@paktwerk/kernel';
import { KekConfig } from '@paktwerk/privacy';
import { Attachments } from './attachments';
import { ScannerConfig, scan } from './clamd';

const IDLE_MS = 2_000;
/** A scanner that is away is asked again; files wait in quarantine meanwhile. */
const AWAY_MS = 15_000;

/** Takes files out of quarantine, one after the other, and wraps their keys anew after a rotation; one owner among the replicas. */
export class ScanWorker implements Worker {
  readonly id = 'attachments';
  private readonly attachments: Attachments;
  private readonly url: string | undefined;
  private error: string | undefined;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'settings' | 'log'>) {
    const config = ctx.settings.get(ScannerConfig);
    this.url = config.url;
    this.attachments = new Attachments(ctx.db, ctx.settings.get(KekConfig), config);
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const didSomething = (await this.attachments.rewrap()) > 0 || (await this.scanNext());
        this.error = undefined;
        if (!didSomething) await pause(IDLE_MS, signal);
      } catch (error) {
        this.error = error instanceof Error ? error.message : String(error);
        this.ctx.log.warn({ worker: this.id, error: this.error }, 'attachments wait for the scanner');
        await pause(AWAY_MS, signal);
      }
    }
  }

  /** Whether there was one. */
  async scanNext(): Promise<boolean> {
    const next = this.url === undefined ? undefined : await this.attachments.waiting();
    if (next === undefined || this.url === undefined) return false;
    await this.attachments.markScanned(next, await scan(this.url, await this.attachments.content(next)));
    return true;
  }

  async progress(): ReturnType<Worker['progress']> {
    const waits = (await this.attachments.waiting()) !== undefined && this.url !== undefined;
    return { position: 0, head: waits ? 1 : 0, ...(this.error === undefined ? {} : { error: this.error }) };
  }
}

const STATES = 'select state, count(*)::int as n, coalesce(sum(size_bytes), 0)::bigint as bytes from attachments group by state';

/** How many files there are in each state: those in quarantine for long mean that the scanner is away. */
export const attachmentMetrics = [
  {
    name: 'paktwerk_attachments',
    help: 'Files of drafts and applications, by what the scanner said',
    labelNames: ['state'],
    read: async (db: Database) =>
      (await db.query<{ state: string; n: number }>(STATES)).map(({ state, n }) => ({ labels: { state }, value: n })),
  },
  {
    name: 'paktwerk_attachment_bytes',
    help: 'Their size before encryption',
    labelNames: ['state'],
    read: async (db: Database) =>
      (await db.query<{ state: string; bytes: number }>(STATES)).map(({ state, bytes }) => ({ labels: { state }, value: bytes })),
  },
] as const;
