import { createRequire } from 'node:module';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const STATUS = { done: TestStatus.Success, skip: TestStatus.Skipped };
/** What the changed files and whoever runs them tell each other. */
const told = (globalThis.__stryker__ ??= {});
const fileOf = (testId) => testId.split(' ')[0];

const shareOut = (file, testIds) => {
  const { perTest } = told.mutantCoverage ?? { perTest: {} };
  const { [file]: common = {} } = perTest;
  delete perTest[file];
  for (const id of testIds)
    for (const [mutant, hits] of Object.entries(common)) (perTest[id] ??= {})[mutant] = (perTest[id][mutant] ?? 0) + hits;
};

/** Runs specs for each change, file by file until one fails: first those that lie beside the changed file. */
class Specs {
  static inject = tokens(commonTokens.options);

  constructor({ mutationSpecs }) {
    this.specs = mutationSpecs;
  }

  // Stryker has gone to its copy of the repository by now, and not before.
  init() {
    this.running = createRequire(import.meta.url)('./specs.cjs');
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const load = this.running.newModules();
    const tests = [];
    for (const file of this.specs) {
      told.currentTestId = file;
      const found = await this.#tests(load, file, { isWanted: () => true, starts: (id) => (told.currentTestId = id) });
      // What a spec reckons before its tests run is every one's of them: any of them may compare it.
      shareOut(
        file,
        found.map(({ id }) => id),
      );
      tests.push(...found);
    }
    told.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: told.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    Object.assign(told, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const wanted = new Set(testFilter);
    const files = new Set(testFilter.map(fileOf));
    const load = this.running.newModules();
    const tests = [];
    for (const file of this.#inTurn(activeMutant.fileName).filter((one) => files.has(one))) {
      tests.push(...(await this.#tests(load, file, { isWanted: (id) => wanted.has(id), starts: () => undefined, isFirstEnough: true })));
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    told.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(told.hitCount, told.hitLimit) ?? { status: DryRunStatus.Complete, tests }, false);
  }

  #inTurn(changed) {
    const isFar = (file) => (changed.includes(file.slice(0, file.lastIndexOf('/') + 1)) ? 0 : 1);
    return this.specs.toSorted((a, b) => isFar(a) - isFar(b));
  }

  async #tests(load, file, how) {
    const tests = await this.running.runFile(load, file, how);
    return tests.map(({ id, status, message, duration }) => ({
      id,
      name: id,
      timeSpentMs: duration,
      ...(message === '' ? { status: STATUS[status] ?? TestStatus.Skipped } : { status: TestStatus.Failed, failureMessage: message }),
    }));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', Specs)];
export const strykerValidationSchema = { properties: { mutationSpecs: { type: 'array', items: { type: 'string' } } } };
