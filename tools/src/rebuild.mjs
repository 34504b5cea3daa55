// `npm run rebuild -- --service case-management [--projection cases]`: builds read models anew beside the live ones, compares, switches.
// Needs the built service and DATABASE_URL (the running service's role is enough); the service may run or not.
import '../before/node-version.cjs';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { ROOT, report, seconds } = await import('./terminal.mjs');
const { PlainError } = await import('../before/plain-error.mjs');
const require = createRequire(import.meta.url);

const USAGE = `Usage: npm run rebuild -- --service <name> [--projection <id>] [--check] [--switch-on-difference] [--reason <text>]

  --service               applications, budgeting, case-management, staffing, reporting …
  --projection            only this one; default: every projection of the service, one after the other
  --check                 compare only; the live tables stay in any case
  --switch-on-difference  the rebuilt rows are right (after a corrected fold); without it differing tables are thrown away
  --reason                kept with the rebuild

DATABASE_URL names the service's database.`;

const number = (n) => n.toLocaleString('en-US');

/** One line per projection: a bar that is rewritten on a terminal, a line now and then elsewhere. */
class Bar {
  #started = Date.now();
  #saidAt = Date.now();

  constructor(name) {
    this.name = name;
  }

  update({ position, total, rate }) {
    const share = total === 0 ? 1 : position / total;
    const left = rate > 0 ? `${Math.ceil((total - position) / rate)} s left` : '';
    const text = `${this.name}  ${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ${(share * 100).toFixed(0).padStart(3)} %  ${number(position)}/${number(total)}  ${number(rate)}/s  ${left}`;
    if (process.stdout.isTTY) return void process.stdout.write(`\r\x1b[2K${text}`);
    if (Date.now() - this.#saidAt < 5000) return;
    this.#saidAt = Date.now();
    console.log(text);
  }

  end(text) {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
    console.log(`${this.name}  ${text} (${seconds(Date.now() - this.#started)})`);
  }
}

const show = ({ status, position, report: parity }) => {
  if (!parity.compared) return `${status} at ${number(position)}; not compared: the live tables stood at ${number(parity.livePosition)}`;
  const rows = parity.tables.map((t) => `${t.table} ${number(t.rebuilt)} rows${t.equal ? '' : ` (live ${number(t.live)})`}`).join(', ');
  return `${status} at ${number(position)}: ${rows}`;
};

const serviceOf = (name) => {
  const file = path.join(ROOT, 'services', name, 'dist/service.js');
  if (!/^[a-z-]+$/.test(name) || !existsSync(path.join(ROOT, 'services', name, 'src/service.ts')))
    throw new PlainError(`There is no service "${name}".`);
  if (!existsSync(file)) throw new PlainError(`The service "${name}" is not built: run "npm run build" first.`);
  return require(file).service;
};

/** Only its database is asked: no port is opened, no broker called, and personal fields stay sealed, so no key is needed. */
const settingsOf = ({ readServiceSettings }, service) => {
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

const optionsOf = (argv) => {
  try {
    return parseArgs({
      args: argv,
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
    throw new PlainError(`${error.message}\n\n${USAGE}`);
  }
};

async function main() {
  const values = optionsOf(process.argv.slice(2));
  if (values.help || !values.service) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const platform = require(path.join(ROOT, 'libs/platform'));
  const service = serviceOf(values.service);
  const quiet = { info: () => undefined, warn: (fields, message) => console.error(message, fields), error: () => undefined };
  const runtime = new platform.Runtime(service, settingsOf(platform, service), quiet);
  const stop = () => void runtime.stop().finally(() => process.exit(1));
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
      .catch((error) => {
        if (['ConsumerStateError', 'RebuildRunningError'].includes(error?.name)) throw new PlainError(error.message);
        throw error;
      });
    bar.end(`${results.size} read model(s)`);
    for (const [id, { status, value, reason }] of results) {
      if (status === 'rejected') {
        console.log(`  ${id}  failed, the live tables are untouched: ${reason?.message ?? reason}`);
        process.exitCode = 1;
        continue;
      }
      console.log(`  ${id}  ${show(value)}`);
      for (const t of value.report.tables) for (const { key, how } of t.differing) console.log(`      ${t.table} ${key}: ${how}`);
      if (value.status === 'differs') process.exitCode = 2;
    }
  } finally {
    await runtime.stop();
  }
}

await main().catch(report);
