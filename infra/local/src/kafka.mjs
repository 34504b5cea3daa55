/**
 * A real Apache Kafka without Docker: one KRaft broker from Maven Central's jars, on loopback.
 *
 *   startKafka({ root, dir, ports, logFile }) → { brokers, kill(), start(), restart(), stop(), how }
 *   startKafka({ …, secured: { keystore, username, password } }) → { …, secured } with a second listener that wants TLS and SCRAM-SHA-512;
 *   `keystore` is a PEM file with the broker's key (PKCS 8) and certificates
 *
 * KAFKA_BROKERS names a broker that is there already; it is used as it is and never stopped. `allowDocker` (tests) prefers a container
 * where a Docker engine answers. The data stay in `dir`, so a killed broker comes back with everything it had confirmed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../../../tools/before/plain-error.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
export const hasDocker = () => works('docker', 'info');

/** Why no Kafka can be had here, or undefined when one can. */
export function whyNoKafka({ allowDocker = false } = {}) {
  if (process.env.KAFKA_BROKERS || (allowDocker && hasDocker())) return undefined;
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0) return 'Java 17 or newer is missing';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (major < 17) return `Java 17 or newer is needed, this is Java ${major}`;
  if (!isComplete(jarFolder()) && !works('mvn', '-version')) return "Maven is missing, so Kafka's jars cannot be fetched";
  return undefined;
}

function jarFolder() {
  // Keyed by the list itself: a new version gets a new folder, and every clone on the machine shares one.
  const key = createHash('sha256')
    .update(fs.readFileSync(path.join(HERE, '../../kafka/pom.xml')))
    .digest('hex')
    .slice(0, 12);
  return path.join(process.env.PAKTWERK_CACHE ?? path.join(os.homedir(), '.cache', 'paktwerk'), `kafka-${key}`);
}

const isComplete = (folder) => fs.existsSync(folder) && fs.readdirSync(folder).some((name) => name.startsWith('kafka_'));

/** Fetches the jars once. A second start needs neither Maven nor a network. */
export async function fetchJars() {
  const folder = jarFolder();
  if (isComplete(folder)) return folder;
  const reason = whyNoKafka();
  if (reason) throw new PlainError(`The local Kafka cannot be started: ${reason}. Install it, or name a broker in KAFKA_BROKERS.`);
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  try {
    await finished('mvn', [
      '-B',
      '-q',
      '-f',
      path.join(HERE, '../../kafka/pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      '-DincludeScope=runtime',
    ]);
    if (!fs.existsSync(folder)) fs.renameSync(unfinished, folder);
  } catch (error) {
    throw new PlainError(
      "Kafka's jars could not be fetched from Maven Central: check the network connection and start again.",
      error.message,
    );
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

function finished(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said.trim()) : reject(new Error(`${command} ended with ${code}: ${said.slice(-2000)}`)),
    );
  });
}

export async function startKafka({ root, dir, ports, preferredPort, logFile, allowDocker = false, secured, guardian, onExit = () => {} }) {
  if (process.env.KAFKA_BROKERS) return given(root, process.env.KAFKA_BROKERS);
  if (allowDocker && hasDocker()) return inContainer(root);

  const jars = await fetchJars();
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
    configuration({ port, controllerPort, data }) +
      (secured ? securedListener({ port, securedPort, controllerPort, keystore: secured.keystore }) : ''),
  );
  const jvm = [
    '-Xms256m',
    '-Xmx512m',
    `-Dlog4j2.configurationFile=${path.join(HERE, '../../kafka/log4j2.properties')}`,
    '-cp',
    path.join(jars, '*'),
  ];

  if (!fs.existsSync(path.join(data, 'meta.properties'))) {
    const id = await finished('java', [...jvm, 'kafka.tools.StorageTool', 'random-uuid']);
    const user = secured ? ['--add-scram', `SCRAM-SHA-512=[name=${secured.username},password=${secured.password}]`] : [];
    await finished('java', [...jvm, 'kafka.tools.StorageTool', 'format', '-t', id.split('\n').at(-1).trim(), '-c', properties, ...user]);
  }

  let child;
  let expected = false;

  async function start() {
    await stopLeftOver(pidFile, properties);
    expected = false;
    const log = fs.openSync(logFile, 'a');
    child = spawn('java', [...jvm, 'kafka.Kafka', properties], { stdio: ['ignore', log, log], detached: true, cwd: dir });
    fs.closeSync(log);
    const mine = child;
    mine.once('error', () => {});
    mine.once('exit', (code, signal) => {
      fs.rmSync(pidFile, { force: true });
      if (!expected) onExit(code, signal);
    });
    fs.writeFileSync(pidFile, String(mine.pid));
    if (mine.pid) guardian?.watch(mine.pid, 'SIGTERM', properties);
    await untilReady(root, brokers, () => mine.exitCode !== null || mine.signalCode !== null, logFile);
  }

  async function stop(signal = 'SIGTERM') {
    expected = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(patience);
  }

  await start();
  return {
    how: 'Apache Kafka 4.3.1 from Maven Central, local process',
    brokers,
    ...(secured ? { secured: `127.0.0.1:${securedPort}` } : {}),
    pid: () => child.pid,
    kill: () => stop('SIGKILL'),
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
  };
}

