import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';

/** What rules may import as a whole; the rest is the database, the bus or the web server. */
const PLAIN =
  /^(node:(assert|crypto|events|fs|path|util)(\/.+)?|fast-check|feiertagejs|ibantools|ical\.js|standardwebhooks|uuid|@sinclair\/typebox(\/.+)?|@paktwerk\/(kernel|contracts|deadlines)(\/.+)?)$/;
const IMPORT = /^(?:import|export)\s+(?!type\b)([^;'"]*?)\s*from\s*['"]([^'"]+)['"]/gm;
const EXPORT = /^export (?:abstract )?(?:const|class|function) (\w+)/gm;
/** Files of a service that only say what something looks like. */
const SHAPES = /(^|\/)(events|views|entity|config|snapshots)\.ts$/;

const exists = (file: string): boolean => fs.existsSync(path.join(ROOT, file));
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** The parts of the larger libraries that load quickly, by the names that they export: tests/mutation/light.cjs stands for those libraries. */
const light = (): ReadonlySet<string> =>
  new Set(
    (JSON.parse(read('tests/mutation/light.json')) as string[]).flatMap((file) =>
      [...read(`${file}.ts`).matchAll(EXPORT)].map(([, name]) => name ?? ''),
    ),
  );

const namesIn = (clause: string): string[] =>
  (/\{([^}]*)\}/s.exec(clause)?.[1] ?? '*')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(' as ')[0] ?? name);

/** Whether a file, with everything that it imports, loads without database, bus and web server. */
const loadsQuickly = (): ((file: string) => boolean) => {
  const names = light();
  const known = new Map<string, boolean>();
  const quick = (file: string): boolean => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, true); // two files that import each other
    const is = [...read(file).matchAll(IMPORT)].every(([, clause = '', from = '']) => {
      if (PLAIN.test(from)) return true;
      if (from.startsWith('@paktwerk/')) return namesIn(clause).every((name) => names.has(name));
      if (!from.startsWith('.')) return false;
      const target = path.posix.join(path.posix.dirname(file), from);
      const source = [`${target}.ts`, `${target}/index.ts`].find(exists);
      return source !== undefined && quick(source);
    });
    known.set(file, is);
    return is;
  };
  return quick;
};

const isProperty = (spec: string): boolean => read(spec).includes('fast-check');

const under = (folder: string): string[] =>
  fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'migrations' ? [] : under(file);
    return file.endsWith('.ts') ? [file] : [];
  });

export interface Rules {
  /** Deciders, states and calculations. */
  readonly rules: readonly string[];
  /** The specs that need neither database nor application. */
  readonly specs: readonly string[];
}

/** The rules of a package, found by what they import: a new decision is among them without being named anywhere. */
export const rulesOf = (folder: string): Rules => {
  const isQuick = loadsQuickly();
  const quick = under(`${folder}/src`).filter(isQuick);
  const isService = folder.startsWith('services/');
  return {
    // Properties last: a decision's own specs notice most changes in milliseconds.
    specs: quick.filter((file) => file.endsWith('.spec.ts')).sort((a, b) => Number(isProperty(a)) - Number(isProperty(b))),
    // What lies directly in a service's `src` puts it together and says its texts; a library has its calculations there.
    rules: quick.filter(
      (file) =>
        !/\.(spec|fixture|controller)\.ts$/.test(file) &&
        !file.endsWith('/index.ts') &&
        (!isService || (path.posix.dirname(file) !== `${folder}/src` && !SHAPES.test(file))),
    ),
  };
};
