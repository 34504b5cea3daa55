import path from 'node:path';
import { isAlive } from './lock';
import { PlainError } from './plain-error';
import { ROOT } from './root';
import { readState } from './state';
import type { RunningNote } from './state';
import type { Bus } from './stack-options';

/** Where an installation keeps everything. Each bus has its own: their databases do not fit each other. */
export const installationFolder = (bus: Bus): string => path.join(ROOT, '.paktwerk', ...(bus === 'kafka' ? ['on-kafka'] : []));

/** Addresses and secrets of the installation that runs in this repository. */
export function runningStack(): RunningNote & { readonly secret: string; readonly machineSecret: string } {
  for (const bus of ['embedded', 'kafka'] as const) {
    const { running, secrets } = readState(installationFolder(bus));
    // The note of a launcher that was killed with -9 stays behind and means nothing.
    if (running && isAlive(running.pid))
      return { ...running, secret: secrets?.['oidc_cli'] ?? '', machineSecret: secrets?.['oidc_machine'] ?? '' };
  }
  throw new PlainError('Paktwerk is not running from this folder: start it with "npm start".');
}
