import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finished } from './job';
import { messageOf, PlainError } from './plain-error';
import { ROOT } from './root';

/** Programs that run from jars: each has its list in `infra/<name>/pom.xml`. */
export type JarList = 'kafka' | 'verapdf';

export const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const pomOf = (name: JarList): string => path.join(ROOT, 'infra', name, 'pom.xml');

function jarFolder(name: JarList): string {
  // Keyed by the list itself: a new version gets a new folder, and every clone on the machine shares one.
  const key = createHash('sha256')
    .update(fs.readFileSync(pomOf(name)))
    .digest('hex')
    .slice(0, 12);
  return path.join(process.env['PAKTWERK_CACHE'] ?? path.join(os.homedir(), '.cache', 'paktwerk'), `${name}-${key}`);
}

/** Why its jars cannot be had or run here, or undefined when they can. */
export function whyNoJars(name: JarList): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0) return 'Java 17 or newer is missing';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (major < 17) return `Java 17 or newer is needed, this is Java ${major}`;
  if (!fs.existsSync(jarFolder(name)) && !works('mvn', '-version')) return `Maven is missing, so the jars of ${name} cannot be fetched`;
  return undefined;
}

/** Fetches the jars once. A second start needs neither Maven nor a network. → their folder */
export async function fetchJars(name: JarList): Promise<string> {
  const folder = jarFolder(name);
  if (fs.existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  try {
    const to = `-DoutputDirectory=${unfinished}`;
    await finished('mvn', ['-B', '-q', '-f', pomOf(name), 'dependency:copy-dependencies', to, '-DincludeScope=runtime']);
    if (!fs.existsSync(folder)) fs.renameSync(unfinished, folder);
  } catch (error) {
    const text = `The jars of ${name} could not be fetched from Maven Central: check the network connection and start again.`;
    throw new PlainError(text, messageOf(error));
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
