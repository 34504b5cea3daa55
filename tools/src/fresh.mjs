import fs from 'node:fs';
import path from 'node:path';
import { stopLeftOverBroker } from '../../infra/local/src/kafka.mjs';
import { dropDatabases } from '../../infra/local/src/databases.mjs';
import { lock } from '../../infra/local/src/lock.mjs';
import { removeCluster } from '../../infra/local/src/postgres.mjs';
import { ROOT } from './terminal.mjs';

/** Forgets an installation. The one of the other bus, which lives in a folder inside, stays. */
export async function clearInstallation({ dir, databaseUrl, databasePrefix }) {
  if (!fs.existsSync(dir) && !databaseUrl) return false;
  fs.mkdirSync(dir, { recursive: true });
  const unlock = lock(dir);
  try {
    if (databaseUrl) await dropDatabases({ root: ROOT, superuserUrl: databaseUrl, prefix: databasePrefix });
    await stopLeftOverBroker(path.join(dir, 'kafka'));
    await removeCluster(dir);
    for (const name of fs.readdirSync(dir)) {
      if (name !== 'on-kafka' && name !== 'launcher.pid') fs.rmSync(path.join(dir, name), { recursive: true, force: true });
    }
  } finally {
    unlock();
  }
  return true;
}
