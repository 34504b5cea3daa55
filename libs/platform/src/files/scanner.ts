import { pause } from '@paktwerk/kernel';
import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { ping, scan } from './clamd';
import type { Scanned, ScannerConfig } from './clamd';

/** A scanner is asked so often whether it is there, also while nobody brings a file in: who brings the next one is not the first to learn it. */
const LOOK_MS = 15_000;

/** The scanner as a process knows it: whoever has files scanned asks here, and readiness, figures and the log say the same of it. */
export class Scanner {
  /** Why it is away. */
  private reason: string | undefined;
  /** Files at which it was there and said neither yes nor no, since this process began. */
  failed = 0;
  private readonly url: string | undefined;

  constructor(
    { url }: ScannerConfig,
    private readonly log: Pick<WorkerLog, 'warn' | 'info'>,
  ) {
    this.url = url;
  }

  get isConfigured(): boolean {
    return this.url !== undefined;
  }

  /** Undefined while it is there, or none is configured. */
  get away(): string | undefined {
    return this.reason;
  }

  async run(signal: AbortSignal): Promise<void> {
    while (this.isConfigured && !signal.aborted) {
      await this.isThere();
      await pause(LOOK_MS, signal);
    }
  }

  async isThere(): Promise<boolean> {
    if (this.url === undefined) return false;
    try {
      await ping(this.url);
      if (this.reason !== undefined) this.log.info({}, 'the scanner is there again');
      this.reason = undefined;
    } catch (error) {
      if (this.reason === undefined) this.log.warn({ error: errorLine(error) }, 'the scanner is away');
      this.reason = errorLine(error);
    }
    return this.reason === undefined;
  }

  /** Undefined where none is configured. @throws where it is away, or says neither yes nor no */
  async scan(bytes: Buffer): Promise<Scanned | undefined> {
    if (this.url === undefined) return undefined;
    try {
      return await scan(this.url, bytes);
    } catch (error) {
      if (await this.isThere()) this.failed += 1;
      throw error;
    }
  }
}
