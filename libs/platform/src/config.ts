import { hostname } from 'node:os';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { IssuerConfigError, issuersFromEnvironment } from '@paktwerk/auth';
import type { Issuer } from '@paktwerk/auth';
import { KafkaConfigError, kafkaFromEnvironment } from '@paktwerk/messaging';
import type { KafkaSettings } from '@paktwerk/messaging';

/** A setting is missing or wrong: one sentence for whoever starts the service. */
export class ConfigError extends Error {}

export interface ServiceConfig {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly bus: 'embedded' | 'kafka';
  readonly busDatabaseUrl: string | undefined;
  readonly kafka?: Omit<KafkaSettings, 'clientId'> | undefined;
  readonly eventStore: 'postgres' | 'eventstoredb';
  /** With EventStoreDB: the connection string, with TLS and credentials. */
  readonly eventStoreUrl?: string | undefined;
  /** A store that has been idle for so long gets a heartbeat; absent = never. */
  readonly heartbeatMs?: number | undefined;
  /** Whose tokens are accepted. */
  readonly issuers: readonly Issuer[];
  readonly audience: string;
  readonly simulatedClock: boolean;
  readonly clockDatabaseUrl: string | undefined;
  readonly kekBase64: string | undefined;
  /** Key-encryption keys before the current one, separated by commas: they still open what was wrapped with them. */
  readonly kekPrevious?: string | undefined;
  readonly keysDatabaseUrl: string | undefined;
  /** Ed25519: signs the daily root of the log; without it no roots are made. */
  readonly signingKey?: string | undefined;
  /** Keys the hashes of idempotency records, so that a body cannot be guessed from them. */
  readonly serviceSecret: string;
  readonly referenceData: string;
  readonly instanceId: string;
  readonly logLevel: string;
}

/** 96 events on a day without any other; what somebody asks about is final after a quarter of an hour. */
const HEARTBEAT_SECONDS = 900;

type Env = Readonly<Record<string, string | undefined>>;

const need = (env: Env, name: string, why: string): string => {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set: ${why}.`);
  return value;
};

const oneOf = <T extends string>(env: Env, name: string, values: readonly T[], fallback: T): T => {
  const value = env[name] ?? fallback;
  const found = values.find((v) => v === value);
  if (!found) throw new ConfigError(`${name}="${value}" is not known: use one of ${values.join(', ')}.`);
  return found;
};

const portOf = (env: Env): number => {
  const port = Number(need(env, 'SERVICE_PORT', 'the port this service listens on'));
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new ConfigError('SERVICE_PORT must be a port number.');
  return port;
};

const heartbeatOf = (env: Env): number | undefined => {
  const seconds = Number(env['STORE_HEARTBEAT_SECONDS'] ?? HEARTBEAT_SECONDS);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 86_400)
    throw new ConfigError('STORE_HEARTBEAT_SECONDS must be a whole number of seconds up to a day, 0 for no heartbeats.');
  return seconds === 0 ? undefined : seconds * 1000;
};

/** The folder with districts.csv: named by REFERENCE_DATA, else the first `reference-data` above this file or the working directory. */
export const findReferenceData = (env: Env = process.env): string => {
  const named = env['REFERENCE_DATA'];
  if (named) return resolve(named);
  for (const start of [process.cwd(), __dirname]) {
    for (let dir = start; dir !== dirname(dir); dir = dirname(dir)) {
      const candidate = join(dir, 'reference-data');
      if (existsSync(join(candidate, 'districts.csv'))) return candidate;
    }
  }
  throw new ConfigError('REFERENCE_DATA is not set and no folder "reference-data" with districts.csv was found.');
};

const kafkaOf = (env: Env): Omit<KafkaSettings, 'clientId'> => {
  try {
    return kafkaFromEnvironment(env);
  } catch (error) {
    throw error instanceof KafkaConfigError ? new ConfigError(error.message) : error;
  }
};

const issuersOf = (env: Env): readonly Issuer[] => {
  try {
    return issuersFromEnvironment(env);
  } catch (error) {
    throw error instanceof IssuerConfigError ? new ConfigError(error.message) : error;
  }
};

/** @throws ConfigError */
export const loadConfig = (env: Env = process.env): ServiceConfig => {
  const bus = oneOf(env, 'BUS', ['embedded', 'kafka'] as const, 'embedded');
  const eventStore = oneOf(env, 'EVENT_STORE', ['postgres', 'eventstoredb'] as const, 'postgres');
  const simulatedClock = env['SIMULATED_CLOCK'] === '1';
  return {
    host: env['SERVICE_HOST'] ?? '127.0.0.1',
    port: portOf(env),
    databaseUrl: need(env, 'DATABASE_URL', 'the PostgreSQL database of this service'),
    bus,
    busDatabaseUrl: bus === 'embedded' ? need(env, 'BUS_DATABASE_URL', 'the database of the embedded bus (or set BUS=kafka)') : undefined,
    kafka: bus === 'kafka' ? kafkaOf(env) : undefined,
    eventStore,
    eventStoreUrl:
      eventStore === 'eventstoredb'
        ? need(
            env,
            'EVENTSTOREDB_URL',
            'the connection string of the EventStoreDB, e.g. esdb://user:password@host:2113?tls=true (or set EVENT_STORE=postgres)',
          )
        : undefined,
    heartbeatMs: heartbeatOf(env),
    issuers: issuersOf(env),
    audience: env['OIDC_AUDIENCE'] ?? 'paktwerk-api',
    simulatedClock,
    clockDatabaseUrl: simulatedClock ? need(env, 'CLOCK_DATABASE_URL', 'where the simulated clock is kept') : undefined,
    kekBase64: env['KEK_BASE64'],
    kekPrevious: env['KEK_PREVIOUS'],
    keysDatabaseUrl: env['KEYS_DATABASE_URL'],
    signingKey: env['SIGNING_KEY'],
    serviceSecret: need(env, 'SERVICE_SECRET', 'a random secret of at least 16 characters'),
    referenceData: findReferenceData(env),
    instanceId: env['INSTANCE_ID'] ?? `${hostname()}-${process.pid}`,
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
};
