/** What each process of a local installation is given in its environment. */
import path from 'node:path';
import type { Databases } from './databases';
import { addressFor } from './databases';
import { kekEnvironment } from './key-rotation';
import { keysDatabaseOf, manifest, serviceEntry, upstreamVariable } from './manifest';
import { ROOT } from './root';
import type { StackOptions } from './stack-options';
import type { LocalState } from './state';

export const HOST = '127.0.0.1';

/** Taken over from whoever starts the stack, and nothing else. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'NODE_OPTIONS', 'LOG_LEVEL', 'SystemRoot'];

export interface Surroundings {
  readonly options: StackOptions;
  readonly state: LocalState;
  readonly databases: Databases;
  readonly url: string;
  readonly issuer: string;
  /** What the ids of people hang on. */
  readonly issuerName: string;
  readonly identityUrl: string;
  readonly brokers: string | undefined;
  readonly smtpPort: number;
}

export const baseEnvironment = (options: StackOptions): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  NODE_ENV: 'production',
  REFERENCE_DATA: path.join(ROOT, 'reference-data'),
  ...options.env,
});

/** The provider whose tokens count; its keys are fetched from it, whatever address it is known by. */
const issuer = ({ issuer: address, issuerName, identityUrl }: Surroundings): NodeJS.ProcessEnv => ({
  OIDC_ISSUER: address,
  OIDC_ISSUER_NAME: issuerName,
  OIDC_AUDIENCE: 'paktwerk-api',
  OIDC_JWKS_URL: `${identityUrl}/oidc/jwks`,
});

const webClient = ({ state }: Surroundings): NodeJS.ProcessEnv => ({
  OIDC_CLIENT_ID: 'paktwerk-web',
  OIDC_CLIENT_SECRET: state.secret('oidc_web'),
});

/** `user`: under whose role the process uses its databases. */
const common = (around: Surroundings, user: string): NodeJS.ProcessEnv => ({
  ...baseEnvironment(around.options),
  ...issuer(around),
  SERVICE_HOST: HOST,
  SIMULATED_CLOCK: '1',
  CLOCK_DATABASE_URL: addressFor(around.databases, user, 'clock'),
  DATABASE_URL: addressFor(around.databases, user),
});

const busEnvironment = ({ options, brokers, databases }: Surroundings, user: string): NodeJS.ProcessEnv => ({
  BUS: options.bus,
  ...(options.bus === 'kafka' ? { KAFKA_BROKERS: brokers } : { BUS_DATABASE_URL: addressFor(databases, user, 'bus') }),
});

/** Mail goes to the mailbox of this installation and no further. */
const mailEnvironment = ({ smtpPort, url }: Surroundings): NodeJS.ProcessEnv => ({
  SMTP_HOST: HOST,
  SMTP_PORT: String(smtpPort),
  SMTP_TLS: 'none',
  MAIL_FROM: 'Paktwerk <paktwerk@paktwerk.example>',
  PAGE_URL: url,
});

export const identityEnvironment = (around: Surroundings, dir: string): NodeJS.ProcessEnv => ({
  ...baseEnvironment(around.options),
  ...issuer(around),
  ...webClient(around),
  OIDC_PORT: new URL(around.identityUrl).port,
  OIDC_CLI_SECRET: around.state.secret('oidc_cli'),
  OIDC_MACHINE_SECRET: around.state.secret('oidc_machine'),
  OIDC_KEYS_FILE: path.join(dir, 'identity-keys.json'),
  WEB_PUBLIC_URL: around.url,
});

export const serviceEnvironment = (around: Surroundings, name: string, signingKey: string): NodeJS.ProcessEnv => {
  const entry = serviceEntry(name);
  const { database, needs, localEnvironment } = entry;
  return {
    ...common(around, database),
    ...busEnvironment(around, database),
    EVENT_STORE: process.env['EVENT_STORE'] ?? 'postgres',
    ...(process.env['EVENTSTOREDB_URL'] ? { EVENTSTOREDB_URL: process.env['EVENTSTOREDB_URL'] } : {}),
    ...(needs.includes('kek') ? kekEnvironment(around.state, name) : {}),
    ...(needs.includes('keys') ? { KEYS_DATABASE_URL: addressFor(around.databases, database, keysDatabaseOf(entry)) } : {}),
    ...(needs.includes('mail') ? mailEnvironment(around) : {}),
    ...localEnvironment,
    SERVICE_SECRET: around.state.secret(`service_${name}`, 32),
    SIGNING_KEY: signingKey,
  };
};

/** `ports`: of every replica of each service. */
export const webEnvironment = (around: Surroundings, ports: ReadonlyMap<string, readonly number[]>): NodeJS.ProcessEnv => ({
  ...common(around, manifest.web.database),
  ...webClient(around),
  ...Object.fromEntries(
    [...ports].map(([name, list]) => [upstreamVariable(serviceEntry(name)), list.map((port) => `http://${HOST}:${port}`).join(',')]),
  ),
  WEB_PUBLIC_URL: around.url,
  UPSTREAM_OIDC: around.identityUrl,
  SESSION_SECRET: around.state.secret('session', 48),
});

/** What a tool beside the installation needs to read stores and reach the bus: no key that opens or signs anything. */
export const withoutKeys = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(KEK|SIGNING_KEY|KEYS_DATABASE_URL)/.test(name)));
