/** What each process of a local installation is given in its environment. */
import path from 'node:path';
import type { Databases } from './databases';
import { databaseOf } from './databases';
import { serviceEntry, upstreamVariable } from './manifest';
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
}

export const baseEnvironment = (options: StackOptions): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  NODE_ENV: 'production',
  REFERENCE_DATA: path.join(ROOT, 'reference-data'),
  ...options.env,
});

const oidc = ({ state, issuer, issuerName, identityUrl }: Surroundings): NodeJS.ProcessEnv => ({
  OIDC_ISSUER: issuer,
  OIDC_ISSUER_NAME: issuerName,
  OIDC_AUDIENCE: 'paktwerk-api',
  OIDC_JWKS_URL: `${identityUrl}/oidc/jwks`,
  OIDC_CLIENT_ID: 'paktwerk-web',
  OIDC_CLIENT_SECRET: state.secret('oidc_web'),
});

const common = (around: Surroundings): NodeJS.ProcessEnv => ({
  ...baseEnvironment(around.options),
  ...oidc(around),
  SERVICE_HOST: HOST,
  SERVICE_SECRET: around.state.secret('service', 32),
  SIMULATED_CLOCK: '1',
  CLOCK_DATABASE_URL: databaseOf(around.databases, 'clock').app,
  EVENT_STORE: process.env['EVENT_STORE'] ?? 'postgres',
  ...(process.env['EVENTSTOREDB_URL'] ? { EVENTSTOREDB_URL: process.env['EVENTSTOREDB_URL'] } : {}),
  BUS: around.options.bus,
  ...(around.options.bus === 'kafka' ? { KAFKA_BROKERS: around.brokers } : { BUS_DATABASE_URL: databaseOf(around.databases, 'bus').app }),
});

export const identityEnvironment = (around: Surroundings, dir: string): NodeJS.ProcessEnv => ({
  ...baseEnvironment(around.options),
  ...oidc(around),
  OIDC_PORT: new URL(around.identityUrl).port,
  OIDC_CLI_SECRET: around.state.secret('oidc_cli'),
  OIDC_MACHINE_SECRET: around.state.secret('oidc_machine'),
  OIDC_KEYS_FILE: path.join(dir, 'identity-keys.json'),
  WEB_PUBLIC_URL: around.url,
});

export const serviceEnvironment = (around: Surroundings, name: string, signingKey: string): NodeJS.ProcessEnv => {
  const { database, needs, localEnvironment } = serviceEntry(name);
  return {
    ...common(around),
    ...(needs.includes('kek') ? { KEK_BASE64: around.state.secret('kek', 32, 'base64') } : {}),
    ...(needs.includes('keys') ? { KEYS_DATABASE_URL: databaseOf(around.databases, 'keys').app } : {}),
    ...localEnvironment,
    SIGNING_KEY: signingKey,
    DATABASE_URL: databaseOf(around.databases, database).app,
  };
};

/** `ports`: of every replica of each service. */
export const webEnvironment = (around: Surroundings, ports: ReadonlyMap<string, readonly number[]>): NodeJS.ProcessEnv => ({
  ...common(around),
  ...Object.fromEntries(
    [...ports].map(([name, list]) => [upstreamVariable(serviceEntry(name)), list.map((port) => `http://${HOST}:${port}`).join(',')]),
  ),
  DATABASE_URL: databaseOf(around.databases, 'web').app,
  WEB_PUBLIC_URL: around.url,
  UPSTREAM_OIDC: around.identityUrl,
  SESSION_SECRET: around.state.secret('session', 48),
});

/** What a tool beside the installation needs to read stores and reach the bus: no key that opens or signs anything. */
export const withoutKeys = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(KEK|SIGNING_KEY|KEYS_DATABASE_URL)/.test(name)));
