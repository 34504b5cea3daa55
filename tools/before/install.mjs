import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const STAMP = '.paktwerk-lock';
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;

const lockHash = (root) =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** The packages fit when we installed exactly this lock, or npm itself did after the lock was last written. */
function fits(root) {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, STAMP);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  const npmsOwn = path.join(modules, '.package-lock.json');
  return fs.existsSync(npmsOwn) && fs.statSync(npmsOwn).mtimeMs >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the npm packages when they are missing or older than the lock. → true when something was installed */
export async function installPackages(root, { onChild = () => {} } = {}) {
  if (fits(root)) return false;
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const npm = process.env.npm_execpath;
  const [command, all] = npm?.endsWith('.js')
    ? [process.execPath, [npm, ...args]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
  const said = await new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    onChild(child);
    let text = '';
    child.stdout.on('data', (part) => (text += part));
    child.stderr.on('data', (part) => (text += part));
    child.once('error', (error) =>
      reject(new PlainError(`npm could not be started (${error.message}): install it together with Node from https://nodejs.org.`)),
    );
    child.once('close', (code) => resolve(code === 0 ? undefined : text));
  });
  if (said !== undefined) {
    if (/EUSAGE/.test(said))
      throw new PlainError('package-lock.json does not fit package.json: run "npm install" once and start again.', said.trim());
    if (/ENOSPC/.test(said)) throw new PlainError('The disk is full: make room and start again.', said.trim());
    if (NO_NETWORK.test(said))
      throw new PlainError(
        'The npm packages could not be downloaded: check the network connection (or the proxy and registry that npm uses) and start again.',
        said.trim().split('\n').slice(0, 4).join('\n'),
      );
    throw new PlainError('The npm packages could not be installed ("npm ci" failed); its last words follow.', said.trim().slice(-3000));
  }
  fs.writeFileSync(path.join(root, 'node_modules', STAMP), lockHash(root));
  return true;
}
