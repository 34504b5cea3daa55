// `npm run rebuild -- --service case-management [--projection cases]`: builds read models anew beside the live ones, compares, switches.
// Needs the built service and DATABASE_URL (the running service's role is enough); the service may run or not.
import { hostname, userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { messageOf, PlainError } from '@paktwerk/local-stack';
import { readServiceSettings, Runtime } from '@paktwerk/platform';
import type { Log, ServiceDefinition } from '@paktwerk/platform';
import type { RebuildRequest, RebuildResult } from '@paktwerk/projections';
import { definitionOf } from './service-definition';
import { command, seconds } from './terminal';

const USAGE = `Usage: npm run rebuild -- --service <name> [--projection <id>] [--check] [--switch-on-difference] [--reason <text>]

  --service               a service of services/services.json
  --projection            only this one; default: every projection of the service, one after the other
  --check                 compare only; the live tables stay in any case
  --switch-on-difference  the rebuilt rows are right (after a corrected fold); without it differing tables are thrown away
  --reason                kept with the rebuild

DATABASE_URL names the service's database.`;

const number = (n: number): string => n.toLocaleString('en-US');

/** One line per projection: a bar that is rewritten on a terminal, a line now and then elsewhere. */
class Bar {
  readonly #started = Date.now();
  #saidAt = Date.now();

  constructor(private readonly name: string) {}

  update({ position, total, rate }: Parameters<NonNullable<RebuildRequest['onProgress']>>[0]): void {
    const share = total === 0 ? 1 : position / total;
    const left = rate > 0 ? `${Math.ceil((total - position) / rate)} s left` : '';
    const text = `${this.name}  ${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ${(share * 100).toFixed(0).padStart(3)} %  ${number(position)}/${number(total)}  ${number(rate)}/s  ${left}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${text}`);
    else if (Date.now() - this.#saidAt >= 5000) {
      this.#saidAt = Date.now();
      console.log(text);
    }
  }

  end(text: string): void {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
    console.log(`${this.name}  ${text} (${seconds(Date.now() - this.#started)})`);
  }
}

const show = ({ status, position, report: parity }: RebuildResult): string => {
  if (!parity.compared) return `${status} at ${number(position)}; not compared: the live tables stood at ${number(parity.livePosition)}`;
  const rows = parity.tables.map((t) => `${t.table} ${number(t.rebuilt)} rows${t.equal ? '' : ` (live ${number(t.live)})`}`).join(', ');
  return `${status} at ${number(position)}: ${rows}`;
};

/** Only its database is asked: no port is opened, no broker called, and personal fields stay sealed, so no key is needed. */
const settingsOf = (service: ServiceDefinition): ReturnType<typeof readServiceSettings> => {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new PlainError("DATABASE_URL is not set: give the URL of the service's database.");
  const unused = {
    SERVICE_PORT: '0',
    OIDC_ISSUER: 'http://127.0.0.1',
    OIDC_ISSUER_NAME: 'rebuild',
    SERVICE_SECRET: 'not used by a rebuild',
    KEK_BASE64: Buffer.alloc(32).toString('base64'),
    KEYS_DATABASE_URL: DATABASE_URL,
    BUS_DATABASE_URL: DATABASE_URL,
  };
  return readServiceSettings(service, {
    ...unused,
    ...process.env,
    BUS: 'embedded',
    SIMULATED_CLOCK: '0',
    INSTANCE_ID: `rebuild-${hostname()}-${process.pid}`,
  });
};

const options = () => {
  try {
    return parseArgs({
      options: {
        service: { type: 'string' },
        projection: { type: 'string' },
        check: { type: 'boolean' },
        'switch-on-difference': { type: 'boolean' },
        reason: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new PlainError(`${messageOf(error)}\n\n${USAGE}`);
  }
};

/** Prints what became of each projection. → the exit code */
const tell = (results: ReadonlyMap<string, PromiseSettledResult<RebuildResult>>): number => {
  let code = 0;
  for (const [id, result] of results) {
    if (result.status === 'rejected') {
      console.log(`  ${id}  failed, the live tables are untouched: ${messageOf(result.reason)}`);
      code = 1;
      continue;
    }
    console.log(`  ${id}  ${show(result.value)}`);
    for (const t of result.value.report.tables) for (const { key, how } of t.differing) console.log(`      ${t.table} ${key}: ${how}`);
    if (result.value.status === 'differs' && code === 0) code = 2;
  }
  return code;
};

command(async () => {
  const values = options();
  if (values.help || !values.service) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const quiet: Log = { info: () => undefined, warn: (fields, message) => console.error(message, fields), error: () => undefined };
  const service = definitionOf(values.service);
  const runtime = await Runtime.create(service, settingsOf(service), quiet);
  const stop = (): void => void runtime.stop().finally(() => process.exit(1));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const ids = values.projection ? [values.projection] : runtime.operations.projectionIds();
    const bar = new Bar(values.service);
    const results = await runtime.operations
      .rebuildAll(ids, {
        by: `cli:${userInfo().username}@${hostname()}`,
        reason: values.reason ?? 'npm run rebuild',
        onDifference: values['switch-on-difference'] ? 'switch' : 'keep-live',
        compareOnly: values.check === true,
        onProgress: (p) => bar.update(p),
      })
      .catch((error: unknown) => {
        throw error instanceof Error && ['ConsumerStateError', 'RebuildRunningError'].includes(error.name)
          ? new PlainError(error.message)
          : error;
      });
    bar.end(`${results.size} read model(s)`);
    return tell(results);
  } finally {
    await runtime.stop();
  }
});
