/** Everything Paktwerk needs on one machine, as child processes of whoever calls this: `npm start` and the tests use the same code. */
import fs from 'node:fs';
import path from 'node:path';
import { Child } from './child';
import { databaseOf, prepareDatabases } from './databases';
import type { Databases } from './databases';
import { baseEnvironment, HOST, identityEnvironment, serviceEnvironment, webEnvironment, withoutKeys } from './environments';
import type { Surroundings } from './environments';
import { Guardian } from './guardian';
import { demoToken, machineToken } from './identity-client';
import { Installation, setClock } from './installation';
import { runJob } from './job';
import { startKafka } from './kafka';
import type { KafkaServer } from './kafka';
import { finishErasures, shareOutKek } from './key-rotation';
import { lock } from './lock';
import { Mailbox } from './mailbox';
import { manifest, migrations, serviceEntry, SERVICES } from './manifest';
import { messageOf, PlainError } from './plain-error';
import { isFree, Ports } from './ports';
import { removeCluster, startPostgres } from './postgres';
import type { PostgresServer } from './postgres';
import { ROOT } from './root';
import { publicPartOf } from './signing-key';
import type { StackOptions } from './stack-options';
import { LocalState } from './state';

const DEFAULTS: Omit<StackOptions, 'dir'> = {
  bus: 'embedded',
  replicas: 1,
  portBase: 8080,
  strictWebPort: false,
  databasePrefix: 'paktwerk',
  keep: false,
  restarts: true,
  allowDocker: false,
  env: {},
  services: SERVICES,
  onProgress: () => {},
  onCrash: () => {},
};

export type GivenOptions = Partial<StackOptions> & Pick<StackOptions, 'dir'>;

/** Not yet started: for callers that must be able to stop it while it starts. */
export const createStack = (options: GivenOptions): Stack => new Stack(options);

