import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './root';

/**
 * What a service has beyond what all have (its database, the bus, the provider's keys), and nothing is given to a service without its need.
 * `kek`: a key-encryption key of its own. `keys`: a database of its own for the keys of people. `internet`: calls addresses that others name. `mail`: hands mail to a server.
 * `scanner`: gives files to a virus scanner. `letters`: sets letters, with the patience that an operator names.
 */
export type Need = 'kek' | 'keys' | 'internet' | 'mail' | 'scanner' | 'letters';

/** What the manifest says of one service; nothing else lists the services. */
export interface ServiceEntry {
  readonly name: string;
  /** What people read on the page. */
  readonly called: { readonly de: string; readonly en: string };
  /** The port of a local installation on 8080; another installation keeps the distance. */
  readonly port: number;
  readonly database: string;
  readonly needs: readonly Need[];
  /** What it is for, in a few words. */
  readonly about: string;
  /** Settings that only a local installation gives it. */
  readonly localEnvironment?: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly services: readonly ServiceEntry[];
  readonly web: { readonly port: number; readonly database: string };
  /** Databases of the platform, which no service owns. */
  readonly databases: readonly { readonly name: string; readonly migrate: string }[];
}

export const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'services/services.json'), 'utf8')) as Manifest;

/** The names of all services, without the web application. */
export const SERVICES: readonly string[] = manifest.services.map(({ name }) => name);

export const serviceEntry = (name: string): ServiceEntry => {
  const found = manifest.services.find((s) => s.name === name);
  if (!found) throw new Error(`services/services.json knows no service "${name}".`);
  return found;
};

/** Where a service keeps the keys of people: apart from its events, with a backup retention of its own. */
export const keysDatabaseOf = ({ database }: ServiceEntry): string => `${database}_keys`;

export const isKeysDatabase = (name: string): boolean =>
  manifest.services.some((s) => s.needs.includes('keys') && keysDatabaseOf(s) === name);

/** A database, the job that migrates it, and who uses it: each user has one role, with a password of its own. */
export interface DatabaseEntry {
  readonly database: string;
  readonly file: string;
  readonly users: readonly string[];
}

const services = manifest.services.map(({ database }) => database);
const usersOf: Readonly<Record<string, readonly string[]>> = { bus: services, clock: [...services, manifest.web.database] };

/** Every database. */
export const migrations: readonly DatabaseEntry[] = [
  ...manifest.services.map(({ name, database }) => ({ database, file: `services/${name}/dist/migrate.js`, users: [database] })),
  ...manifest.services
    .filter(({ needs }) => needs.includes('keys'))
    .map((s) => ({ database: keysDatabaseOf(s), file: 'libs/privacy/dist/migrate.js', users: [s.database] })),
  { database: manifest.web.database, file: 'services/web/dist/migrate.js', users: [manifest.web.database] },
  ...manifest.databases.map(({ name, migrate }) => ({ database: name, file: migrate, users: usersOf[name] ?? [] })),
];

/**
 * Who receives a migration's grants: the role of the one user, or where several share a database a role that nobody signs in with and
 * that each of them is a member of.
 */
export const appRoleOf = ({ database, users }: DatabaseEntry, prefix = 'paktwerk'): string =>
  `${prefix}_${users.length === 1 ? users[0] : database}_app`;

/** The setting of the web application that names a service's addresses. */
export const upstreamVariable = ({ database }: ServiceEntry): string => `UPSTREAM_${database.toUpperCase()}`;
