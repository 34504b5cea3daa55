// `npm start`. Nothing is imported before the version of Node is known to be good enough, nor before the packages are installed.
import './before/node-version.cjs';

import('./src/launch.mjs').then((module) => module.launch(process.argv.slice(2)));
