/**
 * `npm run mutate [-- <package> [part of a file's name …]]`: changes the rules of a service or library one place at a time (Stryker) and looks whether a
 * spec fails. Without a name: of all. Answers 1 where fewer than 90 % of the changes are noticed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PlainError, ROOT, SERVICES } from '@paktwerk/local-stack';
import { rulesOf } from './mutation/rules';
import { command } from './terminal';

const WANTED_PERCENT = 90;
const LIBS = ['kernel', 'deadlines'];
const RESULTS = 'test-results/mutation';

interface Mutant {
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

command(async () => {
  const [only, ...parts] = process.argv.slice(2);
  const names = only === undefined ? [...LIBS, ...SERVICES] : [only];
  return names.map((name) => mutate(name, parts)).every((percent) => percent >= WANTED_PERCENT) ? 0 : 1;
});

const folderOf = (name: string): string => {
  const folder = [`services/${name}`, `libs/${name}`].find((f) => fs.existsSync(path.join(ROOT, f, 'src')));
  if (folder === undefined) throw new PlainError(`There is no service and no library "${name}".`);
  return folder;
};

function mutate(name: string, parts: readonly string[]): number {
  const folder = folderOf(name);
  const { rules, specs } = rulesOf(folder);
  const chosen = rules.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  if (chosen.length === 0 || specs.length === 0) throw new PlainError(`${name} has no rules of that name, or no specs for them.`);
  console.log(
    `${name}: ${String(chosen.length)} files with rules, ${String(specs.length)} files of specs that load without database, bus and web server.`,
  );
  const report = path.join(RESULTS, `${name}.json`);
  const settings = path.join(ROOT, RESULTS, `${name}.settings.json`);
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(settings, JSON.stringify(settingsOf(name, folder, chosen, specs, report), undefined, 2));
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', settings], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new PlainError(`Stryker ended with ${String(status)} for ${name}.`);
  return told(name, JSON.parse(fs.readFileSync(path.join(ROOT, report), 'utf8')) as Report);
}

const othersIn = (folder: string, one: string): readonly string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== one)
    .map(({ name }) => `${folder}/${name}`);

const settingsOf = (name: string, folder: string, rules: readonly string[], specs: readonly string[], report: string) => ({
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner', path.join(ROOT, 'tests/mutation/survivors.mjs')],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'tests/mutation/jest.config.cjs',
    enableFindRelatedTests: false,
    config: { roots: [`<rootDir>/${folder}/src`, '<rootDir>/tests/mutation'], globals: { MUTATION_SPECS: specs } },
  },
  coverageAnalysis: 'perTest',
  // What only runs while a file is loaded (a table, a constant) would take every spec for each change.
  ignoreStatic: true,
  mutate: rules,
  // What is copied for each run: this package, the libraries, and what specs read.
  ignorePatterns: [
    '**/dist',
    ...['.nx', '.paktwerk', 'docs', 'infra', 'k8s', 'test-results', 'tools', ...othersIn('tests', 'mutation')].map((f) => `/${f}`),
    ...othersIn('services', name).map((f) => `/${f}`),
  ],
  disableTypeChecks: false,
  reporters: ['json', 'progress-append-only', 'survivors'],
  jsonReporter: { fileName: report },
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  maxTestRunnerReuse: 200,
  // A busy machine shall not look like a noticed change: an endless loop is found by how often it passes a place, long before.
  timeoutMS: 60_000,
  timeoutFactor: 20,
  allowConsoleColors: false,
});

/** Says what was noticed and what was not. → percent of the changes that a spec noticed */
function told(name: string, { files }: Report): number {
  const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })));
  const noticed = all.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
  const count = (wanted: string): number => all.filter(({ status }) => status === wanted).length;
  // Those that survived were told while it ran.
  for (const [file, { mutants }] of Object.entries(files)) {
    const lines = mutants.filter(({ status }) => status === 'NoCoverage').map(({ location }) => location.start.line);
    if (lines.length > 0)
      console.log(`  ${file}: reached by no spec in ${String(lines.length)} places, lines ${[...new Set(lines)].join(', ')}`);
  }
  const missed = count('Survived') + count('NoCoverage');
  const percent = (100 * noticed) / (noticed + missed);
  console.log(
    `${name}: ${noticed} of ${noticed + missed} changes noticed (${percent.toFixed(1)} %), ${count('Timeout')} of them by the time they took; ${count('Ignored')} in tables and constants not tried`,
  );
  return percent;
}
