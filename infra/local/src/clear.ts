import fs from 'node:fs';
import path from 'node:path';
import { dropDatabases } from './databases';
import { stopLeftOverBroker } from './kafka';
import { lock } from './lock';
import { removeCluster } from './postgres';

/** Forgets an installation. The one of the other bus, which lives in a folder inside, stays. → false where there was none */
export async function clearInstallation(o: {
  readonly dir: string;
  readonly databaseUrl: string | undefined;
  readonly databasePrefix: string;
}): Promise<boolean> {
  if (!fs.existsSync(o.dir) && !o.databaseUrl) return false;
  fs.mkdirSync(o.dir, { recursive: true });
  const unlock = lock(o.dir);
  try {
    if (o.databaseUrl) await dropDatabases(o.databaseUrl, o.databasePrefix);
    await stopLeftOverBroker(path.join(o.dir, 'kafka'));
    await removeCluster(o.dir);
    for (const name of fs.readdirSync(o.dir)) {
      if (name !== 'on-kafka' && name !== 'launcher.pid') fs.rmSync(path.join(o.dir, name), { recursive: true, force: true });
    }
  } finally {
    unlock();
  }
  return true;
}
