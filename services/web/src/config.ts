import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IdentityConfig, type Issuer } from '@paktwerk/auth';
import { readSetting } from '@paktwerk/config';

import { SERVICES, type ServiceName } from './services';

export { SERVICES };
export type { ServiceName };

export interface WebConfig {
  readonly host: string;
  readonly port: number;
  /** The one address under which people open Paktwerk; cookies, redirects and the Origin check hang on it. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly sessionSecret: string;
  readonly oidc: {
    /** Whose tokens are accepted; people sign in at the first. */
    readonly issuers: readonly [Issuer, ...Issuer[]];
    readonly clientId: string;
    readonly clientSecret: string | undefined;
    readonly audience: string;
  };
  readonly upstreams: Readonly<Record<ServiceName, readonly string[]>>;
  readonly oidcUpstream: readonly string[];
  /** Undefined where domain time is real time. */
  readonly clockDatabaseUrl: string | undefined;
  readonly stateName: string;
  readonly publicFolder: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const required = (env: Env, name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

const urls = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((u) => u.trim().replace(/\/+$/, ''))
    .filter((u) => u !== '');

const upstreamVariable = (service: ServiceName): string => `UPSTREAM_${service.toUpperCase().replace(/-/g, '_')}`;

/** The name of the state is data: `state.json` beside the districts; a deployment may set STATE_NAME instead. */
const stateName = (env: Env): string => {
  if (env['STATE_NAME']) return env['STATE_NAME'];
  const folder = env['REFERENCE_DATA'] ?? resolve(__dirname, '../../../reference-data');
  try {
    return (JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as { name: string }).name;
  } catch {
    return '';
  }
};

export const readConfig = (env: Env): WebConfig => {
  const sessionSecret = required(env, 'SESSION_SECRET');
  if (sessionSecret.length < 32) throw new Error('SESSION_SECRET must have at least 32 characters.');
  const port = Number(env['SERVICE_PORT'] ?? 8080);
  return {
    host: env['SERVICE_HOST'] ?? '127.0.0.1',
    port,
    publicUrl: new URL(env['WEB_PUBLIC_URL'] ?? `http://127.0.0.1:${port}`),
    databaseUrl: required(env, 'DATABASE_URL'),
    sessionSecret,
    oidc: {
      issuers: readSetting(IdentityConfig, env).issuers,
      clientId: env['OIDC_CLIENT_ID'] ?? 'paktwerk-web',
      clientSecret: env['OIDC_CLIENT_SECRET'],
      audience: env['OIDC_AUDIENCE'] ?? 'paktwerk-api',
    },
    upstreams: Object.fromEntries(SERVICES.map((s) => [s, urls(env[upstreamVariable(s)])])) as Record<ServiceName, string[]>,
    oidcUpstream: urls(env['UPSTREAM_OIDC']),
    clockDatabaseUrl: env['SIMULATED_CLOCK'] === '1' ? required(env, 'CLOCK_DATABASE_URL') : undefined,
    stateName: stateName(env),
    publicFolder: env['WEB_PUBLIC_FOLDER'] ?? resolve(__dirname, 'public'),
  };
};
