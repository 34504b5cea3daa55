/**
 * `npm run mutate [-- [--fresh] <package> [part of a file's name …]]`: changes the rules of a service or library one place at a time (Stryker) and looks
 * whether a spec fails. Without a name: of all. What the last run saw noticed, by a spec and in code that are as they were, is not tried again unless
 * `--fresh` is given. Answers 1 where fewer than 90 % of the changes are noticed. MUTATION_RUNNERS: how many run at once; as many as there are cores.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError, ROOT, SERVICES } from '@paktwerk/local-stack';
import { withoutWhatIsTriedAgain, type Report } from './mutation/again';
import { rulesOf } from './mutation/rules';
import { command } from './terminal';

const WANTED_PERCENT = 90;
const LIBS = ['kernel', 'deadlines'];
const RESULTS = 'test-results/mutation';

/** So many files are tried before what was found is kept: a run that is stopped goes on behind them. */
const PORTION = 60;

command(async () => {
  const args = process.argv.slice(2);
  const isFresh = args.includes('--fresh');
  const [only, ...parts] = args.filter((arg) => arg !== '--fresh');
  const names = only === undefined ? [...LIBS, ...SERVICES] : [only];
  return names.map((name) => mutate(name, parts, isFresh)).every((percent) => percent >= WANTED_PERCENT) ? 0 : 1;
});

const folderOf = (name: string): string => {
  const folder = [`services/${name}`, `libs/${name}`].find((f) => fs.existsSync(path.join(ROOT, f, 'src')));
  if (folder === undefined) throw new PlainError(`There is no service and no library "${name}".`);
  return folder;
};

function mutate(name: string, parts: readonly string[], isFresh: boolean): number {
  const folder = folderOf(name);
  const { rules, specs } = rulesOf(folder);
  const chosen = rules.filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  if (chosen.length === 0 || specs.length === 0) throw new PlainError(`${name} has no rules of that name, or no specs for them.`);
  console.log(
    `${name}: ${String(chosen.length)} files with rules, ${String(specs.length)} files of specs that load without database, bus and web server.`,
  );
  const report = path.join(RESULTS, `${name}.json`);
  fs.mkdirSync(path.join(ROOT, RESULTS), { recursive: true });
  forget(report, isFresh, chosen);
  for (let from = 0; from < chosen.length; from += PORTION) {
    const settings = path.join(ROOT, RESULTS, `${name}.settings.json`);
    fs.writeFileSync(settings, JSON.stringify(settingsOf(name, chosen.slice(from, from + PORTION), specs, report), undefined, 2));
    const { status } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', settings],
      {
        cwd: ROOT,
        stdio: 'inherit',
      },
    );
    if (status !== 0) throw new PlainError(`Stryker ended with ${String(status)} for ${name}.`);
  }
  return told(name, chosen, readReport(report));
}

const readReport = (file: string): Report => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')) as Report;
const writtenAt = (file: string): number | undefined => fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs;

/** What is to be tried again leaves the report before the first portion: a run that is stopped knows nothing of it, rather than what was. */
function forget(report: string, isFresh: boolean, tried: readonly string[]): void {
  if (isFresh) fs.rmSync(path.join(ROOT, report), { force: true });
  const last = writtenAt(report);
  if (last === undefined) return;
  const isChanged = (spec: string): boolean => (writtenAt(spec) ?? last) > last;
  fs.writeFileSync(path.join(ROOT, report), JSON.stringify(withoutWhatIsTriedAgain(readReport(report), { tried, isChanged })));
}

const othersIn = (folder: string, one: string): readonly string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== one)
    .map(({ name }) => `${folder}/${name}`);

const settingsOf = (name: string, rules: readonly string[], specs: readonly string[], report: string) => ({
  packageManager: 'npm',
  plugins: ['runner', 'survivors'].map((plugin) => path.join(ROOT, `tests/mutation/${plugin}.mjs`)),
  testRunner: 'specs',
  mutationSpecs: specs,
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
  reporters: ['progress-append-only', 'survivors'],
  // The report of all runs: what is known from before stays in it.
  incremental: true,
  incrementalFile: report,
  tempDirName: '.stryker-tmp',
  concurrency: Number(process.env['MUTATION_RUNNERS'] ?? os.availableParallelism()),
  // A busy machine shall not look like a noticed change: an endless loop is found by how often it passes a place, long before.
  timeoutMS: 30_000,
  timeoutFactor: 20,
  allowConsoleColors: false,
});

/** Says what was noticed and what was not. → percent of the changes that a spec noticed */
function told(name: string, rules: readonly string[], { files }: Report): number {
  const tried = Object.entries(files).filter(([file]) => rules.includes(file));
  const all = tried.flatMap(([, { mutants }]) => mutants);
  const noticed = all.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
  const count = (wanted: string): number => all.filter(({ status }) => status === wanted).length;
  // Those that survived were told while it ran.
  for (const [file, { mutants }] of tried) {
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
