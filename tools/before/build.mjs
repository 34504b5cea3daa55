import path from 'node:path';
import { ROOT } from './root.mjs';
import { run, stop } from './run.mjs';

const NX = path.join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
/** No process of Nx stays behind, and it asks nobody anything. */
const QUIET = { NX_DAEMON: 'false', NX_TUI: 'false', NX_ISOLATE_PLUGINS: 'false', NODE_ENV: 'production' };

/** Compiles what changed: libraries, services, tools, tests and the page. → false when everything was there already */
export async function build() {
  const { code, said } = await run(process.execPath, [NX, 'run-many', '-t', 'build', 'page', '--outputStyle=static'], QUIET);
  if (code !== 0) stop('The build failed; the compiler says:', said.slice(-4000));
  const [, cached, all] = /from the cache instead of running the command for (\d+) out of (\d+) tasks/.exec(said) ?? [];
  return cached === undefined || cached !== all;
}
