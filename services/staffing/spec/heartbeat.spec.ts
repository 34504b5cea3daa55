import { randomBytes } from 'node:crypto';
import { LogRoots, isHeartbeat, signingKey } from '@paktwerk/event-store';
import type { Instant } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { andDelivered, granted } from './granted';

describeWithPostgres('a service whose store is idle', () => {
  let s: RunningService;
  const inStore = () => s.runtime.store.readAll({ max: 1000 });
  const beats = async () => (await inStore()).filter(isHeartbeat);
  /** What followers are told, once it lies behind an instant: then nothing can come any more that was known at that instant. */
  const watermarkBehind = (instant: Instant) =>
    eventually(async () => {
      const marks = await s.db.query<{ known_since: string }>('select known_since from bus_watermarks where source = $1', ['staffing']);
      return marks.length > 0 && marks.every((m) => m.known_since > instant);
    });
  const messages = () => s.db.query('select message_id from bus_messages where topic = $1', ['staffing.v1']);

  beforeAll(async () => {
    s = await runningService(service, { STORE_HEARTBEAT_SECONDS: '1' });
  });
  afterAll(() => s.stop());

  it('says nothing while it is empty', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await inStore()).toEqual([]);
  });

  it('lets an answer about any past instant become final, and publishes nothing for it', async () => {
    await s.hear(
      ...andDelivered(
        granted(3_200_000, [{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]),
      ),
    );
    await eventually(async () => (await messages()).length > 0);
    const published = await messages();
    const asked = new Date().toISOString(); // behind the last event: without a heartbeat no watermark would ever pass it
    await watermarkBehind(asked);
    expect(await messages()).toEqual(published);
    expect((await beats()).length).toBeGreaterThan(0);
  });

  it('disturbs neither projections nor the order of the log nor its signed roots', async () => {
    await eventually(async () => (await beats()).length >= 3);
    await eventually(async () => {
      const { idle, consumers, relay, storeHead } = await s.runtime.progress.read();
      return idle && relay === storeHead && consumers.every((c) => c.parked === 0 && c.stoppedAt === undefined);
    });
    expect(s.errors).toEqual([]);
    const all = await inStore();
    expect(new Set((await beats()).map((e) => e.stream))).toEqual(new Set(['heartbeat-staffing']));
    const upTo = all.at(-1)!;
    const root = await new LogRoots(s.runtime.db.pool, s.runtime.store, signingKey(randomBytes(32).toString('base64'))).makeUpTo(
      upTo.position,
      upTo.knownSince,
    );
    expect(root).toMatchObject({ events: all.length });
  });
});
