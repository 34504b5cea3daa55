/**
 * A PostgreSQL server with its own pg_dump and psql, as Debian packages them: the binaries that npm ships have no pg_dump, and a dump needs
 * one of the server's version. For the restore drill and for freezing schemas; clusters are throw-away ones below a folder of the caller.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '@paktwerk/local-stack';

const TOOLS = ['initdb', 'postgres', 'pg_dump', 'psql'];
const DEBIAN = '/usr/lib/postgresql';

function newestBin(): string | undefined {
  const folders = process.env['POSTGRES_BIN']
    ? [process.env['POSTGRES_BIN']]
    : (fs.existsSync(DEBIAN) ? fs.readdirSync(DEBIAN) : [])
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'));
  return folders.find((folder) => TOOLS.every((tool) => fs.existsSync(path.join(folder, tool))));
}

/** Where the programs are, or why there are none. As root on Debian with CI set it is installed; anywhere else nobody's system is changed. */
export function findPostgresTools():
  { readonly bin: string; readonly reason?: undefined } | { readonly bin?: undefined; readonly reason: string } {
  const found = newestBin();
  if (found) return { bin: found };
  const missing = 'a PostgreSQL server with pg_dump is missing (Debian: apt-get install postgresql; or name its folder in POSTGRES_BIN)';
  if (!process.env['CI'] || process.getuid?.() !== 0 || !fs.existsSync('/etc/debian_version')) return { reason: missing };
  console.log('\n── PostgreSQL is installed with apt-get');
  // No cluster of the system's own: only the programs are wanted.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  fs.mkdirSync('/etc/postgresql-common', { recursive: true });
  if (!fs.existsSync('/etc/postgresql-common/createcluster.conf'))
    fs.writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', 'postgresql'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) return { reason: `${missing}, and "apt-get ${args[0]}" failed (${stderr.trim().split('\n').at(-1)})` };
  }
  const installed = newestBin();
  return installed ? { bin: installed } : { reason: missing };
}

/** PostgreSQL does not run as root: then the account that Debian's package made runs it. */
function account(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const entry = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([login]) => login === 'postgres' || login === 'nobody');
  if (!entry) throw new PlainError('PostgreSQL does not run as root and there is no account "postgres" or "nobody".');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

const environment = { PATH: process.env['PATH'], LANG: 'C', TZ: 'UTC' };

/** Runs one of the tools to its end. → what it printed */
export function runTool(bin: string, tool: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(bin, tool), args, { cwd: '/', env: environment, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout?.on('data', (part: Buffer) => (said.out += part.toString()));
    child.stderr?.on('data', (part: Buffer) => (said.err += part.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said.out) : reject(new Error(`${tool} ended with ${String(code)}: ${said.err.trim()}`)),
    );
  });
}

export interface Cluster {
  url(database: string, user?: string): string;
  stop(): Promise<void>;
}

/** A new cluster in `dir/name`, running. */
export async function startCluster({
  bin,
  dir,
  name,
  port,
}: {
  readonly bin: string;
  readonly dir: string;
  readonly name: string;
  readonly port: number;
}): Promise<Cluster> {
  const who = account();
  const data = path.join(dir, name);
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (who.uid !== undefined && who.gid !== undefined) fs.chownSync(data, who.uid, who.gid);
  await runTool(
    bin,
    'initdb',
    [`--pgdata=${data}`, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'],
    who,
  );
  const log = fs.openSync(path.join(dir, `${name}.log`), 'a');
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, timezone: 'UTC', max_connections: 100 };
  const child = spawn(
    path.join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      ...who,
      cwd: '/',
      env: environment,
      stdio: ['ignore', log, log],
    },
  );
  fs.closeSync(log);
  const file = path.join(data, 'postmaster.pid');
  for (let waited = 0; ; waited += 50) {
    if (child.exitCode !== null || waited > 60_000)
      throw new PlainError(`PostgreSQL did not start; its last words are in ${dir}/${name}.log.`);
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready') break;
    await sleep(50);
  }
  return {
    url: (database, user = 'postgres') => `postgres://${user}@127.0.0.1:${port}/${database}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT'); // fast shutdown
      await gone;
    },
  };
}
