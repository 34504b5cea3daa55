// `npm start`. Nothing is imported before the version of Node is known to be good enough, nor before packages and build are there.
import './before/node-version.cjs';

const began = Date.now();
const { prepare } = await import('./before/prepare.mjs');
console.log('Paktwerk');
await prepare();
const { launch } = await import('./dist/launch.js');
await launch(process.argv.slice(2), began);
