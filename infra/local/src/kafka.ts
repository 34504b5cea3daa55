/**
 * A real Apache Kafka without Docker: one KRaft broker from Maven Central's jars, on loopback.
 *
 * KAFKA_BROKERS names a broker that is there already; it is used as it is and never stopped. `allowDocker` (tests) prefers a container
 * where a Docker engine answers. The data stay in `dir`, so a killed broker comes back with everything it had confirmed.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { Guardian } from './guardian';
import { fetchJars } from './jars';
import { finished } from './job';
import { hasDocker, KAFKA_FOLDER, whyNoKafka } from './kafka-jars';
import { brokerProperties, securedProperties } from './kafka-config';
import { messageOf, PlainError } from './plain-error';
import type { Ports } from './ports';

export interface KafkaServer {
  readonly brokers: string;
  /** The listener with TLS and SCRAM-SHA-512, where one was asked for. */
  readonly secured?: string;
  /** How it was had, for people. */
  readonly how: string;
  pid(): number | undefined;
  kill(): Promise<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface KafkaOptions {
  readonly dir: string;
  readonly ports: Ports;
  readonly preferredPort?: number | undefined;
  readonly logFile: string;
  readonly allowDocker?: boolean;
  /** `keystore`: a PEM file with the broker's key (PKCS 8) and certificates. */
  readonly secured?: { readonly keystore: string; readonly username: string; readonly password: string } | undefined;
  readonly guardian?: Guardian;
  readonly onExit?: (code: number | null, signal: NodeJS.Signals | null) => void;
}

export async function startKafka(options: KafkaOptions): Promise<KafkaServer> {
  if (process.env['KAFKA_BROKERS']) return given(process.env['KAFKA_BROKERS']);
  if (options.allowDocker && hasDocker()) return inContainer();
  return fromJars(options);
}

async function fromJars({ dir, ports, preferredPort, logFile, secured, guardian, onExit }: KafkaOptions): Promise<KafkaServer> {
  const reason = whyNoKafka();
  if (reason) throw new PlainError(`The local Kafka cannot be started: ${reason}. Install it, or name a broker in KAFKA_BROKERS.`);
  const jars = await fetchJars('kafka');
  fs.mkdirSync(dir, { recursive: true });
  const properties = path.join(dir, 'server.properties');
  const pidFile = path.join(dir, 'pid');
  await stopLeftOver(pidFile, properties); // before asking for ports: it may hold the preferred one
  const port = await ports.take(preferredPort);
  const controllerPort = await ports.take(preferredPort && preferredPort + 1);
  const brokers = `127.0.0.1:${port}`;
  const securedPort = secured && (await ports.take());
  const data = path.join(dir, 'data');
  fs.writeFileSync(
    properties,
    brokerProperties({ port, controllerPort, data }) +
      (secured && securedPort ? securedProperties({ port, securedPort, controllerPort, keystore: secured.keystore }) : ''),
  );
  const jvm = [
    '-Xms256m',
    '-Xmx512m',
    `-Dlog4j2.configurationFile=${path.join(KAFKA_FOLDER, 'log4j2.properties')}`,
    '-cp',
    path.join(jars, '*'),
  ];

  if (!fs.existsSync(path.join(data, 'meta.properties'))) {
    const id = (await finished('java', [...jvm, 'kafka.tools.StorageTool', 'random-uuid'])).trim().split('\n').at(-1)!.trim();
    const user = secured ? ['--add-scram', `SCRAM-SHA-512=[name=${secured.username},password=${secured.password}]`] : [];
    await finished('java', [...jvm, 'kafka.tools.StorageTool', 'format', '-t', id, '-c', properties, ...user]);
  }

  let child: ChildProcess | undefined;
  let expected = false;

  async function start(): Promise<void> {
    await stopLeftOver(pidFile, properties);
    expected = false;
    const log = fs.openSync(logFile, 'a');
    const mine = spawn('java', [...jvm, 'kafka.Kafka', properties], { stdio: ['ignore', log, log], detached: true, cwd: dir });
    child = mine;
    fs.closeSync(log);
    mine.once('error', () => {});
    mine.once('exit', (code, signal) => {
      fs.rmSync(pidFile, { force: true });
      if (!expected) onExit?.(code, signal);
    });
    fs.writeFileSync(pidFile, String(mine.pid));
    if (mine.pid) guardian?.watch(mine.pid, 'SIGTERM', properties);
    await untilReady(brokers, logFile, () => mine.exitCode !== null || mine.signalCode !== null);
  }

  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    expected = true;
    const mine = child;
    if (mine?.exitCode !== null || mine.signalCode !== null) return;
    const gone = new Promise((resolve) => mine.once('exit', resolve));
    mine.kill(signal);
    const patience = setTimeout(() => mine.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(patience);
  }

  await start();
  return {
    how: 'Apache Kafka 4.3.1 from Maven Central, local process',
    brokers,
    ...(securedPort ? { secured: `127.0.0.1:${securedPort}` } : {}),
    pid: () => child?.pid,
    kill: () => stop('SIGKILL'),
    start,
    stop: () => stop(),
    restart: async () => {
      await stop();
      await start();
    },
  };
}

