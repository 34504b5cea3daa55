/**
 * npm run relay:replay -- --service staffing --from 1200 [--to 1800] [--topic staffing.v1.repair]
 *
 * Publishes a range of a service's store again, to a topic of its own (default: <topic>.replay.<date>): same ids, keys, headers and
 * order, on either bus. The live topic and the relay's checkpoint stay untouched. Runs with the environment of the service, in its
 * container (`kubectl exec deploy/staffing -- node scripts/relay-replay.mjs --service staffing --from 1200`), or beside the
 * installation that was started from this folder.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const USAGE = 'Usage: npm run relay:replay -- --service <name> --from <position> [--to <position>] [--topic <name>]';
class Refused extends Error {}

/** A number, or a printed position of this service: `staffing:1:1200`. */
const positionOf = (service, name, text) => {
  if (text === undefined) return undefined;
  const [, store, number] = /^(?:([a-z][a-z0-9-]*):\d+:)?(\d{1,15})$/.exec(text) ?? [];
  if (number === undefined)
    throw new Refused(`--${name} "${text}" is no position: use a number, or one as it is printed (${service}:1:1200).`);
  if (store !== undefined && store !== service) throw new Refused(`--${name} "${text}" is a position of ${store}, not of ${service}.`);
  return Number(number);
};

const options = () => {
  let values;
  try {
    ({ values } = parseArgs({
      options: { service: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, topic: { type: 'string' } },
    }));
  } catch (error) {
    throw new Refused(`${error.message}\n${USAGE}`);
  }
  const { service, from, to, topic } = values;
  if (!service || !from) throw new Refused(USAGE);
  const file = path.join(root, 'services', service, 'dist/service.js');
  if (!/^[a-z-]+$/.test(service) || !fs.existsSync(file))
    throw new Refused(`There is no service "${service}" here (or it is not built: npm run build).`);
  return { service, topic, definition: require(file).service, from: positionOf(service, 'from', from), to: positionOf(service, 'to', to) };
};

/** The service's own environment; in a folder with a running installation, what its launcher gave to the service. */
const environmentOf = (service) => {
  if (process.env.DATABASE_URL) return process.env;
  for (const folder of ['.paktwerk', '.paktwerk/on-kafka']) {
    const file = path.join(root, folder, 'state.json');
    const running = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).running : undefined;
    if (running?.environments?.[service] && isAlive(running.pid)) return { ...process.env, ...running.environments[service] };
  }
  throw new Refused(
    'DATABASE_URL is not set: run this with the environment of the service, or beside an installation that was started from this folder.',
  );
};
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const duration = (s) => (s < 90 ? `${Math.ceil(s)} s` : `${Math.ceil(s / 60)} min`);

async function main() {
  const { service, topic, definition, from, to } = options();
  if (!definition.publishes) throw new Refused(`The service ${service} publishes nothing.`);
  const { ConfigError, Runtime, readServiceSettings } = require('../../libs/platform/dist/index.js');
  const { ReplayRefusedError, replay } = require('../../libs/messaging/dist/index.js');
  const say = (fields, message) => console.error(`  ${message}${fields.error ? `: ${fields.error}` : ''}`);
  let runtime;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
  try {
    // What is public needs no person's key, and nothing runs here but the reading.
    const reading = { ...definition, hasPersonalData: false, extraWorkers: undefined };
    const settings = readServiceSettings(reading, { SERVICE_PORT: '0', ...environmentOf(service), INSTANCE_ID: `replay-${process.pid}` });
    runtime = await Runtime.create(reading, settings, {
      info: () => {},
      warn: (fields, message) => fields.error && say(fields, message),
      error: say,
    });
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const topics = new Map(definition.publishes.topics.map((live) => [live, topic ?? `${live}.replay.${day}`]));
    const began = Date.now();
    let said = began;
    const result = await replay({
      store: runtime.store,
      decode: (events) => runtime.commands.recordedSealed(events),
      toPublic: definition.publishes.toPublic,
      transport: runtime.transport,
      from,
      to,
      topics,
      signal: stop.signal,
      onProgress: ({ position, to: last }) => {
        if (Date.now() - said < 1000 && position < last) return;
        said = Date.now();
        const rate = (position - from + 1) / Math.max(0.001, (said - began) / 1000);
        console.log(`  position ${position} of ${last}, ${Math.round(rate)} positions/s, ${duration((last - position) / rate)} to go`);
      },
    });
    for (const [name, count] of Object.entries(result.messages)) console.log(`${count} messages in ${name}`);
    if (Object.keys(result.messages).length === 0) console.log('Nothing in this range is public: nothing was published.');
    if (stop.signal.aborted) console.log(`Stopped behind position ${result.position}: go on with --from ${result.position + 1}.`);
  } catch (error) {
    if (error instanceof ReplayRefusedError || error instanceof ConfigError) throw new Refused(error.message);
    throw error;
  } finally {
    await runtime?.stop();
  }
}

main().catch((error) => {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
});
