import type { CommandContext } from '@paktwerk/event-store';
import { Rest, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { ensureCheckpoint, moveCheckpoints, readCheckpoints } from '@paktwerk/projections';
import { changedTotals, lastChange } from '../read-models/daily-totals/query';
import type { DailyTotalsRow } from '../read-models/daily-totals/entity';
import { decidePublish, publishCommandId } from './publish-totals';
import { totalStream, totalsDecider } from './state';

const CONSUMER = 'publisher:daily-totals';
const BATCH = 500;
const LANES = 8;
/** How soon a first change after a quiet while leaves. */
const LOOK_MS = 500;

type Context = Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>;

/**
 * Appends what changed in the daily totals, as absolute figures, for reporting. One change of a day after another is one
 * publication at most every interval, unless somebody asks whether everything has left. It may publish the same figures again after a crash: their command id is the same.
 */
export class DailyTotalsPublisher implements Worker {
  readonly id = 'daily-totals';
  readonly rest = new Rest();

  constructor(
    private readonly ctx: Context,
    private readonly intervalMs: number,
  ) {}

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'daily totals wait' }, signal, async () => {
      const published = await this.turn();
      return published > 0 && published < BATCH ? this.intervalMs : Math.min(LOOK_MS, this.intervalMs);
    });
  }

  /** Publishes what changed since the checkpoint; how many days that were. */
  async turn(): Promise<number> {
    const { db } = this.ctx;
    const from = await this.position();
    const rows = await changedTotals(db, from, BATCH);
    const last = rows.at(-1);
    if (!last) return 0;
    const at = await this.ctx.clock.now();
    const queue = [...rows];
    const next = async (): Promise<void> => {
      for (let row = queue.shift(); row; row = queue.shift()) await this.publish(row, at);
    };
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, next));
    const failed = lanes.find((l) => l.status === 'rejected');
    if (failed) throw failed.reason;
    await ensureCheckpoint(db, CONSUMER, 0);
    await moveCheckpoints(db, [CONSUMER], from, { position: last.lastPosition });
    return rows.length;
  }

  async progress(): Promise<{ position: number; head: number }> {
    const head = await lastChange(this.ctx.db);
    return { position: Math.min(await this.position(), head), head };
  }

  private async position(): Promise<number> {
    return (await readCheckpoints(this.ctx.db, [CONSUMER])).get(CONSUMER)?.position ?? 0;
  }

  private async publish(row: DailyTotalsRow, at: string): Promise<void> {
    const { lastPosition: revision, lastRecordedAt, ...totalsOfDay } = row;
    const changed = { ...totalsOfDay, revision };
    const commandId = publishCommandId(changed);
    const ctx: CommandContext = {
      commandId,
      at,
      correlationId: commandId,
      causeRecordedAt: lastRecordedAt,
      actor: { person: 'system:publish-daily-totals', role: 'SYSTEM', organisation: row.district },
    };
    await this.ctx.commands.handle(totalStream(row), totalsDecider, ctx, { decide: (s) => decidePublish(changed, s) });
  }
}
