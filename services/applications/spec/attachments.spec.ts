import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { Attachments } from '../src/attachment/attachments';
import { Drafts } from '../src/draft/drafts';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const thomas: Who = { sub: 'thomas', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'paul', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const stranger: Who = { sub: 'nachbar', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');

interface Sent {
  readonly who?: Who;
  readonly name?: string;
  readonly type?: string;
  readonly key?: string;
}

const world = () => {
  let running: RunningService;
  let callId: string;
  return {
    get running() {
      return running;
    },
    start: async (env: Readonly<Record<string, string>> = {}) => {
      running = await runningService(service, env);
      ({ callId } = await publishCall(running));
    },
    draft: async (): Promise<string> =>
      String(
        (await ok(running, thomas, 'POST', '/drafts', { callId, lines: [{ kind: 'post', share: 1, tier: 'x', amountCents: 5 }] }))[
          'draftId'
        ],
      ),
    attach: async (draftId: string, payload: Buffer, { who = thomas, name = 'Zeugnis Müller.pdf', type, key }: Sent = {}) => {
      const answer = await running.app.inject({
        method: 'POST',
        url: `/api/applications/v1/drafts/${draftId}/attachments`,
        payload,
        headers: {
          authorization: `Bearer ${await running.token(who)}`,
          'idempotency-key': key ?? newUuid(),
          'content-type': type ?? 'application/octet-stream',
          'paktwerk-file-name': encodeURIComponent(name),
        },
      });
      return { status: answer.statusCode, body: JSON.parse(answer.body) as Record<string, unknown> };
    },
    content: async (who: Who, attachmentId: unknown) =>
      running.app.inject({
        method: 'GET',
        url: `/api/applications/v1/attachments/${String(attachmentId)}/content`,
        headers: { authorization: `Bearer ${await running.token(who)}` },
      }),
  };
};

describeWithPostgres('a file that was attached in the clear, or read by whoever knew its address', () => {
  const w = world();
  jest.setTimeout(120_000);
  beforeAll(() => w.start());
  afterAll(() => w.running.stop());

  it('comes back as it was, to be saved and never shown; its pieces are readable by nobody', async () => {
    const draftId = await w.draft();
    const file = Buffer.concat([pdf('Geheimnis'), Buffer.alloc(1_200_000, 'Geheimnis'), pdf('Ende')]);
    const { status, body } = await w.attach(draftId, file);
    expect([status, body['kind'], body['state'], body['sha256'], body['name']]).toEqual([
      201,
      'pdf',
      'not-scanned',
      createHash('sha256').update(file).digest('hex'),
      'Zeugnis Müller.pdf',
    ]);
    const answer = await w.content(thomas, body['attachmentId']);
    expect(answer.rawPayload.equals(file)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Zeugnis M_ller.pdf"; filename*=UTF-8''Zeugnis%20M%C3%BCller.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    const chunks = await w.running.db.query<{ sealed: Buffer }>('select sealed from attachment_chunks');
    expect(chunks.length).toBe(3);
    expect(chunks.some(({ sealed }) => sealed.includes('Geheimnis'))).toBe(false);
  });

  it('is its party’s alone until it is submitted, then the authority’s too, bound by its hash and never by its name', async () => {
    const draftId = await w.draft();
    const key = newUuid();
    const { body } = await w.attach(draftId, pdf('eins'), { key });
    const id = body['attachmentId'];
    expect((await Promise.all([stranger, clerk].map((who) => w.content(who, id)))).map((a) => a.statusCode)).toEqual([403, 404]);
    const application = await ok(w.running, signatory, 'POST', `/drafts/${draftId}/submit`, {});
    expect(application['attachments']).toEqual([{ attachmentId: id, kind: 'pdf', sizeBytes: body['sizeBytes'], sha256: body['sha256'] }]);
    expect((await Promise.all([stranger, clerk, thomas].map((who) => w.content(who, id)))).map((a) => a.statusCode)).toEqual([
      403, 200, 200,
    ]);
    expect([(await w.attach(draftId, pdf('eins'), { key })).status, (await w.attach(draftId, pdf('zwei'))).body['code']]).toEqual([
      201,
      'draft-submitted',
    ]);
    const listed = await w.running.call(clerk, 'GET', `/attachments?applicationId=${String(application['applicationId'])}`);
    expect((listed.body['items'] as { name: string }[]).map((a) => a.name)).toEqual(['Zeugnis Müller.pdf']);
    const gone = await w.running.call(thomas, 'DELETE', `/drafts/${draftId}/attachments/${String(id)}`);
    expect([gone.status, gone.body['code']]).toEqual([422, 'draft-submitted']);
    const stored = await w.running.db.query<{ data: Buffer }>(`select data from events where type = 'application.submitted'`);
    expect(stored.some(({ data }) => Buffer.from(data).includes('Müller'))).toBe(false);
  });

  it('of another party is not asked for: not even whether there is one', async () => {
    const application = await ok(w.running, signatory, 'POST', `/drafts/${await w.draft()}/submit`, {});
    const asked = async (who: Who, applicationId: string) => {
      const { status, body } = await w.running.call(who, 'GET', `/attachments?applicationId=${applicationId}`);
      return [status, body['code'] ?? body['items']];
    };
    expect(await asked(thomas, String(application['applicationId']))).toEqual([200, []]);
    expect(await asked(stranger, String(application['applicationId']))).toEqual([403, 'other-organisation']);
    expect(await asked(clerk, derivedId('app', 'none'))).toEqual([404, 'not-found']);
  });

  it('is stored once however often it is sent, and refused where it is there already', async () => {
    const draftId = await w.draft();
    const key = newUuid();
    const [first, again] = [await w.attach(draftId, pdf('a'), { key }), await w.attach(draftId, pdf('a'), { key })];
    expect(again.body['attachmentId']).toBe(first.body['attachmentId']);
    const twice = await w.attach(draftId, pdf('a'), { name: 'Kopie.pdf' });
    expect([twice.status, twice.body['code'], twice.body['data']]).toEqual([
      422,
      'attachment-twice',
      { attachmentId: first.body['attachmentId'], name: 'Zeugnis Müller.pdf' },
    ]);
    expect((await w.running.call(thomas, 'DELETE', `/drafts/${draftId}/attachments/${String(first.body['attachmentId'])}`)).status).toBe(
      200,
    );
    expect((await w.attach(draftId, pdf('a'))).status).toBe(201);
  });

  it('is another one than was sent under the same key before, and says so', async () => {
    const draftId = await w.draft();
    const key = newUuid();
    await w.attach(draftId, pdf('a'), { key });
    const others = [await w.attach(draftId, pdf('b'), { key }), await w.attach(draftId, pdf('a'), { key, name: 'anders.pdf' })];
    expect(others.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'idempotency-key-reused'],
      [422, 'idempotency-key-reused'],
    ]);
  });

  it('came again by the repeat of an upload, after somebody had removed it', async () => {
    const draftId = await w.draft();
    const key = newUuid();
    const { attachmentId } = (await w.attach(draftId, pdf('a'), { key })).body;
    const remove = (with_: string) =>
      w.running.call(thomas, 'DELETE', `/drafts/${draftId}/attachments/${String(attachmentId)}`, undefined, { key: with_ });
    const removal = newUuid();
    expect([(await remove(removal)).status, (await remove(removal)).status, (await remove(newUuid())).status]).toEqual([200, 200, 404]);
    expect((await w.attach(draftId, pdf('a'), { key })).status).toBe(404);
    expect((await w.running.call(thomas, 'GET', `/drafts/${draftId}/attachments`)).body['items']).toEqual([]);
  });

  it('came or went behind the back of whoever signs: it is a change of the draft and takes a hand-over back', async () => {
    const draftId = await w.draft();
    const draft = async () => (await w.running.call(thomas, 'GET', `/drafts/${draftId}`)).body;
    await ok(w.running, thomas, 'POST', `/drafts/${draftId}/hand-over`, { note: 'fertig' });
    const { revision: handed } = await draft();
    const { attachmentId } = (await w.attach(draftId, pdf('neu'))).body;
    const added = await draft();
    expect([added['revision'], added['handedOver']]).toEqual([Number(handed) + 1, undefined]);
    const unseen = { headers: { 'if-match': `"${String(handed)}"` } };
    const submitted = await w.running.call(signatory, 'POST', `/drafts/${draftId}/submit`, {}, unseen);
    expect([submitted.status, submitted.body['code']]).toEqual([412, 'stale-version']);
    await w.running.call(thomas, 'DELETE', `/drafts/${draftId}/attachments/${String(attachmentId)}`);
    expect((await draft())['revision']).toBe(Number(handed) + 2);
    const { body } = await w.running.call(thomas, 'GET', `/drafts/${draftId}/changes`);
    const field = `/attachments/${String(attachmentId)}`;
    expect((body['items'] as { fields: unknown }[]).slice(0, 2).map((i) => i.fields)).toEqual([
      [{ field, from: true, to: null }],
      [{ field, from: null, to: true }],
    ]);
  });

  it('neither comes nor goes between the receipt of its draft and the application', async () => {
    const draftId = await w.draft();
    const attachmentId = String((await w.attach(draftId, pdf('da'))).body['attachmentId']);
    const [attachments, drafts] = [w.running.app.get(Attachments), w.running.app.get(Drafts)];
    const at = new Date().toISOString();
    await drafts.receive(draftId, at, 'paul');
    // Both looked at the draft before it was received.
    const late = { attachmentId: derivedId('att', 'late'), party: '08111', name: 'x.pdf' };
    const change = { commandId: newUuid(), requestHash: undefined, at, by: 'thomas' };
    await expect(attachments.addToDraft(draftId, late, pdf('neu'), change)).rejects.toMatchObject({ code: 'draft-being-submitted' });
    await expect(attachments.removeFromDraft(draftId, attachmentId, change)).rejects.toMatchObject({ code: 'draft-being-submitted' });
    expect((await attachments.ofDraft(draftId)).map((a) => a.attachmentId)).toEqual([attachmentId]);
  });

  it('that the application does not name is none of it, and the receipt stands although noting the rest fails', async () => {
    const draftId = await w.draft();
    const attachmentId = String((await w.attach(draftId, pdf('da'))).body['attachmentId']);
    const attachments = w.running.app.get(Attachments);
    const failing = jest.spyOn(attachments, 'markGiven').mockRejectedValueOnce(new Error('The database is away.'));
    expect((await w.running.call(signatory, 'POST', `/drafts/${draftId}/submit`, {})).status).toBe(500);
    failing.mockRestore();
    expect((await w.content(clerk, attachmentId)).statusCode).toBe(200);
    const between = await w.attach(draftId, pdf('dazwischen'));
    expect([between.status, between.body['code']]).toEqual([422, 'draft-being-submitted']);
    await w.running.db.query(
      `insert into attachments select (jsonb_populate_record(a, $2::jsonb)).* from attachments a where attachment_id = $1`,
      [attachmentId, { attachment_id: derivedId('att', 'unnamed'), sha256: 'x' }],
    );
    const { applicationId } = await ok(w.running, signatory, 'POST', `/drafts/${draftId}/submit`, {});
    const { body } = await w.running.call(clerk, 'GET', `/attachments?applicationId=${String(applicationId)}`);
    expect((body['items'] as { attachmentId: string }[]).map((a) => a.attachmentId)).toEqual([attachmentId]);
    const given = await w.running.db.query('select attachment_id as id from attachments where application_id = $1', [applicationId]);
    expect(given).toEqual([{ id: attachmentId }]);
  });

  it('goes with its draft, however old it is, and not before', async () => {
    const draftId = await w.draft();
    const attachmentId = String((await w.attach(draftId, pdf('alt'))).body['attachmentId']);
    await w.running.db.query(`update attachments set uploaded_at = '2000-01-01' where attachment_id = $1`, [attachmentId]);
    const conditions = (service.lives ?? []).filter((l) => l.table === 'attachments').map((l) => l.expired);
    const over = async () => {
      const found = conditions.map((expired) =>
        w.running.db.query<{ id: string }>(`select attachment_id as id from attachments where ${expired}`, [new Date().toISOString()]),
      );
      return (await Promise.all(found)).flat().map((r) => r.id);
    };
    expect(await over()).not.toContain(attachmentId);
    await w.running.db.query('delete from drafts where draft_id = $1', [draftId]);
    expect(await over()).toContain(attachmentId);
  });

  it('counts for the day although it was removed again', async () => {
    const who: Who = { ...thomas, sub: 'vielbringer' };
    const draftId = await w.draft();
    const { attachmentId } = (await w.attach(draftId, pdf('weg'), { who })).body;
    await w.running.db.query('update attachment_uploads set size_bytes = 499999990 where attachment_id = $1', [attachmentId]);
    expect((await w.running.call(who, 'DELETE', `/drafts/${draftId}/attachments/${String(attachmentId)}`)).status).toBe(200);
    const elsewhere = await w.attach(await w.draft(), pdf('mehr'), { who });
    expect([elsewhere.status, elsewhere.body['code'], elsewhere.body['data']]).toEqual([
      422,
      'too-many-bytes',
      { bytes: 499_999_990, maximum: 500_000_000 },
    ]);
    expect((await w.attach(draftId, pdf('von anderen'))).status).toBe(201);
  });

  it('whose name had its umlauts in two signs is kept in one writing', async () =>
    expect((await w.attach(await w.draft(), pdf('a'), { name: 'Besta\u0308tigung.pdf' })).body).toMatchObject({ name: 'Bestätigung.pdf' }));

  it('is refused by a sentence where it is none of the kinds, too large, or has no name', async () => {
    const draftId = await w.draft();
    const answers = [
      await w.attach(draftId, Buffer.alloc(0)),
      await w.attach(draftId, Buffer.from('MZ')),
      await w.attach(draftId, Buffer.alloc(20_000_001)),
      await w.attach(draftId, pdf('a'), { name: '' }),
      await w.attach(draftId, pdf('a'), { name: 'Zeugnis\u202efdp.exe' }),
      await w.attach(draftId, pdf('a'), { type: 'application/pdf' }),
      await w.attach(draftId, pdf('a'), { who: stranger }),
    ];
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'file-empty'],
      [422, 'attachment-wrong-kind'],
      [413, 'body-too-large'],
      [400, 'file-name-missing'],
      [422, 'file-name-misleading'],
      [415, 'unsupported-media-type'],
      [403, 'other-organisation'],
    ]);
  });
});

