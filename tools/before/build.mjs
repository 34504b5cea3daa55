import path from 'node:path';
import { ROOT } from './root.mjs';
import { run, stop } from './run.mjs';

const NX = path.join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
/** No process of Nx stays behind, and it asks nobody anything. */
const QUIET = { NX_DAEMON: 'false', NX_TUI: 'false', NX_ISOLATE_PLUGINS: 'false', NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' };

/** What Nx says about its own work, between the words of the compilers. */
const CHATTER =
  /^(> .*|\s*NX .*|— .*|Nx read the output.*|Hint: run the command.*|  (Run duration|Cache|Critical path|Recoverable time):.*|\s*)$/;

const nx = async (args) => {
  const { code, said } = await run(process.execPath, [NX, ...args, '--outputStyle=static'], QUIET);
  const words = said.split('\n').filter((line) => !CHATTER.test(line));
  return { code, said, words: words.join('\n') };
};

/** Compiles what changed: libraries, services, tools, tests and the page. → false when everything was there already */
export async function build() {
  const { code, said, words } = await nx(['run-many', '-t', 'build', 'page']);
  if (code !== 0) stop('The build failed; the compiler says:', words.slice(-4000));
  const [, cached, all] = /from the cache instead of running the command for (\d+) out of (\d+) tasks/.exec(said) ?? [];
  return cached === undefined || cached !== all;
}

/** Runs targets of the whole repository beside each other. → { code, said } */
export async function checkAll(targets) {
  const { code, words } = await nx(['run-many', '-p', 'paktwerk', '-t', ...targets, '--nxBail=false']);
  return { code, said: words };
}
