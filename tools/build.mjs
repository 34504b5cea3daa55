// `npm run build`: compiles what changed.
import './before/node-version.cjs';

const { build } = await import('./before/build.mjs');
const { ROOT, report } = await import('./src/terminal.mjs');

const started = Date.now();
try {
  const { built } = await build(ROOT);
  console.log(built ? `Built in ${((Date.now() - started) / 1000).toFixed(1)} s.` : 'Nothing changed since the last build.');
} catch (error) {
  report(error);
}
