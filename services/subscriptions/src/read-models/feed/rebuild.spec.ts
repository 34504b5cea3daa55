import { Applications, Budgeting, Staffing, goldenExample } from '@paktwerk/contracts';
import { eventStoreMigrations } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import { InboxLog, messagingMigrations } from '@paktwerk/messaging';
import { ProjectionRunner, projectionMigrations, rebuild } from '@paktwerk/projections';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate, Database } from '@paktwerk/postgres';
import { Subscriptions1763900000060 } from '../../migrations/1763900000060-subscriptions';
import { ToldWithTheDelivery1769200000091 } from '../../migrations/1769200000091-told-with-the-delivery';
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
      type: Staffing.PostFilled.type as string,
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

/** An event about the decision on an application, from the example of its contract. */
const decided = (n: number, { type }: { readonly type: string }, applicationId: string, more: object = {}) => {
  const { key, attributes } = messageOf(n);
  const data = { ...(goldenExample({ type }).data as object), applicationId, ...more };
  return { key, data: Buffer.from(JSON.stringify(data)), attributes: { ...attributes, type } };
};

describeWithPostgres('the feed', () => {
  let test: TestDatabase;
  let db: Database;
  let inbox: InboxLog;
  let offset = 0;
  beforeAll(async () => {
    test = await createTestDatabase('feed');
    const own = [Subscriptions1763900000060, ToldWithTheDelivery1769200000091];
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations, ...messagingMigrations, ...own]);
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

  describe('of a decision that is not delivered', () => {
    const { GrantIssued, NoticeDelivered, NoticeFinal, NoticeNotDelivered } = Applications;
    const { FundsCommitted } = Budgeting;
    const grant = { kind: 'GRANT' };
    let before = 0;
    const told = async () =>
      (
        await db.query<{ position: number; n: string; type: string; audience: string; line: Buffer }>(
          `select position, split_part(convert_from(line, 'UTF8')::jsonb ->> 'sourceposition', ':', 3) as n, type, audience, line from feed where feed.position > $1 order by feed.position`,
          [before],
        )
      ).map(({ position, n, audience, line }) => {
        expect(JSON.parse(line.toString())).toMatchObject({ feedposition: `feed:1:${position}` });
        return [Number(n), audience];
      });
    const EXPECTED = [
      [200, 'state'],
      [201, 'state'],
      [202, 'all'],
      [203, 'state'],
      [204, 'state'],
      [200, 'recipient'],
      [201, 'recipient'],
      [204, 'recipient'],
      [205, 'all'],
      [206, 'all'],
      [207, 'all'],
      [208, 'all'],
    ];

    it('tells its recipient with the delivery, in the order in which it happened, and nothing twice', async () => {
      before = (await feed()).length;
      await arrive([
        decided(200, GrantIssued, 'app_1'),
        decided(201, FundsCommitted, 'app_1'),
        messageOf(202),
        decided(203, GrantIssued, 'app_2'),
        decided(204, NoticeNotDelivered, 'app_1', grant),
        decided(205, NoticeDelivered, 'app_1', grant),
        decided(206, NoticeFinal, 'app_1', grant),
        decided(207, NoticeNotDelivered, 'app_1', grant),
        decided(208, NoticeDelivered, 'app_1', grant),
      ]);
      await read(1000);
      expect(await told()).toEqual(EXPECTED);
    });

    it('keeps its places through a rebuild in other batch sizes', async () => {
      for (const size of [1, 3, 1000]) {
        await rebuild(db, feedProjection);
        await read(size);
        expect(await told()).toEqual(EXPECTED);
      }
    });

    it('is the same whatever arrives together', async () => {
      before = (await feed()).length;
      for (const n of [300, 301, 302])
        await arrive([decided(n, n === 302 ? NoticeDelivered : n === 301 ? FundsCommitted : GrantIssued, 'app_3', n === 302 ? grant : {})]);
      await read(1);
      expect(await told()).toEqual([
        [300, 'state'],
        [301, 'state'],
        [300, 'recipient'],
        [301, 'recipient'],
        [302, 'all'],
      ]);
    });

    it('of a further notice waits for that one', async () => {
      before = (await feed()).length;
      const further = { kind: 'AMENDMENT', noticeId: 'ntc_9' };
      await arrive([
        decided(500, FundsCommitted, 'app_1', { noticeId: 'ntc_9' }),
        decided(501, NoticeDelivered, 'app_1', { ...further, noticeId: 'ntc_8' }),
        decided(502, NoticeDelivered, 'app_1', further),
      ]);
      await read(10);
      expect(await told()).toEqual([
        [500, 'state'],
        [501, 'all'],
        [500, 'recipient'],
        [502, 'all'],
      ]);
    });

    it('is told to everybody at once where it arrives behind the delivery', async () => {
      before = (await feed()).length;
      await arrive([decided(400, NoticeDelivered, 'app_4', grant), decided(401, FundsCommitted, 'app_4')]);
      await read(10);
      expect(await told()).toEqual([
        [400, 'all'],
        [401, 'all'],
      ]);
    });
  });

  it('writes one line per event, whatever the bytes are', async () => {
    const pretty = messageOf(60, JSON.stringify(JSON.parse(messageOf(60).data.toString()), null, 2).replaceAll('\n', '\r\n'));
    const intruder = { ...messageOf(61), attributes: { ...messageOf(61).attributes, data: 'x', feedposition: 'feed:1:1' } };
    await arrive([pretty, intruder]);
    await read(10);
    const [one, two] = (await feed()).slice(-2).map((r) => r.line);
    expect(one).not.toMatch(/[\r\n]/);
    expect((JSON.parse(one ?? '') as { data: unknown }).data).toEqual(JSON.parse(pretty.data.toString()));
    const last = (await feed()).length;
    expect(JSON.parse(two ?? '')).toMatchObject({ feedposition: `feed:1:${last}`, data: { appointmentId: 'apt_61' } });
  });

  it('stops at an event that does not fit its contract, and goes on once it is discarded', async () => {
    const last = (await feed()).length;
    await arrive([messageOf(70, '{"postId":'), messageOf(71)]);
    await read(10);
    expect((await feed()).at(-1)?.position).toBe(last);
    const [row] = await db.query<{ error: string }>('select error from checkpoints where stopped_at is not null');
    expect(row?.error).toMatch(/does not fit its contract/);
  });

  it('cannot be changed', async () => {
    for (const sql of ['update feed set position = position + 1000', 'delete from feed', 'truncate feed'])
      await expect(db.query(sql)).rejects.toThrow('append-only');
  });
});
