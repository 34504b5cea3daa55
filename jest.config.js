/** Specs run from the sources (swc), no build needed; `*.kafka.spec.ts` wants a broker and runs as a target of its own, `*.clamd.spec.ts` a virus scanner. */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const libs = Object.fromEntries(
  readdirSync(join(__dirname, 'libs')).map((name) => [`^@paktwerk/${name}$`, `<rootDir>/libs/${name}/src/index.ts`]),
);
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/tools', '<rootDir>/tests'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    ...(process.env.WITH_KAFKA ? [] : ['\\.kafka\\.spec\\.ts$']),
    ...(process.env.TEST_CLAMD_URL ? [] : ['\\.clamd\\.spec\\.ts$']),
  ],
  modulePathIgnorePatterns: ['/dist/'],
  // A dynamic import names the compiled file; specs run from the sources.
  moduleNameMapper: {
    ...libs,
    '^@paktwerk/(kernel|sheets)/([a-z-]+)$': '<rootDir>/libs/$1/src/$2.ts',
    '^@paktwerk/local-stack$': '<rootDir>/infra/local/src/index.ts',
    '^@paktwerk/tools$': '<rootDir>/tools/src/index.ts',
    '^(\\./eventstoredb-event-store)\\.js$': '$1',
  },
  // A few libraries are ESM only; jest on Node 20 has to transform them.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|openid-client|oauth4webapi|content-disposition|intl-messageformat|@formatjs/[^/]+|@tanstack/(react-table|table-core))/)',
  ],
  transform: {
    // A library that is ESM alone can only be imported dynamically, and that import has to stay one.
    '/libs/sheets/src/.+\\.ts$|/((?:lines|occupancies)-from-a-spreadsheet\\.spec|look-at-attachment|read-pdf)\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs', ignoreDynamic: true } },
    ],
    // The page: what its components need besides is the environment, named in each of their specs (`@jest-environment jsdom`).
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  maxWorkers: 2,
  testTimeout: 30000,
};