describeWithPostgres('a file that was given on before anybody had looked at it', () => {
  const w = world();
  let clamd: Server;
  let answer = 'stream: OK\0';
  jest.setTimeout(120_000);
  beforeAll(async () => {
    clamd = createServer((socket) => {
      const received: Buffer[] = [];
      socket.on('error', () => undefined);
      socket.on('data', (piece: Buffer) => {
        received.push(piece);
        const all = Buffer.concat(received);
        if (all.subarray(0, 6).equals(Buffer.from('zPING\0'))) socket.end('PONG\0');
        else if (all.subarray(-4).equals(Buffer.alloc(4)) && answer !== '') socket.end(all.includes('SCHWER') ? 'ERROR\0' : answer);
      });
    });
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    await w.start({ CLAMD_URL: `tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}` });
  });
  afterAll(async () => {
    await w.running.stop();
    clamd.close();
  });

  const stateOf = async (attachmentId: unknown) => (await w.running.app.get(Attachments).find(String(attachmentId)))?.state;

  it('is in quarantine until the scanner has looked, and goes where it finds something', async () => {
    const draftId = await w.draft();
    const clean = (await w.attach(draftId, pdf('sauber'))).body['attachmentId'];
    await eventually(async () => (await stateOf(clean)) === 'clean');
    expect((await w.content(thomas, clean)).statusCode).toBe(200);

    answer = 'stream: Eicar-Test-Signature FOUND\0';
    const infected = (await w.attach(draftId, pdf('EICAR'))).body['attachmentId'];
    await eventually(async () => (await stateOf(infected)) === 'infected');
    const refused = await w.content(thomas, infected);
    expect([refused.statusCode, (JSON.parse(refused.body) as { code: string }).code]).toEqual([422, 'attachment-infected']);
    expect(await w.running.db.query('select from attachment_chunks where attachment_id = $1', [infected])).toEqual([]);

    answer = 'stream: OK\0';
    answer = '';
    const waiting = (await w.attach(draftId, pdf('wartet'))).body['attachmentId'];
    const held = await w.content(thomas, waiting);
    expect([held.statusCode, (JSON.parse(held.body) as { code: string }).code]).toEqual([503, 'attachment-quarantined']);
    const application = await ok(w.running, signatory, 'POST', `/drafts/${draftId}/submit`, {});
    expect((application['attachments'] as { attachmentId: string }[]).map((a) => a.attachmentId)).toEqual([clean, waiting]);
  });

  it('could not be scanned: it waits longer every time, says so, and holds up no other', async () => {
    answer = 'stream: OK\0';
    const draftId = await w.draft();
    const hard = (await w.attach(draftId, pdf('SCHWER'))).body['attachmentId'];
    const listed = async () =>
      ((await w.running.call(thomas, 'GET', `/drafts/${draftId}/attachments`)).body['items'] as Record<string, unknown>[]).map((i) => [
        i['attachmentId'],
        i['state'],
        typeof i['scanAgainAt'],
      ]);
    await eventually(async () => (await listed())[0]?.[2] === 'string', { what: 'the scanner to fail' });
    const behind = (await w.attach(draftId, pdf('dahinter'))).body['attachmentId'];
    await eventually(async () => (await stateOf(behind)) === 'clean', { what: 'the file behind one that cannot be scanned' });
    expect(await listed()).toEqual([
      [hard, 'quarantined', 'string'],
      [behind, 'clean', 'undefined'],
    ]);
    const { consumers } = await w.running.runtime.progress.read();
    expect(consumers.find((one) => one.id === 'worker:attachments')?.error).toBe('1 attachments could not be scanned');
    const pauses: number[] = [];
    for (let scans = 1; scans <= 5; scans += 1) {
      const [row] = await w.running.db.query<{ s: number; scans: number }>(
        `select round(extract(epoch from next_scan_at - now()) / 10)::int * 10 as s, scans from attachments where attachment_id = $1`,
        [hard],
      );
      expect(row?.scans).toBe(scans);
      pauses.push(row!.s);
      await w.running.db.query('update attachments set next_scan_at = now() where attachment_id = $1', [hard]);
      await eventually(
        async () =>
          (await w.running.db.query('select 1 from attachments where attachment_id = $1 and scans = $2', [hard, scans + 1])).length === 1,
        { what: `attempt ${scans + 1}` },
      );
    }
    expect(pauses).toEqual([180, 600, 3600, 21_600, 21_600]);
  });

  it('waited for a scanner that was away: that is held against no file', async () => {
    await new Promise((resolve) => clamd.close(resolve));
    const { attachmentId } = (await w.attach(await w.draft(), pdf('wartet'))).body;
    const error = async () => (await w.running.runtime.progress.read()).consumers.find((one) => one.id === 'worker:attachments')?.error;
    await eventually(async () => /ECONNREFUSED/.test((await error()) ?? ''), { what: 'the scanner to be missed' });
    const metrics = (await w.running.app.inject({ method: 'GET', url: '/metrics' })).body;
    expect(metrics).toMatch(/^paktwerk_scanner_away 1$/m);
    const state = 'select state, scans, scan_failed as failed from attachments where attachment_id = $1';
    expect(await w.running.db.query(state, [attachmentId])).toEqual([{ state: 'quarantined', scans: 0, failed: false }]);
  });
});
