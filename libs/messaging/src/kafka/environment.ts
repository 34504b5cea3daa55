import { readFileSync } from 'node:fs';
import type { KafkaSasl, KafkaSettings, KafkaTls } from './settings';

type Env = Readonly<Record<string, string | undefined>>;

/** A setting of the broker is missing or wrong: one sentence for whoever starts the process. */
export class KafkaConfigError extends Error {}

const integer = (env: Env, name: string, from: number, to: number): number | undefined => {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < from || value > to)
    throw new KafkaConfigError(`${name}="${text}" is no whole number from ${from} to ${to}.`);
  return value;
};

const file = (env: Env, name: string): string | undefined => {
  const path = env[name];
  if (!path) return undefined;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new KafkaConfigError(`${name} names ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  if (!text.includes('-----BEGIN ')) throw new KafkaConfigError(`${name} names ${path}, which is no PEM file.`);
  return text;
};

const tlsOf = (env: Env): KafkaTls | undefined => {
  const [ca, cert, key] = [file(env, 'KAFKA_CA_FILE'), file(env, 'KAFKA_CERT_FILE'), file(env, 'KAFKA_KEY_FILE')];
  if ((cert === undefined) !== (key === undefined))
    throw new KafkaConfigError('KAFKA_CERT_FILE and KAFKA_KEY_FILE belong together: only one of them is set.');
  const { KAFKA_TLS: wanted } = env;
  if (wanted !== undefined && wanted !== '0' && wanted !== '1')
    throw new KafkaConfigError(`KAFKA_TLS="${wanted}" is not known: use 1 or 0.`);
  const named = ca !== undefined || cert !== undefined;
  if (wanted === '0' && named) throw new KafkaConfigError('KAFKA_TLS=0 contradicts the certificates that are named: remove one of them.');
  if (wanted !== '1' && !named) return undefined;
  const passphrase = env['KAFKA_KEY_PASSPHRASE'];
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined || key === undefined ? {} : { cert, key }),
    ...(passphrase ? { passphrase } : {}),
  };
};

const saslOf = (env: Env, isEncrypted: boolean): KafkaSasl | undefined => {
  const { KAFKA_SASL_MECHANISM: text, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  if (!text) {
    if (username || password)
      throw new KafkaConfigError(
        'KAFKA_SASL_MECHANISM is not set, though a user or password is: use plain, scram-sha-256 or scram-sha-512.',
      );
    return undefined;
  }
  const mechanism = (['plain', 'scram-sha-256', 'scram-sha-512'] as const).find((m) => m === text.toLowerCase());
  if (!mechanism) throw new KafkaConfigError(`KAFKA_SASL_MECHANISM="${text}" is not known: use plain, scram-sha-256 or scram-sha-512.`);
  if (!username || !password)
    throw new KafkaConfigError('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD must be set with KAFKA_SASL_MECHANISM.');
  if (mechanism === 'plain' && !isEncrypted)
    throw new KafkaConfigError('KAFKA_SASL_MECHANISM=plain sends the password readable: set KAFKA_TLS=1, or use scram-sha-512.');
  return { mechanism, username, password };
};

const DAY_MS = 86_400_000;

/** Everything about the broker that is configured from outside. Files are read once, at the start. @throws KafkaConfigError */
export const kafkaFromEnvironment = (env: Env): Omit<KafkaSettings, 'clientId'> => {
  const brokers = (env['KAFKA_BROKERS'] ?? '')
    .split(',')
    .map((b) => b.trim())
    .filter(Boolean);
  if (brokers.length === 0) throw new KafkaConfigError('KAFKA_BROKERS is not set: the brokers, host:port, separated by commas.');
  const wrong = brokers.find((b) => !/^[^\s:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(b));
  if (wrong !== undefined) throw new KafkaConfigError(`KAFKA_BROKERS names "${wrong}", which is not host:port.`);
  const topicPrefix = env['KAFKA_TOPIC_PREFIX'] ?? '';
  if (!/^[a-zA-Z0-9._-]{0,100}$/.test(topicPrefix))
    throw new KafkaConfigError('KAFKA_TOPIC_PREFIX may hold letters, digits, ".", "_" and "-" only, at most 100.');
  const partitions = integer(env, 'KAFKA_PARTITIONS', 1, 1000);
  const replicationFactor = integer(env, 'KAFKA_REPLICATION', 1, 100);
  const minInSync = integer(env, 'KAFKA_MIN_INSYNC_REPLICAS', 1, 100);
  if (minInSync !== undefined && replicationFactor !== undefined && minInSync > replicationFactor)
    throw new KafkaConfigError(`KAFKA_MIN_INSYNC_REPLICAS=${minInSync} can never be reached with KAFKA_REPLICATION=${replicationFactor}.`);
  const days = integer(env, 'KAFKA_RETENTION_DAYS', -1, 36_500);
  if (days === 0)
    throw new KafkaConfigError('KAFKA_RETENTION_DAYS=0 would delete what was published at once: use -1 (for ever) or a number of days.');
  const tls = tlsOf(env);
  const sasl = saslOf(env, tls !== undefined);
  return {
    brokers,
    topicPrefix,
    ...(partitions === undefined ? {} : { partitions }),
    ...(replicationFactor === undefined ? {} : { replicationFactor }),
    ...(minInSync === undefined ? {} : { minInSync }),
    ...(days === undefined ? {} : { retentionMs: days === -1 ? -1 : days * DAY_MS }),
    ...(tls ? { tls } : {}),
    ...(sasl ? { sasl } : {}),
  };
};
