// The specs that mutation testing runs: those of deciders and pure calculations, which need no database.
const base = require('../../jest.config.js');

module.exports = {
  ...base,
  rootDir: require('node:path').resolve(__dirname, '../..'),
  roots: ['<rootDir>/libs/kernel', '<rootDir>/services'],
  testMatch: [
    '<rootDir>/libs/kernel/src/**/*.spec.ts',
    '<rootDir>/services/*/src/{application,programme,call,draft,pot,person,post,appointment,case,access,figures,totals,client,webhook,place,shared}/**/*.spec.ts',
    '<rootDir>/services/*/src/to-public.spec.ts',
  ],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '/services/reporting/', '/services/subscriptions/src/feed/'],
  moduleNameMapper: Object.fromEntries(Object.entries(base.moduleNameMapper)),
};