/** For clearing an installation: a broker that outlived its launcher must not go on writing into a removed folder. */
export const stopLeftOverBroker = (dir: string): Promise<void> => stopLeftOver(path.join(dir, 'pid'), path.join(dir, 'server.properties'));

/** A broker whose launcher was killed with -9 still locks the folder. The command line shows that it is ours. */
async function stopLeftOver(pidFile: string, properties: string): Promise<void> {
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8'));
  const isOurs = (): boolean => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(properties);
    } catch {
      return false;
    }
  };
  if (!pid || !isOurs()) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isOurs(); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGKILL');
    if (waited > 15_000)
      throw new PlainError(
        `A Kafka broker (process ${pid}) still runs on ${path.dirname(properties)} and does not stop: end it and start again.`,
      );
    await sleep(100);
  }
}

const READINESS_TOPIC = 'paktwerk.readiness';

/** Ready means: the group coordinator answers and one message was accepted. An open port says neither. */
async function sendOneMessage(kafka: Kafka): Promise<void> {
  const admin = kafka.admin();
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  try {
    await admin.connect();
    if (!(await admin.listTopics()).includes(READINESS_TOPIC))
      await admin.createTopics({ topics: [{ topic: READINESS_TOPIC, numPartitions: 1, replicationFactor: 1 }], waitForLeaders: true });
    await admin.listGroups();
    await producer.connect();
    await producer.send({ topic: READINESS_TOPIC, messages: [{ value: 'ready' }] });
  } finally {
    await Promise.allSettled([admin.disconnect(), producer.disconnect()]);
  }
}

async function untilReady(brokers: string, logFile = 'its log', isGone: () => boolean = () => false, patienceMs = 60_000): Promise<void> {
  const kafka = new Kafka({
    clientId: 'paktwerk-readiness',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 1000,
    requestTimeout: 5000,
  });
  let last = '';
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    if (isGone()) throw new PlainError(`Kafka did not start; its last words are in ${logFile}.`);
    try {
      return await sendOneMessage(kafka);
    } catch (error) {
      last = messageOf(error);
      await sleep(150);
    }
  }
  throw new PlainError(`Kafka at ${brokers} does not answer (${last}): check KAFKA_BROKERS or ${logFile}.`);
}

async function given(brokers: string): Promise<KafkaServer> {
  await untilReady(brokers, undefined, undefined, 20_000);
  const refuse = (): Promise<never> => Promise.reject(new Error('The broker named in KAFKA_BROKERS is not ours to stop'));
  return {
    how: `KAFKA_BROKERS=${brokers}`,
    brokers,
    pid: () => undefined,
    kill: refuse,
    start: refuse,
    restart: refuse,
    stop: () => Promise.resolve(),
  };
}

async function inContainer(): Promise<KafkaServer> {
  const { KafkaContainer } = await import('@testcontainers/kafka'); // loads a Docker client, which nobody without Docker needs
  const container = await new KafkaContainer('confluentinc/cp-kafka:7.9.1').withKraft().start();
  const brokers = `${container.getHost()}:${container.getMappedPort(9093)}`;
  await untilReady(brokers);
  const engine = async (command: string): Promise<void> => {
    await finished('docker', [command, container.getId()]);
  };
  const start = async (): Promise<void> => {
    // The engine gives a started container a new host port, the advertised one would be wrong: pause and unpause keep both.
    await engine('unpause').catch(() => {});
    await untilReady(brokers);
  };
  return {
    how: 'Apache Kafka in a container',
    brokers,
    pid: () => undefined,
    kill: () => engine('pause'),
    start,
    restart: async () => {
      await engine('pause');
      await start();
    },
    stop: async () => {
      await engine('unpause').catch(() => {});
      await container.stop();
    },
  };
}
