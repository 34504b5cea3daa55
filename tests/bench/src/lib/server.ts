/** A PostgreSQL for one benchmark: the one in DATABASE_URL (a superuser's), or the project's own with fsync on, gone afterwards. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Guardian, Ports, startPostgres } from '@paktwerk/local-stack';
import type { PostgresServer } from '@paktwerk/local-stack';
import { Client } from 'pg';
import type { Pool } from 'pg';

/** Makes a database and answers its URL. */
export type Create = (name: string) => Promise<string>;

/** A share of the machine's memory as PostgreSQL's `shared_buffers`. */
export const memory = (share: number): string => `${Math.round((totalmem() / 2 ** 20) * share)}MB`;

/** Loads tables or indexes whole, in this order, as far as `shared_buffers` go. */
export const warm = async (pool: Pool, names: readonly string[]): Promise<void> => {
  await pool.query('create extension if not exists pg_prewarm');
  for (const name of names) await pool.query('select pg_prewarm($1)', [name]);
};

/** `work(create, url)`; `create(name)` gives the URL of a new database, `url` is the server's own. `settings` where a small server's are not enough. */
export const withServer = async (
  work: (create: Create, url: string) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const created: string[] = [];
  const on = async (url: string): Promise<void> => {
    const admin = new Client({ connectionString: url });
    admin.on('error', () => undefined); // the server is stopped under it where a signal ends the benchmark
    await admin.connect();
    const run = `bench_${Date.now()}`;
    try {
      await work(async (name) => {
        const database = `${run}_${name.replaceAll('-', '_')}`;
        await admin.query(`create database ${database}`);
        created.push(database);
        const own = new URL(url);
        own.pathname = `/${database}`;
        return own.href;
      }, url);
    } finally {
      for (const database of created) await admin.query(`drop database ${database} with (force)`);
      await admin.end();
    }
  };
  if (process.env['DATABASE_URL']) return on(process.env['DATABASE_URL']);
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-bench-'));
  chmodSync(dir, 0o755); // the account that runs PostgreSQL must get through
  const guardian = new Guardian();
  let server: PostgresServer | undefined;
  const cleanUp = async (): Promise<void> => {
    await server?.stop();
    guardian.dismiss();
    rmSync(dir, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
  try {
    server = await startPostgres({
      dir,
      port: await new Ports().take(),
      password: 'bench',
      settings,
      guardian,
      logFile: join(dir, 'postgres.log'),
    });
    await on(server.url);
  } finally {
    await cleanUp();
  }
};

export interface Progress {
  update(text: string): void;
  end(text: string): void;
}

/** One line that is rewritten on a terminal, and said now and then elsewhere. */
export const progress = (what: string): Progress => {
  const started = Date.now();
  let said = Date.now();
  return {
    update(text) {
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${what}  ${text}`);
      else if (Date.now() - said > 10_000) {
        said = Date.now();
        console.log(`${what}  ${text}`);
      }
    },
    end(text) {
      if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
      console.log(`${what}  ${text} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    },
  };
};
