/**
 * The public events as an outsider gets them: the Python programs of docs/examples follow the feed and receive webhooks of a running
 * installation, with nothing but the published documents. Meanwhile the service is killed with -9 and one receiver is dead.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Ajv2020 from 'ajv/dist/2020';
import { Ports, ROOT } from '@paktwerk/local-stack';
import type { PublishedProgramme } from '@paktwerk/tools';
import { createClient, eventually } from './support/client';
import type { Client, Problem } from './support/client';
import { districts } from './support/districts';
import { python } from './support/python';
import type { Program } from './support/python';
import { receive } from './support/receiver';
import type { Receiver } from './support/receiver';
import type { DraftView, FeedEventItem, FeedView, RegisteredWebhookView, WebhookItem } from './support/views';
import { startWorld } from './support/world';
import type { World } from './support/world';

const examples = join(ROOT, 'docs/examples');
const MINISTRY = 'ministerium';
const MACHINE = 'fachverfahren-land';
const STUTTGART = 'fachverfahren-08111';
const positions = (events: readonly FeedEventItem[]): number[] => events.map((e) => Number(e.feedposition.split(':')[2]));

/** A message as kcat prints it. */
interface Message {
  readonly headers: string;
  readonly data: unknown;
}

describe('public events for other systems', { timeout: 10 * 60_000 }, () => {
  let world: World;
  let api: Client;
  let machine: Client;
  let call: PublishedProgramme['call'];
  const folder = mkdtempSync(join(tmpdir(), 'paktwerk-outside-'));
  const running: Program[] = [];
  const receivers: Receiver[] = [];
  const start = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Program => {
    const program = python(join(examples, file), args, env);
    running.push(program);
    return program;
  };

  const submit = async ({ key: district }: { readonly key: string }): Promise<void> => {
    const lines = [{ kind: 'measure', description: 'Sprachmittlung', amountCents: 1_000_000 }];
    const { draftId } = (await api.post<DraftView>(`antrag-${district}`, '/api/applications/v1/drafts', { callId: call.callId, lines }))
      .body;
    await api.post(`zeichnung-${district}`, `/api/applications/v1/drafts/${draftId}/submit`, {});
  };
  const feedOf = (machineName: string, query: string) => machine.get<FeedView>(machineName, `/api/subscriptions/v1/events?${query}`);
  const whole = async (): Promise<readonly FeedEventItem[]> => (await feedOf(MACHINE, 'limit=10000')).events;
  const outside = (clientId = MACHINE): NodeJS.ProcessEnv => ({
    PAKTWERK_URL: world.stack.url,
    PAKTWERK_TOKEN_URL: `${world.stack.url}/oidc/token`,
    PAKTWERK_CLIENT_ID: clientId,
    PAKTWERK_CLIENT_SECRET: world.stack.state.secret('oidc_machine'),
  });

  before(
    async () => {
      world = await startWorld({
        bus: process.env['BUS'] === 'kafka' ? 'kafka' : 'embedded',
        replicas: 2,
        startAt: '2022-06-07T08:00:00.000Z',
        env: { WEBHOOK_RETRY_SECONDS: '0.5,1,2' },
      });
      api = createClient(world);
      machine = createClient(world.forMachines);
      ({ call } = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json'));
      await api.post('antrag-08111', '/api/staffing/v1/people', {
        givenName: 'Zedernholz',
        familyName: 'Quittenbäumer',
        birthDate: '1990-04-01',
        qualification: 'A_SOCIAL_DEGREE',
      });
    },
    { timeout: 240_000 },
  );
  after(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    for (const receiver of receivers) receiver.close();
    await (world as World | undefined)?.stop(); // undefined where it did not start
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets no machine in that is not registered, and those that are within their scope', async () => {
    const before = await machine.request(MACHINE, 'GET', '/api/subscriptions/v1/events');
    assert.equal(`${before.status} ${before.body.code ?? ''}`, '403 client-not-registered');
    const topics = ['applications.v1', 'budgeting.v1', 'staffing.v1'];
    await api.post(MINISTRY, '/api/subscriptions/v1/clients', {
      oidcClientId: MACHINE,
      name: 'Datendrehscheibe',
      organisation: 'state',
      topics,
      districts: 'all',
    });
    await api.post(MINISTRY, '/api/subscriptions/v1/clients', {
      oidcClientId: STUTTGART,
      name: 'Fachverfahren',
      organisation: '08111',
      topics: ['applications.v1'],
      districts: ['08111'],
    });
    await eventually(async () => (await machine.request(STUTTGART, 'GET', '/api/subscriptions/v1/events')).status === 200, {
      what: 'both clients',
    });
    await eventually(async () => (await whole()).length >= 3, { what: 'programme, call and pot' });
    const denied = await machine.request(STUTTGART, 'GET', '/api/subscriptions/v1/events?topics=budgeting.v1');
    assert.equal(`${denied.status} ${denied.body.code ?? ''}`, '403 outside-scope');
  });

  it('loses nothing and keeps the order through kill -9 of service and follower, with a dead receiver beside', async () => {
    const state = join(folder, 'position');
    const secretsFile = join(folder, 'secrets');
    const port = await new Ports().take();
    writeFileSync(secretsFile, 'whsec_AAAA\n');
    const receiver = start('receive_webhooks.py', ['--port', String(port)], { PAKTWERK_WEBHOOK_SECRETS_FILE: secretsFile });
    await eventually(async () => (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })).status === 401, {
      what: 'the Python receiver',
    });
    let follower = start('follow_feed.py', ['--state', state, '--limit', '7'], outside());

    const dead = await receive(() => undefined); // agrees, and then never answers again
    receivers.push(dead);

    const webhook = async (url: string, tell: (secret: string) => void = () => undefined): Promise<string> => {
      const made = (await machine.post<RegisteredWebhookView>(MACHINE, '/api/subscriptions/v1/webhooks', { url, after: 'feed:1:0' })).body;
      assert.ok(made.secret, 'shown once');
      tell(made.secret);
      await machine.post(MACHINE, `/api/subscriptions/v1/webhooks/${made.webhookId}/verify`, {});
      return made.webhookId;
    };
    const deadId = await webhook(dead.url);
    const liveId = await webhook(`http://127.0.0.1:${port}/`, (secret) => writeFileSync(secretsFile, `${secret}\n`));

    const first = districts.slice(0, 22);
    const second = districts.slice(22);
    for (const d of first) await submit(d);
    await world.kill('subscriptions', 0);
    follower.child.kill('SIGKILL');
    await follower.exited;
    const before = follower.events;
    const rest = (async () => {
      for (const d of second) await submit(d);
    })();
    await sleep(1500);
    world.restart('subscriptions', 0);
    await world.kill('subscriptions', 1);
    follower = start('follow_feed.py', ['--state', state], outside());
    await rest;
    world.restart('subscriptions', 1);
    await world.settled();

    const feed = await whole();
    assert.deepEqual(
      positions(feed),
      feed.map((_, i) => i + 1),
      'dense',
    );
    assert.equal(feed.filter((e) => e.type === 'applications.application.submitted.v1').length, districts.length);
    await eventually(() => follower.events.at(-1)?.feedposition === feed.at(-1)?.feedposition, { what: 'the follower', timeoutMs: 60_000 });
    const overlap = before.length > 0 && before.at(-1)?.id === follower.events[0]?.id ? 1 : 0; // handled, and killed before the position was kept
    assert.deepEqual([...before, ...follower.events.slice(overlap)], feed, 'pulled: everything, in order, as the API shows it');
    await eventually(() => receiver.events.at(-1)?.feedposition === feed.at(-1)?.feedposition, {
      what: 'the webhook receiver',
      timeoutMs: 60_000,
    });
    assert.deepEqual(
      receiver.events,
      feed,
      `delivered: everything, in order, each once; every signature verified in Python ${receiver.errors}`,
    );

    const shown = await eventually(
      async () => {
        const now = await machine.get<WebhookItem>(MACHINE, `/api/subscriptions/v1/webhooks/${deadId}`);
        return now.failures >= 1 && now;
      },
      { what: 'the first time-out of the dead receiver', timeoutMs: 40_000 },
    );
    assert.deepEqual([shown.position, shown.lastOutcome], ['feed:1:0', 'timeout'], 'the dead one took nothing');
    assert.equal((await machine.get<WebhookItem>(MACHINE, `/api/subscriptions/v1/webhooks/${liveId}`)).failures, 0);
    assert.equal((await machine.get<Problem[]>(MACHINE, '/api/subscriptions/v1/notices'))[0]?.code, 'webhook-failing');
  });

  it('hands out what the published schemas say, and nothing that is not public', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const feed = await whole();
    for (const event of feed) {
      const validate = ajv.compile({
        ...(JSON.parse(readFileSync(join(ROOT, 'docs/events', `${event.type}.schema.json`), 'utf8')) as object),
        $id: undefined,
      });
      assert.ok(validate(event.data), `${event.type}: ${ajv.errorsText(validate.errors)}`);
      assert.equal(event.specversion, '1.0');
    }
    assert.deepEqual(
      feed.filter((e) => e.type.includes('internal') || e.type.includes('daily-totals')),
      [],
    );
  });

  if (process.env['BUS'] === 'kafka')
    it('is read from the topic itself with kcat alone, with the same ids and data', async () => {
      const child = spawn('sh', [join(examples, 'follow_topic.sh'), world.stack.kafka!.brokers, 'applications.v1'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let text = '';
      child.stdout.on('data', (part: Buffer) => (text += part.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      assert.equal(code, 0);
      const attribute = ({ headers }: Message, name: string) => new RegExp(`(?:^|,)ce_${name}=([^,]*)`).exec(headers)?.[1];
      const read = text
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l) as Message)
        .filter((m) => attribute(m, 'type')?.startsWith('applications.'));
      const wanted = (await whole()).filter((e) => e.type.startsWith('applications.'));
      assert.deepEqual(new Map(read.map((m) => [attribute(m, 'id'), m.data])), new Map(wanted.map((e) => [e.id, e.data])));
    });

  it('sends nobody anything about a person, and keeps nothing of one beside its deliveries', async () => {
    const received = running.map(({ child, events }) => ({ where: child.spawnargs.join(' '), text: JSON.stringify(events) }));
    assert.ok(running.flatMap(({ events }) => events).length > 80, 'pulled and delivered');
    assert.deepEqual((await world.scan(received)).findings, []);
    const planted = await world.scan([{ where: 'planted', text: '{"subject":"quittenbäumer"}' }]);
    assert.deepEqual(planted.findings, ['planted: Quittenbäumer']);
  });

  it('lets a new client of one district read from a date to the end of the feed, and stop there', async () => {
    const newcomer = start(
      'follow_feed.py',
      ['--state', join(folder, 'newcomer'), '--since', '2022-01-01', '--until-end'],
      outside(STUTTGART),
    );
    const [code] = await newcomer.exited;
    assert.equal(code, 0, newcomer.errors);
    const expected = (await whole()).filter(
      (e) => e.type.startsWith('applications.') && (e.data['district'] === undefined || e.data['district'] === '08111'),
    );
    assert.deepEqual(newcomer.events, expected);
    assert.equal(readFileSync(join(folder, 'newcomer'), 'utf8'), (await feedOf(STUTTGART, 'after=feed:1:0&limit=10000')).next);
    writeFileSync(join(folder, 'newcomer'), 'feed:1:999999');
    const lost = start('follow_feed.py', ['--state', join(folder, 'newcomer'), '--until-end'], outside(STUTTGART));
    assert.equal((await lost.exited)[0], 1);
    assert.match(lost.errors, /^position-unknown: There is no position feed:1:999999/);
  });
});
