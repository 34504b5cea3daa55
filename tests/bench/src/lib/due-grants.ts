/** Grants whose letters were given to the post before everything stood still for a month: every one of them is delivered meanwhile. */
import { deliveredByPost } from '@paktwerk/deadlines';
import { Commands, JsonCodec, PostgresEventStore, importEvents } from '@paktwerk/event-store';
import type { ImportItem } from '@paktwerk/event-store';
import { addDays, derivedId, derivedUuid } from '@paktwerk/kernel';
import { TimerWorker, serviceMigrations, timerProjection } from '@paktwerk/platform';
import { Database, migrate } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog, silentLog } from '@paktwerk/projections';
import { NoticeDispatched, NoticeReleased } from '@paktwerk/service-applications/dist/grant/events';
import { service } from '@paktwerk/service-applications/dist/service';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';

const STOOD_STILL_FROM = '2025-02-28T12:00:00.000Z';
const WOKEN_AT = '2025-03-31T06:00:00.000Z';

function* files(count: number): Generator<ImportItem> {
  for (let n = 0; n < count; n += 1) {
    const id = (prefix: string) => derivedId(prefix, 'due-grants', String(n));
    const on = addDays('2025-02-26', n % 3);
    const keys = {
      grantId: id('grt'),
      noticeId: id('ntc'),
      kind: 'GRANT' as const,
      applicationId: id('app'),
      callId: derivedId('call', 'due-grants'),
      programmeId: derivedId('prg', 'due-grants'),
      district: '08111',
      effectiveOn: on,
    };
    const { on: until } = deliveredByPost(on);
    const sent = { dispatchId: id('dsp'), channel: 'post' as const, addressee: 'Stadt Stuttgart', isInstructed: true, until };
    const fileNumber = `IM25-2025-${String(n).padStart(5, '0')}`;
    const events = [
      NoticeReleased({ ...keys, decisionId: id('dec'), fileNumber, amountCents: 3_700_000, isInstructed: true }),
      NoticeDispatched({ ...keys, ...sent }),
    ].map(({ type, data }) => {
      service.catalogue.validate({ type, data });
      const eventId = derivedUuid('due-grants', type, String(n));
      const actor = { person: 'system:history', role: 'SYSTEM', organisation: 'state' };
      const meta = { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt: STOOD_STILL_FROM };
      return { type, schemaVersion: 1, data: Buffer.from(JSON.stringify(data)), meta };
    });
    yield { stream: `grant-${keys.grantId}`, events, last: true };
  }
}

/** How long it takes until everything that fell due is recorded and known, and how many notices are delivered in how many grants. */
export const wakeDueGrants = async (
  url: string,
  count: number,
): Promise<{ readonly ms: number; readonly delivered: number; readonly grants: number }> => {
  await migrate(url, serviceMigrations(service));
  const pool = new Pool({ connectionString: url, max: 8 });
  const [db, store] = [new Database(pool), new PostgresEventStore(service.name, pool)];
  try {
    await importEvents(pool, files(count), { batch: 2000 });
    const clock = { now: () => Promise.resolve(WOKEN_AT) };
    const commands = new Commands(store, new JsonCodec(service.catalogue), clock);
    const timers = service.timers ?? [];
    const runner = new ProjectionRunner(db, new StoreLog(store, commands), [timerProjection(timers)]);
    while (await runner.turn()); // known before everything stood still
    const began = performance.now();
    const stop = new AbortController();
    const replicas = [0, 1].map(() => new TimerWorker({ db, commands, clock, log: silentLog }, timers));
    // One holds the lease; the other one believes so for a moment, as after a crash.
    const running = [replicas[0]!.run(stop.signal), replicas[1]!.turn()];
    while ((await replicas[0]!.progress()).head > 0) if (!(await runner.turn())) await sleep(20);
    const ms = performance.now() - began;
    stop.abort();
    await Promise.all(running);
    const [row] = await db.query<{ delivered: number; grants: number }>(
      `select count(*)::int as delivered, count(distinct stream)::int as grants from events where type = 'notice.delivered'`,
    );
    return { ms, delivered: row?.delivered ?? 0, grants: row?.grants ?? 0 };
  } finally {
    await store.close();
  }
};
