import { ScannerConfig, takeTurns } from '@paktwerk/platform';
import type { Database, WorkerContext, Worker } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import { Attachments } from './attachments';

const IDLE_MS = 2_000;
/** A scanner that is away is asked again; files wait in quarantine meanwhile, and none of them is held against it. */
const AWAY_MS = 15_000;

/** Takes files out of quarantine, one after the other; one owner among the replicas. */
export class ScanWorker implements Worker {
  readonly id = 'attachments';
  private readonly attachments: Attachments;

  constructor(private readonly ctx: Pick<WorkerContext, 'db' | 'settings' | 'log' | 'scanner'>) {
    this.attachments = new Attachments(ctx.db, ctx.settings.get(KekConfig), ctx.settings.get(ScannerConfig));
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, log: this.ctx.log, waits: 'attachments wait' }, signal, () => this.scanNext());
  }

  /** How long to rest behind it. */
  private async scanNext(): Promise<number> {
    const { scanner } = this.ctx;
    if (!scanner.isConfigured || (await this.attachments.waiting()).due === 0) return IDLE_MS;
    if (!(await scanner.isThere())) return AWAY_MS;
    const next = await this.attachments.nextToScan();
    if (!next) return IDLE_MS;
    try {
      const scanned = await scanner.scan(await this.attachments.content(next));
      if (scanned) await this.attachments.markScanned(next, scanned);
    } catch (error) {
      await this.attachments.markScanFailed(next);
      const { attachmentId, scans } = next;
      this.ctx.log.warn({ worker: this.id, attachmentId, scans, error: errorLine(error) }, 'an attachment could not be scanned');
    }
    return 0;
  }

  async progress(): ReturnType<Worker['progress']> {
    const { isConfigured, away } = this.ctx.scanner;
    if (!isConfigured) return { position: 0, head: 0 };
    const { due, failing } = await this.attachments.waiting();
    const error = away ?? (failing > 0 ? `${failing} attachments could not be scanned` : undefined);
    return { position: 0, head: due, ...(error === undefined ? {} : { error }) };
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
