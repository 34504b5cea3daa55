import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, schemaDifference } from '@paktwerk/postgres';
import type { EntityClass } from '@paktwerk/postgres';
import { entitiesOf } from './rebuilds';
import type { ServiceWithReadModels } from './rebuilds';
import { createTestDatabase } from './postgres';

const words = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const statements = (queries: readonly string[]): string =>
  queries
    .map((query) => `    await q.query(\`${query.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`);`)
    .join('\n');

/** A migration that makes of a database of these migrations one of these entities; undefined where nothing is to be done. */
export const generateMigration = async (
  migrations: Parameters<typeof migrate>[1],
  entities: readonly EntityClass[],
  className: string,
  server: string,
): Promise<string | undefined> => {
  const database = await createTestDatabase('migration', server);
  try {
    await migrate(database.url, migrations);
    const { up, down } = await schemaDifference(database.url, entities);
    if (up.length === 0) return undefined;
    return `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Generated from the entities; frozen since. */
export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(q: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(q: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`;
  } finally {
    await database.drop();
  }
};

/**
 * Writes it among the service's migrations, by time and name.
 * @param name what changes, e.g. `OpenCases`
 * @returns the file's path; undefined where entities and migrations agree
 */
export const writeMigration = async (
  service: ServiceWithReadModels,
  migrations: Parameters<typeof migrate>[1],
  name: string,
  server: string,
  root: string,
): Promise<string | undefined> => {
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name)) throw new TypeError(`A migration is named like a class, e.g. OpenCases; not "${name}".`);
  const at = Date.now();
  const text = await generateMigration(migrations, entitiesOf(service), `${name}${at}`, server);
  if (text === undefined) return undefined;
  const folder = join(root, 'services', service.name, 'src/migrations');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${at}-${words(name)}.ts`);
  writeFileSync(file, text);
  return file;
};
