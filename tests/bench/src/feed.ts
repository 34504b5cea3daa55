/**
 * npm run bench:feed -- [--events 1000000] [--rounds 3] [--seconds 15]
 *
 * 1. A new subscriber catches up over the whole feed by NDJSON, as a stream and page by page, from the running service over HTTP.
 * 2. Fan-out to 50 webhooks, without and with one dead receiver among them, in turn: what the dead one costs the other 49.
 *
 * Needs a built project (npm run build). DATABASE_URL = superuser of a PostgreSQL with fsync on, or it starts the project's own.
 * Prints min / median / max over the rounds; absolute figures belong to the machine, ratios travel.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Ports, ROOT, runJob } from '@paktwerk/local-stack';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { Client } from 'pg';
import { number as n, quantile, row, spread } from './lib/figures';
import { withServer } from './lib/server';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '15' },
  },
});
const [EVENTS, ROUNDS, SECONDS] = [Number(values.events), Number(values.rounds), Number(values.seconds)];
const RECEIVERS = 50;
const EVENTS_PER_SECOND = 4;
const TARGET = 50_000;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** What a receiver gets: an event of the feed, or the question whether it wants any. */
interface Delivered {
  readonly feedposition: string;
  readonly data: { readonly challenge?: string };
}

/** Milliseconds. */
interface Delays {
  readonly p50: number;
  readonly p99: number;
}

/** One event of the feed as the projection writes it; about 650 bytes. */
const INSERT = `
  insert into feed (position, epoch, event_id, topic, type, district, recorded_at, line)
  select p, 1, e.id, 'staffing.v1', 'staffing.post.filled.v1', '08111', now(),
    convert_to('{"specversion":"1.0","id":"' || e.id || '","type":"staffing.post.filled.v1","source":"/paktwerk/staffing","subject":"post_' || e.id || '","time":"2022-10-01T08:00:00.000Z","datacontenttype":"application/json","sourceposition":"staffing:1:' || p
      || '","knownsince":"2022-10-01T08:00:00.000Z","correlationid":"' || e.id || '","causationid":"' || e.id || '","actorrole":"APPLICANT","actororg":"08111","feedposition":"feed:1:' || p
      || '","data":{"postId":"post_' || e.id || '","programmeId":"prg_' || e.id || '","district":"08111","share":50,"appointmentId":"apt_' || e.id || '","effectiveOn":"2022-10-01"}}', 'UTF8')
  from generate_series($1::bigint, $2::bigint) p cross join lateral (select md5(p::text)::uuid::text as id) e`;

const keepAlive = new Agent({ keepAlive: true });
interface Lines {
  readonly count: number;
  readonly bytes: number;
  /** Behind which the next page begins. */
  readonly next: string;
  readonly caughtUp: boolean;
}

