/**
 * npm run relay:replay -- --service staffing --from 1200 [--to 1800] [--topic staffing.v1.repair]
 *
 * Publishes a range of a service's store again, to a topic of its own (default: <topic>.replay.<date>): same ids, keys, headers and
 * order, on either bus. The live topic and the relay's checkpoint stay untouched. Runs with the environment of the service, in its
 * container (`kubectl exec deploy/staffing -- node tools/dist/relay-replay.js --service staffing --from 1200`), or beside the
 * installation that was started from this folder.
 */
import { parseArgs } from 'node:util';
import { isInternalTopic, topics } from '@paktwerk/contracts';
import { messageOf, PlainError, runningStack } from '@paktwerk/local-stack';
import { replay, ReplayRefusedError } from '@paktwerk/messaging';
import { ConfigError, readServiceSettings, Runtime } from '@paktwerk/platform';
import type { ServiceDefinition } from '@paktwerk/platform';
import { defined } from '@paktwerk/kernel';
import { definitionOf } from './service-definition';
import { command } from './terminal';

const USAGE = 'Usage: npm run relay:replay -- --service <name> --from <position> [--to <position>] [--topic <name>]';

/** A number, or a printed position of this service: `staffing:1:1200`. */
const positionOf = (service: string, name: string, text: string): number => {
  const [, store, number] = /^(?:([a-z][a-z0-9-]*):\d+:)?(\d{1,15})$/.exec(text) ?? [];
  if (number === undefined)
    throw new PlainError(`--${name} "${text}" is no position: use a number, or one as it is printed (${service}:1:1200).`);
  if (store !== undefined && store !== service) throw new PlainError(`--${name} "${text}" is a position of ${store}, not of ${service}.`);
  return Number(number);
};

interface Wanted {
  readonly service: string;
  readonly from: number;
  readonly to?: number;
  readonly topic?: string | undefined;
}

const options = (): Wanted => {
  const parsed = (() => {
    try {
      return parseArgs({
        options: { service: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, topic: { type: 'string' } },
      }).values;
    } catch (error) {
      throw new PlainError(`${messageOf(error)}\n${USAGE}`);
    }
  })();
  const { service, from, to, topic } = parsed;
  if (!service || !from) throw new PlainError(USAGE);
  return {
    service,
    from: positionOf(service, 'from', from),
    ...(to === undefined ? {} : { to: positionOf(service, 'to', to) }),
    topic,
  };
};

/** The service's own environment; in a folder with a running installation, what its launcher gave to the service. */
const environmentOf = (service: string): NodeJS.ProcessEnv => {
  if (process.env['DATABASE_URL']) return process.env;
  try {
    const given = runningStack().environments[service];
    if (given) return { ...process.env, ...given };
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
  }
  throw new PlainError(
    'DATABASE_URL is not set: run this with the environment of the service, or beside an installation that was started from this folder.',
  );
};

/** A service may have an internal topic beside the public one: a name is for the one that it begins like, or else for the public one. */
const isFor = (live: string, topic: string | undefined): topic is string =>
  topic !== undefined &&
  (isInternalTopic(live)
    ? topic.startsWith(live)
    : !topics.some(({ name, visibility }) => visibility === 'internal' && topic.startsWith(name)));

const duration = (s: number): string => (s < 90 ? `${Math.ceil(s)} s` : `${Math.ceil(s / 60)} min`);

const say = (fields: Readonly<Record<string, unknown>>, message: string): void =>
  console.error(`  ${message}${fields['error'] ? `: ${String(fields['error'])}` : ''}`);

const openRuntime = (definition: ServiceDefinition): Promise<Runtime> => {
  // What is public needs no person's key, and nothing runs here but the reading.
  const { extraWorkers: _none, ...reading } = definition;
  const sealed = { ...reading, hasPersonalData: false };
  const environment = { SERVICE_PORT: '0', ...environmentOf(definition.name), INSTANCE_ID: `replay-${process.pid}` };
  return Runtime.create(sealed, readServiceSettings(sealed, environment), {
    info: () => {},
    warn: (fields, message) => {
      if (fields['error']) say(fields, message);
    },
    error: say,
  });
};

command(async () => {
  const { service, from, to, topic } = options();
  const definition = definitionOf(service);
  const { publishes } = definition;
  if (!publishes) throw new PlainError(`The service ${service} publishes nothing.`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let runtime: Runtime | undefined;
  try {
    runtime = await openRuntime(definition);
    const { commands } = runtime;
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const began = Date.now();
    let said = began;
    const result = await replay({
      store: runtime.store,
      decode: (events) => commands.recordedSealed(events),
      toPublic: (event) => publishes.toPublic(event),
      transport: runtime.transport,
      from,
      ...defined({ to }),
      topics: new Map(publishes.topics.map((live) => [live, isFor(live, topic) ? topic : `${live}.replay.${day}`])),
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
    return 0;
  } catch (error) {
    throw error instanceof ReplayRefusedError || error instanceof ConfigError ? new PlainError(error.message) : error;
  } finally {
    await runtime?.stop();
  }
});
