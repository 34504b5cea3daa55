import { createHash } from 'node:crypto';
import { Staffing } from '@paktwerk/contracts';
import { countFrom } from '@paktwerk/deadlines';
import { addDays, derivedId } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually, readPdf } from '@paktwerk/testing';
import { grantIdOf } from '../src/grant/state';
import { service } from '../src/service';
import { clerk, deliverNotice, grantedFile, onlyNotice, reviewer } from './granted-file';
import type { File } from './granted-file';
import { ok, publishCall } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08128' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };
const auditor: Who = { sub: 'rechnungshof', roles: ['AUDITOR'], organisation: 'audit' };

interface Item {
  readonly proofId: string;
  readonly kind: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
}
interface Proof extends Item {
  readonly prefilled: {
    readonly amountCents: number;
    readonly appointments: readonly { readonly appointmentId: string; readonly to: string }[];
  };
  readonly questions: readonly { readonly key: string }[];
  readonly actions: readonly string[];
}

describeWithPostgres('the proof of use of a grant', () => {
  let running: RunningService;
  let file: File;
  let today: IsoDate;
  const appointmentId = derivedId('apt', 'spec');
  jest.setTimeout(120_000);

  const listed = async (who: Who, query = '') =>
    (await running.call(who, 'GET', `/proofs-of-use?applicationId=${file.applicationId}${query}`)).body['items'] as readonly Item[];
  const refusal = async (who: Who, url: string, body: object) => {
    const answer = await running.call(who, 'POST', url, body);
    return [answer.status, answer.body['code']];
  };

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running, 'integrationsmanagement-2023');
    today = await running.runtime.clock.today();
    const lines = [{ lineId: 'stelle', kind: 'post', share: 1, tier: 'FLAT', amountCents: 5_000_000 }];
    file = await grantedFile(running, signatory, { callId, lines });
    const { applicationId, programmeId } = file;
    const { grantId, noticeId } = await onlyNotice(running, applicationId);
    const post = { postId: derivedId('pst', 'spec'), programmeId, district: '08128', share: 100 };
    await running.hear(
      Staffing.PostApproved(
        {
          ...post,
          grantId,
          lineId: 'stelle',
          callId,
          tier: 'C_VOCATIONAL',
          from: '2023-01-01',
          to: '2023-12-31',
          effectiveOn: '2023-01-01',
        },
        post.postId,
      ),
      Staffing.PostFilled({ ...post, appointmentId, tier: 'C_VOCATIONAL', effectiveOn: '2023-02-01' }, post.postId),
    );
    await eventually(
      async () => (await running.db.query('select 1 from rm_appointments_v3 where appointments::text like $1', ['%apt_%'])).length === 1,
    );
    await deliverNotice(running, `/grants/${grantId}`, noticeId);
  });
  afterAll(() => running.stop());

  let proof: Proof;
  const read = async (who: Who = signatory) => (await running.call(who, 'GET', `/proofs-of-use/${proof.proofId}`)).body as unknown as Proof;

  it('is expected with the delivery, three months from then where its days are over, and filled in by itself', async () => {
    await eventually(async () => (await listed(signatory)).some((one) => one.kind === 'final'), { what: 'the proof' });
    const found = (await listed(signatory)).find((one) => one.kind === 'final');
    proof = found as Proof;
    const { on } = countFrom(today, { months: 3, shift: 'next-working-day', mark: 'A', source: 'spec' });
    expect(found).toMatchObject({ kind: 'final', status: 'due', dueOn: on });
    await eventually(async () => (await read()).prefilled !== undefined, { what: 'the figures' });
    proof = await read();
    expect(proof.prefilled).toMatchObject({ appointments: [{ appointmentId, from: '2023-02-01', to: '2023-12-31', share: 100 }] });
    expect(proof.actions).toEqual(['prefill', 'draft', 'submit']);
    expect((await running.call(elsewhere, 'GET', `/proofs-of-use/${proof.proofId}`)).status).toBe(403);
    expect(await listed(elsewhere)).toEqual([]);
  });

  const said = () => ({
    appointments: [{ appointmentId, costCents: 6_000_000 }],
    lines: [],
    amountCents: proof.prefilled.amountCents,
    narrative: 'Beraten wurden 120 Menschen.',
  });

  const tasks = async (who: Who) =>
    ((await running.call(who, 'GET', '/tasks')).body['items'] as readonly { id: string; task: string; dueOn: string }[])
      .filter((one) => one.id === proof.proofId)
      .map((one) => one.task);

  it('is a task of whoever it waits for', async () => expect([await tasks(signatory), await tasks(clerk)]).toEqual([['submit-proof'], []]));

  it('was missed by nobody though its last day was over: it has not arrived for the clerk', async () => {
    const missing = async (who: Who) => {
      const { notArrived, tasks: kinds } = (await running.call(who, 'GET', '/tasks')).body as unknown as {
        notArrived: { n: number; items: readonly { id: string; task: string }[] };
        tasks: readonly { task: string; n: number }[];
      };
      return [notArrived.n, notArrived.items.map((one) => [one.task, one.id]), kinds.filter((one) => one.task === 'proof-overdue')];
    };
    const overdueOn = (day: IsoDate | null) =>
      running.db.query('update rm_proofs_of_use_v2 set overdue_on = $1 where proof_id = $2', [day, proof.proofId]);
    expect(await missing(clerk)).toEqual([0, [], []]);
    await overdueOn(today);
    expect(await missing(clerk)).toEqual([1, [['proof-overdue', proof.proofId]], [{ task: 'proof-overdue', n: 1 }]]);
    expect([await tasks(clerk), await missing(reviewer), await missing(signatory)]).toEqual([[], [0, [], []], [0, [], []]]);
    await overdueOn(null);
  });

  it('is written by whoever prepares it, kept, and gone once it is signed', async () => {
    const url = `/proofs-of-use/${proof.proofId}/draft`;
    const editor: Who = { ...signatory, sub: 'bearbeitet', roles: ['APPLICANT'] };
    const empty = { appointments: [], named: [], lines: [], narrative: '' };
    expect((await running.call(signatory, 'GET', url)).body).toMatchObject({ ...empty, version: 0 });
    const written = { ...empty, named: [{ reason: 'Vergessen.' }], narrative: 'Beraten wurden' };
    const blind = await running.call(editor, 'PUT', url, written);
    expect([blind.status, blind.body['code']]).toEqual([428, 'if-match-missing']);
    const saved = await running.call(editor, 'PUT', url, written, { headers: { 'if-match': '"0"' } });
    expect([saved.status, saved.body]).toMatchObject([200, { ...written, saved: { isYou: true }, version: 1 }]);
    expect((await running.call(signatory, 'GET', url)).body).toMatchObject({ ...written, saved: { isYou: false }, version: 1 });
    // Whoever names the version that they have seen overwrites nobody.
    const older = await running.call(signatory, 'PUT', url, empty, { headers: { 'if-match': '"0"' } });
    expect([older.status, older.body['code']]).toEqual([412, 'stale-version']);
    expect((await running.call(clerk, 'GET', url)).status).toBe(403);
    expect((await running.call({ ...editor, organisation: '08115' }, 'GET', url)).status).toBe(403);
  });

  it('is submitted by who may sign, with the sum that was seen', async () => {
    const url = `/proofs-of-use/${proof.proofId}/submit`;
    expect(await refusal(clerk, url, said())).toEqual([403, 'role-missing']);
    expect(await refusal(elsewhere, url, said())).toEqual([403, 'other-organisation']);
    expect(await refusal(signatory, url, { ...said(), amountCents: 1 })).toEqual([422, 'sum-differs']);
    expect(await refusal(signatory, url, { ...said(), appointments: [] })).toEqual([422, 'appointment-missing']);
    const { status, body } = await running.call(signatory, 'POST', url, said(), { key: 'once' });
    expect([status, body]).toMatchObject([200, { status: 'submitted', submission: { deviates: false, late: false }, actions: [] }]);
    const again = await running.call(signatory, 'POST', url, said(), { key: 'once' });
    expect([again.status, again.body['version']]).toEqual([200, body['version']]);
  });

  it('leaves no draft behind its signature, and an older tab overwrites nothing that is written after an objection', async () => {
    const [url, draft] = [`/proofs-of-use/${proof.proofId}`, `/proofs-of-use/${proof.proofId}/draft`];
    const empty = { appointments: [], named: [], lines: [], narrative: '' };
    const put = (narrative: string, version: number) =>
      running.call(signatory, 'PUT', draft, { ...empty, narrative }, { headers: { 'if-match': `"${version}"` } });
    const shown = async () => (await running.call(signatory, 'GET', draft)).body;
    expect(await shown()).toEqual({ proofId: proof.proofId, ...empty, version: 1 });
    expect((await put('Zu spät', 1)).body['code']).toBe('proof-of-use-submitted');
    const kept = () => running.db.query<{ content: object }>('select content from proof_drafts where proof_id = $1', [proof.proofId]);
    await eventually(
      async () => JSON.stringify((await kept())[0]?.content) !== undefined && !JSON.stringify(await kept()).includes('Beraten'),
    );
    await ok(running, clerk, 'POST', `${url}/object`, { points: 'Bitte Zahlen nennen.', dueOn: addDays(today, 30) });
    expect(await shown()).toEqual({ proofId: proof.proofId, ...empty, version: 1 });
    expect((await put('Von vorher', 0)).body['code']).toBe('stale-version');
    expect((await put('Mit Zahlen', 1)).body).toMatchObject({ narrative: 'Mit Zahlen', version: 2 });
    expect((await put('Von vorher', 1)).body['code']).toBe('stale-version');
    await ok(running, signatory, 'POST', `${url}/submit`, { ...said(), narrative: 'Beraten wurden 120 Menschen, 40 davon in Arbeit.' });
    expect(await shown()).toEqual({ proofId: proof.proofId, ...empty, version: 2 });
  });

  /** All that the recipient is answered of the proof, with whatever tells a version or a place in the log. */
  const toldToRecipient = async () => {
    const url = `/proofs-of-use/${proof.proofId}`;
    const [view, history] = await Promise.all([running.call(signatory, 'GET', url), running.call(signatory, 'GET', `${url}/history`)]);
    const lists = await Promise.all(
      ['', `&effectiveOn=${today}`].flatMap((asOf) =>
        ['', '&status=submitted', '&status=checked'].map((status) => listed(signatory, `${asOf}${status}`)),
      ),
    );
    return [view.body, view.headers['etag'], view.headers['paktwerk-position'], history.body, lists];
  };
  let before: unknown;

  it('can be drawn for a sample, once; whoever has the seed draws the same', async () => {
    await eventually(async () => (await listed(clerk, '&status=submitted')).length === 1);
    before = await toldToRecipient();
    const what = { callId: file.callId, kind: 'final', year: proof.to.slice(0, 4) };
    const { status, body } = await running.call(clerk, 'POST', '/proof-samples', what);
    const { seed, lots, sampleId } = body as unknown as {
      seed: string;
      sampleId: string;
      lots: readonly { hash: string; isDrawn: boolean }[];
    };
    const hash = createHash('sha256').update(`${seed}:${proof.proofId}`).digest('hex');
    expect([status, lots]).toMatchObject([201, [{ proofId: proof.proofId, hash, isDrawn: true }]]);
    expect(await refusal(clerk, '/proof-samples', what)).toEqual([422, 'sample-drawn-already']);
    expect((await running.call(auditor, 'GET', `/proof-samples/${sampleId}`)).body).toMatchObject({ seed, agrees: true });
    await eventually(async () => 'sampled' in (await read(clerk)), { what: 'the lot' });
  });

  it('is checked by all questions and accepted by another person; others learn of that', async () => {
    const url = `/proofs-of-use/${proof.proofId}`;
    const { questions } = await read(clerk);
    const answers = questions.map(({ key }) => ({ question: key, answer: 'yes' }));
    const check = { answers, notRecognised: [{ of: appointmentId, amountCents: 100, reason: 'Rundung.' }], note: 'In Ordnung.' };
    expect(await refusal(clerk, `${url}/check`, { ...check, answers: answers.slice(1) })).toEqual([422, 'question-unanswered']);
    expect([await tasks(signatory), await tasks(clerk), await tasks(reviewer)]).toEqual([[], ['check-proof'], []]);
    await ok(running, clerk, 'POST', `${url}/check`, check);
    await eventually(async () => (await tasks(reviewer)).length === 1, { what: 'the task of the second person' });
    expect([await tasks(clerk), await tasks(reviewer)]).toEqual([[], ['accept-proof']]);
    expect(await toldToRecipient()).toEqual(before);
    expect(await refusal(clerk, `${url}/accept`, {})).toEqual([422, 'same-person']);
    const acceptedCents = proof.prefilled.amountCents - 100;
    const { status, body } = await running.call(reviewer, 'POST', `${url}/accept`, {});
    expect([status, body]).toMatchObject([200, { status: 'accepted', accepted: { cents: acceptedCents, on: today }, actions: [] }]);
    const { entries } = (await running.call(signatory, 'GET', `${url}/history`)).body as { entries: readonly { eventType: string }[] };
    expect(entries.map((e) => e.eventType)).toEqual([
      'proof.expected',
      'proof.prefilled',
      'proof.submitted',
      'proof.objected',
      'proof.corrected',
      'proof.checked',
      'proof.accepted',
    ]);
    await eventually(async () => (await listed(clerk, '&status=accepted')).length === 1, { what: 'the list' });
    const csv = await running.app.inject({
      url: `/api/applications/v1/proofs-of-use.csv?applicationId=${file.applicationId}&status=accepted`,
      headers: { authorization: `Bearer ${await running.token(clerk)}` },
    });
    expect([csv.statusCode, csv.body.includes('anerkannt')]).toEqual([200, true]);
  });

  it('closes its grant by a final notice: prepared, released by another person, told with its delivery', async () => {
    const url = `/grants/${grantIdOf(file.decision.decisionId)}`;
    const acceptedCents = proof.prefilled.amountCents - 100;
    const { amountCents: grantedCents } = (await running.call(clerk, 'GET', `${url}/terms`)).body;
    const settledCents = Math.min(acceptedCents, Number(grantedCents));
    const grantId = grantIdOf(file.decision.decisionId);
    const toSettle = async () =>
      ((await running.call(clerk, 'GET', '/tasks?task=settle-grant')).body['items'] as readonly { id: string; cents: number }[]).map(
        ({ id, cents }) => [id, cents],
      );
    await eventually(async () => (await toSettle()).length === 1, { what: 'the task to settle it' });
    expect(await toSettle()).toEqual([[grantId, Number(grantedCents) - acceptedCents]]);
    expect((await running.call(reviewer, 'GET', '/tasks?task=settle-grant')).body['items']).toEqual([]);
    const intended = { kind: 'FINAL', paidCents: 0 };
    const content = { ...intended, proofId: proof.proofId, grantedCents, settledCents, backPaidCents: settledCents, claimableCents: 0 };
    expect((await running.call(signatory, 'POST', `${url}/settling/preview`, { intended })).status).toBe(403);
    expect((await running.call(clerk, 'POST', `${url}/settling/preview`, { intended })).body).toMatchObject({ content });
    const body = { intended, reason: 'Der Nachweis ist anerkannt.' };
    expect(await refusal(clerk, `${url}/settling`, body)).toEqual([422, 'hearing-missing']);
    await ok(running, clerk, 'POST', `${url}/hearings`, { intended, grounds: 'Ein Teil ist nicht anerkannt.' });
    const { items } = (await running.call(signatory, 'GET', `${url}/hearings`)).body as { items: readonly { hearingId: string }[] };
    const said = { statement: 'Damit sind wir einverstanden.', isComplete: true };
    await ok(running, signatory, 'POST', `${url}/hearings/${items[0]!.hearingId}/statement`, said);
    const prepared = await ok(running, clerk, 'POST', `${url}/settling`, body);
    const { noticeId } = prepared['preparation'] as { readonly noticeId: string };
    await eventually(async () => (await toSettle()).length === 0, { what: 'the end of the task' });
    await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/release`, {});
    const letter = await running.app.inject({
      url: `/api/applications/v1${url}/notices/${noticeId}/letter.pdf`,
      headers: { authorization: `Bearer ${await running.token(clerk)}` },
    });
    const { title, text } = await readPdf(letter.rawPayload);
    expect([title, text.includes('Die Zuwendung wird auf')]).toEqual(['Schlussbescheid', true]);
    await deliverNotice(running, url, noticeId);
    expect((await running.call(clerk, 'GET', `${url}/terms`)).body['amountCents']).toBe(settledCents);
    expect(await refusal(clerk, `${url}/settling`, { intended, reason: 'Noch einmal.' })).toEqual([422, 'grant-settled']);
    const interest = { kind: 'INTEREST', becauseNoticeId: noticeId, repayments: [] };
    expect(await refusal(clerk, `${url}/settling`, { intended: interest, reason: 'Zinsen.' })).toEqual([422, 'interest-without-claim']);
  });

  it('stands in the volume of its file', async () => {
    const { entries } = (await running.call(auditor, 'GET', `/volumes/${file.applicationId}`)).body as {
      entries: readonly { part: string; eventType: string; eventId: string }[];
    };
    const told = entries.filter((e) => e.part === 'proof');
    expect(told.map((e) => e.eventType)).toEqual(
      expect.arrayContaining(['proof.expected', 'proof.prefilled', 'proof.submitted', 'proof.sampled', 'proof.checked', 'proof.accepted']),
    );
    const stored = await running.db.query<{ eventId: string }>(`select event_id as "eventId" from events where type = 'proof.accepted'`);
    expect(told.filter((e) => e.eventType === 'proof.accepted').map((e) => e.eventId)).toEqual(stored.map((e) => e.eventId));
  });

  it('is listed as it stood', async () => {
    const [now] = (await listed(clerk)).filter((one) => one.kind === 'final');
    const [before] = (await listed(clerk, `&knownAt=${new Date(0).toISOString()}`)) ?? [];
    expect([now?.status, before]).toEqual(['accepted', undefined]);
    expect((await listed(clerk, `&effectiveOn=${today}`)).filter((one) => one.kind === 'final')).toEqual([now]);
  });
});
