import { Staffing } from '@paktwerk/contracts';
import { eventStoreMigrations } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import { InboxLog, messagingMigrations } from '@paktwerk/messaging';
import { ProjectionRunner, projectionMigrations, rebuild } from '@paktwerk/projections';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate, Database } from '@paktwerk/postgres';
import { Subscriptions1763900000060 } from '../../migrations/1763900000060-subscriptions';
import { feedProjection } from './projection';

const TOPIC = 'staffing.v1';
const instant = '2022-10-01T08:00:00.000Z';
const messageOf = (n: number, text?: string) => {
  const key = `pst_${n % 7}`;
  const data = {
    postId: key,
    programmeId: 'prg_1',
    district: n % 2 === 0 ? '08111' : '08115',
    share: 50,
    appointmentId: `apt_${n}`,
    effectiveOn: '2022-10-01',
  };
  const id = derivedUuid('feed-spec', String(n));
  return {
    key,
    data: Buffer.from(text ?? JSON.stringify(data)),
    attributes: {
      specversion: '1.0',
      id,
      type: Staffing.PostFilled.type,
      source: '/paktwerk/staffing',
      subject: key,
      time: instant,
      datacontenttype: 'application/json',
      sourceposition: `staffing:1:${n}`,
      knownsince: instant,
      correlationid: id,
      causationid: id,
      actorrole: 'APPLICANT',
      actororg: '08111',
    },
  };
};

describeWithPostgres('the feed', () => {
  let test: TestDatabase;
  let db: Database;
  let inbox: InboxLog;
  let offset = 0;
  beforeAll(async () => {
    test = await createTestDatabase('feed');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations, Subscriptions1763900000060]);
    db = new Database(test.pool);
    inbox = new InboxLog(test.pool);
    await inbox.begin(TOPIC, 0, 0);
  });
  afterAll(async () => {
    inbox.close();
    await test.drop();
  });

  const arrive = async (messages: readonly ReturnType<typeof messageOf>[]) => {
    await inbox.store({ topic: TOPIC, partition: 0, firstOffset: offset, nextOffset: offset + messages.length, messages, watermarks: [] });
    offset += messages.length;
  };
  const read = async (batchSize: number) => {
    const runner = new ProjectionRunner(db, inbox, [feedProjection], { batchSize });
    await runner.turn();
    while (await runner.turn());
  };
  const feed = async () =>
    (
      await db.query<{ p: string; id: string; line: Buffer }>('select position as p, event_id as id, line from feed order by feed.position')
    ).map((r) => ({ position: Number(r.p), id: r.id, line: r.line.toString() }));

  it('gives every event a dense place in the order of the inbox, with its bytes as they came', async () => {
    const all = Array.from({ length: 50 }, (_, n) => messageOf(n));
    await arrive(all);
    await read(8);
    const rows = await feed();
    expect(rows.map((r) => r.position)).toEqual(all.map((_, n) => n + 1));
    expect(rows.map((r) => r.id)).toEqual(all.map((m) => m.attributes.id));
    const [third] = rows.slice(2);
    expect(third?.line).toBe(
      `${JSON.stringify({ ...all[2]?.attributes, feedposition: 'feed:1:3' }).slice(0, -1)},"data":${all[2]?.data.toString() ?? ''}}`,
    );
  });

  it('keeps every place through a rebuild in other batch sizes', async () => {
    const before = await feed();
    for (const size of [1, 7, 1000]) {
      await rebuild(db, feedProjection);
      await read(size);
      expect(await feed()).toEqual(before);
    }
  });

  it('keeps every place when the inbox was lost and is read anew from the broker in another order', async () => {
    const before = await feed();
    await db.query('truncate inbox_messages');
    await db.query('delete from inbox_offsets');
    offset = 0;
    await inbox.begin(TOPIC, 0, 0);
    await rebuild(db, feedProjection);
    const again = Array.from({ length: 53 }, (_, n) => messageOf(n));
    await arrive([...again.slice(20), ...again.slice(0, 20)]);
    await read(9);
    const after = await feed();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((r) => [r.position, r.id])).toEqual(
      [50, 51, 52].map((n, i) => [51 + i, again[n]?.attributes.id]),
    );
  });

  it('writes one line per event, whatever the bytes are', async () => {
    const pretty = messageOf(60, JSON.stringify(JSON.parse(messageOf(60).data.toString()), null, 2).replaceAll('\n', '\r\n'));
    const intruder = { ...messageOf(61), attributes: { ...messageOf(61).attributes, data: 'x', feedposition: 'feed:1:1' } };
    await arrive([pretty, intruder]);
    await read(10);
    const [one, two] = (await feed()).slice(-2).map((r) => r.line);
    expect(one).not.toMatch(/[\r\n]/);
    expect((JSON.parse(one ?? '') as { data: unknown }).data).toEqual(JSON.parse(pretty.data.toString()));
    expect(JSON.parse(two ?? '')).toMatchObject({ feedposition: 'feed:1:55', data: { appointmentId: 'apt_61' } });
  });

  it('stops at an event that does not fit its contract, and goes on once it is discarded', async () => {
    await arrive([messageOf(70, '{"postId":'), messageOf(71)]);
    await read(10);
    expect((await feed()).at(-1)?.position).toBe(55);
    const [row] = await db.query<{ error: string }>('select error from checkpoints where stopped_at is not null');
    expect(row?.error).toMatch(/does not fit its contract/);
  });

  it('cannot be changed', async () => {
    for (const sql of ['update feed set position = position + 1000', 'delete from feed', 'truncate feed'])
      await expect(db.query(sql)).rejects.toThrow('append-only');
  });
});
