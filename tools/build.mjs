// `npm run build`: compiles what changed.
import './before/node-version.cjs';

const began = Date.now();
const { build } = await import('./before/build.mjs');
await build();
console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
