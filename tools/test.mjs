// `npm test`: installs what is missing, builds, then runs every kind of test on real parts. `npm test -- specs e2e` runs only those stages.
import './before/node-version.cjs';

const began = Date.now();
const { prepare } = await import('./before/prepare.mjs');
console.log('\n── packages and build');
await prepare();
const { testRun } = await import('./dist/test-run.js');
await testRun(process.argv.slice(2), Date.now() - began);
