import { build } from './build.mjs';
import { installPackages } from './install.mjs';

const timed = async (what, work) => {
  const from = Date.now();
  const worth = await work();
  const ms = Date.now() - from;
  if (worth || ms > 5000) console.log(`  ✓ ${what.padEnd(28)} ${`${(ms / 1000).toFixed(1)} s`.padStart(7)}`);
};

/** Everything that compiled code needs before it can run. */
export async function prepare() {
  await timed('npm packages', installPackages);
  await timed('Build', build);
}
