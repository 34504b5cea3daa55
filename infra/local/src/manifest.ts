import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './root';

/** `kek`: encrypts fields of its own. `keys`: keeps the keys of people in the shared database of keys. */
export type Need = 'kek' | 'keys';

/** What the manifest says of one service; nothing else lists the services. */
export interface ServiceEntry {
  readonly name: string;
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

/** Every database with the job that migrates it. */
export const migrations: readonly { readonly database: string; readonly file: string }[] = [
  ...manifest.services.map(({ name, database }) => ({ database, file: `services/${name}/dist/migrate.js` })),
  { database: manifest.web.database, file: 'services/web/dist/migrate.js' },
  ...manifest.databases.map(({ name, migrate }) => ({ database: name, file: migrate })),
];

/** The setting of the web application that names a service's addresses. */
export const upstreamVariable = ({ database }: ServiceEntry): string => `UPSTREAM_${database.toUpperCase()}`;
