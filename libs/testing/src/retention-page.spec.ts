import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/operations/retention.md'), 'utf8');

const sources = ['services', 'libs']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(ROOT, folder, name, 'src')))
  .filter((folder) => !folder.includes('testing'))
  .flatMap((folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true, recursive: true });
    } catch {
      return []; // services.json is no folder
    }
  })
  .filter((file) => file.isFile() && /\.ts$/.test(file.name) && !/\.(spec|fixture)\.ts$/.test(file.name))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));

const found = (pattern: RegExp): readonly string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];
/** Made by a migration of once and dropped by a later one. */
const GONE = ['idempotency'];
const isReadModel = (name: string): boolean => name.startsWith('rm_');

describe('the page about what is kept', () => {
  const tables = found(/create table (?:if not exists )?([a-z][a-z_0-9]+) \(/g);
  const entities = found(/@Entity\('([a-z_0-9]+)'/g);

  it.each(tables.filter((name) => !isReadModel(name) && !GONE.includes(name)))('says how long rows of %s stay', (name) =>
    expect(page).toContain(`\`${name}`),
  );

  it.each([...new Set([...page.matchAll(/rm_[a-z_]+_v\d+/g)].map(([name]) => name))])('names %s as it is called today', (name) =>
    expect(entities).toContain(name),
  );
});
