import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from './sources';

const page = readFileSync(join(__dirname, '../../../docs/operations/retention.md'), 'utf8');
const texts = sources().flatMap(({ file, text }) => (file.startsWith(join('libs', 'testing')) ? [] : [text]));

const found = (pattern: RegExp): readonly string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
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
