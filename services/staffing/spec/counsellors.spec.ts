import { ActingPeople, Applications } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, readableRows } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted, noticeOf } from './granted';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };

describeWithPostgres('who signs in and has which appointment', () => {
  let s: RunningService;
  let position = '';
  jest.setTimeout(60_000);
  const post = postIdOf('grt_1', 'line-1');
  let appointmentId = '';
  beforeAll(async () => {
    s = await runningService(service);
    const { data, key } = granted(3_200_000, [
      { lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 },
    ]);
    const other = { grantId: 'grt_2', applicationId: 'app_2', decisionId: 'dec_2', district: '08115' };
    await s.hear(
      ...andDelivered(Applications.GrantIssued(data, key)),
      ...andDelivered(Applications.GrantIssued({ ...data, ...other }, 'app_2')),
    );
    await eventually(async () => (await s.call(applicant, 'GET', `/posts/${post}`)).status === 200, { what: 'the post' });
    const told = { givenName: 'Mira', familyName: 'Beispiel', birthDate: '1990-05-04', qualification: 'A_SOCIAL_DEGREE' };
    const { body } = await s.call(applicant, 'POST', '/people', told);
    const appointed = await tell(applicant, `/posts/${post}/appointments`, {
      personId: body['personId'],
      from: '2022-10-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor',
    });
    appointmentId = appointed.body['appointmentId'] as string;
  });
  afterAll(() => s.stop());

  const tell = async (who: Who, url: string, body: object) => {
    const answer = await s.call(who, 'POST', url, body);
    position = (answer.headers['paktwerk-position'] as string | undefined) ?? position;
    return answer;
  };
  const read = (who: Who, url: string) => s.call(who, 'GET', url, undefined, { headers: { 'paktwerk-after': position } });
  const link = (who: Who, humanId: string, more: object = {}) =>
    tell(who, `/counsellors/${appointmentId}/link`, { postId: post, humanId, ...more });
  const signInId = ({ sub }: Who) => derivedId('per', 'first', sub);
  const code = ({ status, body }: { readonly status: number; readonly body: Record<string, unknown> }) => [status, body['code']];

  it('is said by the human, and linked by the party', async () => {
    expect((await read(applicant, '/counsellors')).body['items']).toEqual([]);
    expect((await tell(counsellor, '/counsellors/own', {})).body).toEqual({ parties: ['08111'] });
    const [item] = (await read(applicant, '/counsellors')).body['items'] as readonly { humanId: string; appointmentIds: string[] }[];
    expect(item!.appointmentIds).toEqual([]);
    expect(code(await link(applicant, 'per_nobody'))).toEqual([422, 'login-not-offered']);
    expect(code(await link(elsewhere, item!.humanId))).toEqual([403, 'other-organisation']);
    const linked = await link(applicant, item!.humanId);
    expect([linked.status, linked.body]).toEqual([200, { appointmentId, postId: post, humanId: item!.humanId }]);
    expect((await read(applicant, '/counsellors')).body['items']).toEqual([expect.objectContaining({ appointmentIds: [appointmentId] })]);
    expect((await read(elsewhere, '/counsellors')).body['items']).toEqual([]);
  });

  it('is nobody else’s business: a party hears of the appointments to its own posts alone', async () => {
    const listed = async (who: Who) => (await read(who, '/counsellors')).body['items'] as { humanId: string; appointmentIds: string[] }[];
    const { humanId: idIn08111 } = (await listed(applicant))[0]!;
    expect((await tell({ ...counsellor, organisation: '08115' }, '/counsellors/own', {})).body).toEqual({ parties: ['08111', '08115'] });
    // Nor is it told by the id: whoever works for two has one for each, and neither is that of the sign-in.
    const { humanId, ...item } = (await listed(elsewhere))[0]!;
    expect(item).toMatchObject({ appointmentIds: [] });
    expect(new Set([humanId, idIn08111, signInId(counsellor)]).size).toBe(3);
    const otherPost = postIdOf('grt_2', 'line-1');
    await eventually(async () => (await s.call(elsewhere, 'GET', `/posts/${otherPost}`)).status === 200, { what: 'the post elsewhere' });
    const told = { givenName: 'Mira', familyName: 'Muster', birthDate: '1990-05-05', qualification: 'A_SOCIAL_DEGREE' };
    const { body: person } = await s.call(elsewhere, 'POST', '/people', told);
    const { body } = await tell(elsewhere, `/posts/${otherPost}/appointments`, {
      ...{ personId: person['personId'], from: '2022-10-01', tier: 'A_SOCIAL_DEGREE', evidence: 'Bachelor' },
    });
    const other = body['appointmentId'] as string;
    const linkOther = (id: string) => tell(elsewhere, `/counsellors/${other}/link`, { postId: otherPost, humanId: id });
    expect(code(await linkOther(idIn08111))).toEqual([422, 'login-not-offered']);
    expect((await linkOther(humanId)).body).toMatchObject({ humanId });
    expect(await listed(elsewhere)).toEqual([expect.objectContaining({ humanId, appointmentIds: [other] })]);
    expect(await listed(applicant)).toEqual([expect.objectContaining({ humanId: idIn08111, appointmentIds: [appointmentId] })]);
    expect((await tell(elsewhere, `/counsellors/${other}/unlink`, { postId: otherPost, reason: 'OTHER_PERSON' })).status).toBe(200);
  });

  it('is told to the services that need it, and to nobody else', async () => {
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything published' });
    const internal = await readableRows(s.db, `select b::text as row from bus_messages b where topic = 'staffing.internal.v1'`);
    expect(internal.filter((row) => row.includes('appointment.linked')).length).toBe(2);
    expect(internal.filter((row) => /psn_|Mira/.test(row))).toEqual([]);
    const open = await readableRows(s.db, `select b::text as row from bus_messages b where topic = 'staffing.v1'`);
    expect(open.filter((row) => /per_|linked/.test(row.replaceAll(/"actor":\{[^}]*\}/g, '')))).toEqual([]);
  });

  it('names who leaves while nobody follows, before and after the last day', async () => {
    const successors = async (who: Who, on: string) => (await read(who, `/counsellors/successors?effectiveOn=${on}`)).body['items'];
    expect(await successors(lead, '2023-01-15')).toEqual([]);
    expect((await tell(applicant, `/posts/${post}/vacancies`, { lastDay: '2023-03-31', reason: 'Wechsel' })).status).toBe(200);
    const leaving = {
      postId: post,
      appointmentId,
      programmeId: 'prg_1',
      district: '08111',
      share: 100,
      lastDay: '2023-03-31',
      isVacant: false,
      postUntil: '2023-12-31',
      name: 'Mira Beispiel',
      humanId: expect.any(String) as string,
    };
    expect(await successors(lead, '2022-11-30')).toEqual([]);
    expect(await successors(lead, '2023-01-15')).toEqual([leaving]);
    expect(await successors(applicant, '2023-04-01')).toEqual([{ ...leaving, isVacant: true }]);
    expect(await successors(elsewhere, '2023-04-01')).toEqual([]);
    // Where nobody may begin, nobody is waited for.
    const grant = granted(3_200_000, [{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]);
    await s.hear(Applications.NoticeAnnulled({ ...noticeOf(grant), effectiveOn: '2023-02-01' }, 'app_1'));
    await eventually(async () => ((await successors(lead, '2023-01-15')) as unknown[]).length === 0, { what: 'that nobody is waited for' });
    const [, delivered] = andDelivered(grant);
    await s.hear(Applications.NoticeDelivered({ ...delivered.data, effectiveOn: '2022-08-19' }, 'app_1'));
    await eventually(async () => ((await successors(lead, '2023-01-15')) as unknown[]).length === 1, { what: 'the post again' });
    const told = { givenName: 'Neue', familyName: 'Kraft', birthDate: '1992-05-04', qualification: 'A_SOCIAL_DEGREE' };
    const { body } = await s.call(applicant, 'POST', '/people', told);
    await tell(applicant, `/posts/${post}/appointments`, {
      personId: body['personId'],
      from: '2023-05-01',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'B',
    });
    expect(await successors(lead, '2023-04-01')).toEqual([]);
  });

  it('is taken off by nobody without a reason, and not by the human whose it is', async () => {
    const unlink = (who: Who, body: object) => tell(who, `/counsellors/${appointmentId}/unlink`, { postId: post, ...body });
    expect((await unlink(applicant, {})).status).toBe(400);
    const alsoApplicant: Who = { ...counsellor, roles: ['CASE_MANAGER', 'APPLICANT'] };
    for (const verb of ['unlink', 'confirm-unlink']) {
      const body = verb === 'unlink' ? { postId: post, reason: 'OTHER_PERSON' } : { postId: post };
      expect(code(await tell(elsewhere, `/counsellors/${appointmentId}/${verb}`, body))).toEqual([403, 'other-organisation']);
    }
    expect(code(await unlink(alsoApplicant, { reason: 'OTHER_PERSON' }))).toEqual([422, 'own-sign-in']);
    expect(code(await tell(applicant, `/counsellors/${appointmentId}/confirm-unlink`, { postId: post }))).toEqual([
      422,
      'unlink-not-proposed',
    ]);
    expect((await read(applicant, `/counsellors/${appointmentId}/link?postId=${post}`)).body).toMatchObject({
      appointmentId,
      postId: post,
    });
  });

  it('is taken back where it was another human', async () => {
    const unlinked = await tell(applicant, `/counsellors/${appointmentId}/unlink`, { postId: post, reason: 'OTHER_PERSON' });
    expect([unlinked.status, unlinked.body]).toEqual([200, { appointmentId, postId: post }]);
    expect((await read(applicant, '/counsellors')).body['items']).toEqual([expect.objectContaining({ appointmentIds: [] })]);
  });

  it('is listed once for a human of several sign-ins, and linked by whichever was offered', async () => {
    const second: Who = { ...counsellor, sub: 'beratung-08111-2' };
    expect((await tell(second, '/counsellors/own', {})).body).toEqual({ parties: ['08111'] });
    const listed = async () => (await read(applicant, '/counsellors')).body['items'] as { humanId: string; appointmentIds: string[] }[];
    const [one, other] = (await listed()).map(({ humanId }) => humanId) as [string, string];
    expect((await link(applicant, other)).status).toBe(200);
    for (const signIn of [counsellor, second].map(signInId))
      await s.hear(ActingPeople.SignInBelongs({ signIn, person: 'per_of_both', effectiveOn: '2026-01-01' }, signIn));
    const both = expect.objectContaining({ name: expect.any(String) as string, appointmentIds: [appointmentId] });
    await eventually(async () => (await listed()).length === 1, { what: 'one human' });
    expect(await listed()).toEqual([both]);
    const { humanId } = (await listed())[0]!;
    expect([one, other, 'per_of_both']).not.toContain(humanId);
    expect((await tell(applicant, `/counsellors/${appointmentId}/unlink`, { postId: post, reason: 'OTHER_PERSON' })).status).toBe(200);
    expect((await link(applicant, humanId)).body).toEqual({ appointmentId, postId: post, humanId });
    expect((await link(applicant, humanId)).status).toBe(200);
    // What a sign-in is linked to is found under the human, who never offered it by that id.
    expect(await listed()).toEqual([both]);
  });

  it('tells the human what they have offered, to whom, and what they are linked to', async () => {
    const { status, body } = await read(counsellor, '/counsellors/own');
    expect([status, body]).toEqual([
      200,
      {
        offers: [{ party: '08111' }, { party: '08115' }],
        links: [{ party: '08111', from: '2022-10-01', lastDay: '2023-03-31' }],
      },
    ]);
    const nobody: Who = { sub: 'pruefung', roles: ['AUDITOR'], organisation: 'audit' };
    expect((await read(nobody, '/counsellors/own')).body).toEqual({ offers: [], links: [] });
  });

  it('is linked to nothing further once the human has taken the offer back, whatever role is left to them', async () => {
    const gone: Who = { ...counsellor, sub: 'beratung-08111-9' };
    await tell(gone, '/counsellors/own', {});
    const humans = async () => ((await read(applicant, '/counsellors')).body['items'] as { humanId: string }[]).map((c) => c.humanId);
    const before = await humans();
    const roleless: Who = { ...gone, roles: ['AUDITOR'], organisation: 'audit' };
    expect((await tell(roleless, '/counsellors/own/withdraw', { party: '08115' })).body).toEqual({ parties: ['08111'] });
    expect((await tell(roleless, '/counsellors/own/withdraw', {})).body).toEqual({ parties: [] });
    expect((await tell(roleless, '/counsellors/own', {})).status).toBe(403);
    const after = await humans();
    expect([before.length, after.length]).toEqual([2, 1]);
    const left = before.filter((one) => !after.includes(one));
    expect(code(await link(applicant, left[0]!))).toEqual([422, expect.stringMatching(/^(login-not-offered|appointment-linked)$/)]);
    // Of several parties, one by one.
    expect((await tell(counsellor, '/counsellors/own/withdraw', { party: '08115' })).body).toEqual({ parties: ['08111'] });
    expect((await read(counsellor, '/counsellors/own')).body['offers']).toMatchObject([{ party: '08111' }]);
  });
});
