import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fetchJars, hasDocker, PlainError, whyNoJars, whyNoKafka } from '@paktwerk/local-stack';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where a part that a stage needs is, or why it cannot be had. */
export type Found = { readonly path: string; readonly reason?: undefined } | { readonly path?: undefined; readonly reason: string };

const onPath = (name: string): string | undefined => {
  const found = spawnSync('sh', ['-c', `command -v "${name}"`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given && fs.existsSync(given)) return given;
  for (const name of CANDIDATES) {
    const found = onPath(name);
    if (found) return found;
  }
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return fs.existsSync(onMac) ? onMac : undefined;
}

/** As root on Debian Chromium is installed without asking; anywhere else nobody's system is changed. */
export function findChromium(): Found {
  const found = chromiumPath();
  if (found) return { path: found };
  const mayInstall = process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && onPath('apt-get');
  if (!mayInstall) return { reason: 'Chromium is missing (install it, or name it in CHROMIUM_PATH)' };
  console.log('\n── Chromium is installed with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ];
  for (const args of steps) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) return { reason: `Chromium is missing and "apt-get ${args[0]!}" failed (${stderr.trim().split('\n').at(-1) ?? ''})` };
  }
  const installed = chromiumPath();
  return installed ? { path: installed } : { reason: 'Chromium is missing' };
}

/** → undefined when a real Kafka can be started here, else the reason. Fetches its jars. */
export async function whyNoRealKafka(): Promise<string | undefined> {
  const reason = whyNoKafka({ allowDocker: true });
  if (reason || process.env['KAFKA_BROKERS'] || hasDocker()) return reason;
  const jars = await found(fetchJars('kafka'));
  return jars.reason;
}

/** The folder of veraPDF, which says whether a file keeps PDF/UA and PDF/A. */
export async function findVeraPdf(): Promise<Found> {
  const reason = whyNoJars('verapdf');
  return reason ? { reason } : found(fetchJars('verapdf'));
}

async function found(fetched: Promise<string>): Promise<Found> {
  try {
    return { path: await fetched };
  } catch (error) {
    if (error instanceof PlainError) return { reason: error.message };
    throw error;
  }
}
