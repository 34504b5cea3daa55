import fs from 'node:fs';
import path from 'node:path';
import { clearInstallation, createStack, installationFolder, PlainError } from '@paktwerk/local-stack';
import type { Bus, Crashed, Stack } from '@paktwerk/local-stack';
import { buildId } from './build-id';
import { ApiError } from './demo/client';
import { CLOCK_START, loadDemo } from './demo/load';
import { done, ProgressLine, report, seconds } from './terminal';

interface LaunchOptions {
  readonly fresh: boolean;
  readonly empty: boolean;
  readonly keep: boolean;
  readonly bus: Bus;
  readonly port: number;
}

function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): LaunchOptions {
  const known = ['--fresh', '--empty', '--keep', '--bus=embedded', '--bus=kafka'];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown) throw new PlainError(`"${unknown}" is not known. Known are --fresh, --empty, --keep, --bus=embedded and --bus=kafka.`);
  if (args.includes('--keep') && args.includes('--fresh'))
    throw new PlainError('--keep goes on with the data and --fresh deletes them: choose one.');
  const given = env['PAKTWERK_PORT'];
  const port = given ? Number(given) : 8080;
  if (!Number.isInteger(port) || port < 1 || port > 65_400)
    throw new PlainError(`PAKTWERK_PORT="${given ?? ''}" is not a port between 1 and 65400.`);
  return {
    fresh: args.includes('--fresh'),
    empty: args.includes('--empty'),
    keep: args.includes('--keep'),
    bus: args.includes('--bus=kafka') ? 'kafka' : 'embedded',
    port,
  };
}

/** Starts everything that runs, says so, fills the demo while one watches, then waits for Ctrl-C. `began`: when the whole start began, for the figure at its end. */
export async function launch(args: readonly string[], began: number): Promise<void> {
  const launcher = new Launcher(began);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => launcher.interrupt());
  await launcher.run(args);
}

class Launcher {
  #stack: Stack | undefined;
  #isStopping = false;

  constructor(private readonly began: number) {}

