import tseslint from 'typescript-eslint';
import dialect from './tools/lint/dialect.cjs';

const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.fixture.ts', 'spec/**'];
const nodeGlobals = [
  'process',
  'console',
  'Buffer',
  'URL',
  'URLSearchParams',
  'fetch',
  'Response',
  'Headers',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'AbortController',
  'AbortSignal',
  'TextEncoder',
  'TextDecoder',
  'performance',
  'crypto',
  'structuredClone',
  'module',
  'exports',
  'require',
  '__dirname',
  'globalThis',
  'document',
  'window',
  'location',
  'navigator',
  'getComputedStyle',
  'localStorage',
  'sessionStorage',
]; // the last line: functions that run inside a page of the browser test

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      'test-results/**',
      '.paktwerk/**',
      '.nx/**',
      '.stryker-tmp/**',
      '**/api/generated/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    // One program over the sources of everything, specs included: needs no build and is read once (measured: faster than a program per package).
    languageOptions: {
      parserOptions: { project: ['tsconfig.specs.json', 'services/web/app/tsconfig.specs.json'], tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      // No floating promises: await it, return it, or hand it to something that owns its failure.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          ignoreVoid: true,
          // The runner of node:test awaits what it was given; so do the specs of a describe.
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['after', 'before', 'describe', 'it', 'test'] }],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      // A new member of a union shows every place that must learn about it.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `(x) => doIt(x)` is how this code writes "do it"; the rule would add braces and no safety.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Nest finds modules and controllers by their decorators, members or not.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Under noUncheckedIndexedAccess a `!` says "this index exists"; what may be missing is handled with `?.` and `??`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Both take "the receiver would accept it anyway" for "unnecessary" and would remove narrowings that a reader needs.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // What somebody else threw is kept and thrown on as it is.
      '@typescript-eslint/only-throw-error': 'off',
      // At the edges `String(value ?? '')` of something unknown is what is meant.
      '@typescript-eslint/no-base-to-string': 'off',
      // Flow analysis does not see what changes during an `await` ("always falsy" after one would be wrong).
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `read<Row>(sql)` names a row's shape at the edge, where nothing else could.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Nest and TypeBox take plain objects where their types name classes or computed shapes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // An interface that answers with a promise may be met without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // kafkajs declares the functions of a batch's payload as methods; they are free of `this`.
    files: ['libs/messaging/src/kafka/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Scripts run as they are: plain Node, nothing compiled.
    files: ['**/*.{mjs,mts,cjs,js}'],
    languageOptions: {
      parser: tseslint.parser,
      ecmaVersion: 'latest',
      sourceType: 'module',
      globals: Object.fromEntries(nodeGlobals.map((g) => [g, 'readonly'])),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: [...specs, '*/*/spec/**'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  // The dialect of CONTRIBUTING.md, as far as a linter can hold it. Layers (boundaries.json) are held by libs/testing/src/boundaries.spec.ts.
  {
    files: ['services/*/src/**/*.ts'],
    ignores: ['services/web/**'],
    plugins: { dialect: dialect.plugin },
    rules: { 'dialect/place': 'error', 'dialect/home': 'error', 'dialect/injectable': 'error' },
  },
  {
    files: ['libs/*/src/**/*.ts', 'services/*/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...dialect.sentences] },
  },
  {
    files: ['services/*/src/**/*.controller.ts'],
    ignores: ['services/web/**'],
    rules: { 'no-restricted-syntax': ['error', ...dialect.inControllers] },
  },
  {
    files: ['services/web/app/src/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...dialect.inPages] },
  },
  {
    // What people read stands in the catalogue of texts, in both languages; the examples of the parts speak German only.
    files: ['services/web/app/src/**/*.tsx'],
    ignores: [...specs, '**/*.spec.tsx', '**/*.fixture.tsx', 'services/web/app/src/ui/examples/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...dialect.inPages,
        {
          selector: 'JSXText[value=/[A-Za-zÄÖÜäöüß]{2}/]',
          message: 'Texts come from texts/{de,en}, not from the component.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|aria-valuetext|alt|title|label|placeholder|hint|caption|confirmLabel|text)$/] > Literal[value=/[A-Za-zÄÖÜäöüß]{2}/]',
          message: 'Texts come from texts/{de,en}, not from the component.',
        },
      ],
    },
  },
];
