import { derivedId, newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, tablesNaming } from '@paktwerk/testing';
import { DOCUMENTS_MOST } from '../src/parameters';
import { Documents } from '../src/qualification/documents';
import { UnnamedDocuments } from '../src/qualification/unnamed-documents';
import { service } from '../src/service';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nUnverwechselbar\n%%EOF\n', 'latin1');

describeWithPostgres('a tier and the document that proves it', () => {
  let s: RunningService;
  let position = '';
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
  });
  afterAll(() => s.stop());

  let many = 0;
  const register = async (who = applicant): Promise<string> => {
    const familyName = `Unverwechselbar-${'abcdefghijklmnop'.charAt((many += 1))}`;
    const told = { givenName: 'Mira', familyName, birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
    return (await s.call(who, 'POST', '/people', told)).body['personId'] as string;
  };
  const bring = async (id: string, bytes = PDF, who = applicant, key = newUuid()) => {
    const answer = await s.app.inject({
      method: 'POST',
      url: `/api/staffing/v1/people/${id}/documents`,
      headers: {
        authorization: `Bearer ${await s.token(who)}`,
        'idempotency-key': key,
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': 'Urkunde%20Unverwechselbar.pdf',
      },
      payload: bytes,
    });
    return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body) as Record<string, unknown> };
  };
  const content = async (id: string, documentId: string, who: Who) => {
    const answer = await s.app.inject({
      method: 'GET',
      url: `/api/staffing/v1/people/${id}/documents/${documentId}/content`,
      headers: { authorization: `Bearer ${await s.token(who)}` },
    });
    return { status: answer.statusCode, bytes: answer.rawPayload };
  };
  const documentOf = ({ body }: { readonly body: Record<string, unknown> }): string =>
    (body['documents'] as readonly { readonly documentId: string }[]).at(-1)!.documentId;
  const verify = async (id: string, documentIds: readonly string[], more: object = {}) => {
    const answer = await s.call(clerk, 'POST', `/people/${id}/verifications`, {
      district: '08111',
      tier: 'A_SOCIAL_DEGREE',
      documentIds,
      ...more,
    });
    position = (answer.headers['paktwerk-position'] as string | undefined) ?? position;
    return answer;
  };
  const waiting = async () =>
    (await s.call(clerk, 'GET', '/people/qualifications?state=waiting', undefined, { headers: { 'paktwerk-after': position } })).body[
      'items'
    ] as readonly Record<string, unknown>[];

  it('is brought by the party, waits, and is verified by the authority', async () => {
    const id = await register();
    const key = newUuid();
    const brought = await bring(id, PDF, applicant, key);
    expect([brought.status, brought.headers['etag'], brought.body['verification']]).toEqual([
      201,
      '"2"',
      { state: 'waiting', since: expect.any(String) as string },
    ]);
    expect((await bring(id, PDF, applicant, key)).body).toEqual(brought.body);
    position = brought.headers['paktwerk-position'] as string;
    const documentId = documentOf(brought);
    expect((await waiting()).map((p) => [p['personId'], p['familyName'], p['qualification']])).toEqual([
      [id, expect.stringContaining('Unverwechselbar') as string, 'A_SOCIAL_DEGREE'],
    ]);
    expect((await content(id, documentId, clerk)).bytes).toEqual(PDF);
    expect((await content(id, documentId, signatory)).bytes).toEqual(PDF);
    const verified = await verify(id, [documentId]);
    expect([verified.status, (verified.body['verification'] as Record<string, unknown>)['state']]).toEqual([200, 'verified']);
    expect(await waiting()).toEqual([]);
    const read = await s.call(applicant, 'GET', `/people/${id}`);
    expect(read.body['verification']).toEqual(verified.body['verification']);
  });

  it('is doubted with a reason that the party reads, and waits again for another document', async () => {
    const id = await register();
    const documentId = documentOf(await bring(id));
    const reason = 'Die Urkunde nennt einen anderen Studiengang.';
    const doubted = await s.call(clerk, 'POST', `/people/${id}/doubts`, { district: '08111', documentIds: [documentId], reason });
    expect(doubted.body['verification']).toEqual({ state: 'doubted', since: expect.any(String) as string, reason });
    expect((await s.call(applicant, 'GET', `/people/${id}`)).body['verification']).toEqual(doubted.body['verification']);
    expect(((await bring(id)).body['verification'] as Record<string, unknown>)['state']).toBe('waiting');
  });

  it('is another party’s alone, and of the ministry nobody’s', async () => {
    const id = await register();
    const documentId = documentOf(await bring(id));
    expect((await content(id, documentId, elsewhere)).status).toBe(403);
    expect((await content(id, documentId, ministry)).status).toBe(403);
    expect((await bring(id, PDF, elsewhere)).status).toBe(403);
    expect((await s.call(applicant, 'GET', '/people/qualifications')).status).toBe(403);
    expect(
      (await s.call(applicant, 'POST', `/people/${id}/verifications`, { district: '08111', tier: 'A_SOCIAL_DEGREE', documentIds: [] }))
        .status,
    ).toBe(403);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['a text', Buffer.from('Urkunde'), 'attachment-wrong-kind'],
    ['a PDF that runs something', Buffer.from(PDF.toString('latin1').replace('/Type /Catalog', '/JS (x)'), 'latin1'), 'pdf-active'],
  ])('is not %s', async (_, bytes, code) => {
    const id = await register();
    const refused = await bring(id, bytes);
    expect([refused.status, refused.body['code']]).toEqual([422, code]);
    expect((await s.db.query('select from person_documents where person_id = $1', [id])).length).toBe(0);
  });

  it('leaves nothing of one that no event came to name, a day later, and all of those that one names', async () => {
    const id = await register();
    const named = documentOf(await bring(id));
    const unnamed = ['old', 'new'].map((what) => derivedId('qdc', what)) as [string, string];
    for (const documentId of unnamed)
      await s.app.get(Documents).keep({ personId: id, documentId, by: 'per_somebody' }, PDF, { isScanned: false });
    await s.db.query(`update person_documents set stored_at = now() - interval '2 days' where document_id = any($1)`, [
      [named, unnamed[0]],
    ]);
    const { db, commands, log } = s.runtime;
    const kept = async () =>
      (
        await s.db.query<{ id: string }>('select distinct document_id as id from person_document_chunks where document_id = any($1)', [
          [named, ...unnamed],
        ])
      ).map((row) => row.id);
    expect(await new UnnamedDocuments({ db, commands, log }).look()).toBe(1);
    expect((await kept()).toSorted()).toEqual([named, unnamed[1]].toSorted());
    expect(await new UnnamedDocuments({ db, commands, log }).look()).toBe(0);
  });

  it('counts for the day of who brought it, also where it is gone again', async () => {
    const who: Who = { ...applicant, sub: 'vielbringer' };
    const documentId = documentOf(await bring(await register(who), PDF, who));
    await s.db.query('update document_uploads set size_bytes = 499999990 where document_id = $1', [documentId]);
    await s.app.get(Documents).drop(documentId);
    const id = await register(who);
    const refused = await bring(id, PDF, who);
    expect([refused.status, refused.body['code'], refused.body['data']]).toEqual([
      422,
      'too-many-bytes',
      { bytes: 499_999_990, maximum: 500_000_000 },
    ]);
    expect(await s.db.query('select from person_documents where person_id = $1', [id])).toHaveLength(0);
    expect((await bring(id)).status).toBe(201);
  });

  it('is counted for operations with what it takes', async () => {
    const figures = async () => {
      const { body } = await s.app.inject({ method: 'GET', url: '/metrics' });
      return ['paktwerk_person_documents', 'paktwerk_person_document_bytes'].map((name) =>
        Number(new RegExp(`^${name}\\{state="not-scanned"\\} (\\d+)$`, 'm').exec(body)?.[1] ?? 0),
      );
    };
    const [count = 0, bytes = 0] = await figures();
    await bring(await register());
    expect(await figures()).toEqual([count + 1, bytes + PDF.length]);
  });

  it('leaves nothing of those that were too many, brought at once', async () => {
    const id = await register();
    for (let n = 1; n < DOCUMENTS_MOST.value; n += 1) expect((await bring(id)).status).toBe(201);
    const answers = await Promise.all(Array.from({ length: 5 }, () => bring(id)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await s.db.query('select from person_documents where person_id = $1', [id])).toHaveLength(DOCUMENTS_MOST.value);
  });

  it('is unreadable with the person, and gone', async () => {
    const id = await register();
    const documentId = documentOf(await bring(id));
    expect((await s.db.query('select from person_document_chunks where document_id = $1', [documentId])).length).toBe(1);
    await s.call(applicant, 'POST', `/people/${id}/propose-erasure`, { reason: 'REQUESTED' });
    expect((await s.call(signatory, 'POST', `/people/${id}/confirm-erasure`, {})).status).toBe(200);
    expect((await s.db.query('select from person_document_chunks where document_id = $1', [documentId])).length).toBe(0);
    expect((await content(id, documentId, clerk)).status).toBe(404);
    expect((await bring(id)).body['code']).toBe('person-erased');
    expect((await verify(id, [documentId])).body['code']).toBe('person-erased');
    expect(await tablesNaming(s.db, /Unverwechselbar/)).toEqual([]);
  });
});

