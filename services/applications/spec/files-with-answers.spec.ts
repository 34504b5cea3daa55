import { createHash } from 'node:crypto';
import { derivedId, newUuid } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { AnswerFiles } from '../src/attachment/answer-files';
import { Attachments } from '../src/attachment/attachments';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const party: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...party, sub: 'anderswo', organisation: '08115' };
const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1');
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describeWithPostgres('files with an answer or a statement', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);
  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  const submitted = async (): Promise<string> => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }];
    const { draftId } = await ok(running, party, 'POST', '/drafts', { callId, lines });
    return String((await ok(running, party, 'POST', `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
  };
  const asked = async () => {
    const applicationId = await submitted();
    const url = `/applications/${applicationId}`;
    const { information } = await ok(running, clerk, 'POST', `${url}/information`, { items: ['Arbeitsvertrag'] });
    const [{ requestId }] = information as [{ requestId: string }];
    return { applicationId, url, answerOf: requestId, supply: `${url}/information/${requestId}/supply` };
  };
  const heard = async () => {
    const applicationId = await submitted();
    const url = `/applications/${applicationId}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    const { hearings } = await ok(running, clerk, 'POST', `${url}/hearings`, { intendedCents: 0, grounds: 'Nicht zusätzlich.' });
    const [{ hearingId }] = hearings as [{ hearingId: string }];
    return { applicationId, url, answerOf: hearingId, state: `${url}/hearings/${hearingId}/statement` };
  };
  interface Of {
    readonly applicationId: string;
    readonly answerOf: string;
  }
  const bring = async (
    { applicationId, answerOf }: Of,
    payload: Buffer,
    { who = party, name = 'Vertrag Müller.pdf', key = newUuid() } = {},
  ) => {
    const answer = await running.app.inject({
      method: 'POST',
      url: `/api/applications/v1/attachments?applicationId=${applicationId}&answerOf=${answerOf}`,
      payload,
      headers: {
        authorization: `Bearer ${await running.token(who)}`,
        'idempotency-key': key,
        'content-type': 'application/octet-stream',
        'paktwerk-file-name': encodeURIComponent(name),
      },
    });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as Record<string, unknown> };
  };
  const brought = async (of: Of, bytes: Buffer): Promise<string> => String((await bring(of, bytes)).body['attachmentId']);
  const content = async (who: Who, attachmentId: string) => {
    const headers = { authorization: `Bearer ${await running.token(who)}` };
    return (await running.app.inject({ url: `/api/applications/v1/attachments/${attachmentId}/content`, headers })).statusCode;
  };
  const waiting = async ({ applicationId, answerOf }: Of, who = party) => {
    const { body } = await running.call(who, 'GET', `/attachments?applicationId=${applicationId}&answerOf=${answerOf}`);
    return (body['items'] as { attachmentId: string }[] | undefined)?.map((i) => i.attachmentId) ?? body['code'];
  };
  const stored = (bytes: Buffer, attachmentId: string) => ({ attachmentId, kind: 'pdf', sizeBytes: bytes.length, sha256: sha256(bytes) });

  it('are the party’s alone until it answers, then the authority’s too, bound by hash and told by name', async () => {
    const of = await asked();
    const [bytes, unused] = [pdf('Vertrag'), pdf('doch nicht')];
    const file = await brought(of, bytes);
    const other = await brought(of, unused);
    expect([await waiting(of), await waiting(of, elsewhere), await waiting(of, clerk)]).toEqual([
      [file, other],
      'other-organisation',
      'other-organisation',
    ]);
    expect([await content(party, file), await content(clerk, file), await content(elsewhere, file)]).toEqual([200, 404, 403]);

    await ok(running, party, 'POST', of.supply, { answer: 'Liegt bei.', files: [file] });
    await ok(running, party, 'POST', of.supply, { answer: 'Liegt bei.', files: [file] });
    for (const who of [clerk, party]) {
      const { body } = await running.call(who, 'GET', of.url);
      const [{ supplied }] = body['information'] as [{ supplied: Record<string, unknown> }];
      expect(supplied).toEqual({ answer: 'Liegt bei.', files: [stored(bytes, file)], receivedAt: supplied['receivedAt'], late: false });
    }
    expect([await content(clerk, file), await content(clerk, other), await waiting(of)]).toEqual([200, 404, [other]]);
    const { body } = await running.call(clerk, 'GET', `/attachments?applicationId=${of.applicationId}`);
    expect((body['items'] as { name: string }[]).map((i) => i.name)).toEqual(['Vertrag Müller.pdf']);
    const history = (await running.call(clerk, 'GET', `${of.url}/history`)).body['entries'] as { sentence: string }[];
    expect(history.at(-1)?.sentence).toContain(`: „Liegt bei.“ Beigefügt: „Vertrag Müller.pdf“ (PDF, SHA-256 ${sha256(bytes)}).`);
    const events = await running.db.query<{ data: Buffer }>(`select data from events where type = 'information.supplied'`);
    expect(events.some(({ data }) => Buffer.from(data).includes('Müller'))).toBe(false);
  });

  it('go with each statement of a hearing, and stay with it', async () => {
    const of = await heard();
    const [one, two] = [pdf('eins'), pdf('zwei')];
    const first = await brought(of, one);
    await ok(running, party, 'POST', of.state, { statement: 'Sie sind neu.', files: [first] });
    const second = await brought(of, two);
    const { hearings } = await ok(running, party, 'POST', of.state, { statement: 'Sie sind neu.', files: [second], isComplete: true });
    const [{ statements }] = hearings as [{ statements: { files: unknown }[] }];
    expect(statements.map((s) => s.files)).toEqual([[stored(one, first)], [stored(two, second)]]);
    expect([await content(clerk, first), await content(clerk, second)]).toEqual([200, 200]);
    const history = (await running.call(clerk, 'GET', `${of.url}/history`)).body['entries'] as { sentence: string }[];
    expect(history.filter((e) => e.sentence.includes('Beigefügt: „Vertrag Müller.pdf“'))).toHaveLength(2);
  });

  it('are the party’s alone again where the answer is refused, and none of an answer is left out or invented', async () => {
    const of = await asked();
    const file = await brought(of, pdf('a'));
    const unknown = derivedId('att', 'unknown');
    const ofAnother = await brought(await asked(), pdf('b'));
    const supply = (files: readonly string[], options = {}) => running.call(party, 'POST', of.supply, { answer: 'So.', files }, options);
    const refusals = [
      await supply([file, unknown]),
      await supply([file, ofAnother]),
      await supply([file], { headers: { 'if-match': '"1"' } }),
    ];
    expect(refusals.map(({ status, body }) => [status, body['code'], body['data']])).toEqual([
      [422, 'answer-file-unknown', { attachmentId: unknown }],
      [422, 'answer-file-unknown', { attachmentId: ofAnother }],
      [412, 'stale-version', { expected: 1, actual: 2 }],
    ]);
    expect([await waiting(of), await content(clerk, file)]).toEqual([[file], 404]);
    expect((await supply([file])).status).toBe(200);
    const again = await running.call(party, 'POST', of.supply, { answer: 'Anders.', files: [file] });
    expect([again.status, again.body['code']]).toEqual([422, 'information-already-supplied']);
    expect(await content(clerk, file)).toBe(200);
  });

  it('are removed by the party as long as they are not given', async () => {
    const of = await asked();
    const [given, removed] = [await brought(of, pdf('a')), await brought(of, pdf('b'))];
    const remove = (id: string, who = party) => running.call(who, 'DELETE', `/attachments/${id}`);
    expect([(await remove(removed, elsewhere)).status, (await remove(removed)).status, (await remove(removed)).status]).toEqual([
      403, 200, 404,
    ]);
    await ok(running, party, 'POST', of.supply, { answer: 'So.', files: [given] });
    expect([(await remove(given)).status, await content(clerk, given)]).toEqual([404, 200]);
  });

  it('may be a letter of our own, which carries its data along, and none that was changed', async () => {
    const of = await asked();
    const receipt = await running.app.inject({
      url: `/api/applications/v1${of.url}/receipt.pdf`,
      headers: { authorization: `Bearer ${await running.token(party)}` },
    });
    expect(receipt.statusCode).toBe(200);
    const changed = Buffer.concat([receipt.rawPayload, Buffer.from('%')]);
    const { status, body } = await bring(of, changed);
    expect([status, body['code'], body['data']]).toEqual([422, 'pdf-with-files', {}]);
    const file = await brought(of, receipt.rawPayload);
    await ok(running, party, 'POST', of.supply, { answer: 'Wie im Beleg.', files: [file] });
    expect(await content(clerk, file)).toBe(200);
  });

  it('stay while their answer is on its way, and are shown to its party alone until it has come', async () => {
    const of = await asked();
    const file = await brought(of, pdf('a'));
    const attachments = running.app.get(Attachments);
    await attachments.give({ applicationId: of.applicationId, answerOf: of.answerOf, parties: ['08111'] }, [file]);
    expect((await running.call(party, 'DELETE', `/attachments/${file}`)).status).toBe(404);
    const { body } = await running.call(clerk, 'GET', `/attachments?applicationId=${of.applicationId}`);
    expect([await waiting(of), await content(clerk, file), body['items']]).toEqual([[file], 404, []]);
    await ok(running, party, 'POST', of.supply, { answer: 'So.', files: [file] });
    expect(await content(clerk, file)).toBe(200);
  });

  it('were given by a process that ended before it answered: they stay where an event names them, and are the party’s alone again where none does', async () => {
    const of = await asked();
    const [answered, left] = [await brought(of, pdf('a')), await brought(of, pdf('b'))];
    await ok(running, party, 'POST', of.supply, { answer: 'So.', files: [answered] });
    const attachments = running.app.get(Attachments);
    await attachments.give({ applicationId: of.applicationId, answerOf: of.answerOf, parties: ['08111'] }, [answered, left]);
    const remove = async (id: string) => (await running.call(party, 'DELETE', `/attachments/${id}`)).status;
    await running.app.get(AnswerFiles).settle();
    expect(await remove(left)).toBe(404); // the answer may still come
    await running.db.query(`update attachments set given_at = given_at - interval '11 minutes' where attachment_id = any($1)`, [
      [answered, left],
    ]);
    await running.app.get(AnswerFiles).settle();
    expect([await remove(answered), await content(clerk, answered), await remove(left)]).toEqual([404, 200, 200]);
    expect(await running.db.query('select attachment_id as id from attachments where given_at is not null')).toEqual([]);
  });

  it('are taken where something is asked for, of the party that is asked', async () => {
    const of = await asked();
    const nothing = { ...of, answerOf: derivedId('inf', 'none') };
    const refusals = [
      await bring(of, pdf('a'), { who: elsewhere }),
      await bring(of, pdf('a'), { who: clerk }),
      await bring(nothing, pdf('a')),
      await bring({ ...of, answerOf: derivedId('hea', 'none') }, pdf('a')),
      await bring({ ...of, applicationId: derivedId('app', 'none') }, pdf('a')),
      await bring({ ...of, answerOf: 'drf_1' }, pdf('a')),
    ];
    expect(refusals.map(({ status, body }) => [status, body['code']])).toEqual([
      [403, 'other-organisation'],
      [403, 'role-missing'],
      [422, 'information-unknown'],
      [422, 'hearing-unknown'],
      [404, 'not-found'],
      [400, 'invalid-request'],
    ]);
    await ok(running, party, 'POST', of.supply, { answer: 'So.' });
    const late = await bring(of, pdf('a'));
    expect([late.status, late.body['code']]).toEqual([422, 'information-already-supplied']);
  });

  it('are stored once however often they are sent, and refused where they are there already', async () => {
    const of = await asked();
    const key = newUuid();
    const [first, again, changed, twice] = [
      await bring(of, pdf('a'), { key }),
      await bring(of, pdf('a'), { key }),
      await bring(of, pdf('b'), { key }),
      await bring(of, pdf('a')),
    ];
    expect(again.body).toEqual(first.body);
    expect([changed.body['code'], twice.body['code']]).toEqual(['idempotency-key-reused', 'attachment-twice']);
  });
});
