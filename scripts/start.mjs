// `npm start`. Nothing is imported before the version of Node is known to be good enough, nor before the packages are installed.
import './lib/node-version.cjs';

import('./lib/launch.mjs').then((module) => module.launch(process.argv.slice(2)));
