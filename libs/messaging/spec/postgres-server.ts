import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { Guardian, Ports, startPostgres } from '@paktwerk/local-stack';

/** A PostgreSQL of its own, which a spec may kill and start again. */
export const startServer = async (): Promise<{
  readonly url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}> => {
  const dir = mkdtempSync(join(os.tmpdir(), 'paktwerk-postgres-spec-'));
  chmodSync(dir, 0o755); // the account that runs it must get through
  const guardian = new Guardian();
  const postgres = await startPostgres({
    dir,
    port: await new Ports().take(),
    password: randomBytes(12).toString('hex'),
    logFile: join(dir, 'postgres.log'),
    maxConnections: 100,
    guardian,
  });
  return {
    url: postgres.url,
    kill: () => postgres.killAll(),
    start: () => postgres.start(),
    stop: async () => {
      await postgres.stop();
      guardian.dismiss();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
