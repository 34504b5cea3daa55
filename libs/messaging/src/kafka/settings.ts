import { errorLine } from '@paktwerk/projections';
import type { WorkerLog } from '@paktwerk/projections';
import { Kafka, logLevel } from 'kafkajs';
import type { Admin, KafkaConfig, LogEntry, SASLOptions } from 'kafkajs';
import { within } from '../waiting';
import { registerCodecs } from './codecs';

/** PEM texts, not paths. Without `ca` the machine's own list of authorities counts. */
export interface KafkaTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
}

export interface KafkaSasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Stands before every topic and group on the broker, so that several installations can share one. Nothing behind the transport sees it. */
  readonly topicPrefix?: string;
  readonly tls?: KafkaTls;
  readonly sasl?: KafkaSasl;
  /** Fixed when a topic is created; more means a new topic. */
  readonly partitions?: number;
  /** -1 leaves it to the broker. */
  readonly replicationFactor?: number;
  /** -1 keeps everything, so that a new subscriber can start from the beginning. */
  readonly retentionMs?: number;
  /** How many replicas must have a message before it counts as published; absent leaves it to the broker. */
  readonly minInSync?: number;
  readonly sendTimeoutMs?: number;
  /** How long the group waits for a replica that has vanished. The broker's minimum is usually 6 s. */
  readonly sessionTimeoutMs?: number;
}

/** What kafkajs is told in every thread. */
export const kafkaConfig = (settings: KafkaSettings): KafkaConfig => ({
  clientId: settings.clientId,
  brokers: [...settings.brokers],
  ...(settings.tls ? { ssl: { ...settings.tls } } : {}),
  ...(settings.sasl ? { sasl: { ...settings.sasl } as SASLOptions } : {}),
  connectionTimeout: 3000,
  requestTimeout: 7000, // kafkajs gives a join of the group its own time
  retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 6 },
  logLevel: logLevel.ERROR,
});

/** kafkajs repeats itself while a broker is away; what matters is in the transport's own state and log. */
export const logKafka = (log: WorkerLog, namespace: string, message: string, error: unknown): void =>
  log.warn({ kafka: namespace, ...(error === undefined ? {} : { error: String(error).slice(0, 300) }) }, message);

export const createKafka = (settings: KafkaSettings, log: WorkerLog): Kafka => {
  registerCodecs();
  return new Kafka({
    ...kafkaConfig(settings),
    logCreator:
      () =>
      ({ namespace, log: { message, error } }: LogEntry) =>
        logKafka(log, namespace, message, error),
  });
};

/** With time for one request that a broker leaves unanswered. */
const ADMIN_MS = 10_000;

/** One short conversation with the broker's administration. */
export const withAdmin = async <T>(kafka: Kafka, log: WorkerLog, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka.admin();
  try {
    return await within(
      ADMIN_MS,
      'The broker',
      (async () => {
        await admin.connect();
        return work(admin);
      })(),
    );
  } finally {
    void admin.disconnect().catch((error: unknown) => log.warn({ error: errorLine(error) }, 'admin connection did not close'));
  }
};
