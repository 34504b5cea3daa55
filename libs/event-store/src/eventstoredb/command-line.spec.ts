import { hasOpenssl, selfSigned } from '@paktwerk/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startedServer } from '../../spec/wire-store';

const ROOT = join(__dirname, '../../../..');

/** As `npm run test:eventstoredb` does, on a machine without Docker. */
const run = async (...args: string[]) => {
  const { EVENTSTOREDB_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/src/test-eventstoredb.ts'), ...args], {
    cwd: ROOT,
    env: { ...env, DOCKER_HOST: 'tcp://127.0.0.1:1', TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.specs.json') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
};

describe('npm run test:eventstoredb', () => {
  jest.setTimeout(120_000);

  it('runs the suite against any server and prints a table', async () => {
    const server = await startedServer();
    const { code, text } = await run(server.connectionString);
    await server.stop();
    expect(text).toMatch(/✔ passed +\d+ ms {2}lets exactly one of 50 parallel writers win each version/);
    expect(text).toMatch(/(\d{2}) of \1 passed\.\n$/);
    expect(code).toBe(0);
  });

  it('wants a server, and says what was looked for', async () => {
    const { code, text } = await run();
    expect([code, text]).toEqual([
      2,
      expect.stringMatching(/^No server: EVENTSTOREDB_URL is not set and no Docker engine answers\.\nUsage: /),
    ]);
  });

  it('refuses what is no connection string of an EventStoreDB', async () => {
    const { code, text } = await run('postgres://user:secret@localhost/x');
    expect([code, text]).toEqual([2, expect.stringMatching(/^This is no connection string of an EventStoreDB\.\nUsage: /)]);
    expect(text).not.toContain('secret');
  });

  it('says when nobody listens, and keeps the password to itself', async () => {
    const { code, text } = await run('esdb://admin:secret@127.0.0.1:1?tls=false');
    expect([code, text]).toEqual([
      2,
      expect.stringMatching(/^Cannot reach esdb:\/\/…@127\.0\.0\.1:1\?tls=false: .*\nCheck host, port and TLS/),
    ]);
    expect(text).not.toContain('secret');
  });

  it('does not wait without end for one that accepts and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { code, text } = await run(`esdb://127.0.0.1:${(silent.address() as AddressInfo).port}?tls=false`);
    silent.close();
    expect([code, text]).toEqual([2, expect.stringMatching(/^Cannot reach .*\nCheck host, port and TLS/)]);
  });

  (hasOpenssl() ? it : it.skip)('says that the credentials are wrong', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'paktwerk-esdb-'));
    const { key, cert } = selfSigned(dir);
    const server = await startedServer({ certificate: readFileSync(cert), key: readFileSync(key) }, 'admin:right');
    const url = `${server.connectionString}&tlsCAFile=${cert}`;
    const wrong = await run(url.replace('right', 'guess'));
    const untrusted = await run(server.connectionString);
    await server.stop();
    rmSync(dir, { recursive: true });
    expect([wrong.code, wrong.text]).toEqual([
      2,
      expect.stringMatching(/^Cannot reach esdb:\/\/…@localhost.*\nThe server refuses these credentials/),
    ]);
    expect([untrusted.code, untrusted.text]).toEqual([2, expect.stringMatching(/Check host, port and TLS/)]);
  });
});