/** When starting fails, everything already started is stopped again. @throws PlainError where a person can do something about it */
export async function startStack(options: GivenOptions): Promise<Stack> {
  const stack = createStack(options);
  try {
    await stack.start();
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

export class Stack {
  readonly dir: string;
  readonly logs: string;
  /** Every process: the services' replicas, the web application's, identity. */
  readonly processes: Child[] = [];
  postgres: PostgresServer | undefined;
  kafka: KafkaServer | undefined;
  mailbox: Mailbox | undefined;
  readonly #options: StackOptions;
  readonly #ports = new Ports();
  readonly #guardian = new Guardian();
  #unlock: (() => void) | undefined;
  #starting: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;
  #kafkaStart: Promise<void> | undefined;
  #web: readonly number[] = [];
  #state: LocalState | undefined;
  #databases: Databases | undefined;
  #installation: Installation | undefined;
  #superuserUrl = '';
  #identityUrl = '';
  #issuerName = '';

  constructor(options: GivenOptions) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as GivenOptions;
    this.#options = { ...DEFAULTS, ...given };
    this.dir = path.resolve(options.dir);
    this.logs = path.join(this.dir, 'logs');
  }

  /** The public address of the web application. */
  get url(): string {
    return `http://${HOST}:${this.#web[0] ?? 0}`;
  }

  get issuer(): string {
    return `${this.url}/oidc`;
  }

  get identityUrl(): string {
    return this.#identityUrl;
  }

  get superuserUrl(): string {
    return this.#superuserUrl;
  }

  get state(): LocalState {
    return started(this.#state);
  }

  get databases(): Databases {
    return started(this.#databases);
  }

  /** Databases that were put back, or made anew, since the last start. */
  get replaced(): readonly string[] {
    return started(this.#installation).replaced;
  }

  /** A note about the current databases. */
  remembered(key: string): string | undefined {
    return started(this.#installation).remembered(key);
  }

  remember(key: string, value: string): void {
    started(this.#installation).remember(key, value);
  }

  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async #start(): Promise<void> {
    const { bus, databaseUrl, strictWebPort, databasePrefix, keep } = this.#options;
    fs.mkdirSync(this.logs, { recursive: true });
    this.#unlock = lock(this.dir);
    const state = new LocalState(this.dir);
    this.#state = state;
    const webPort = this.#port(manifest.web.port);
    if (strictWebPort && webPort && !(await isFree(webPort))) {
      throw new PlainError(
        `Port ${webPort} is taken by another program: end it, or choose another port with PAKTWERK_PORT=8090 npm start.`,
      );
    }
    this.#web = await this.#listOf(webPort);

    this.#superuserUrl = databaseUrl ?? (await this.#startPostgres());
    this.#goOn();
    this.#databases = await prepareDatabases({
      superuserUrl: this.#superuserUrl,
      prefix: databasePrefix,
      password: (name) => state.secret(`db_${name}`),
    });
    const installation = await Installation.of(state, this.#superuserUrl, this.#databases, keep);
    this.#installation = installation;
    if (installation.isNew) {
      // Topics of lost databases would be read as news by the new ones.
      if (!databaseUrl) fs.rmSync(path.join(this.dir, 'kafka'), { recursive: true, force: true });
      this.remember('since', new Date().toISOString());
    }
    // People keep their ids under another port: those hang on this name. Before there was one, they hung on the address.
    this.#issuerName = this.remembered('issuerName') ?? (installation.isNew ? 'demo' : this.issuer);
    this.remember('issuerName', this.#issuerName);
    this.#goOn();

    this.#kafkaStart = bus === 'kafka' ? this.#startKafka() : undefined;
    this.#kafkaStart?.catch(() => {}); // awaited below, after the migrations
    await this.#migrate();
    await this.#finishErasures();
    await this.#kafkaStart;
    this.#goOn();
    await this.#startProcesses();
  }

  /** Called between the steps of starting, so that Ctrl-C does not have to wait for all of them. */
  #goOn(): void {
    if (this.#stopping) throw new PlainError('Stopped.');
  }

  /** Preferred ports keep their distance from the web port, so that two installations side by side stay readable. */
  #port(port: number): number | undefined {
    return this.#options.portBase ? this.#options.portBase + port - manifest.web.port : undefined;
  }

  async #listOf(preferred: number | undefined): Promise<number[]> {
    const list: number[] = [];
    for (let i = 0; i < this.#options.replicas; i += 1) list.push(await this.#ports.take(i === 0 ? preferred : undefined));
    return list;
  }

  async #startPostgres(): Promise<string> {
    const done = this.#step('PostgreSQL');
    const logFile = path.join(this.logs, 'postgres.log');
    this.postgres = await startPostgres({
      dir: this.dir,
      port: await this.#ports.take(this.#port(8120)),
      password: this.state.secret('postgres'),
      guardian: this.#guardian,
      logFile,
      onExit: this.#serverEnded('postgres', logFile),
    });
    done();
    return this.postgres.url;
  }

  async #startKafka(): Promise<void> {
    const done = this.#step('Kafka');
    const logFile = path.join(this.logs, 'kafka.log');
    this.kafka = await startKafka({
      dir: path.join(this.dir, 'kafka'),
      ports: this.#ports,
      preferredPort: this.#port(8130),
      logFile,
      allowDocker: this.#options.allowDocker,
      guardian: this.#guardian,
      onExit: this.#serverEnded('kafka', logFile),
    });
    done();
  }

  #serverEnded(name: string, logFile: string) {
    return (code: number | null, signal: NodeJS.Signals | null): void =>
      this.#options.onCrash({ name, logFile }, signal ?? `exit code ${code ?? 'unknown'}`, undefined);
  }

  async #migrate(): Promise<void> {
    const { buildId, clockStart } = this.#options;
    if (!buildId || this.remembered('migrated') !== buildId) {
      const done = this.#step('Migrations');
      const own = new Set(manifest.services.map(({ database }) => database));
      const wanted = new Set(this.#options.services.map((name) => serviceEntry(name).database));
      await Promise.all(
        migrations
          .filter(({ database }) => !own.has(database) || wanted.has(database))
          .map(({ database, file }) => this.#migrateOne(database, file)),
      );
      if (buildId) this.remember('migrated', buildId);
      done();
    }
    if (this.remembered('clock') === undefined) {
      if (clockStart)
        await setClock(
          { facts: databaseOf(this.databases, 'applications').owner, clock: databaseOf(this.databases, 'clock').owner },
          clockStart,
        );
      this.remember('clock', clockStart ?? 'real time');
    }
  }

  /** Another set of databases of this installation would lose what is wrapped with the key of now: then the keys stay. */
  async #finishErasures(): Promise<void> {
    const services = this.#options.services.map(serviceEntry);
    shareOutKek(this.state, manifest.services);
    if (Object.keys(this.state.get('installations') ?? {}).length > 1) return;
    await finishErasures(this.state, this.databases, services, (env) =>
      runJob(path.join(ROOT, 'libs/privacy/dist/rotate-keys.js'), { ...baseEnvironment(this.#options), ...env }),
    );
  }

  async #migrateOne(database: string, file: string): Promise<void> {
    const { name, owner, appRole } = databaseOf(this.databases, database);
    try {
      await runJob(path.join(ROOT, file), {
        ...baseEnvironment(this.#options),
        MIGRATION_DATABASE_URL: owner,
        DATABASE_URL: owner,
        APP_ROLE: appRole,
      });
    } catch (error) {
      throw new PlainError(`The migration of the database ${name} failed (${file}).`, messageOf(error));
    }
  }

  async #startProcesses(): Promise<void> {
    const { services, bus } = this.#options;
    const oidcPort = await this.#ports.take(this.#port(8110));
    this.#identityUrl = `http://${HOST}:${oidcPort}`;
    const smtpPort = await this.#ports.take(this.#port(8140));
    this.mailbox = await Mailbox.start(smtpPort, await this.#ports.take(this.#port(8141)));
    const ports = new Map<string, readonly number[]>();
    for (const name of services) ports.set(name, await this.#listOf(this.#port(serviceEntry(name).port)));
    const around: Surroundings = {
      options: this.#options,
      state: this.state,
      databases: this.databases,
      url: this.url,
      issuer: this.issuer,
      issuerName: this.#issuerName,
      identityUrl: this.#identityUrl,
      brokers: this.kafka?.brokers,
      smtpPort,
    };
    this.#child('identity', 0, 'infra/identity/dist/main.js', oidcPort, identityEnvironment(around, this.dir));
    const signingKey = this.#signingKey();
    for (const [name, list] of ports) {
      const env = serviceEnvironment(around, name, signingKey);
      list.forEach((port, i) => this.#child(name, i, `services/${name}/dist/main.js`, port, env));
    }
    const web = webEnvironment(around, ports);
    this.#web.forEach((port, i) => this.#child('web', i, 'services/web/dist/main.js', port, web));
    for (const child of this.processes) child.start();
    this.state.set('running', {
      pid: process.pid,
      url: this.url,
      identityUrl: this.#identityUrl,
      bus,
      ...(this.kafka ? { brokers: this.kafka.brokers } : {}),
      services: Object.fromEntries(services.map((name) => [name, this.urlsOf(name)])),
      environments: Object.fromEntries(services.map((name) => [name, withoutKeys(this.process(name).env)])),
    });
  }

  /** Signs the daily roots of the logs; its public half lies beside the data, for whoever verifies an export. */
  #signingKey(): string {
    const key = this.state.secret('log_signing', 32, 'base64');
    fs.writeFileSync(path.join(this.dir, 'log-signing.pub.pem'), publicPartOf(key).pem);
    return key;
  }

  #child(service: string, replica: number, file: string, port: number, env: NodeJS.ProcessEnv): void {
    const name = this.#options.replicas === 1 || service === 'identity' ? service : `${service}-${replica + 1}`;
    this.processes.push(
      new Child({
        name,
        service,
        replica,
        file: path.join(ROOT, file),
        url: `http://${HOST}:${port}`,
        logFile: path.join(this.logs, `${name}.log`),
        env: { ...env, SERVICE_PORT: String(port), INSTANCE_ID: name },
        restarts: this.#options.restarts,
        onCrash: this.#options.onCrash,
      }),
    );
  }

  /** The addresses of a service's replicas, without the web application in between. */
  urlsOf(service: string): string[] {
    return this.processes.filter((child) => child.service === service).map((child) => child.url);
  }

  process(service: string, replica = 0): Child {
    const found = this.processes.find((child) => child.service === service && child.replica === replica);
    if (!found) throw new Error(`There is no process ${service} ${replica}`);
    return found;
  }

  /** Resolves when every process answers /health/ready. @throws PlainError when one does not */
  async untilReady(timeoutMs = 90_000): Promise<void> {
    const done = this.#step('Services');
    const failed: Child[] = [];
    await Promise.all(
      this.processes.map(async (child) => {
        const ready = await child.untilReady(timeoutMs, () => failed.length > 0 || child.crashes >= 4 || this.#stopping !== undefined);
        if (!ready) failed.push(child);
      }),
    );
    this.#goOn();
    if (failed[0])
      throw new PlainError(
        `${failed[0].name} did not become ready; its last words are in ${failed[0].logFile}.`,
        lastLines(failed[0].logFile),
      );
    done();
  }

  /** A bearer token for a demo person. The provider is asked directly: this works while the web application is down, too. */
  token(person: string): Promise<string> {
    return demoToken({ identityUrl: this.#identityUrl, secret: this.state.secret('oidc_cli'), person });
  }

  /** The same for a machine: its own sign-in, as a program of another organisation does it. */
  machineToken(client: string): Promise<string> {
    return machineToken({ identityUrl: this.#identityUrl, secret: this.state.secret('oidc_machine'), client });
  }

  /** Stops all services and the web application, then starts them in the given or a random order. */
  async restartEverything(order?: readonly Child[]): Promise<void> {
    const all = this.processes.filter((child) => child.service !== 'identity');
    await Promise.all(all.map((child) => child.stop()));
    const shuffled = (): Child[] =>
      all
        .map((child) => [Math.random(), child] as const)
        .sort(([a], [b]) => a - b)
        .map(([, child]) => child);
    for (const child of order ?? shuffled()) child.start();
  }

  /** Web, services, identity, Kafka, PostgreSQL, in this order; safe to call twice. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  /** Stops, then removes the folder with everything in it. */
  async destroy(): Promise<void> {
    await this.stop();
    await removeCluster(this.dir);
    fs.rmSync(this.dir, { recursive: true, force: true });
  }

  async #stopAll(): Promise<void> {
    await this.#starting?.catch(() => {});
    await this.#kafkaStart?.catch(() => {});
    const stopWhere = (what: (child: Child) => boolean): Promise<unknown> =>
      Promise.all(this.processes.filter(what).map((child) => child.stop()));
    await stopWhere((child) => child.service === 'web');
    await stopWhere((child) => child.service !== 'web' && child.service !== 'identity');
    await stopWhere((child) => child.service === 'identity');
    await this.mailbox?.stop();
    await this.kafka?.stop();
    await this.postgres?.stop();
    this.#guardian.dismiss();
    this.#state?.set('running', undefined);
    this.#unlock?.();
  }

  #step(what: string): () => void {
    const from = Date.now();
    return () => this.#options.onProgress(what, Date.now() - from);
  }
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The stack is not started.');
  return value;
}

function lastLines(file: string, count = 15): string {
  if (!fs.existsSync(file)) return '';
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
