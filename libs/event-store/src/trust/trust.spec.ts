import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newUuid } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { chainHash } from '../hash';
import { NO_STREAM } from '../port';
import type { StreamHead } from '../port';
import { eventStoreMigrations, storeGrants } from '../postgres/migrations';
import { PostgresEventStore } from '../postgres/postgres-event-store';
import { LogBrokenError } from './chain-check';
import { parseStatement, statementHash, statementOf } from './log-root';
import { LogRoots } from './log-roots';
import { LogRoots1763900000030, logRootGrants } from './migrations';
import { signingKey } from './signing-key';

const ROOT = join(__dirname, '../../../..');
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/src', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.specs.json') },
  });
  return { status, text: stdout + stderr };
};

interface Line {
  kind: string;
  position: number;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  eventId: string;
  knownSince: string;
  meta: string;
  data: string;
  hash: string;
  statement: string;
  signature: string;
  events: number;
}

describe('a signing key', () => {
  it('is an Ed25519 key in PEM or 32 bytes in base64, and nothing else', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(signingKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()).keyId).toMatch(/^[0-9a-f]{16}$/);
    const seed = randomBytes(32).toString('base64');
    expect(signingKey(seed).keyId).toBe(signingKey(`${seed}\n`).keyId);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const bad of ['', 'x', randomBytes(31).toString('base64'), rsa, '-----BEGIN PRIVATE KEY-----'])
      expect(() => signingKey(bad)).toThrow(/SIGNING_KEY must be/);
  });
});

