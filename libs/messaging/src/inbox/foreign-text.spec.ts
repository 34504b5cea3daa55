import { contracts } from '@paktwerk/contracts';
import { newUuid } from '@paktwerk/kernel';
import { ProjectionRunner, ReactionRunner, readCheckpoints } from '@paktwerk/projections';
import type { LogEntry, Reaction, SqlProjection } from '@paktwerk/projections';
import { describeWithPostgres } from '@paktwerk/testing';
import { createServiceDatabase, message } from '../../spec/support';
import type { ServiceDatabase } from '../../spec/support';
import type { CloudMessage } from '..';

const ODD: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\u0000b'],
  ['half a surrogate pair', 'a\ud800b'],
  ['what no index takes', Array.from({ length: 200 }, () => newUuid()).join('')],
  ['directions and separators', '\u202e\u2028\ufeff'],
];
const ATTRIBUTES = [
  'id',
  'source',
  'subject',
  'sourceposition',
  'actorrole',
  'actororg',
  'correlationid',
  'ruleset',
  'traceparent',
  'elsewhere',
];

/** Text from outside goes on into checkpoints, the list of parked entries and read models: wherever one of them refused it, its consumer would stand for ever. */
describeWithPostgres('texts of a foreign message', () => {
  let service: ServiceDatabase;
  beforeAll(async () => {
    service = await createServiceDatabase('texts');
    await service.test.pool.query(
      'create table rm_met_v1 (event_id text, key text, source_position text, correlation_id text, actor jsonb, trace text)',
    );
  });
  afterAll(() => service.close());

  const sound = message(1);
  const odd: CloudMessage[] = ODD.flatMap(([, text]) => [
    ...ATTRIBUTES.map((name) => ({ ...sound, attributes: { ...sound.attributes, id: newUuid(), [name]: text }, key: newUuid() })),
    { ...sound, attributes: { ...sound.attributes, id: newUuid() }, key: text },
  ]);
  const seen: LogEntry[] = [];
  const projection: SqlProjection = {
    id: 'met',
    version: 1,
    log: 'inbox',
    types: contracts.map((c) => c.type),
    tables: [],
    inSql: true,
    project: async (entries, tx) => {
      seen.push(...entries);
      await tx.query(
        'insert into rm_met_v1 select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::jsonb[], $6::text[])',
        [
          entries.map((e) => e.eventId),
          entries.map((e) => e.key),
          entries.map((e) => e.sourcePosition),
          entries.map((e) => e.correlationId),
          entries.map((e) => JSON.stringify(e.actor)),
          entries.map((e) => e.traceparent ?? null),
        ],
      );
    },
  };
  const refusing: Reaction = {
    id: 'refuses',
    log: 'inbox',
    types: projection.types,
    startFrom: 'beginning',
    react: (e) => Promise.reject(new TypeError(`a broken rule, because of \0 and ${e.eventId}`)),
  };

  it.each([
    ['one by one', 1],
    ['together', 500],
  ] as const)('never hold up a projection or a reaction, when they come %s', async (_, size) => {
    const offset = (await service.inbox.nextOffset('staffing.v1', 0)) ?? (await service.inbox.begin('staffing.v1', 0, 0));
    const fresh = odd.map((m) =>
      ODD.some(([, t]) => t === m.attributes.id) ? m : { ...m, attributes: { ...m.attributes, id: newUuid() } },
    );
    await service.inbox.store({
      topic: 'staffing.v1',
      partition: 0,
      firstOffset: offset,
      nextOffset: offset + fresh.length,
      messages: fresh,
      watermarks: [],
    });
    const head = await service.inbox.head();
    const projections = new ProjectionRunner(service.db, service.inbox, [projection], { batchSize: size });
    while (await projections.turn());
    const reactions = new ReactionRunner(service.db, service.inbox, [refusing], { batchSize: size });
    while (await reactions.turn(refusing));
    const at = await readCheckpoints(service.db, ['projection:met:v1', 'reaction:refuses']);
    expect([...at].map(([name, c]) => [name, c.position, c.stoppedAt])).toEqual([
      ['projection:met:v1', head, null],
      ['reaction:refuses', head, null],
    ]);
    expect(await service.db.query("select count(*)::int as n from parked where status in ('parked', 'waiting')")).toEqual([{ n: head }]);
    expect(seen.filter((e) => e.malformed !== undefined)).toEqual([]);
  });
});
