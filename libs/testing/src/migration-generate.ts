import { join, relative } from 'node:path';
import { serviceMigrations } from '@paktwerk/platform';
import type { ServiceDefinition } from '@paktwerk/platform';
import { writeMigration } from './generate-migration';

const ROOT = join(__dirname, '../../..');

/** npm run migration:generate -- <service> <Name>: writes what leads from the service's migrations to its entities, as a new migration. */
const run = async ([name, change]: readonly string[]): Promise<string> => {
  const server = process.env['TEST_DATABASE_URL'];
  if (!name || !change) throw new Error('Usage: npm run migration:generate -- <service> <Name>, e.g. case-management OpenCases');
  if (!server) throw new Error('TEST_DATABASE_URL is not set: the URL of a PostgreSQL superuser, as specs use it.');
  const { service } = (await import(join(ROOT, 'services', name, 'dist/service.js'))) as { readonly service: ServiceDefinition };
  const file = await writeMigration(service, serviceMigrations(service), change, server, ROOT);
  if (file === undefined) return `The entities of ${name} are what its migrations make: nothing to write.`;
  return `${relative(ROOT, file)} is written. Look at it, and name it among the migrations in services/${name}/src/service.ts.`;
};

run(process.argv.slice(2)).then(
  (sentence) => process.stdout.write(`${sentence}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
