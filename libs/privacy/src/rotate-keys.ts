import { readSettings } from '@paktwerk/config';
import { Pool } from 'pg';
import { PersonErasedError } from './key-store';
import { KekConfig, RotationConfig } from './key-config';
import { PostgresKeyStore } from './postgres-key-store';
import { personsWithKeys, rewrapKeys } from './rotate';

/**
 * `KEYS_OWNER_URL=… KEK_BASE64=<new> KEK_PREVIOUS=<old> npm run rotate-keys [-- --renew]`: wraps all persons' keys with the new
 * key-encryption key; with `--renew` every person also gets a new key for what is recorded from now on. The database's owner is
 * needed: the services' role cannot change a key.
 */
const main = async (): Promise<void> => {
  const unknown = process.argv.slice(2).find((a) => a !== '--renew');
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}; there is only --renew.`);
  const settings = readSettings([RotationConfig, KekConfig]);
  const { ring } = settings.get(KekConfig);
  const url = settings.get(RotationConfig).ownerUrl;
  const pool = new Pool({ connectionString: url, max: 4 });
  const keys = new PostgresKeyStore(pool, ring);
  try {
    const rewrapped = await rewrapKeys(pool, ring, (done) => process.stderr.write(`\r${done} keys wrapped anew`));
    process.stdout.write(`${rewrapped} keys are wrapped with ${ring.current.id} now; none is left under another one.\n`);
    const { count } = await keys.openable();
    if (count > 0)
      process.stdout.write(
        `${count} erasures become final when the key-encryption keys of before are destroyed: take KEK_PREVIOUS from the service, and destroy every copy.\n`,
      );
    if (process.argv.includes('--renew')) {
      let renewed = 0;
      for await (const ref of personsWithKeys(pool)) {
        const made = await keys.renew(ref).catch((error: unknown) => {
          if (!(error instanceof PersonErasedError)) throw error; // erased meanwhile: there is nothing to renew
        });
        if (made) renewed += 1;
      }
      process.stdout.write(`${renewed} persons have a new key for what is recorded from now on.\n`);
    }
  } finally {
    await keys.close();
    await pool.end();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`The keys were not rotated: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
