// How jest runs for mutation testing; `tools/src/mutate.ts` adds the folder of the package and its specs.
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  testEnvironment: require.resolve('./first-failure.cjs'),
  testMatch: ['<rootDir>/tests/mutation/specs.cjs'],
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/tests/mutation/fast-check.cjs',
    '^@paktwerk/(auth|event-store|platform|sheets|testing)$': '<rootDir>/tests/mutation/light.cjs',
    ...base.moduleNameMapper,
  },
};
