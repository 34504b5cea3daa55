import {
  ConsumerStateError,
  Rebuild,
  RebuildRunningError,
  consumerOf,
  discardStopped,
  errorLine,
  listDecisions,
  listRebuilds,
  readCheckpoints,
  reconcileReaction,
  recordReconciliation,
  retryStopped,
} from '@paktwerk/projections';
import type {
  ConsumerDecision,
  Leases,
  LogReader,
  OperatorDecision,
  Projection,
  Reaction,
  RebuildRequest,
  RebuildResult,
  RebuildView,
  WorkerLog,
} from '@paktwerk/projections';
import type { Database } from '@paktwerk/postgres';

export interface ConsumerOperationsParts {
  readonly db: Database;
  readonly leases: Leases;
  readonly logs: Partial<Record<'store' | 'inbox', LogReader>>;
  readonly projections: readonly Projection[];
  readonly reactions: () => readonly Reaction[];
  readonly signal: AbortSignal;
  readonly log: WorkerLog;
}

/** What an operator may do with the readers of this service: the same for its routes and for the command line. */
export class ConsumerOperations {
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly parts: ConsumerOperationsParts) {}

  /** Starts a rebuild beside the live tables in the background; its id once it has begun. */
  startRebuild(id: string, decision: OperatorDecision, onDifference: RebuildRequest['onDifference']): Promise<string> {
    return new Promise((resolve, reject) => {
      const job = this.rebuild(id, { ...decision, onDifference, onStart: resolve }).then(
        () => undefined,
        (error: unknown) => {
          reject(error as Error); // too late once it has begun: then the list of rebuilds tells
          if (!(error instanceof RebuildRunningError)) this.parts.log.warn({ projection: id, error: errorLine(error) }, 'rebuild ended');
        },
      );
      this.running.add(job);
      void job.finally(() => this.running.delete(job));
    });
  }

  async rebuild(id: string, request: RebuildRequest): Promise<RebuildResult> {
    const projection = this.projection(id);
    const { db, leases, log, signal } = this.parts;
    return new Rebuild(db, leases, this.reader(projection.log), projection, { signal, log, ...request }).run();
  }

  /** Several at once: those of one log share one pass over it. */
  async rebuildAll(ids: readonly string[], request: RebuildRequest): Promise<ReadonlyMap<string, PromiseSettledResult<RebuildResult>>> {
    const { db, leases, log, signal } = this.parts;
    const outcome = new Map<string, PromiseSettledResult<RebuildResult>>();
    for (const name of ['store', 'inbox'] as const) {
      const projections = ids.map((id) => this.projection(id)).filter((p) => p.log === name);
      if (projections.length === 0) continue;
      const results = await Rebuild.together(db, leases, this.reader(name), projections, { signal, log, ...request });
      projections.forEach((p, i) => outcome.set(p.id, results[i]!));
    }
    return outcome;
  }

  rebuilds(): Promise<readonly RebuildView[]> {
    return listRebuilds(this.parts.db);
  }

  decisions(): Promise<readonly ConsumerDecision[]> {
    return listDecisions(this.parts.db);
  }

  retry(consumer: string, decision: OperatorDecision): Promise<{ readonly position: number }> {
    return retryStopped(this.parts.db, consumer, decision);
  }

  async discard(
    consumer: string,
    position: number,
    decision: OperatorDecision,
  ): Promise<{ readonly position: number; readonly eventId: string }> {
    return discardStopped(this.parts.db, this.reader(this.projection(consumer).log), consumer, position, decision);
  }

  /** After a restore: a projection is built anew, a reaction set back to the last entry that survived. */
  async reconcile(
    consumer: string,
    decision: OperatorDecision,
    position?: number,
  ): Promise<{ readonly consumer: string; readonly position?: number; readonly rebuild?: string }> {
    const reaction = this.parts.reactions().find((r) => consumerOf(r) === consumer);
    if (reaction) return { consumer, ...(await reconcileReaction(this.parts.db, this.reader(reaction.log), reaction, decision, position)) };
    const name = consumerOf(this.projection(consumer));
    const row = (await readCheckpoints(this.parts.db, [name])).get(name);
    if (!row || row.stoppedAt !== row.position)
      throw new ConsumerStateError('consumer-not-stopped', `${name} agrees with its log: there is nothing to reconcile.`, {
        consumer: name,
      });
    const rebuild = await this.startRebuild(consumer, decision, 'switch');
    await recordReconciliation(this.parts.db, name, row, decision);
    return { consumer: name, rebuild };
  }

  projectionIds(): readonly string[] {
    return this.parts.projections.map((p) => p.id);
  }

  async stopped(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  /** By its id, or by the name of its checkpoint. */
  private projection(id: string): Projection {
    const found = this.parts.projections.find((p) => p.id === id || consumerOf(p) === id);
    if (!found) throw new ConsumerStateError('consumer-unknown', `There is no consumer ${id}.`, { consumer: id.slice(0, 100) });
    return found;
  }

  private reader(log: 'store' | 'inbox'): LogReader {
    const reader = this.parts.logs[log];
    if (!reader) throw new ConsumerStateError('consumer-unknown', `This service has no ${log} log.`, { consumer: log });
    return reader;
  }
}