describeWithPostgres('signed roots of a log', () => {
  jest.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'roots-'));
  const signer = signingKey(randomBytes(32).toString('base64'));
  const publicKey = join(folder, 'public.pem');
  const bundle = join(folder, 'bundle.ndjson');
  let db: TestDatabase;
  let store: PostgresEventStore;
  let roots: LogRoots;
  let lines: Line[];
  const heads = new Map<string, StreamHead>();

  const append = async (stream: string, recordedAt: string, n: number, count = 1): Promise<void> => {
    const commandId = newUuid();
    const events = Array.from({ length: count }, (_, i) => ({
      type: 'thing.counted',
      schemaVersion: 1,
      data: Buffer.from(JSON.stringify({ n: n + i })),
      meta: { eventId: newUuid(), commandId, correlationId: 'c', recordedAt, actor: { person: 'per_1', role: 'X', organisation: 'state' } },
    }));
    heads.set(stream, (await store.append(stream, heads.get(stream) ?? NO_STREAM, events)).head);
  };

  /** Three days of a log: roots close the first two, the third is still open. Streams a, b, c; positions 1 to 14. */
  beforeAll(async () => {
    writeFileSync(publicKey, signer.publicKeyPem);
    db = await createTestDatabase('roots');
    await migrate(db.url, [...eventStoreMigrations, LogRoots1763900000030]);
    store = new PostgresEventStore('spec', db.pool);
    roots = new LogRoots(db.pool, store, signer);
    const day = async (date: string, streams: string[]) => {
      for (const [i, s] of streams.entries()) await append(`thing-${s}`, `${date}T1${i}:00:00.000Z`, i);
    };
    await day('2022-07-01', ['a', 'b', 'a', 'c', 'b']);
    expect(await roots.makeDue('2022-07-01T21:59:59.999Z')).toBeUndefined(); // it is still the same day in Berlin
    expect(await roots.makeDue('2022-07-01T22:00:00.000Z')).toMatchObject({
      number: 1,
      position: 5,
      streams: 3,
      day: '2022-07-01',
      previous: '-',
      key: signer.keyId,
    });
    expect(await roots.makeDue('2022-07-02T10:00:00.000Z')).toBeUndefined();
    await day('2022-07-02', ['b', 'a', 'b', 'd', 'a']);
    await day('2022-07-03', ['c', 'a']);
    expect(await roots.makeDue('2022-07-03T23:00:00.000Z')).toMatchObject({
      number: 2,
      after: 5,
      position: 12,
      events: 7,
      streams: 4,
      day: '2022-07-03',
    });
    await append('thing-e', '2022-07-04T12:00:00.000Z', 1, 2);
    expect(run('export-log.ts', '--database', db.url, '--store', 'spec', '--out', bundle).text).toContain('14 events, 2 signed roots');
    lines = readFileSync(bundle, 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Line);
  });
  afterAll(async () => {
    await store.close();
    await db.drop();
    rmSync(folder, { recursive: true });
  });

  const verify = (changed: readonly Line[], ...more: string[]) => {
    const file = join(folder, 'changed.ndjson');
    writeFileSync(file, changed.map((l) => JSON.stringify(l)).join('\n'));
    return run('verify-log.ts', file, '--public-key', publicKey, ...more);
  };
  const at = (position: number) => lines.find((l) => l.kind === 'event' && l.position === position)!;
  const replaced = (change: (l: Line) => Partial<Line>): Line[] => lines.map((l) => ({ ...l, ...change(l) }));
  const flip = (base64: string) => {
    const b = Buffer.from(base64, 'base64');
    b[3]! ^= 1;
    return b.toString('base64');
  };
  const named = (position: number) =>
    `stream ${at(position).stream}, version ${at(position).version}, position ${position}, event ${at(position).eventId}`;

  it('hold where nothing was touched, and say what could not be checked', () => {
    const { status, text } = verify(lines);
    expect(text).toContain('14 events in 5 streams, 2 roots up to position 12 (2022-07-03), 2 signatures checked');
    expect(text).toContain('INTACT');
    expect(text).toContain('The last 2 events (behind position 12) are covered by no root yet');
    expect(status).toBe(0);
    expect(run('verify-log.ts', bundle).text).toMatch(/INTACT[^]*no public key was given/);
  });

  it('are read by the running service and never changed by it', async () => {
    await db.pool.query('drop role if exists spec_roots');
    await db.pool.query(`create role spec_roots; ${storeGrants('spec_roots')} ${logRootGrants('spec_roots')}`);
    const client = await db.pool.connect();
    await client.query('set role spec_roots');
    expect((await client.query('select number from log_roots')).rowCount).toBe(2);
    for (const sql of ['delete from log_roots', 'update log_roots set number = 9', 'delete from log_root_heads'])
      await expect(client.query(sql)).rejects.toThrow(/permission denied/);
    await client.query('reset role');
    client.release();
    await db.pool.query('drop owned by spec_roots; drop role spec_roots');
  });

  it.each<[string, () => Line[], () => string]>([
    [
      'one byte of data',
      () => replaced((l) => (l.position === 3 && l.kind === 'event' ? { data: flip(l.data) } : {})),
      () => `first at ${named(3)}: its stream, type, data or metadata were changed`,
    ],
    [
      'one byte of metadata',
      () => replaced((l) => (l.position === 7 && l.kind === 'event' ? { meta: flip(l.meta) } : {})),
      () => `first at ${named(7)}: its stream, type, data or metadata were changed`,
    ],
    [
      'the type',
      () => replaced((l) => (l.position === 2 && l.kind === 'event' ? { type: 'thing.forgotten' } : {})),
      () => `first at ${named(2)}: its stream, type`,
    ],
    [
      'an event in the middle of its stream taken out',
      () => lines.filter((l) => l !== at(3)),
      () => 'first at stream thing-a, version 2, position 3: the event at this position is missing',
    ],
    [
      'an event at the end of its stream taken out',
      () => lines.filter((l) => l !== at(9)),
      () => 'first at stream thing-d, version 1, position 9: the event at this position is missing',
    ],
    [
      'the last event that a root covers taken out',
      () => lines.filter((l) => l !== at(12)),
      () => 'first at stream thing-a, version 5, position 12: the event at this position is missing',
    ],
    [
      'two events of one stream exchanged',
      () => lines.map((l) => (l === at(6) ? { ...at(8), position: 6 } : l === at(8) ? { ...at(6), position: 8 } : l)),
      () => 'first at stream thing-b, version 3',
    ],
    [
      'two events of two streams exchanged, with their instants',
      () =>
        lines.map((l) =>
          l === at(9)
            ? { ...at(10), position: 9, knownSince: at(10).knownSince }
            : l === at(10)
              ? { ...at(9), position: 10, knownSince: at(10).knownSince }
              : l,
        ),
      () => 'first at stream thing-d, version 1, position 9: the event stands at position 10, signed was position 9: the order was changed',
    ],
    [
      'two streams exchanged',
      () => replaced((l) => (l.stream === 'thing-a' ? { stream: 'thing-b' } : l.stream === 'thing-b' ? { stream: 'thing-a' } : {})),
      () => `first at stream thing-b, version 1, position 1, event ${at(1).eventId}: its stream`,
    ],
    [
      '"known since"',
      () => replaced((l) => (l.position === 4 && l.kind === 'event' ? { knownSince: '2022-07-01T09:00:00.000Z' } : {})),
      () => `first at ${named(4)}: "known since" is`,
    ],
    [
      'a list of heads',
      () => replaced((l) => (l.kind === 'head' && l.stream === 'thing-d' ? { hash: '00'.repeat(32) } : {})),
      () => 'root 2 does not fit the list of stream heads',
    ],
    [
      'a root taken out',
      () => lines.filter((l) => !(l.kind === 'root' && l.statement.includes('\nnumber: 1\n'))),
      () => 'root 2 comes where root 1 was expected',
    ],
    ['the end of the file', () => lines.slice(0, -1), () => 'the bundle breaks off'],
  ])('name what was changed: %s', (_, change, expected) => {
    const { status, text } = verify(change());
    expect(text).toContain(expected());
    expect(status).toBe(1);
  });

  it('show a history that was written anew, every hash right', () => {
    let previous = at(1).hash;
    const anew = lines.map((l) => {
      if (l.kind !== 'event' || l.stream !== 'thing-a' || l.version < 2) return l;
      const data = l.version === 2 ? Buffer.from('{"n":100}') : Buffer.from(l.data, 'base64');
      previous = chainHash(previous, l.stream, l.version, l.type, l.schemaVersion, Buffer.from(l.meta, 'base64'), data);
      return { ...l, data: data.toString('base64'), hash: previous };
    });
    const { status, text } = verify(anew);
    expect(text).toContain('first at stream thing-a, version 2, position 3: the stream was made anew');
    expect(status).toBe(1);
  });

  it('cannot be forged: neither with another text nor with another key, nor put back', () => {
    const otherText = replaced((l) =>
      l.kind === 'root' && l.statement.includes('\nnumber: 2\n')
        ? { statement: l.statement.replace('day: 2022-07-03', 'day: 2022-07-02') }
        : {},
    );
    expect(verify(otherText).text).toContain('root 2 is forged: its signature does not fit its text');
    const { privateKey, publicKey: strangers } = generateKeyPairSync('ed25519');
    const key = createHash('sha256')
      .update(strangers.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .slice(0, 16);
    const resign = (statement: string, name: string) => ({
      statement: statement.replace(/key: .*/, `key: ${name}`),
      signature: sign(null, Buffer.from(statement.replace(/key: .*/, `key: ${name}`)), privateKey).toString('base64'),
    });
    expect(verify(replaced((l) => (l.kind === 'root' ? resign(l.statement, key) : {}))).text).toContain(
      `root 1 is signed with the key ${key}, which is not trusted here`,
    );
    expect(verify(replaced((l) => (l.kind === 'root' ? resign(l.statement, signer.keyId) : {}))).text).toContain('root 1 is forged');
    const kept = join(folder, 'kept.ndjson.gz');
    run('export-log.ts', '--database', db.url, '--store', 'spec', '--out', kept, '--roots-only');
    expect(gunzipSync(readFileSync(kept)).toString()).not.toContain('"kind":"event"');
    expect(verify(lines, '--roots', kept).status).toBe(0);
    const secondRoot = lines.findIndex((l) => l.kind === 'root' && l.statement.includes('\nnumber: 2\n'));
    const putBack = [...lines.slice(0, secondRoot).filter((l) => l.kind !== 'head' || l.stream !== 'thing-d'), { ...lines.at(-1)! }];
    expect(verify(putBack, '--roots', kept).text).toContain('root 2, kept elsewhere, is not in this bundle');
  });

  it('are kept as the text that was signed', () => {
    const { statement } = lines.find((l) => l.kind === 'root')!;
    expect(statementOf(parseStatement(statement))).toBe(statement);
    expect(parseStatement(lines.findLast((l) => l.kind === 'root')!.statement).previous).toBe(statementHash(statement));
    expect(() => parseStatement(statement.replace('epoch: 1', 'epoch: one'))).toThrow();
  });

  it('are not made over a log that was changed', async () => {
    await db.pool.query(`update events set data = convert_to('{"n":7}', 'UTF8') where position = 14`);
    const attempt = roots.makeDue('2022-07-05T10:00:00.000Z');
    await expect(attempt).rejects.toThrow(LogBrokenError);
    await expect(attempt).rejects.toMatchObject({ finding: { stream: 'thing-e', version: 2, position: 14 } });
    expect((await roots.last())?.number).toBe(2);
    expect(run('export-log.ts', '--database', db.url, '--store', 'spec', '--out', bundle).status).toBe(0);
    expect(run('verify-log.ts', bundle, '--public-key', publicKey).text).toContain(
      'BROKEN, first at stream thing-e, version 2, position 14',
    );
  });

  it('refuses what is no bundle, and unknown options', () => {
    writeFileSync(join(folder, 'x'), '{"kind":"event"}\n');
    expect(run('verify-log.ts', join(folder, 'x'))).toMatchObject({ status: 2, text: expect.stringContaining('no bundle') });
    expect(run('verify-log.ts', join(folder, 'absent'))).toMatchObject({ status: 2, text: expect.stringContaining('ENOENT') });
    expect(run('verify-log.ts', '--what')).toMatchObject({ status: 2, text: expect.stringContaining('Usage') });
    expect(run('export-log.ts', '--store', 'x')).toMatchObject({ status: 2, text: expect.stringContaining('Usage') });
  });
});
