'use strict';
// Tells Nx what can be done with each package, from what lies in its folder: a new library or service needs no entry anywhere.
const { existsSync, readdirSync } = require('node:fs');
const { dirname, join, basename } = require('node:path');

const TSC = 'node node_modules/tsc/bin/tsc';

const hasFile = (folder, pattern) =>
  existsSync(folder) &&
  readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? !['node_modules', 'dist'].includes(entry.name) && hasFile(join(folder, entry.name), pattern)
      : pattern.test(entry.name),
  );

const run = (command, more = {}) => ({ executor: 'nx:run-commands', options: { command }, cache: true, ...more });

/** Specs that read the whole repository run again whenever anything in it changed. */
const READS_EVERYTHING = ['libs/testing', 'libs/running-service'];

const spec = (root, target, flags) => {
  const report = `test-results/specs/${target}/${root.replaceAll('/', '-')}.json`;
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
  if (hasFile(folder, /(?<!\.kafka)\.spec\.tsx?$/)) targets.spec = spec(root, 'spec', '');
  if (hasFile(folder, /\.kafka\.spec\.ts$/)) targets['spec-kafka'] = spec(root, 'spec-kafka', ' --kafka');
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
