import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Retention } from '@paktwerk/platform';

/** Deletes sessions that are over, from the start of the process to its end; twice at once is once. */
export class SessionRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly retention: Retention) {}

  onApplicationBootstrap(): void {
    this.running = this.retention.run(this.stopping.signal);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }
}
