import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, keyOf } from './client';
import type { Api } from './client';

const OPERATIONS = 'betrieb';
const ROUTE = '/api/operations/v1/clock';

/** The simulated clock, which goes forward only. */
export class DemoClock {
  constructor(private readonly api: Api) {}

  /** Answers as soon as every service has consumed what came before. */
  async advanceTo(to: string): Promise<void> {
    const { now } = await this.api.get<{ readonly now: string }>(OPERATIONS, ROUTE);
    const target = to === 'now' ? Date.now() - 60_000 : Date.parse(to);
    if (Date.parse(now) >= target) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.api.post(OPERATIONS, ROUTE, { to }, keyOf('clock', to, attempt));
        return;
      } catch (error) {
        const code = error instanceof ApiError ? error.code : undefined;
        if (code === 'clock-backwards') return;
        if (code !== 'clock-not-quiet' || attempt === 5) throw error;
        await sleep(500);
      }
    }
  }
}
