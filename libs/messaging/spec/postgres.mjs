// A PostgreSQL for specs, in a process of its own: specs are CommonJS, and they kill it and start it again.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ports } from '../../../infra/local/src/ports.mjs';
import { startPostgres } from '../../../infra/local/src/postgres.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const dir = mkdtempSync(path.join(os.tmpdir(), 'paktwerk-postgres-spec-'));
chmodSync(dir, 0o755); // the account that runs it must get through
const password = randomBytes(12).toString('hex');
const postgres = await startPostgres({
  root,
  dir,
  port: await new Ports().take(),
  password,
  logFile: path.join(dir, 'postgres.log'),
  maxConnections: 100,
});
const gone = () => rmSync(dir, { recursive: true, force: true });

await serve(
  {
    kill: () => postgres.killAll(),
    start: () => postgres.start(),
    stop: () => postgres.stop().then(gone),
  },
  { url: postgres.url },
);
process.once('exit', gone);
