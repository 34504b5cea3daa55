/** All vacant posts of the state whose windows end in one night: how long it takes until every lapse is recorded and known, by two replicas, and whether each is there once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Commands, JsonCodec, PostgresEventStore, importEvents } from '@paktwerk/event-store';
import type { ImportItem } from '@paktwerk/event-store';
import { derivedId, derivedUuid } from '@paktwerk/kernel';
import { TimerWorker, serviceMigrations, timerProjection } from '@paktwerk/platform';
import { Database, migrate } from '@paktwerk/postgres';
import { ProjectionRunner, StoreLog, silentLog } from '@paktwerk/projections';
import { PostApproved, PostFilled, PostVacated } from '@paktwerk/service-staffing/dist/post/events';
import { postStream } from '@paktwerk/service-staffing/dist/post/state';
import { service } from '@paktwerk/service-staffing/dist/service';
import { Pool } from 'pg';
import { number, row } from './lib/figures';
import { withServer } from './lib/server';

const POSTS = 2000;
const GOAL_MS = 10_000;
const KNOWN_AT = '2025-03-01T12:00:00.000Z';
const NIGHT = '2025-08-31T22:00:01.000Z';

/** Each is left at the end of February, with half a year to fill it again. */
function* posts(): Generator<ImportItem> {
  for (let n = 0; n < POSTS; n += 1) {
    const id = (prefix: string) => derivedId(prefix, 'lapses', String(n));
    const keys = { postId: id('post'), programmeId: 'prg_1', district: '08111', share: 100 };
    const occupancy = { ...keys, appointmentId: id('apt'), claimId: id('clm'), personId: id('psn'), from: '2025-01-01' };
    const line = { grantId: 'grt_1', lineId: `line-${n}`, callId: 'call_1', tier: 'A_SOCIAL_DEGREE' as const };
    const approval = { from: '2025-01-01', to: '2026-12-31', months: 24, amountCents: 12_000_000 };
    const events = [
      PostApproved({ ...keys, ...line, ...approval, startsFrom: '2025-01-01', approvedOn: '2025-01-01' }),
      PostFilled({ ...occupancy, approvedUntil: '2026-12-31', windowMonths: 6 }),
      PostVacated({ ...occupancy, lastDay: '2025-02-28', reason: 'Wechsel', windowMonths: 6, refillableUntil: '2025-08-31' }),
    ].map(({ type, data }) => {
      service.catalogue.validate({ type, data });
      const eventId = derivedUuid('lapses', type, String(n));
      const actor = { person: 'system:history', role: 'SYSTEM', organisation: 'state' };
      const meta = { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt: KNOWN_AT };
      return { type, schemaVersion: 1, data: Buffer.from(JSON.stringify(data)), meta };
    });
    yield { stream: postStream(keys.postId), events, last: true };
  }
}

const measure = async (url: string): Promise<{ readonly ms: number; readonly lapsed: number; readonly posts: number }> => {
  await migrate(url, serviceMigrations(service));
  const pool = new Pool({ connectionString: url, max: 8 });
  const [db, store] = [new Database(pool), new PostgresEventStore(service.name, pool)];
  try {
    await importEvents(pool, posts(), { batch: 2000 });
    const clock = { now: () => Promise.resolve(NIGHT) };
    const commands = new Commands(store, new JsonCodec(service.catalogue), clock);
    const timers = service.timers ?? [];
    const runner = new ProjectionRunner(db, new StoreLog(store, commands), [timerProjection(timers)]);
    while (await runner.turn()); // known before the night
    const began = performance.now();
    const stop = new AbortController();
    const replicas = [0, 1].map(() => new TimerWorker({ db, commands, clock, log: silentLog }, timers));
    // One holds the lease; the other one believes so for a moment, as after a crash.
    const running = [replicas[0]!.run(stop.signal), replicas[1]!.turn()];
    while ((await replicas[0]!.progress()).head > 0) if (!(await runner.turn())) await sleep(20);
    const ms = performance.now() - began;
    stop.abort();
    await Promise.all(running);
    const [found] = await db.query<{ lapsed: number; posts: number }>(
      `select count(*)::int as lapsed, count(distinct stream)::int as posts from events where type = 'post.lapsed'`,
    );
    return { ms, lapsed: found?.lapsed ?? 0, posts: found?.posts ?? 0 };
  } finally {
    await store.close();
  }
};

/** → what is missed */
export const lapseWindows = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  await withServer(async (create) => {
    const { ms, lapsed, posts: streams } = await measure(await create('lapses'));
    console.log(`| windows of ${number(POSTS)} posts in one night, ms | min | median | max |\n|---|---|---|---|`);
    row('until every lapse is recorded and known', [ms]);
    if (lapsed !== POSTS || streams !== POSTS) missed.push(`${lapsed} lapses of ${streams} posts instead of ${POSTS}, each once`);
    if (ms > GOAL_MS) missed.push(`${number(ms)} ms for all windows, to reach ${number(GOAL_MS)} ms`);
  });
  return missed;
};
