/** One running installation for the end-to-end tests: every service twice, real PostgreSQL, the bus asked for, and ways to break it. */
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { publishProgramme } from '../../../../tools/dist/demo/publish-programme.js';
import { SERVICES } from '../../../../infra/local/dist/manifest.js';
import { startStack } from '../../../../infra/local/dist/stack.js';
import { eventually } from './client.mjs';
import { PersonalData, scan } from './personal-data.mjs';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

const query = async (url, text, params = []) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, params)).rows;
  } finally {
    await client.end();
  }
};

export const startWorld = async ({ bus, replicas = 2, startAt, env = {} }) => {
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-e2e-'));
  const stack = await startStack({
    dir,
    bus,
    replicas,
    portBase: 0,
    clockStart: startAt,
    restarts: false,
    allowDocker: true,
    env: { LOG_LEVEL: 'info', ...env },
  });
  await stack.untilReady(120_000);

  const world = {
    stack,
    /** What this run told about people; clients of this world add to it. */
    personal: new PersonalData(),
    /** Where any of that stands in plain: see personal-data.mjs. */
    scan: (received) => scan(world, world.personal, { services: [...SERVICES, 'web'], received }),
    urlsOf: (service) => stack.urlsOf(service === 'operations' || service === 'auth' ? 'web' : service),
    tokenFor: (person) => stack.token(person),

    /** A programme by data alone: the file, through the public API, as the ministry. */
    publish: (api, file) =>
      publishProgramme({ post: async (person, path, body, key) => (await api.post(person, path, body, { key })).body }, file),

    /** Every event consumed or parked, everywhere. */
    settled: () =>
      eventually(async () => (await world.lagging()).length === 0 && (await sleep(150), (await world.lagging()).length === 0), {
        timeoutMs: 60_000,
        what: 'everything consumed',
      }).catch(async (error) => {
        throw new Error(`${error.message}; behind: ${(await world.lagging()).join(', ')}`);
      }),

    lagging: async () => {
      const token = await stack.token('betrieb');
      const all = await Promise.all(
        SERVICES.map(async (s) => {
          for (const url of stack.urlsOf(s)) {
            const answer = await fetch(`${url}/api/${s}/ops/v1/progress`, { headers: { authorization: `Bearer ${token}` } }).catch(
              () => undefined,
            );
            if (answer?.ok) return answer.json();
          }
          return { service: s, idle: false, sources: {}, storeHead: 0 };
        }),
      );
      const head = Object.fromEntries(all.map((p) => [p.service, p.storeHead]));
      return all.flatMap((p) => [
        ...(p.idle ? [] : [`${p.service} ${JSON.stringify((p.consumers ?? []).filter((c) => c.position < c.head || c.waiting > 0))}`]),
        ...Object.entries(p.sources)
          .filter(([s, n]) => n < head[s])
          .map(([s, n]) => `${p.service} knows ${s} up to ${n} of ${head[s]}`),
      ]);
    },

    /** Moves domain time forward through the guarded endpoint of operations. */
    jump: async (to) => {
      const token = await stack.token('betrieb');
      const answer = await fetch(`${stack.url}/api/operations/v1/clock`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `jump-${to}` },
        body: JSON.stringify({ to }),
      });
      if (!answer.ok) throw new Error(`The clock did not move to ${to}: ${answer.status} ${await answer.text()}`);
    },

    kill: async (service, i) => stack.process(service, i).kill(),
    restart: async (service, i) => stack.process(service, i).start(),

    /** The bus goes away under load and comes back: the broker killed with -9, or all connections of the embedded bus cut. */
    interruptBroker: async () => {
      if (stack.kafka) {
        await stack.kafka.kill();
        await sleep(1500);
        await stack.kafka.start();
      } else {
        await query(stack.superuserUrl, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
          stack.databases.bus.name,
        ]);
      }
    },

    restartEverything: async () => {
      await stack.restartEverything();
      await stack.untilReady(120_000);
    },

    storeCounts: async () =>
      Object.fromEntries(
        await Promise.all(
          SERVICES.filter((s) => s !== 'reporting').map(async (s) => [
            s,
            Number((await query(stack.databases[s.replaceAll('-', '_')].owner, 'select count(*) as n from events'))[0].n),
          ]),
        ),
      ),
    countEvents: async (service, type) =>
      Number(
        (await query(stack.databases[service.replaceAll('-', '_')].owner, 'select count(*) as n from events where type = $1', [type]))[0].n,
      ),

    /** Reads a service's database (or the bus's) as its owner. */
    query: (service, text, params) => query(world.stack.databases[service.replaceAll('-', '_')].owner, text, params),

    stop: async () => {
      if (process.env.PAKTWERK_FIGURES)
        appendFileSync(process.env.PAKTWERK_FIGURES, `${JSON.stringify({ bus, counts: await world.storeCounts() })}\n`);
      await (process.env.KEEP_E2E ? stack.stop() : stack.destroy());
    },
  };
  return world;
};
