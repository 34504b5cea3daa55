// Runs specs without database, bus and web server as jest does (its functions, its `expect`), and loads their modules anew each time as jest does. What
// jest does for that, half a second for a single test, takes longer than the tests: here every file is translated once for all changes.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { createRequire } = require('node:module');
const swc = require('@swc/core');
const circus = require('jest-circus');
const { expect } = require('expect');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const jestConfig = require('../../jest.config.js');
const properties = require('./fast-check.cjs');

/** The copy of the repository that has the changes in it. */
const ROOT = process.cwd();
const timers = new ModernFakeTimers({ global: globalThis, config: { rootDir: ROOT, fakeTimers: {} } });
const mocker = new ModuleMocker(globalThis);
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
globalThis.jest = {
  spyOn: (...args) => mocker.spyOn(...args),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  ...Object.fromEntries(
    ['useFakeTimers', 'useRealTimers', 'advanceTimersByTime', 'advanceTimersByTimeAsync', 'clearAllTimers', 'getTimerCount'].map((name) => [
      name,
      (...args) => timers[name](...args),
    ]),
  ),
};

/** Where a name of a library leads: first what stands for the larger ones. */
const NAMES = Object.entries({
  '^@paktwerk/(auth|event-store|platform|sheets|testing)$': '<rootDir>/tests/mutation/light.cjs',
  ...jestConfig.moduleNameMapper,
}).map(([name, file]) => [new RegExp(name), file.replace('<rootDir>', ROOT)]);
const [, SWC] = jestConfig.transform['^.+\\.[tj]s$'];

const ENDINGS = ['', '.ts', '.cjs', '.json', '/index.ts'];
const places = new Map();
const placeOf = (file, request) => {
  const key = `${path.dirname(file)} ${request}`;
  if (!places.has(key)) {
    const [name, target] = NAMES.find(([one]) => one.test(request)) ?? [];
    const start = target === undefined ? request : request.replace(name, target);
    const isOurs = target !== undefined || request.startsWith('.');
    const found =
      isOurs &&
      ENDINGS.map((ending) => path.resolve(path.dirname(file), start + ending)).find((one) =>
        fs.statSync(one, { throwIfNoEntry: false })?.isFile(),
      );
    places.set(key, found === false || found === undefined || found.includes('/node_modules/') ? undefined : found);
  }
  return places.get(key);
};

const scripts = new Map();
const scriptOf = (file) => {
  if (!scripts.has(file)) {
    const source = fs.readFileSync(file, 'utf8');
    const code = file.endsWith('.ts')
      ? swc.transformSync(source, { filename: file, swcrc: false, configFile: false, ...SWC }).code
      : source;
    scripts.set(file, new vm.Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, { filename: file }));
  }
  return scripts.get(file);
};

/** Loads modules of the repository, each once; those of others stay loaded. */
const newModules = () => {
  const modules = new Map();
  const load = (file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    if (file.endsWith('.json')) return JSON.parse(fs.readFileSync(file, 'utf8'));
    const module = { exports: {} };
    modules.set(file, module);
    const from = (request) => {
      if (request === 'fast-check') return properties;
      const place = placeOf(file, request);
      return place === undefined ? createRequire(file)(request) : load(place);
    };
    const run = () => scriptOf(file).runInThisContext()(module.exports, from, module, file, path.dirname(file));
    if (file.endsWith('.spec.ts')) run();
    else ofNobody(run);
    return module.exports;
  };
  return load;
};

/** What runs while a module loads is no test's; what a spec reckons between its tests is. */
const ofNobody = (run) => {
  const stryker = (globalThis.__stryker__ ??= {});
  const before = stryker.currentTestId;
  stryker.currentTestId = undefined;
  try {
    run();
  } finally {
    stryker.currentTestId = before;
  }
};

const namesOf = (block) => (block.parent === undefined || block.parent === null ? [] : [...namesOf(block.parent), block.name]);
/** A name may end with a blank, where the last value of a table is empty. */
const idOf = (block) => namesOf(block).join(' ');

let told = { isWanted: () => true, starts: () => undefined };
let hasFailed = false;
/** Where a file does not load, the one test that it has. */
const LOADS = 'loads';
circus.addEventHandler((event) => {
  if (event.name === 'test_start') {
    const id = idOf(event.test);
    if (hasFailed || !(told.isWanted(id) || event.test.name === LOADS)) event.test.mode = 'skip';
    else told.starts(id);
  }
  if (event.name === 'test_done' && event.test.errors.length > 0 && told.isFirstEnough) hasFailed = true;
});

/**
 * Runs the specs of one file. → its tests; after a failure the others are skipped where the first is enough.
 * @param how `isWanted(id)`: whether a test is run; `starts(id)`; `isFirstEnough`
 */
const runFile = async (load, file, how) => {
  told = how;
  hasFailed = false;
  circus.resetState();
  circus.getState().testTimeout = 10_000;
  describe(file, () => {
    try {
      load(path.join(ROOT, file));
    } catch (error) {
      // A change that breaks the loading of a file is noticed by it.
      it(LOADS, () => {
        throw error;
      });
    }
  });
  const { testResults } = await circus.run();
  return testResults.map(({ testPath, status, errors, duration }) => ({
    id: testPath.slice(1).join(' '),
    status,
    message: String(errors[0] ?? '').slice(0, 500),
    duration: duration ?? 0,
  }));
};

module.exports = { newModules, runFile };
