import { takeTurns } from '@paktwerk/platform';
import type { Database, WorkerContext, Worker } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
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
  /** Could not be scanned: they come again when everything behind them has been looked at. */
  private readonly putOff = new Set<string>();
  private error: string | undefined;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'settings' | 'log'>) {
    const config = ctx.settings.get(ScannerConfig);
    this.url = config.url;
    this.attachments = new Attachments(ctx.db, ctx.settings.get(KekConfig), config);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, log: this.ctx.log, waits: 'attachments wait' }, signal, async () => {
      const restMs = await this.scanNext();
      return (await this.attachments.rewrap()) > 0 ? 0 : restMs;
    });
  }

  /** How long to rest behind it. */
  async scanNext(): Promise<number> {
    if (this.url === undefined) return IDLE_MS;
    const next = await this.attachments.waiting([...this.putOff]);
    if (next === undefined) {
      if (this.putOff.size === 0) this.error = undefined;
      this.putOff.clear();
      return IDLE_MS;
    }
    try {
      await this.attachments.markScanned(next, await scan(this.url, await this.attachments.content(next)));
      return 0;
    } catch (error) {
      this.putOff.add(next.attachmentId);
      this.error = errorLine(error);
      this.ctx.log.warn({ worker: this.id, attachmentId: next.attachmentId, error: this.error }, 'an attachment waits for the scanner');
      return AWAY_MS;
    }
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
