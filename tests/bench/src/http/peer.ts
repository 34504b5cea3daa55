import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TokenVerifier } from '@paktwerk/auth';
import type { VerifiedPerson } from '@paktwerk/auth';
import { renderLetter } from '@paktwerk/letters';
import { aLetter } from '@paktwerk/letters/dist/letter.fixture';
import { Pool } from 'pg';

/** What a peer is told; both check the same tokens by the same code on the same server. */
export interface PeerSettings {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly jwksUrl: string;
}

/** As many connections as the services open. */
export const POOL_SIZE = 16;

export const settingsOfPeer = (): PeerSettings => JSON.parse(process.argv[2] ?? '') as PeerSettings;

/** The person behind an Authorization header. @throws Error with `status` 401 */
export const personOf = ({ issuer, jwksUrl }: PeerSettings): ((authorization: string | undefined) => Promise<VerifiedPerson>) => {
  const verifier = new TokenVerifier({ issuers: [{ name: 'demo', address: issuer, jwksUrl }], audience: 'paktwerk-api' });
  return async (authorization) => {
    const token = authorization?.replace(/^Bearer /, '');
    if (!token) throw Object.assign(new Error('no token'), { status: 401 });
    return verifier.verify(token);
  };
};

/** Letters of a peer's notices: set behind the answer, by the same typesetter, and kept as a file. */
export class PeerLetters {
  private readonly pool: Pool;
  private readonly ready: Promise<unknown>;
  private open = 0;

  constructor({ databaseUrl }: PeerSettings) {
    this.pool = new Pool({ connectionString: databaseUrl, max: 2 });
    this.ready = this.pool.query('create table if not exists letters (id text primary key, sha256 text not null, bytes bytea not null)');
  }

  get isIdle(): boolean {
    return this.open === 0;
  }

  set(id: string, at: string): void {
    this.open += 1;
    void this.keep(id, at)
      .catch((error: unknown) => console.error(error))
      .finally(() => (this.open -= 1));
  }

  private async keep(id: string, at: string): Promise<void> {
    await this.ready;
    const bytes = await renderLetter(aLetter({ title: 'Ablehnungsbescheid', at, footer: id }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.pool.query('insert into letters (id, sha256, bytes) values ($1, $2, $3)', [id, sha256, bytes]);
  }
}

/** Starts a peer as a process of its own; it prints its port. */
export const startPeer = async (
  name: 'crud' | 'emmett',
  settings: PeerSettings,
): Promise<{ readonly url: string; readonly pid: number | undefined; stop(): Promise<void> }> => {
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, `${name}-peer.js`), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [port] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};
