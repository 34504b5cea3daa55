'use strict';
// Tells Nx what can be done with each package, from what lies in its folder: a new library or service needs no entry anywhere.
const { existsSync, readdirSync } = require('node:fs');
const { dirname, join, basename } = require('node:path');

const TSC = 'node node_modules/tsc/bin/tsc';

const countFiles = (folder, pattern) =>
  !existsSync(folder)
    ? 0
    : readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
        if (!entry.isDirectory()) return sum + (pattern.test(entry.name) ? 1 : 0);
        return ['node_modules', 'dist'].includes(entry.name) ? sum : sum + countFiles(join(folder, entry.name), pattern);
      }, 0);

const run = (command, more = {}) => ({ executor: 'nx:run-commands', options: { command }, cache: true, ...more });

/** Specs that read the whole repository run again whenever anything in it changed. */
const READS_EVERYTHING = ['libs/testing', 'libs/running-service'];

/**
 * So many files of specs run in one process. What one file leaves behind there stays until the end: behind a hundred of them, a spec of milliseconds took
 * ten seconds. And the parts of a large service run beside each other, where one process would be the last for minutes.
 */
const FILES_OF_A_PART = 60;

const spec = (root, target, flags, part = '') => {
  const report = `test-results/specs/${target}/${root.replaceAll('/', '-')}${part}.json`;
  return run(`node tools/dist/spec.js ${root} ${report}${flags}`, {
    // Which server the specs use says nothing about what they find.
    dependsOn: [{ projects: ['@paktwerk/tools'], target: 'build' }],
    inputs: READS_EVERYTHING.includes(root) ? ['everything'] : ['default', 'forSpecs'],
    outputs: [`{workspaceRoot}/${report}`],
  });
};

const targetsOf = (workspace, root) => {
  const folder = join(workspace, root);
  const targets = {};
  if (existsSync(join(folder, 'tsconfig.json')))
    targets.build = run(`${TSC} -b ${root}`, {
      dependsOn: ['^build'],
      inputs: ['production', '^production'],
      // The page lies in the folder of its server and is built by a target of its own.
      outputs: ['{projectRoot}/dist/.tsbuildinfo', '{projectRoot}/dist/*.{js,d.ts,map}', '{projectRoot}/dist/!(public)/**'],
    });
  if (existsSync(join(folder, 'app/vite.config.mts')))
    targets.page = run(`node node_modules/vite/bin/vite.js build --logLevel warn -c ${root}/app/vite.config.mts`, {
      inputs: ['default', '^production'],
      outputs: ['{projectRoot}/dist/public'],
    });
  const parts = Math.ceil(countFiles(folder, /(?<!\.kafka)\.spec\.tsx?$/) / FILES_OF_A_PART);
  const named = Array.from({ length: parts }, (_, i) => i + 1);
  if (parts === 1) targets.spec = spec(root, 'spec', '');
  if (parts > 1) {
    for (const part of named) targets[`spec-${part}`] = spec(root, 'spec', ` --part=${part}/${parts}`, `-${part}`);
    targets.spec = { executor: 'nx:noop', dependsOn: named.map((part) => `spec-${part}`) };
  }
  if (countFiles(folder, /\.kafka\.spec\.ts$/) > 0) targets['spec-kafka'] = spec(root, 'spec-kafka', ' --kafka');
  return targets;
};

exports.name = 'paktwerk';
exports.createNodesV2 = [
  '{{libs,services,infra,tests}/*,tools}/package.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      return [
        file,
        {
          projects: {
            [root]: { root, name: require(join(workspaceRoot, file)).name ?? basename(root), targets: targetsOf(workspaceRoot, root) },
          },
        },
      ];
    }),
];
