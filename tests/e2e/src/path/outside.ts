/** What must not get out, and what is published again. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { addressFor, ROOT, SERVICES } from '@paktwerk/local-stack';
import { createTransport } from '@paktwerk/messaging';
import type { Method } from '../support/client';
import { BUS } from './acting';
import type { Acting } from './acting';

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

export const replaying = (t: Acting): void => {
  it('publishes a range of a log again beside the live topic, with no key at hand, and refuses one that does not exist', async () => {
    const { world } = t;
    await world.settled();
    const { KEK_BASE64: key, KEYS_DATABASE_URL: keys, SIGNING_KEY: signing, ...env } = world.stack.process('staffing').env;
    assert.ok(key && keys && signing, 'the service itself has them');
    const replay = (...args: readonly string[]) =>
      promisify(execFile)(process.execPath, [join(ROOT, 'tools/dist/relay-replay.js'), ...args], {
        env: { PATH: process.env['PATH'], ...env },
      });
    const { stdout } = await replay('--service', 'staffing', '--from', '1', '--topic', 'staffing.v1.repair');
    const live = await world.query('reporting', "select message_id as id from inbox_messages where topic = 'staffing.v1' order by 1");
    assert.ok(live.length > 3);
    assert.match(stdout, new RegExp(`^${live.length} messages in staffing\\.v1\\.repair$`, 'm'));
    if (BUS === 'embedded')
      assert.deepEqual(
        await world.query('bus', "select message_id as id from bus_messages where topic = 'staffing.v1.repair' order by 1"),
        live,
        'the same messages, by their ids',
      );
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['--service', 'staffing', '--from', '999999'], /ends at position \d+: there is nothing from 999999 on/],
      [['--service', 'staffing', '--from', 'yesterday'], /--from "yesterday" is no position/],
      [['--service', 'staffing', '--from', '1', '--topic', 'staffing.v1'], /is a live topic/],
      [['--service', 'nothing', '--from', '1'], /There is no service "nothing"/],
      [['--from', '1'], /Usage: npm run relay:replay/],
    ];
    for (const [args, sentence] of wrong)
      await assert.rejects(
        replay(...args),
        (error: { code?: unknown; stderr?: string }) =>
          error.code === 1 && sentence.test(error.stderr ?? '') && !/\n {4}at /.test(error.stderr ?? ''),
        args.join(' '),
      );
  });
};

/** As far as the tests read it: the kinds of body that an operation takes. */
interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
}

/** Reading the feed without a registration is refused to people and machines alike; the rest of the service is tried in its own specs. */
const NOT_HERE = ['subscriptions'];

/** Whoever has the secret of a calendar reads it: calendars send no token, and a wrong secret is an address that does not exist. */
const OPEN_BY_SECRET = ['/api/applications/v1/calendar/{secret}', '/api/staffing/v1/calendar/{secret}'];
/** What everybody keeps for themselves, and nobody else sees; of an auditor the notes beside a volume. */
const ONES_OWN = [
  '/api/applications/v1/saved-filters',
  '/api/applications/v1/saved-filters/{filterId}',
  '/api/applications/v1/volumes/{applicationId}/notes',
  '/api/staffing/v1/calendar',
  '/api/staffing/v1/calendar/end',
  '/api/staffing/v1/counsellors/own/withdraw',
  '/api/staffing/v1/network/own/revoke',
];

export const closedDoors = (t: Acting): void => {
  it('lets nobody in without a token, with a wrong role or from another district, on any route of the OpenAPI documents', async () => {
    for (const service of SERVICES.filter((name) => !NOT_HERE.includes(name))) {
      const { body } = await t.api.request<{ paths: Record<string, Record<string, Operation>> }>(
        undefined,
        'GET',
        `/api/${service}/openapi.json`,
      );
      assert.ok(Object.keys(body.paths).length > 3, service);
      for (const [path, operations] of Object.entries(body.paths)) {
        if (!path.startsWith('/api/')) continue;
        const concrete = path.replace(/\{(\w+)\}/g, 'x_00000000-0000-7000-8000-000000000000');
        for (const method of METHODS.filter((m) => m.toLowerCase() in operations)) {
          const [taken = 'application/json'] = Object.keys(operations[method.toLowerCase()]?.requestBody?.content ?? {});
          const options = { headers: { 'content-type': taken } };
          const anonymous = await t.api.request(
            undefined,
            method,
            concrete,
            method === 'GET' ? undefined : {},
            method === 'GET' ? {} : options,
          );
          assert.equal(anonymous.status, OPEN_BY_SECRET.includes(path) ? 404 : 401, `${method} ${path} without a token`);
          if (method === 'GET' || ONES_OWN.includes(path)) continue;
          const auditor = await t.api.request('revision', method, concrete, {}, options);
          assert.equal(auditor.status, 403, `${method} ${path} as the auditor, who only reads: ${JSON.stringify(auditor.body)}`);
        }
      }
    }
  });
};

export const nothingPersonal = (t: Acting): void => {
  it('leaves nothing personal in plain anywhere: databases, topics, keys, headers, logs, metrics, feed', async () => {
    const { findings, looked } = await t.world.scan();
    assert.deepEqual(findings, []);
    const { words } = t.world.personal;
    for (const word of ['Probenstein', '1990-04-01', 'Hochland von Österüm']) assert.ok(words.has(word), word);
    assert.ok(words.size > 10, [...words].join(', '));
    assert.ok(looked.places > 60 && looked.messages > 50, JSON.stringify(looked));
  });

  it('… and would find it, planted in a header, a log line and an entry set aside', async () => {
    const { stack } = t.world;
    const transport = createTransport({
      ...(BUS === 'kafka'
        ? { bus: 'kafka' as const, brokers: stack.kafka!.brokers.split(','), partitions: 6 }
        : { bus: 'embedded' as const, databaseUrl: addressFor(stack.databases, 'applications', 'bus') }),
      clientId: 'e2e',
    });
    const attributes = {
      specversion: '1.0',
      id: 'planted',
      type: 'x.y.z',
      source: '/paktwerk/staffing',
      subject: encodeURIComponent('XANTHIPPE'),
    };
    await transport.publish('staffing.v1.repair', [{ key: 'pst_x', data: Buffer.from('{}'), attributes }]);
    await transport.close();
    const base64 = Buffer.from('Frau Probenstein').toString('base64');
    appendFileSync(join(stack.logs, 'planted.log'), `{"message":"${base64}"}\n`);
    await t.world.query(
      'staffing',
      "update checkpoints set error = 'beratung of 1990-04-01' where consumer = (select min(consumer) from checkpoints)",
    );
    const { findings } = await t.world.scan();
    for (const expected of [
      BUS === 'kafka' ? /^topic staffing\.v1\.repair: Xanthippe$/ : /bus_messages: Xanthippe$/,
      /^planted\.log: Probenstein$/,
      /checkpoints: 1990-04-01$/,
    ])
      assert.ok(
        findings.some((f) => expected.test(f)),
        `${String(expected)} is not in ${findings.join('; ')}`,
      );
  });
};
