import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { Applications } from '@paktwerk/contracts';
import { newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, rawFilesNaming, tablesNaming } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { granted, noticeOf } from './granted';

const WORD = 'Unverwechselbar';
const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const signatory: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' };
const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111', email: `mira@${WORD}.example.org` };
/** As somebody may have written it elsewhere. */
const WRITTEN = /unverwechselbar|1971-03-09|09\.03\.1971/i;
const PDF = Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n${WORD}\n%%EOF\n`, 'latin1');
const POST = postIdOf('grt_1', 'line-1');
const mira = { givenName: `Mira-${WORD}`, familyName: WORD, birthDate: '1971-03-09', qualification: 'B_OTHER_DEGREE' };

/** Somebody who left more than ten years ago, and about whom everything was written that can be. */
describeWithPostgres('erased staff, looked for in raw files', () => {
  let s: RunningService;
  let personId = '';
  let tokens: readonly string[] = [];
  jest.setTimeout(90_000);

  beforeAll(async () => {
    s = await runningService(service);
    const now = granted(3_200_000, [{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]);
    const then = { ...now.data, budgetYear: 2012, from: '2012-09-01', to: '2013-12-31', effectiveOn: '2012-08-15' };
    const grant = Applications.GrantIssued(then, 'app_1') as typeof now;
    const delivered = { ...noticeOf(grant), amountCents: 3_200_000, basis: 'fiction' as const, lastDay: '2012-09-19' };
    await s.hear(grant, Applications.NoticeDelivered({ ...delivered, effectiveOn: '2012-08-18' }, 'app_1'));
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${POST}`)).status === 200, { what: 'the post' });
  });
  afterAll(() => s.stop());

  const done = async (who: Who, url: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await s.call(who, 'POST', url, body);
    expect([url, answer.status, answer.body['code']]).toEqual([url, answer.status < 300 ? answer.status : 'done', undefined]);
    return answer.body;
  };
  const bring = async (): Promise<string> => {
    const answer = await s.app.inject({
      method: 'POST',
      url: `/api/staffing/v1/people/${personId}/documents`,
      headers: {
        authorization: `Bearer ${await s.token(applicant)}`,
        'idempotency-key': newUuid(),
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': `Urkunde%20${WORD}.pdf`,
      },
      payload: PDF,
    });
    expect(answer.statusCode).toBe(201);
    return (JSON.parse(answer.body) as { readonly documents: readonly { readonly documentId: string }[] }).documents.at(-1)!.documentId;
  };
  const idle = () => eventually(async () => (await s.runtime.progress.read()).idle, { what: 'what follows' });

  it('was told of in every way that there is', async () => {
    personId = (await done(applicant, '/people', mira))['personId'] as string;
    expect((await done(elsewhere, '/people', mira))['personId']).toBe(personId);
    const double = (await done(elsewhere, '/people', { ...mira, givenName: `Myra-${WORD}`, birthDate: '1971-09-03' }))['personId'];
    await done(clerk, `/people/${personId}/merges`, { secondId: double, reason: `${WORD} heißt auch Myra` });
    const documentId = await bring();
    await done(clerk, `/people/${personId}/doubts`, { district: '08111', documentIds: [documentId], reason: `${WORD} ohne Siegel` });
    await done(applicant, `/people/${personId}/qualification-corrections`, {
      ...{ qualification: 'A_SOCIAL_DEGREE', evidence: `Zeugnis ${WORD}`, reason: `${WORD} verwechselt` },
    });
    const further = await bring();
    await done(clerk, `/people/${personId}/verifications`, {
      ...{ district: '08111', tier: 'A_SOCIAL_DEGREE', documentIds: [further], note: `Geprüft ${WORD}` },
    });
    const appointed = { personId, from: '2012-10-01', tier: 'A_SOCIAL_DEGREE', evidence: `Urkunde ${WORD}` };
    const { appointmentId } = await done(applicant, `/posts/${POST}/appointments`, appointed);
    await done(applicant, `/posts/${POST}/suspensions`, {
      ...{ appointmentId, from: '2013-01-01', until: '2013-01-31', reason: `Elternzeit ${WORD}` },
    });
    await done(applicant, `/posts/${POST}/shares`, { appointmentId, from: '2013-03-01', share: 50 });
    await done(applicant, `/posts/${POST}/vacancies`, { lastDay: '2013-06-30', reason: `Umzug ${WORD}` });
    await done(applicant, `/posts/${POST}/corrections`, {
      ...{ appointmentId, from: '2012-10-15', lastDay: '2013-05-31', evidence: `Vertrag ${WORD}`, reason: `Irrtum ${WORD}` },
    });
    await done(applicant, `/people/${personId}/place-hold`, { reason: `Klage ${WORD}` });
    await done(signatory, `/people/${personId}/lift-hold`, { reason: `Urteil ${WORD}` });
    expect((await s.call(applicant, 'GET', `/people?search=${encodeURIComponent(WORD)}`)).body['items']).toHaveLength(1);
    await done(counsellor, '/network/own', {
      ...{ note: `Büro ${WORD}`, email: `mira@${WORD}.example.org`, district: '08111', function: 'INTEGRATION_OFFICER' },
      ...{ topics: ['WORK'], isOnMailingList: true },
    });
    await idle();
    tokens = (await s.db.query<{ token: string }>('select token from people_tokens where person_id = any($1)', [[personId, double]])).map(
      (row) => row.token,
    );
    expect(tokens.length).toBeGreaterThan(20);
  });

  it('is erased by two, after the retention, entry by entry; whoever signed in takes back what they agreed to', async () => {
    await done(counsellor, '/network/own/revoke', {});
    const { body } = await s.call(clerk, 'GET', '/people/found-twice');
    const [{ second }] = body['items'] as readonly [{ readonly second: { readonly personId: string } }];
    for (const id of [personId, second.personId]) {
      // Of two parties that have the first entry one proposes and the other confirms.
      const [first, other] = [id === personId ? applicant : elsewhere, { ...elsewhere, sub: 'zeichnung-08115' }];
      await done(first, `/people/${id}/propose-erasure`, { reason: 'RETENTION_OVER' });
      await done({ ...other, roles: ['SIGNATORY'] }, `/people/${id}/confirm-erasure`, {});
    }
    await idle();
  });

  it('stands in no table, neither by a word nor by what they were found by, nor by a document', async () => {
    expect(await tablesNaming(s.db, WRITTEN)).toEqual([]);
    expect(await tablesNaming(s.db, new RegExp(tokens.map((token) => token.replace(/[^\w]/g, '\\$&')).join('|')))).toEqual([]);
    expect(await tablesNaming(s.db, new RegExp(createHash('sha256').update(PDF).digest('hex')))).toEqual([]);
    for (const table of ['people_tokens', 'person_documents', 'person_document_chunks'])
      expect([table, await s.db.query(`select 1 from ${table}`)]).toEqual([table, []]);
  });

  it('stands in no message to others, public or not, and in nothing that was logged', async () => {
    const messages = await s.db.query<{ topic: string }>('select distinct topic from bus_messages order by topic');
    expect(messages.map((m) => m.topic)).toEqual(expect.arrayContaining(['staffing.v1']));
    expect(inspect(s.logged, { depth: null })).not.toMatch(WRITTEN);
    expect(s.errors).toEqual([]);
  });

  it('stands in no file of the database, not in what was deleted and not yet cleaned either', async () => {
    // What is looked for is found where it is: a word that was written down plainly.
    await s.db.query('create table planted (word text)');
    await s.db.query("insert into planted values ('Hingeschrieben')");
    expect(await rawFilesNaming(s.db, ['Hingeschrieben'])).not.toEqual([]);
    expect(await rawFilesNaming(s.db, [WORD, WORD.toLowerCase(), mira.birthDate])).toEqual([]);
  });
});