describeWithPostgres('a document while the scanner is away', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service, { CLAMD_URL: 'tcp://127.0.0.1:9' });
  });
  afterAll(() => s.stop());

  it('is not taken, and operations are told', async () => {
    const { body } = await s.call(applicant, 'POST', '/people', {
      givenName: 'Mira',
      familyName: 'Wartet',
      birthDate: '1990-05-04',
      qualification: 'A_SOCIAL_DEGREE',
    });
    const answer = await s.app.inject({
      method: 'POST',
      url: `/api/staffing/v1/people/${String(body['personId'])}/documents`,
      headers: {
        authorization: `Bearer ${await s.token(applicant)}`,
        'idempotency-key': newUuid(),
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': 'Urkunde.pdf',
      },
      payload: PDF,
    });
    expect([answer.statusCode, (JSON.parse(answer.body) as { code: string }).code, answer.headers['retry-after']]).toEqual([
      503,
      'scanner-away',
      '15',
    ]);
    expect(await s.db.query('select from person_documents')).toHaveLength(0);
    const ready = await s.app.inject({ method: 'GET', url: '/health/ready' });
    expect([ready.statusCode, JSON.parse(ready.body)]).toEqual([
      200,
      { status: 'degraded', checks: { database: 'up', bus: 'up', scanner: 'down' } },
    ]);
    const metrics = (await s.app.inject({ method: 'GET', url: '/metrics' })).body;
    expect(metrics).toMatch(/^paktwerk_scanner_away 1$/m);
    expect(metrics).toMatch(/^paktwerk_scans_failed 0$/m);
  });
});
