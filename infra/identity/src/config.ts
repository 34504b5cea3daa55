import { resolve } from 'node:path';

export interface Config {
  readonly issuer: string;
  readonly host: string;
  readonly port: number;
  readonly webUrl: string;
  readonly webClientId: string;
  readonly webSecret: string;
  readonly cliSecret: string;
  /** Of the demo's machine clients; without it there are none. */
  readonly machineSecret: string | undefined;
  readonly audience: string;
  readonly keysFile: string;
  readonly districtsFile: string;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Everybody knows the password of this provider, so it must never be reachable from another machine. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const issuer = needed(env, 'OIDC_ISSUER');
  const host = env['OIDC_HOST'] ?? '127.0.0.1';
  for (const name of [host, new URL(issuer).hostname.replace(/^\[|\]$/g, '')]) {
    if (!LOOPBACK.has(name))
      throw new Error(
        `The demo identity provider serves loopback only, not ${name}: everybody knows its password. Use your own OIDC provider there.`,
      );
  }
  const webUrl = needed(env, 'WEB_PUBLIC_URL').replace(/\/$/, '');
  return {
    issuer,
    host,
    port: Number(needed(env, 'OIDC_PORT')),
    webUrl,
    webClientId: env['OIDC_CLIENT_ID'] ?? 'paktwerk-web',
    webSecret: needed(env, 'OIDC_CLIENT_SECRET'),
    cliSecret: needed(env, 'OIDC_CLI_SECRET'),
    machineSecret: env['OIDC_MACHINE_SECRET'] || undefined,
    audience: env['OIDC_AUDIENCE'] ?? 'paktwerk-api',
    keysFile: needed(env, 'OIDC_KEYS_FILE'),
    districtsFile: resolve(env['REFERENCE_DATA'] ?? resolve(__dirname, '../../../reference-data'), 'districts.csv'),
  };
}
