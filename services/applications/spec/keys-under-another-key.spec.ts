import { randomBytes } from 'node:crypto';
import { environmentKek, unwrap } from '@paktwerk/privacy';
import { alertRules, exportedMetrics, metricsIn, runningService } from '@paktwerk/running-service';
import type { RunningService } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { KeepWorker } from '../src/attachment/keep-worker';
import { rewrapRows, wrappedKeyMetrics } from '../src/shared/wrapped-keys';
import { service } from '../src/service';

const secret = () => randomBytes(32).toString('base64');
const kek = () => environmentKek(secret());
const BEFORE = secret();

type Table = 'letters' | 'attachments';
const idOf = (table: Table) => (table === 'letters' ? 'letter_id' : 'attachment_id');

describeWithPostgres('keys under a key-encryption key of before', () => {
  const refOf = (of: string): string => `kept:${of}`;
  let s: RunningService;
  jest.setTimeout(120_000);
  beforeAll(async () => (s = await runningService(service, { KEK_PREVIOUS: BEFORE })));
  afterAll(() => s.stop());

  const keep = (table: Table, of: string, kekId: string, wrapped: Buffer) =>
    table === 'letters'
      ? s.db.query(
          `insert into letters (letter_id, application_id, event_id, event_hash, sha256, kek_id, wrapped_key, sealed, rendered_at)
           values ($1, 'app', $1, '', '', $2, $3, '', now())`,
          [of, kekId, wrapped],
        )
      : s.db.query(
          `insert into attachments (attachment_id, party, name, kind, size_bytes, sha256, state, kek_id, wrapped_key, uploaded_at, uploaded_by)
           values ($1, '08111', 'n', 'pdf', 1, '', 'clean', $2, $3, now(), 'p')`,
          [of, kekId, wrapped],
        );
  const rows = (table: Table, ids: readonly string[]) =>
    s.db.query<{ id: string; kek: string; wrapped: Buffer }>(
      `select ${idOf(table)} as id, kek_id as kek, wrapped_key as wrapped from ${table} where ${idOf(table)} = any($1) order by 1`,
      [ids],
    );

  it('are counted, as is everything else that an alert asks of files and letters', async () => {
    const exported = exportedMetrics((await s.app.inject({ method: 'GET', url: '/metrics' })).body);
    const wanted = ['paktwerk_wrapped_keys', ...alertRules().flatMap((r) => metricsIn(r.expr))];
    expect(wanted.filter((name) => /_(wrapped|attachments|letters)/.test(name) && !exported.has(name))).toEqual([]);
  });

  it.each(['letters', 'attachments'] as const)('of %s waited behind more than a batch of those that cannot be unwrapped', async (table) => {
    const [old, now, foreign] = [kek(), kek(), kek()];
    const key = randomBytes(32);
    await keep(table, 'b-good', old.id, await old.wrap(key, refOf('b-good')));
    await keep(table, 'c-foreign', foreign.id, await foreign.wrap(key, refOf('c-foreign')));
    for (let n = 100; n < 301; n += 1) await keep(table, `a-${n}`, old.id, randomBytes(60));
    const ring = { current: now, previous: [old] };
    await expect(rewrapRows(s.db, ring, { table, id: idOf(table), refOf })).rejects.toThrow('The key of kept:a-100 cannot be unwrapped.');
    const [good, other] = await rows(table, ['b-good', 'c-foreign']);
    expect([good!.kek, other!.kek]).toEqual([now.id, foreign.id]);
    expect(await unwrap(ring, good!.kek, good!.wrapped, refOf('b-good'))).toEqual(key);
    expect(await wrappedKeyMetrics[0].read(s.db)).toEqual(
      expect.arrayContaining([
        { labels: { table, kek: now.id }, value: 1 },
        { labels: { table, kek: old.id }, value: 201 },
        { labels: { table, kek: foreign.id }, value: 1 },
      ]),
    );
  });

  it('are wrapped anew by the worker, which names the one that it cannot', async () => {
    const before = environmentKek(BEFORE);
    await keep('attachments', 'att-bad', before.id, randomBytes(60));
    await keep('letters', 'let-good', before.id, await before.wrap(randomBytes(32), 'letter:let-good'));
    const [worker, end] = [new KeepWorker(s.runtime), new AbortController()];
    const running = worker.run(end.signal);
    try {
      await eventually(async () => (await rows('letters', ['let-good']))[0]?.kek !== before.id, {
        what: 'the letter to have the current key',
      });
      await eventually(async () => (await worker.progress()).error?.startsWith('Error: The key of attachment:att-bad cannot be unwrapped'));
    } finally {
      end.abort();
      await running;
    }
  });
});
