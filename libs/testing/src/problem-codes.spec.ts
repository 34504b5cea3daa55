import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SERVICES = join(__dirname, '../../../services');

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile() && f.name.endsWith('.ts') && !f.name.endsWith('.spec.ts') && f.name !== 'problems.ts')
    .map((f) => readFileSync(join(f.parentPath, f.name), 'utf8'));

const codesOf = (problems: string): string[] => [...problems.matchAll(/^ {2}'?([a-z][a-z-]+)'?: \{/gm)].map((m) => m[1]!);

/** A code without texts does not compile (`refusing`); this is the other direction. */
describe.each(readdirSync(SERVICES).filter((s) => existsSync(join(SERVICES, s, 'src/service.ts'))))('%s', (service) => {
  const codes = codesOf(readFileSync(join(SERVICES, service, 'src/problems.ts'), 'utf8'));
  const sources = sourcesOf(join(SERVICES, service, 'src')).join('\n');
  /** `target-${reason}` and `client-${state}` are put together where they are used. */
  const beginnings = [...sources.matchAll(/refuse\(`([a-z]+-)\$\{/g)].map((m) => m[1]!);

  it('declares codes', () => expect(codes.length).toBeGreaterThan(2));
  it.each(codes)('refuses with %s somewhere', (code) =>
    expect(sources.includes(`'${code}'`) || beginnings.some((b) => code.startsWith(b))).toBe(true),
  );
});
