import { EventCatalogue, InstantString, Type, derivedUuid, event, nothing, record } from '@paktwerk/kernel';
import type { EventOf, Instant } from '@paktwerk/kernel';
import { Commands, JsonCodec, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import type { CommandContext } from '@paktwerk/event-store';
import { Database, migrate } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog, projectionMigrations, silentLog } from '@paktwerk/projections';
import { createTestDatabase } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { TimersBySubject1768900000079 } from './table';
import { defineTimer } from './timer';
import { timerProjection } from './timer-projection';
import { TimerWorker } from './timer-worker';

/** A promise that is kept until an instant, or broken by then; broken ones are reminded of a month later. */
const of = { what: Type.Optional(Type.String()) };
export const Made = event('promise.made', 1, { until: InstantString(), ...of });
export const Kept = event('promise.kept', 1, { at: InstantString(), ...of });
export const Broken = event('promise.broken', 1, { at: InstantString(), ...of });
export const Reminded = event('promise.reminded', 1, { at: InstantString(), ...of });
type PromiseEvent = EventOf<typeof Made | typeof Kept | typeof Broken | typeof Reminded>;

type One = { readonly kind: 'kept' | 'broken' | 'reminded' } | { readonly kind: 'made'; readonly until: Instant };
type State = Readonly<Record<string, One>>;
const promiseDecider = {
  initial: {} as State,
  evolve: (state: State, e: PromiseEvent): State => ({ ...state, [e.data.what ?? '']: after(e) }),
};
const after = (e: PromiseEvent): One => {
  switch (e.type) {
    case 'promise.made':
      return { kind: 'made', until: e.data.until };
    case 'promise.kept':
      return { kind: 'kept' };
    case 'promise.broken':
      return { kind: 'broken' };
    case 'promise.reminded':
      return { kind: 'reminded' };
  }
};
const whatOf = (e: PromiseEvent): string => e.data.what ?? '';
const about = (what: string) => (what === '' ? {} : { what });

const MONTH_MS = 30 * 86_400_000;
const breaking = defineTimer({
  id: 'break-promise',
  on: [Made, Kept, Broken],
  change: (e) => (e.type === 'promise.made' ? { until: e.data.until } : 'over'),
  subjectOf: whatOf,
  fire: (commands, { stream, subject, dueAt }, ctx) =>
    commands.handle(stream, promiseDecider, ctx, {
      decide: (state) => {
        const one = state[subject];
        return one?.kind === 'made' && one.until === dueAt ? record(Broken({ at: dueAt, ...about(subject) })) : nothing();
      },
    }),
});
const reminding = defineTimer({
  id: 'remind-of-promise',
  on: [Broken, Reminded],
  change: (e) => (e.type === 'promise.broken' ? { until: new Date(Date.parse(e.data.at) + MONTH_MS).toISOString() } : 'over'),
  subjectOf: whatOf,
  fire: (commands, { stream, subject, dueAt }, ctx) =>
    commands.handle(stream, promiseDecider, ctx, {
      decide: (state) => (state[subject]?.kind === 'broken' ? record(Reminded({ at: dueAt, ...about(subject) })) : nothing()),
    }),
});
export const timers = [breaking, reminding];
export const projection = timerProjection(timers);

/** A service's database and clock, for specs of what happens in time. */
export class Promises {
  now: Instant = '2026-01-01T00:00:00.000Z';
  readonly db: Database;
  private readonly store: PostgresEventStore;
  private readonly clock = { now: () => Promise.resolve(this.now) };

  private constructor(private readonly test: TestDatabase) {
    this.db = new Database(test.pool);
    this.store = new PostgresEventStore('spec', test.pool);
  }

  static async create(): Promise<Promises> {
    const test = await createTestDatabase('timers');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations, TimersBySubject1768900000079]);
    return new Promises(test);
  }

  /** As every replica has its own. */
  commands(): Commands {
    return new Commands(this.store, new JsonCodec(new EventCatalogue([Made, Kept, Broken, Reminded])), this.clock);
  }

  get log(): StoreLog {
    return new StoreLog(this.store, this.commands());
  }

  /** A replica that has just started. */
  worker(): TimerWorker {
    return new TimerWorker({ db: this.db, commands: this.commands(), clock: this.clock, log: silentLog }, timers);
  }

  make(stream: string, until: Instant, what?: string) {
    return this.give(stream, `make ${what ?? ''}`, Made({ until, ...about(what ?? '') }));
  }
  keep(stream: string) {
    return this.give(stream, 'keep', Kept({ at: this.now }));
  }

  async project(): Promise<void> {
    const runner = new ProjectionRunner(this.db, this.log, [projection]);
    while (await runner.turn());
  }

  /** Until nothing is due: what was fired may have set what is due as well. */
  async catchUp(worker = this.worker()): Promise<void> {
    do await this.project();
    while ((await worker.turn()) > 0);
  }

  /** What happened by itself, in order. */
  async happened(): Promise<readonly unknown[]> {
    const stored = await this.store.readAll({ max: 1000 });
    const events = await this.commands().decode<PromiseEvent>(stored);
    return events.flatMap((e) =>
      e.meta.actor.role === 'SYSTEM' ? [[e.stream, e.type, 'at' in e.data ? e.data.at : '', e.recordedAt]] : [],
    );
  }

  rows() {
    return this.db.query<{ timer: string; stream: string; due_at: string | null }>(
      'select timer, stream, subject, due_at, cause_id, correlation_id from rm_timers_v2 order by timer, stream, subject',
    );
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.test.drop();
  }

  private give(stream: string, what: string, event: PromiseEvent) {
    const commandId = derivedUuid(stream, what);
    const actor = { person: 'per_x', role: 'X', organisation: 'state' };
    const ctx: CommandContext = { commandId, correlationId: commandId, at: this.now, actor };
    return this.commands().handle(stream, promiseDecider, ctx, { decide: () => record(event) });
  }
}
