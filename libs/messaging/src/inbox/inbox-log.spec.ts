import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { createServiceDatabase, message, messages, watermark } from '../../spec/support';
import type { ServiceDatabase } from '../../spec/support';
import { messagingGrants, messagingMigrations } from '../migrations';
import type { InboxBatch } from '../transport';
import { Pool } from 'pg';
import { InboxLog, WATERMARK_CHANNEL } from './inbox-log';

const batch = (firstOffset: number, nextOffset: number, over: Partial<InboxBatch> = {}): InboxBatch => ({
  topic: 't.v1',
  partition: 0,
  firstOffset,
  nextOffset,
  messages: messages(firstOffset + 1, nextOffset),
  watermarks: [],
  ...over,
});

describeWithPostgres('inbox log', () => {
  let service: ServiceDatabase;
  beforeEach(async () => {
    service = await createServiceDatabase('inboxlog');
  });
  afterEach(() => service.close());

  it('refuses a partition that was never begun, and a batch that starts beyond the stored offset', async () => {
    const { inbox } = service;
    expect(await inbox.store(batch(0, 10))).toEqual({ kind: 'gap', nextOffset: undefined });
    expect(await inbox.begin('t.v1', 0, 0)).toBe(0);
    expect(await inbox.store(batch(0, 10))).toEqual({ kind: 'stored', nextOffset: 10, added: 10 });
    expect(await inbox.store(batch(12, 20))).toEqual({ kind: 'gap', nextOffset: 10 });
    expect(await inbox.head()).toBe(10);
    expect(await inbox.begin('t.v1', 0, 0)).toBe(10);
  });

  it('takes a redelivered batch as known and an overlapping one by its new part', async () => {
    const { inbox } = service;
    await inbox.begin('t.v1', 0, 0);
    await inbox.store(batch(0, 10));
    expect(await inbox.store(batch(0, 10))).toEqual({ kind: 'stored', nextOffset: 10, added: 0 });
    expect(await inbox.store(batch(3, 7))).toEqual({ kind: 'stored', nextOffset: 10, added: 0 });
    expect(await inbox.store(batch(5, 15))).toEqual({ kind: 'stored', nextOffset: 15, added: 5 });
    expect(inbox.counts()).toMatchObject({ stored: 15, repeated: 10 + 4 + 5 });
  });

  it('deduplicates by id within the topic only', async () => {
    const { inbox } = service;
    await inbox.begin('t.v1', 0, 0);
    await inbox.begin('other.v1', 0, 0);
    await inbox.store(batch(0, 3, { messages: [message(1), message(1), message(2)] }));
    await inbox.store(batch(0, 1, { topic: 'other.v1', messages: [message(1)] }));
    expect((await service.content()).map((c) => c.n)).toEqual([1, 2, 1]);
  });

  it('numbers densely when several writers store at once', async () => {
    const { inbox } = service;
    await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (partition) => {
        await inbox.begin('t.v1', partition, 0);
        for (let at = 0; at < 50; at += 10) {
          await inbox.store({
            topic: 't.v1',
            partition,
            firstOffset: at,
            nextOffset: at + 10,
            messages: messages(1 + partition * 50 + at, partition * 50 + at + 10),
            watermarks: [],
          });
        }
      }),
    );
    const { entries, last } = await inbox.read(0, 1000);
    expect(entries.map((e) => e.position)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
    expect(last).toBe(300);
    expect(await inbox.read(300, 10)).toEqual({ entries: [], last: 300, full: false });
  });

  it('announces the source of a watermark that brings no message', async () => {
    const { inbox, db } = service;
    await inbox.begin('t.v1', 0, 0);
    const heard: (string | undefined)[] = [];
    const listener = await db.pool.connect();
    try {
      listener.on('notification', ({ payload }) => heard.push(payload));
      await listener.query(`listen ${WATERMARK_CHANNEL}`);
      await inbox.store(batch(0, 1, { messages: [], watermarks: [watermark(8), watermark(10)] }));
      await inbox.store(batch(1, 2, { messages: messages(1, 1) }));
      await listener.query('select 1');
      expect(heard).toEqual(['staffing']);
    } finally {
      listener.release(true);
    }
  });

  it('keeps the lowest watermark over all partitions and never moves one back', async () => {
    const { inbox } = service;
    for (const partition of [0, 1]) await inbox.begin('t.v1', partition, 0);
    await inbox.store(batch(0, 10, { watermarks: [watermark(8), watermark(10)] }));
    expect(await inbox.watermarkOf('staffing')).toBeUndefined();
    await inbox.store(batch(0, 5, { partition: 1, messages: messages(21, 25), watermarks: [watermark(9)] }));
    expect(await inbox.watermarkOf('staffing')).toMatchObject({ position: 'staffing:1:9', inboxPosition: 15 });
    await inbox.store(batch(5, 6, { partition: 1, messages: [], watermarks: [watermark(3)] }));
    expect(await inbox.watermarkOf('staffing')).toMatchObject({ position: 'staffing:1:9', knownSince: watermark(9).knownSince });
    await inbox.store(batch(6, 7, { partition: 1, messages: [], watermarks: [watermark(12)] }));
    expect(await inbox.watermarkOf('staffing')).toMatchObject({ position: 'staffing:1:10' });
  });

  it('lists what a source has lost in a restore, until a person has dealt with it', async () => {
    const { inbox } = service;
    for (const partition of [0, 1]) await inbox.begin('t.v1', partition, 0);
    await inbox.begin('budgeting.v1', 0, 0);
    await inbox.store(batch(0, 10, { watermarks: [watermark(10)] }));
    await inbox.store(
      batch(0, 1, {
        topic: 'budgeting.v1',
        messages: [
          { ...message(9, 'k', 'budgeting'), attributes: { ...message(9, 'k', 'budgeting').attributes, source: '/paktwerk/budgeting' } },
        ],
      }),
    );
    expect(await inbox.orphans()).toEqual([]);
    const restored = {
      source: 'staffing',
      position: 'staffing:2:8',
      knownSince: watermark(8).knownSince,
      epochs: [{ epoch: 2, after: 7 }],
    };
    await inbox.store(batch(10, 11, { messages: [], watermarks: [restored] }));
    const lost = await inbox.orphans();
    expect(lost.map((o) => o.sourcePosition)).toEqual(['staffing:1:8', 'staffing:1:9', 'staffing:1:10']);
    expect(lost[0]).toMatchObject({
      inboxPosition: 8,
      type: 'staffing.post.filled.v1',
      key: expect.any(String),
      lostTo: 2,
      after: 7,
      messageId: message(8).attributes.id,
    });
    // One of the old epoch arrives late, on another partition; one of the new epoch stands at the same number.
    await inbox.store(
      batch(0, 2, {
        partition: 1,
        messages: [message(12), { ...message(13), attributes: { ...message(13).attributes, sourceposition: 'staffing:2:9' } }],
      }),
    );
    expect((await inbox.orphans()).map((o) => o.sourcePosition)).toEqual([
      'staffing:1:8',
      'staffing:1:9',
      'staffing:1:10',
      'staffing:1:12',
    ]);
    expect(await inbox.settleOrphan(9, 'per_1', 'posted again by hand')).toMatchObject({
      sourcePosition: 'staffing:1:9',
      decision: { reason: 'posted again by hand', by: 'per_1' },
    });
    expect(await inbox.settleOrphan(9, 'per_2', 'another reason')).toMatchObject({ decision: { by: 'per_1' } });
    expect(await inbox.settleOrphan(3, 'per_1', 'not lost')).toBeUndefined();
    expect((await inbox.orphans()).at(-1)).toMatchObject({ sourcePosition: 'staffing:1:9' });
  });

  it('settles many at once by type and up to the last that was seen, and leaves what was decided as it is', async () => {
    const { inbox } = service;
    await inbox.begin('t.v1', 0, 0);
    await inbox.store(batch(0, 10, { watermarks: [watermark(10)] }));
    const restored = {
      source: 'staffing',
      position: 'staffing:2:4',
      knownSince: watermark(4).knownSince,
      epochs: [{ epoch: 2, after: 4 }],
    };
    await inbox.store(batch(10, 11, { messages: [], watermarks: [restored] }));
    const type = 'staffing.post.filled.v1';
    expect(await inbox.orphanGroups()).toEqual([{ source: 'staffing', type, lostTo: 2, after: 4, count: 6, upTo: 10 }]);
    await inbox.settleOrphan(6, 'per_1', 'by itself');
    expect(await inbox.settleOrphans({ type: 'another', upTo: 10 }, 'per_2', 'x')).toBe(0);
    expect(await inbox.settleOrphans({ lostTo: 3, upTo: 10 }, 'per_2', 'x')).toBe(0);
    expect(await inbox.settleOrphans({ type, lostTo: 2, upTo: 8 }, 'per_2', 'released again')).toBe(3);
    expect(await inbox.settleOrphans({ type, lostTo: 2, upTo: 8 }, 'per_2', 'once more')).toBe(0);
    expect((await inbox.orphans()).map((o) => [o.inboxPosition, o.decision?.reason])).toEqual([
      [9, undefined],
      [10, undefined],
      [5, 'released again'],
      [6, 'by itself'],
      [7, 'released again'],
      [8, 'released again'],
    ]);
    expect(await inbox.orphanGroups()).toMatchObject([{ count: 2, upTo: 10 }]);
  });

  it('puts a watermark of a newer epoch before every one of an older epoch', async () => {
    const { inbox } = service;
    await inbox.begin('t.v1', 0, 0);
    await inbox.store(batch(0, 10, { watermarks: [watermark(10)] }));
    const mark = (position: string) => ({
      source: 'staffing',
      position,
      knownSince: watermark(3).knownSince,
      epochs: [{ epoch: 2, after: 2 }],
    });
    await inbox.store(batch(10, 11, { messages: [], watermarks: [mark('staffing:2:4')] }));
    expect(await inbox.watermarkOf('staffing')).toMatchObject({ position: 'staffing:2:4' });
    await inbox.store(batch(11, 12, { messages: [], watermarks: [watermark(11)] }));
    expect(await inbox.watermarkOf('staffing')).toMatchObject({ position: 'staffing:2:4' });
  });

  it('wakes its readers', async () => {
    const { inbox } = service;
    await inbox.begin('t.v1', 0, 0);
    await inbox.waitForMore(50); // connects the listener
    await eventually(async () => {
      const started = Date.now();
      const woken = inbox.waitForMore(5000);
      const at = (await inbox.nextOffset('t.v1', 0))!;
      await inbox.store(batch(at, at + 1));
      await woken;
      return Date.now() - started < 1000;
    });
  });

  it('lets the running role add, never change or delete a message', async () => {
    const test = await createTestDatabase('inboxrole');
    const role = `${new URL(test.url).pathname.slice(1)}_app`;
    await test.pool.query(`create role ${role} login password 'spec'`);
    await migrate(test.url, messagingMigrations, messagingGrants(role));
    const url = new URL(test.url);
    url.username = role;
    url.password = 'spec';
    const pool = new Pool({ connectionString: url.href, max: 2 });
    const inbox = new InboxLog(pool);
    await inbox.begin('t.v1', 0, 0);
    expect(await inbox.store(batch(0, 10, { watermarks: [watermark(10)] }))).toMatchObject({ kind: 'stored', added: 10 });
    await expect(pool.query('update inbox_messages set topic = null')).rejects.toThrow('permission denied');
    await expect(pool.query('delete from inbox_messages')).rejects.toThrow('permission denied');
    await pool.end();
    await test.pool.query(`drop owned by ${role}; drop role ${role}`);
    await test.drop();
  });
});
