import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { run, stop } from './run.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.paktwerk-lock');
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;
const ARGS = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

const lockHash = () => createHash('sha256').update(fs.readFileSync(LOCK)).digest('hex');

/** The packages fit when we installed exactly this lock, or npm itself did after the lock was last written. */
function fits() {
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lockHash()) return true;
  const npmsOwn = path.join(MODULES, '.package-lock.json');
  return fs.existsSync(npmsOwn) && fs.statSync(npmsOwn).mtimeMs >= fs.statSync(LOCK).mtimeMs;
}

/** Installs the npm packages when they are missing or older than the lock. → true when something was installed */
export async function installPackages() {
  if (fits()) return false;
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js')
    ? [process.execPath, [npm, ...ARGS]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ARGS];
  const { code, said } = await run(command, args).catch((error) =>
    stop(`npm could not be started (${error.message}): install it together with Node from https://nodejs.org.`),
  );
  if (code !== 0) explain(said);
  fs.writeFileSync(STAMP, lockHash());
  return true;
}

function explain(said) {
  if (/EUSAGE/.test(said)) stop('package-lock.json does not fit package.json: run "npm install" once and start again.', said);
  if (/ENOSPC/.test(said)) stop('The disk is full: make room and start again.', said);
  if (NO_NETWORK.test(said))
    stop(
      'The npm packages could not be downloaded: check the network connection (or the proxy and registry that npm uses) and start again.',
      said.split('\n').slice(0, 4).join('\n'),
    );
  stop('The npm packages could not be installed ("npm ci" failed); its last words follow.', said.slice(-3000));
}
