// `npm test`: installs what is missing, builds, then runs every kind of test on real parts. `npm test -- specs e2e` runs only those stages.
import './lib/node-version.cjs';

import('./lib/test-run.mjs').then((module) => module.testRun(process.argv.slice(2)));
