import { derivedUuid, systemActor } from '@paktwerk/kernel';
import type { Described, EventOf } from '@paktwerk/kernel';
import type { Commands, CommandContext } from '@paktwerk/event-store';
import type { Erasure, KeyStore } from '@paktwerk/privacy';
import { Entity, FixedColumn, PrimaryColumn, find } from '@paktwerk/postgres';
import { defineProjection } from '@paktwerk/projections';
import type { Projection } from '@paktwerk/projections';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Worker, WorkerContext } from './service-definition';
import { takeTurns } from './turns';

const EVERY_MS = 10 * 60_000;
const PAGE = 1000;

/** What a service knows about erasing: which facts say it, and how to say it again. */
export interface ErasureRules<D extends Described = Described> {
  readonly on: readonly D[];
  personOf(event: EventOf<D>): { readonly ref: string; readonly reason: string };
  /** What goes with a person's key, before it goes; again where a restore brought it back. */
  readonly forgetMore?: (keys: KeyStore, commands: Commands, stream: string) => Promise<void>;
  /** Records in a store that was restored to a time before it that this person was erased; false where nothing was to be recorded. */
  readonly recordAgain: (commands: Commands, erasure: Erasure & { readonly stream: string }, ctx: CommandContext) => Promise<boolean>;
}

/** Who was erased, as the log says: small, so that both sides can be compared at every start. */
export class ErasedPeople1763900000031 implements MigrationInterface {
  readonly name = 'ErasedPeople1763900000031';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_erasures_v1 (
        ref    text primary key,
        reason text not null,
        stream text not null
      );
      comment on table rm_erasures_v1 is 'Ids of people whose keys were deleted; compared with the key database after a restore of either.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_erasures_v1');
  }
}

@Entity('rm_erasures_v1', { comment: 'Ids of people whose keys were deleted; compared with the key database after a restore of either.' })
export class ErasureRow {
  @PrimaryColumn('text')
  readonly ref!: string;
  @FixedColumn('text')
  readonly reason!: string;
  @FixedColumn('text')
  readonly stream!: string;
}

export const erasureProjection = (rules: ErasureRules): Projection =>
  defineProjection({
    id: 'erasures',
    version: 1,
    log: 'store',
    on: rules.on,
    tables: [ErasureRow],
    project: (entries, rows) =>
      rows.fold(
        ErasureRow,
        entries.map((e) => ({ ...rules.personOf(e), stream: e.key })),
        ({ ref }) => ({ ref }),
        (row, erased) => (row ? undefined : erased),
      ),
  });

/**
 * Whoever was erased stays erased, whichever database was restored to a time before it. Keys that came back with an older key
 * database are deleted again, because the store says so; a store that came back without the fact gets it again, because the key
 * database says so. Runs at every start and then now and then; both sides agreeing costs two small queries.
 */
export class ErasureReplay implements Worker {
  readonly id = 'erasure-replay';
  private readonly keys: KeyStore;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'store' | 'commands' | 'clock' | 'log' | 'keys'>,
    private readonly rules: ErasureRules,
  ) {
    if (!ctx.keys) throw new Error('Erasures need a key store: the service must say hasPersonalData.');
    this.keys = ctx.keys;
  }

  run(signal: AbortSignal): Promise<void> {
    const failing = { firstMs: 500, maxMs: 30_000 };
    return takeTurns({ worker: this.id, log: this.ctx.log, waits: 'erasures wait to be compared', failing }, signal, async () => {
      await this.replay();
      return EVERY_MS;
    });
  }

  /** Both ways; how many persons had to be erased again on either side. */
  async replay(): Promise<{ readonly keysDeleted: number; readonly factsRecorded: number }> {
    const keysDeleted = await this.deleteKeysAgain();
    const factsRecorded = await this.recordFactsAgain();
    if (keysDeleted + factsRecorded > 0)
      this.ctx.log.warn(
        { worker: this.id, count: keysDeleted + factsRecorded },
        'a restore had brought back erased people: they are erased again',
      );
    return { keysDeleted, factsRecorded };
  }

  private async deleteKeysAgain(): Promise<number> {
    let deleted = 0;
    for (let after = ''; ;) {
      const known = await find(this.ctx.db, ErasureRow, { where: { ref: { '>': after } }, order: { ref: 'asc' }, limit: PAGE });
      const alive = new Set(known.length > 0 ? await this.keys.notErased(known.map((k) => k.ref)) : []);
      for (const { ref, reason, stream } of known.filter((k) => alive.has(k.ref))) {
        await this.rules.forgetMore?.(this.keys, this.ctx.commands, stream);
        await this.keys.erase(ref, reason, { service: this.ctx.store.name, stream });
        deleted += 1;
      }
      const last = known.at(-1);
      if (!last || known.length < PAGE) return deleted;
      after = last.ref;
    }
  }

  private async recordFactsAgain(): Promise<number> {
    const erasures = await this.keys.erasuresOf(this.ctx.store.name);
    const recordedAlready = await find(this.ctx.db, ErasureRow, { where: { ref: { in: erasures.map((e) => e.ref) } } });
    const known = new Set(recordedAlready.map((r) => r.ref));
    let recorded = 0;
    for (const { ref, reason, stream } of erasures) {
      if (known.has(ref) || stream === undefined) continue;
      const commandId = derivedUuid('erasure-replay', ref);
      const ctx: CommandContext = {
        commandId,
        correlationId: commandId,
        at: await this.ctx.clock.now(),
        actor: systemActor('erasure-replay'),
      };
      if (await this.rules.recordAgain(this.ctx.commands, { ref, reason, stream }, ctx)) recorded += 1;
    }
    return recorded;
  }

  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}