/** Counts lines as they arrive; with `parse` every line is also read as JSON, as a subscriber does. */
const lines = (url: string, token: string, { parse = false } = {}): Promise<Lines> =>
  new Promise((resolve, reject) => {
    request(url, { agent: keepAlive, headers: { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' } }, (answer) => {
      let count = 0;
      let bytes = 0;
      let rest = '';
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (parse) {
          const all = (rest + chunk.toString('latin1')).split('\n');
          rest = all.pop() ?? '';
          for (const line of all) JSON.parse(line);
          count += all.length;
        } else for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
      });
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve({
              count,
              bytes,
              next: String(answer.headers['paktwerk-next']),
              caughtUp: answer.headers['paktwerk-caught-up'] === 'true',
            })
          : reject(new Error(`${answer.statusCode}`)),
      );
      answer.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

const timed = async (work: () => Promise<number>): Promise<number> => {
  const began = performance.now();
  const count = await work();
  if (count !== EVENTS) throw new Error(`${count} events arrived, not ${EVENTS}`);
  return count / ((performance.now() - began) / 1000);
};

withServer(async (_, url) => {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  const name = `bench_feed_${Date.now()}`;
  await admin.query(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const role = `${name}_app`;
  await admin.query(`create role ${role} login password 'bench'`);
  const cleanUp: (() => unknown)[] = [];
  try {
    const env = { ...process.env, MIGRATION_DATABASE_URL: own.href, DATABASE_URL: own.href, APP_ROLE: role };
    await runJob(join(ROOT, 'services/subscriptions/dist/migrate.js'), env);
    await runJob(join(ROOT, 'libs/messaging/dist/migrate-bus.js'), env);

    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };
    const keys = createServer((_, res) => res.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))).listen(
      0,
      '127.0.0.1',
    );
    cleanUp.push(() => keys.close());
    await once(keys, 'listening');
    const issuer = `http://127.0.0.1:${portOf(keys)}`;
    const tokenOf = (roles: readonly string[], azp: string): Promise<string> =>
      new SignJWT({ roles, organisation: 'state', name: azp, azp })
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setIssuer(issuer)
        .setAudience('paktwerk-api')
        .setSubject(azp)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey);

    const port = await new Ports().take();
    const child = spawn(process.execPath, [join(ROOT, 'services/subscriptions/dist/main.js')], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SERVICE_PORT: String(port),
        DATABASE_URL: own.href,
        BUS: 'embedded',
        BUS_DATABASE_URL: own.href,
        OIDC_ISSUER: issuer,
        OIDC_ISSUER_NAME: 'bench',
        OIDC_JWKS_URL: `${issuer}/jwks`,
        SERVICE_SECRET: 'only-for-this-benchmark',
        KEK_BASE64: Buffer.alloc(32, 7).toString('base64'),
        REFERENCE_DATA: join(ROOT, 'reference-data'),
        LOG_LEVEL: 'error',
        WEBHOOKS_ALLOW_LOOPBACK: '1',
        WEBHOOK_RETRY_SECONDS: '1',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    cleanUp.push(async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    });
    const base = `http://127.0.0.1:${port}/api/subscriptions/v1`;
    for (let tries = 0; !(await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined))?.ok; tries += 1) {
      if (tries > 300) throw new Error('the service did not become ready');
      await sleep(100);
    }
    const db = new Client({ connectionString: own.href });
    await db.connect();
    cleanUp.push(() => db.end());

    const ministry = await tokenOf(['MINISTRY'], 'web');
    const call = async (token: string, path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
      const answer = await fetch(base + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID(), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Readonly<Record<string, unknown>>;
    };
    const machines: string[] = [];
    for (const id of ['bench-a', 'bench-b', 'bench-c']) {
      await call(ministry, '/clients', {
        oidcClientId: id,
        name: id,
        organisation: 'state',
        topics: ['staffing.v1'],
        districts: 'all',
      });
      machines.push(await tokenOf(['SUBSCRIBER'], id));
    }
    await sleep(1000);
    const subscriber = machines[0]!;

    for (let from = 1; from <= EVENTS; from += 100_000) await db.query(INSERT, [from, Math.min(from + 99_999, EVENTS)]);
    await db.query('analyze feed');

    console.log(`\n## Catch-up of a new subscriber over ${n(EVENTS)} events\n\n| events/s | min | median | max |\n|---|---|---|---|`);
    const rates: Record<'stream' | 'parsed' | 'pages', number[]> = { stream: [], parsed: [], pages: [] };
    let size = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.stream.push(
        await timed(async () => {
          const { count, bytes } = await lines(`${base}/events`, subscriber);
          size = bytes / count;
          return count;
        }),
      );
      rates.parsed.push(await timed(async () => (await lines(`${base}/events`, subscriber, { parse: true })).count));
      rates.pages.push(
        await timed(async () => {
          let sum = 0;
          for (let after = 'feed:1:0', done = false; !done;) {
            const page = await lines(`${base}/events?limit=10000&after=${after}`, subscriber);
            sum += page.count;
            after = page.next;
            done = page.caughtUp;
          }
          return sum;
        }),
      );
    }
    const median = row('NDJSON stream, lines counted', rates.stream);
    row('NDJSON stream, every line parsed by the subscriber', rates.parsed);
    row('NDJSON pages of 10,000', rates.pages);
    console.log(`\n${n(size)} bytes per event. Target ${n(TARGET)} events/s: ${median >= TARGET ? 'reached' : 'MISSED'}.`);

    // One server stands for all receivers; the path says which. A dead one takes the request and never answers.
    let deadOne = -1;
    let arrived: { readonly which: number; readonly position: number; readonly at: number }[] = [];
    const receivers = createServer((request, response) => {
      const at = performance.now();
      const which = Number(request.url?.slice(1));
      const chunks: Buffer[] = [];
      request
        .on('data', (c: Buffer) => chunks.push(c))
        .on('end', () => {
          const event = JSON.parse(Buffer.concat(chunks).toString()) as Delivered;
          if (event.data.challenge) {
            response.end(event.data.challenge);
            return;
          }
          if (which === deadOne) return;
          arrived.push({ which, position: Number(event.feedposition.split(':')[2]), at });
          response.writeHead(204).end();
        });
    }).listen(0, '127.0.0.1');
    cleanUp.push(() => {
      receivers.closeAllConnections();
      receivers.close();
    });
    await once(receivers, 'listening');
    for (let i = 0; i < RECEIVERS; i += 1) {
      const token = machines[Math.floor(i / 20)]!;
      const { webhookId } = await call(token, '/webhooks', { url: `http://127.0.0.1:${portOf(receivers)}/${i}` });
      await call(token, `/webhooks/${String(webhookId)}/verify`, {});
    }
    await sleep(2000);

    let head = EVENTS;
    const fanOut = async (dead: number): Promise<Delays> => {
      deadOne = dead;
      arrived = [];
      const sent = new Map<number, number>();
      for (let i = 0; i < SECONDS * EVENTS_PER_SECOND; i += 1) {
        const began = performance.now();
        head += 1;
        await db.query(INSERT, [head, head]);
        sent.set(head, performance.now());
        await db.query(`select pg_notify('paktwerk_feed', '')`);
        await sleep(Math.max(0, 1000 / EVENTS_PER_SECOND - (performance.now() - began)));
      }
      const wanted = (RECEIVERS - (dead >= 0 ? 1 : 0)) * sent.size;
      for (let tries = 0; arrived.filter((a) => sent.has(a.position)).length < wanted; tries += 1) {
        if (tries > 300) throw new Error(`${arrived.length} of ${wanted} deliveries arrived`);
        await sleep(50);
      }
      const late = arrived.filter((a) => a.which !== RECEIVERS - 1 && sent.has(a.position)).map((a) => a.at - sent.get(a.position)!);
      return { p50: quantile(late, 0.5), p99: quantile(late, 0.99) };
    };
    const figures: Record<'without' | 'with', Delays[]> = { without: [], with: [] };
    await fanOut(-1); // warm
    for (let round = 0; round < ROUNDS; round += 1) {
      figures.without.push(await fanOut(-1));
      figures.with.push(await fanOut(RECEIVERS - 1));
      deadOne = -1; // it comes back and gets what it missed, before the next round
      await sleep(17_000);
    }
    console.log(
      `\n## ${RECEIVERS} webhooks at ${EVENTS_PER_SECOND} events/s (${RECEIVERS * EVENTS_PER_SECOND} deliveries/s): commit to arrival at the other ${RECEIVERS - 1}, ms\n\n|  | min | median | max |\n|---|---|---|---|`,
    );
    row(
      'p50, all alive',
      figures.without.map((f) => f.p50),
      1,
    );
    row(
      'p50, one dead',
      figures.with.map((f) => f.p50),
      1,
    );
    const calm = row(
      'p99, all alive',
      figures.without.map((f) => f.p99),
      1,
    );
    const beside = row(
      'p99, one dead',
      figures.with.map((f) => f.p99),
      1,
    );
    const change = (beside / calm - 1) * 100;
    const calmest = spread(figures.without.map((f) => f.p99));
    const noise = calmest.max / calmest.min;
    // Where the same thing measured twice differs by more than the question asks for, there is no answer in the figures.
    const verdict =
      noise > 1.5
        ? `not decidable: without a dead one p99 already varies by a factor of ${n(noise, 1)}, the machine is busy`
        : change <= 10
          ? 'reached'
          : 'MISSED';
    console.log(`\np99 of the others changes by ${n(change, 1)} % (target: within 10 %): ${verdict}.`);
  } finally {
    for (const one of cleanUp.reverse()) await one();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`drop role if exists ${role}`);
    await admin.end();
  }
}).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
