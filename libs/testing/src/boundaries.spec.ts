import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The layers, held by the file system: what a package imports, what its package.json names and what its tsconfig.json
 * references must be the same story, and boundaries.json tells it. The lint rule reads the same table.
 */
interface Rule {
  readonly mayImport: readonly string[];
  readonly forbids: readonly string[];
}
interface Table {
  readonly packages: Readonly<Record<string, Rule>>;
  readonly onlyInSpecs: readonly string[];
}

const root = resolve(__dirname, '../../..');
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const table = json<Table>(join(root, 'boundaries.json'));

const folders = (parent: string): string[] =>
  readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')));
const packages = [...folders('libs'), ...folders('services'), 'infra/identity'];
const ruleOf = (folder: string): Rule | undefined => table.packages[folder] ?? table.packages[`${dirname(folder)}/*`];

const sources = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(dir, entry.name);
    return entry.isDirectory() ? sources(path) : /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : [];
  });
const isSpec = (file: string): boolean =>
  /\.(spec|fixture)\.tsx?$/.test(file) || /^[^/]+\/[^/]+\/spec\//.test(relative(root, file).split(sep).join('/'));
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"\n]+)['"]/g;
const importsOf = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((m) => m[1] ?? '');

/** The library that is named: as a whole, or by a part that its package.json exports. */
const libOf = (specifier: string): string | undefined => {
  const [, lib, part] = /^@paktwerk\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
  if (lib === undefined || part === undefined) return lib;
  const path = join(root, 'libs', lib, 'package.json');
  const { exports } = existsSync(path) ? json<{ exports?: Readonly<Record<string, string>> }>(path) : {};
  return exports?.[`.${part}`] === undefined ? undefined : lib;
};
const matches = (pattern: string, specifier: string): boolean =>
  pattern.endsWith('/*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern || specifier.startsWith(`${pattern}/`);

const violationsIn = (folder: string, file: string, rule: Rule): string[] => {
  const where = relative(root, file);
  return importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = resolve(dirname(file), specifier);
      return target.startsWith(join(root, folder) + sep) ? [] : [`${where} leaves its package: ${specifier}`];
    }
    if (specifier.startsWith('@paktwerk/')) {
      const lib = libOf(specifier);
      if (lib === undefined) return [`${where} reaches inside a library: ${specifier}`];
      if (folder === `libs/${lib}` || rule.mayImport.includes(lib) || (isSpec(file) && table.onlyInSpecs.includes(lib))) return [];
      return [`${where} may not import ${specifier}`];
    }
    return !isSpec(file) && rule.forbids.some((f) => matches(f, specifier)) ? [`${where} may not import ${specifier}`] : [];
  });
};

describe('boundaries', () => {
  it('has a rule for every package', () => {
    expect(packages.filter((p) => !ruleOf(p))).toEqual([]);
    expect(packages.length).toBeGreaterThanOrEqual(16);
  });

  it('has no cycle: every library comes after those it may import', () => {
    const order = Object.keys(table.packages)
      .filter((p) => p.startsWith('libs/'))
      .map((p) => p.slice('libs/'.length));
    for (const [i, lib] of order.entries()) {
      const later = (ruleOf(`libs/${lib}`)?.mayImport ?? []).filter((other) => order.indexOf(other) >= i);
      expect({ lib, later }).toEqual({ lib, later: [] });
    }
  });

  it('finds what it is meant to find', () => {
    const rule: Rule = { mayImport: ['kernel'], forbids: ['@nestjs/*', 'pg'] };
    expect(matches('@nestjs/*', '@nestjs/common')).toBe(true);
    expect(matches('pg', 'pg/lib/x')).toBe(true);
    expect(matches('pg', 'pg-pool')).toBe(false);
    expect(libOf('@paktwerk/kernel')).toBe('kernel');
    expect(libOf('@paktwerk/kernel/src/money')).toBeUndefined();
    expect(violationsIn('libs/kernel', __filename, rule)).toEqual(['libs/testing/src/boundaries.spec.ts may not import @paktwerk/planted']);
  });

  describe.each(packages)('%s', (folder) => {
    const rule = ruleOf(folder) ?? { mayImport: [], forbids: [] };
    const files = sources(join(root, folder)).filter((f) => f !== __filename);
    const manifest = json<{ dependencies?: Record<string, string>; devDependencies?: Record<string, string> }>(
      join(root, folder, 'package.json'),
    );
    const declared = Object.keys(manifest.dependencies ?? {});
    const ownLibs = declared.flatMap((d) => libOf(d) ?? []);

    it('imports only what lies below it', () => {
      expect(files.flatMap((file) => violationsIn(folder, file, rule))).toEqual([]);
    });

    it('declares only libraries that it may import, and no service', () => {
      expect(ownLibs.filter((lib) => !rule.mayImport.includes(lib))).toEqual([]);
      expect(declared.filter((d) => d.startsWith('@paktwerk/service-') || rule.forbids.some((f) => matches(f, d)))).toEqual([]);
    });

    it('declares and references the libraries that its sources import, and no other', () => {
      const used = [
        ...new Set(
          files
            .filter((f) => !isSpec(f))
            .flatMap(importsOf)
            .flatMap((s) => libOf(s) ?? []),
        ),
      ].sort();
      const references = (json<{ references?: { path: string }[] }>(join(root, folder, 'tsconfig.json')).references ?? []).map((r) =>
        relative(root, resolve(root, folder, r.path)),
      );
      expect(ownLibs.sort()).toEqual(used);
      expect(references.sort()).toEqual(used.map((lib) => `libs/${lib}`));
    });
  });
});

// Read by "finds what it is meant to find": import '@paktwerk/planted'
