import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finished } from './job';
import { messageOf, PlainError } from './plain-error';
import { ROOT } from './root';

export const KAFKA_FOLDER = path.join(ROOT, 'infra/kafka');

const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
export const hasDocker = (): boolean => works('docker', 'info');

/** Why no Kafka can be had here, or undefined when one can. */
export function whyNoKafka({ allowDocker = false }: { readonly allowDocker?: boolean } = {}): string | undefined {
  if (process.env['KAFKA_BROKERS'] || (allowDocker && hasDocker())) return undefined;
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0) return 'Java 17 or newer is missing';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (major < 17) return `Java 17 or newer is needed, this is Java ${major}`;
  if (!isComplete(jarFolder()) && !works('mvn', '-version')) return "Maven is missing, so Kafka's jars cannot be fetched";
  return undefined;
}

function jarFolder(): string {
  // Keyed by the list itself: a new version gets a new folder, and every clone on the machine shares one.
  const key = createHash('sha256')
    .update(fs.readFileSync(path.join(KAFKA_FOLDER, 'pom.xml')))
    .digest('hex')
    .slice(0, 12);
  return path.join(process.env['PAKTWERK_CACHE'] ?? path.join(os.homedir(), '.cache', 'paktwerk'), `kafka-${key}`);
}

const isComplete = (folder: string): boolean => fs.existsSync(folder) && fs.readdirSync(folder).some((name) => name.startsWith('kafka_'));

/** Fetches the jars once. A second start needs neither Maven nor a network. → their folder */
export async function fetchJars(): Promise<string> {
  const folder = jarFolder();
  if (isComplete(folder)) return folder;
  const reason = whyNoKafka();
  if (reason) throw new PlainError(`The local Kafka cannot be started: ${reason}. Install it, or name a broker in KAFKA_BROKERS.`);
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(unfinished, { recursive: true });
  try {
    await finished('mvn', [
      '-B',
      '-q',
      '-f',
      path.join(KAFKA_FOLDER, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      '-DincludeScope=runtime',
    ]);
    if (!fs.existsSync(folder)) fs.renameSync(unfinished, folder);
  } catch (error) {
    throw new PlainError(
      "Kafka's jars could not be fetched from Maven Central: check the network connection and start again.",
      messageOf(error),
    );
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
