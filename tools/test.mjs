// `npm test`: installs what is missing, builds, then runs every kind of test on real parts. `npm test -- specs e2e` runs only those stages.
import './before/node-version.cjs';

import('./src/test/test-run.mjs').then((module) => module.testRun(process.argv.slice(2)));
