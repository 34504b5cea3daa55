/** A real PostgreSQL from the binaries that npm ships, as a child process of ours. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guardian } from './guardian';
import { codeOf, PlainError } from './plain-error';
import { binaries, checkForeign, createCluster, dataFolder, identity, majorOf, unprivilegedAccount } from './postgres-cluster';

/** A zombie has ended, though its number is still taken. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const isPostgres = (pid: number): boolean =>
  !fs.existsSync(`/proc/${pid}/cmdline`) || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');

/** A server that outlived its launcher (killed with -9) still holds the folder: it is ours, so it is told to stop. */
async function stopLeftOver(data: string): Promise<void> {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !alive(pid) || !isPostgres(pid)) return fs.rmSync(file, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (!alive(pid)) return fs.rmSync(file, { force: true });
    await sleep(100);
  }
  throw new PlainError(`A PostgreSQL server (process ${pid}) still runs on ${data} and does not stop: end it and start again.`);
}

/** Removes the cluster of `dir` and everything in it; a server that still runs on it is stopped first. */
export async function removeCluster(dir: string): Promise<void> {
  const data = dataFolder(dir);
  if (!fs.existsSync(data)) return;
  await stopLeftOver(data);
  fs.rmSync(data, { recursive: true, force: true });
  // Below the temporary folder the folder around the data is ours, too.
  if (path.dirname(data) !== fs.realpathSync(dir)) fs.rmSync(path.dirname(data), { recursive: true, force: true });
}

export interface PostgresServer {
  /** The superuser's address. */
  readonly url: string;
  readonly port: number;
  /** The folder with its data. */
  readonly data: string;
  /** True when the cluster is new. */
  readonly created: boolean;
  pid(): number | undefined;
  /** For tests; `start` brings it back on the same port and folder. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** For tests: the server and every process of it at once, as when the power goes: none of them has time to notice. */
  killAll(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly dir: string;
  readonly port: number;
  readonly password: string;
  readonly logFile: string;
  readonly maxConnections?: number;
  /** Settings of the server, before ours. */
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly guardian?: Guardian;
  readonly onExit?: (code: number | null, signal: NodeJS.Signals | null) => void;
}

/** Starts the server on a folder, which is made when it is missing. */
export async function startPostgres({
  dir,
  port,
  password,
  logFile,
  maxConnections = 400,
  settings: given = {},
  guardian,
  onExit,
}: PostgresOptions): Promise<PostgresServer> {
  const account = unprivilegedAccount();
  const bin = binaries(account);
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

  let child: ChildProcess | undefined;
  let expected = false;

  async function start(): Promise<void> {
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
    const mine = spawn(
      path.join(bin, 'postgres'),
      ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...identity(account),
        cwd: '/',
        env: { PATH: process.env['PATH'], LANG: 'C', TZ: 'UTC' },
        stdio: ['ignore', log, log],
        // Its own group: Ctrl-C in the terminal must reach the launcher only, which stops the services first.
        detached: true,
      },
    );
    child = mine;
    fs.closeSync(log);
    mine.once('error', () => {});
    mine.once('exit', (code, signal) => {
      if (!expected) onExit?.(code, signal);
    });
    if (mine.pid) guardian?.watch(mine.pid, 'SIGINT', data);
    await untilReady(mine);
  }

  async function untilReady(mine: ChildProcess): Promise<void> {
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

  async function stop(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    expected = true;
    const mine = child;
    if (mine?.exitCode !== null || mine.signalCode !== null) return;
    const gone = new Promise((resolve) => mine.once('exit', resolve));
    mine.kill(signal);
    const patience = setTimeout(() => mine.kill('SIGQUIT'), 20_000);
    await gone;
    clearTimeout(patience);
  }

  async function killAll(): Promise<void> {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
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

  async function startAgain(): Promise<void> {
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
    pid: () => child?.pid,
    kill: (signal = 'SIGKILL') => stop(signal),
    killAll,
    start: startAgain,
    stop: () => stop(),
  };
}