const configuration = ({ port, controllerPort, data }) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=5
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
log.retention.ms=-1
# A killed broker waits out its own old session before it serves again: nine seconds by default.
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=300
`;

/** Later lines win over earlier ones of the same name. */
const securedListener = ({ port, securedPort, controllerPort, keystore }) => `
listeners=PLAINTEXT://127.0.0.1:${port},SECURED://127.0.0.1:${securedPort},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port},SECURED://127.0.0.1:${securedPort}
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SECURED:SASL_SSL
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.secured.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.secured.ssl.keystore.type=PEM
listener.name.secured.ssl.keystore.location=${keystore}
`;

/** For clearing an installation: a broker that outlived its launcher must not go on writing into a removed folder. */
export const stopLeftOverBroker = (dir) => stopLeftOver(path.join(dir, 'pid'), path.join(dir, 'server.properties'));

/** A broker whose launcher was killed with -9 still locks the folder. The command line shows that it is ours. */
async function stopLeftOver(pidFile, properties) {
  if (!fs.existsSync(pidFile)) return;
  const pid = Number(fs.readFileSync(pidFile, 'utf8'));
  const commandLine = () => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  if (!pid || !commandLine().includes(properties)) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; commandLine().includes(properties); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGKILL');
    if (waited > 15_000)
      throw new PlainError(
        `A Kafka broker (process ${pid}) still runs on ${path.dirname(properties)} and does not stop: end it and start again.`,
      );
    await sleep(100);
  }
}

/** Ready means: the group coordinator answers and one message was accepted. An open port says neither. */
async function untilReady(root, brokers, isGone, logFile, patienceMs = 60_000) {
  const { Kafka, logLevel } = createRequire(path.join(root, 'package.json'))('kafkajs');
  const kafka = new Kafka({
    clientId: 'paktwerk-readiness',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 1000,
    requestTimeout: 5000,
  });
  const topic = 'paktwerk.readiness';
  const until = Date.now() + patienceMs;
  let last;
  while (Date.now() < until) {
    if (isGone()) throw new PlainError(`Kafka did not start; its last words are in ${logFile}.`);
    const admin = kafka.admin();
    const producer = kafka.producer({ allowAutoTopicCreation: false });
    try {
      await admin.connect();
      if (!(await admin.listTopics()).includes(topic))
        await admin.createTopics({ topics: [{ topic, numPartitions: 1, replicationFactor: 1 }], waitForLeaders: true });
      await admin.listGroups();
      await producer.connect();
      await producer.send({ topic, messages: [{ value: 'ready' }] });
      return;
    } catch (error) {
      last = error;
      await sleep(150);
    } finally {
      await Promise.allSettled([admin.disconnect(), producer.disconnect()]);
    }
  }
  throw new PlainError(`Kafka at ${brokers} does not answer (${last?.message}): check KAFKA_BROKERS or ${logFile ?? 'its log'}.`);
}

async function given(root, brokers) {
  await untilReady(root, brokers, () => false, undefined, 20_000);
  const refuse = async () => {
    throw new Error('The broker named in KAFKA_BROKERS is not ours to stop');
  };
  return {
    how: `KAFKA_BROKERS=${brokers}`,
    brokers,
    pid: () => undefined,
    kill: refuse,
    start: refuse,
    restart: refuse,
    stop: async () => {},
  };
}

async function inContainer(root) {
  const { KafkaContainer } = createRequire(path.join(root, 'package.json'))('@testcontainers/kafka');
  const container = await new KafkaContainer('confluentinc/cp-kafka:7.9.1').withKraft().start();
  const brokers = `${container.getHost()}:${container.getMappedPort(9093)}`;
  await untilReady(root, brokers, () => false);
  const engine = (...args) => finished('docker', [...args, container.getId()]);
  const start = async () => {
    // The engine gives a started container a new host port, the advertised one would be wrong: pause and unpause keep both.
    await engine('unpause').catch(() => {});
    await untilReady(root, brokers, () => false);
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