  interrupt(): void {
    if (this.#isStopping) process.exit(1); // the second time somebody insists
    this.#isStopping = true;
    console.log('\nStopping …');
    (this.#stack?.stop() ?? Promise.resolve()).then(
      () => {
        console.log('Stopped.');
        process.exit(0);
      },
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  }

  async run(args: readonly string[]): Promise<void> {
    try {
      const options = optionsOf(args, process.env);
      this.#stack = await this.#open(options);
      await this.#stack.start();
      await this.#stack.untilReady();
      welcome(this.#stack, Date.now() - this.began);
      if (this.#stack.replaced.length > 0)
        console.log(
          `  Put back, or made anew, since the last start: ${this.#stack.replaced.join(', ')} (docs/operations/backup-and-restore.md).\n`,
        );
      if (!options.empty) await this.#fillDemo(this.#stack);
    } catch (error) {
      if (this.#isStopping) return;
      report(error);
      this.#isStopping = true;
      await this.#stack?.stop();
      process.exit(1);
    }
  }

  async #open({ fresh, empty, keep, bus, port }: LaunchOptions): Promise<Stack> {
    const dir = installationFolder(bus);
    const databaseUrl = process.env['DATABASE_URL'];
    const databasePrefix = databaseUrl && bus === 'kafka' ? 'paktwerk_kafka' : 'paktwerk';
    if (fresh) await timed('Old data removed', () => clearInstallation({ dir, databaseUrl, databasePrefix }));
    return createStack({
      dir,
      bus,
      portBase: port,
      strictWebPort: true,
      databaseUrl,
      databasePrefix,
      keep,
      clockStart: empty ? undefined : CLOCK_START,
      buildId: buildId(),
      onProgress: done,
      onCrash: (crashed, how, pauseMs) => this.#tellCrash(crashed, how, pauseMs),
    });
  }

  #tellCrash(crashed: Crashed, how: string, pauseMs: number | undefined): void {
    if (this.#isStopping) return;
    const next = pauseMs === undefined ? 'stop with Ctrl-C and start again' : `it starts again in ${seconds(pauseMs)}`;
    console.error(`  ✗ ${crashed.name} ended unexpectedly (${how}); ${next}. Log: ${crashed.logFile}`);
  }

  /** Whatever ends it, the system goes on; the next start goes on where the demo was stopped. */
  async #fillDemo(stack: Stack): Promise<void> {
    if (stack.remembered('demo') === 'complete') {
      if (stack.remembered('demoBegunBy') !== buildId())
        console.log(`  The demo here was made by another version and lacks what has come since; ${ANEW}\n`);
      return;
    }
    if (stack.remembered('clock') === 'real time') return; // begun with --empty: it stays as its owner filled it
    if (stack.remembered('demo') === 'kept') {
      console.log(`  The data stay as they were found, and no demo is filled in; ${ANEW}\n`);
      return;
    }
    const begunBy = stack.remembered('demoBegunBy') ?? buildId();
    stack.remember('demoBegunBy', begunBy);
    const line = new ProgressLine();
    try {
      await timed('Demo', async () => {
        try {
          await loadDemo({
            url: stack.url,
            urlsOf: (service) => stack.urlsOf(service),
            token: (person) => stack.token(person),
            onProgress: (text, share) => line.update(text, share),
            journal: path.join(stack.dir, journalOf(stack)),
          });
        } finally {
          line.clear();
        }
        return true;
      });
      stack.remember('demo', 'complete');
    } catch (error) {
      if (this.#isStopping) return;
      report(error);
      console.error(`  ${whatNext(error, begunBy)}`);
    }
  }
}

const ANEW = 'npm start -- --fresh makes it anew.';
const whatNext = (error: unknown, begunBy: string): string => {
  if (begunBy !== buildId()) return `The demo was begun by another version and cannot go on; ${ANEW}`;
  // What was refused will mostly be refused again: the answers before it are the same.
  const isRefused = error instanceof ApiError && error.status >= 400 && error.status < 500;
  return isRefused
    ? `The demo is not complete: a command was refused. The next npm start asks again; where that is refused as well, ${ANEW}`
    : 'The demo is not complete; the next npm start goes on with it.';
};

/** What was answered by databases that are lost means nothing to new ones, and goes: nobody would remove it else. */
function journalOf(stack: Stack): string {
  const known = stack.remembered('demoJournal');
  if (known !== undefined) return known;
  for (const name of fs.readdirSync(stack.dir)) if (/^demo-\d+\.jsonl$/.test(name)) fs.rmSync(path.join(stack.dir, name));
  const name = `demo-${Date.now()}.jsonl`;
  stack.remember('demoJournal', name);
  return name;
}

/** Says how long the work took, where there was some. */
async function timed(what: string, work: () => Promise<boolean>): Promise<void> {
  const from = Date.now();
  if (await work()) done(what, Date.now() - from);
}

function welcome(stack: Stack, ms: number): void {
  console.log(`
Paktwerk is ready: ${stack.url}   (${seconds(ms)})

  Who can log in (password for everybody: paktwerk-demo)
    ministerium, ministerium-2             two people of the ministry
    sachbearbeitung-1, sachbearbeitung-2   two clerks of the granting authority
    referatsleitung                        head of the granting authority, the third who signs
    antrag-08111, zeichnung-08111          applicant and signatory of a district (44 districts, by key)
    beratung-08111-1, beratung-08111-2     counsellors of a district; leitung-08111 their team lead
    datenschutz-08111                      the district's data protection officer
    wertheim-1, wertheim-2, koenigheim-1   people of municipalities; verbund-1 of a grouping, traeger-1 of a carrier
    revision, betrieb                      audit, operations

  Mail           ${stack.mailbox?.url ?? ''}   what the installation sends
  API documents  ${stack.url}/api/applications/docs
  A token        npm run token -- ministerium
  Logs           ${stack.logs}

Ctrl-C stops everything.
`);
}
