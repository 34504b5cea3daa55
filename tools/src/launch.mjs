import { build } from '../before/build.mjs';
import { installPackages } from '../before/install.mjs';
import { PlainError } from '../before/plain-error.mjs';
import { clearInstallation } from './fresh.mjs';
import { done, installationFolder, ProgressLine, report, ROOT, seconds } from './terminal.mjs';

const CLOCK_START = '2022-06-01T07:00:00.000Z';

function readArguments(args, env) {
  const options = { fresh: false, empty: false, bus: 'embedded', port: 8080 };
  for (const arg of args) {
    if (arg === '--fresh') options.fresh = true;
    else if (arg === '--empty') options.empty = true;
    else if (arg === '--bus=kafka' || arg === '--bus=embedded') options.bus = arg.slice(6);
    else throw new PlainError(`"${arg}" is not known. Known are --fresh, --empty, --bus=embedded and --bus=kafka.`);
  }
  if (env.PAKTWERK_PORT) {
    options.port = Number(env.PAKTWERK_PORT);
    if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65_400)
      throw new PlainError(`PAKTWERK_PORT="${env.PAKTWERK_PORT}" is not a port between 1 and 65400.`);
  }
  return options;
}

const GOING = 'stopping';

/** Everything from an empty clone to a page in the browser, then waits for Ctrl-C. */
export async function launch(args) {
  const started = Date.now();
  let stack;
  let current;
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log('\nStopping …');
    current?.kill('SIGTERM');
    void (stack?.stop() ?? Promise.resolve()).then(
      () => {
        console.log('Stopped.');
        process.exit(0);
      },
      (error) => {
        report(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const onChild = (child) => {
    current = child;
    child.once('exit', () => (current = undefined));
  };
  const timed = async (what, work) => {
    const from = Date.now();
    const worth = await work();
    if (stopping) throw GOING;
    if (worth) done(what, Date.now() - from);
    return worth;
  };

  try {
    const options = readArguments(args, process.env);
    console.log(`Paktwerk${options.bus === 'kafka' ? ' on Kafka' : ''}`);
    await timed('npm packages', () => installPackages(ROOT, { onChild }));
    let buildId;
    await timed('Build', async () => {
      const result = await build(ROOT, { onChild });
      buildId = result.buildId;
      return result.built;
    });

    const { createStack } = await import('../../infra/local/src/stack.mjs');
    const dir = installationFolder(options.bus);
    const databasePrefix = process.env.DATABASE_URL && options.bus === 'kafka' ? 'paktwerk_kafka' : 'paktwerk';
    if (options.fresh)
      await timed('Old data removed', () => clearInstallation({ dir, databaseUrl: process.env.DATABASE_URL, databasePrefix }));
    stack = createStack({
      dir,
      bus: options.bus,
      portBase: options.port,
      strictWebPort: true,
      databaseUrl: process.env.DATABASE_URL,
      databasePrefix,
      clockStart: options.empty ? undefined : CLOCK_START,
      buildId,
      onProgress: done,
      onCrash: (child, how, pauseMs) => {
        if (stopping) return;
        const next = pauseMs === undefined ? 'stop with Ctrl-C and start again' : `it starts again in ${seconds(pauseMs)}`;
        console.error(`  ✗ ${child.name} ended unexpectedly (${how}); ${next}. Log: ${child.logFile}`);
      },
    });
    await stack.start();
    await stack.untilReady();
    if (!options.empty) await fillDemo(stack, timed);
    welcome(stack, Date.now() - started);
  } catch (error) {
    if (stopping) return;
    if (error !== GOING) report(error);
    stopping = true;
    await stack?.stop();
    process.exit(process.exitCode ?? 1);
  }
}

async function fillDemo(stack, timed) {
  if (stack.remembered('demo') === 'complete') return;
  if (stack.remembered('clock') === 'real time') return; // begun with --empty: it stays as its owner filled it
  const { loadDemo } = await import('./demo/load.mjs');
  const line = new ProgressLine();
  await timed('Demo', async () => {
    try {
      await loadDemo({
        url: stack.url,
        urlsOf: (service) => stack.urlsOf(service),
        token: (person) => stack.token(person),
        onProgress: (text, share) => line.update(text, share),
      });
    } finally {
      line.clear();
    }
    return true;
  });
  stack.remember('demo', 'complete');
}

function welcome(stack, ms) {
  console.log(`
Paktwerk is ready: ${stack.url}   (${seconds(ms)})

  Who can log in (password for everybody: paktwerk-demo)
    ministerium                            the ministry
    sachbearbeitung-1, sachbearbeitung-2   two clerks of the granting authority
    antrag-08111, zeichnung-08111          applicant and signatory of a district (44 districts, by key)
    beratung-08111-1, beratung-08111-2     counsellors of a district; leitung-08111 their team lead
    revision, betrieb                      audit, operations

  API documents  ${stack.url}/api/applications/docs
  A token        npm run token -- ministerium
  Logs           ${stack.logs}

Ctrl-C stops everything.`);
}
