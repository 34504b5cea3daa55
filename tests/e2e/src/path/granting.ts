/** From the call to the commitment: drafts, four eyes, the last euro, late applications. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { eventually } from '../support/client';
import { framesByHand } from '../support/districts';
import type { ApplicationView, DraftView, HistoryView, PotView, ReceiptView } from '../support/views';
import { applicant, CLERK_1, CLERK_2, counsellor, measure, MINISTRY, post, signatory, STUTTGART } from './acting';
import type { Acting } from './acting';

const TBB = '08128';
const DRAFTS = '/api/applications/v1/drafts';
const APPLICATIONS = '/api/applications/v1/applications';

export const granting = (t: Acting): void => {
  let first = '';

  it('publishes a programme by data alone and spreads the pot to the cent', async () => {
    const { programme, call } = await t.publish();
    const again = await t.publish();
    assert.deepEqual(
      [again.programme.programmeId, again.call.callId],
      [programme.programmeId, call.callId],
      'published twice is one programme',
    );
    const { frames, amountCents } = await eventually(
      async () => {
        const { status, body } = await t.api.request<PotView>(MINISTRY, 'GET', `/api/budgeting/v1/pots/${call.callId}`);
        return status === 200 && body.frames.length === 44 && body;
      },
      { what: '44 frames', timeoutMs: 40_000 },
    );
    assert.equal(amountCents, 800_000_000);
    assert.deepEqual(new Map(frames.map((f) => [f.district, f.amountCents])), framesByHand(amountCents));
    assert.equal(
      frames.reduce((s, f) => s + f.amountCents, 0),
      amountCents,
    );
  });

  it('keeps a draft on the server for several people and makes two submissions one', async () => {
    const { body: draft } = await t.api.post<DraftView>(applicant(STUTTGART), DRAFTS, {
      callId: t.call.callId,
      lines: [post(0.5, 1_500_000)],
    });
    const path = `${DRAFTS}/${draft.draftId}`;
    const amount = (to: number) => ({ field: '/lines/line-1/amountCents', from: 1_500_000, to });
    const more = { field: '/lines/more', from: null, to: measure('Sprachmittlung', 250_000) };
    await t.api.ok(signatory(STUTTGART), 'PATCH', path, { changes: [amount(3_000_000)] });
    await t.api.ok(applicant(STUTTGART), 'PATCH', path, { changes: [more] });
    const clash = await t.refused(applicant(STUTTGART), 'PATCH', path, { changes: [amount(1)] }, 422, 'draft-field-changed');
    assert.equal(clash.field, '/lines/line-1/amountCents');
    const submit = () => t.api.post<ApplicationView>(signatory(STUTTGART), `${path}/submit`, {});
    const [one, two] = await Promise.all([submit(), submit()]);
    assert.equal(one.body.applicationId, two.body.applicationId);
    assert.equal(one.body.late, false);
    first = one.body.applicationId;
    assert.equal((await t.application(first)).requestedCents, 3_250_000);
  });

  it('refuses bad input with a code, a field and both languages, and writes nothing', async () => {
    const before = (await t.world.storeCounts())['applications'];
    const lines = (line: unknown) => ({ callId: t.call.callId, lines: [line] });
    const asked = (body: unknown) => [applicant(STUTTGART), 'POST', DRAFTS, body] as const;
    const unknown = await t.refused(...asked({ ...lines(post(1, 1)), extra: 1 }), 400, 'invalid-request');
    assert.equal(unknown.field, '/extra');
    await t.refused(...asked(lines(post(1, -5))), 400, 'invalid-request');
    await t.refused(...asked(lines(post('half', 5))), 400, 'invalid-request');
    const fte = await t.api.request(...asked(lines(post(0.249, 5))));
    assert.ok([400, 422].includes(fte.status) && fte.body.field, JSON.stringify(fte.body));
    await t.refused(...asked('{"callId":'), 400, 'malformed-json');
    const large = JSON.stringify({ x: 'y'.repeat(50_000_000) });
    await t.refused(...asked(large), 413, 'body-too-large', { retries: 0 }).catch((e: unknown) => {
      if (!(e instanceof Error && /EPIPE|ECONNRESET|fetch failed|socket/.test(e.message))) throw e;
    });
    await t.refused(undefined, 'GET', APPLICATIONS, undefined, 401, 'unauthenticated');
    await t.refused(undefined, 'GET', APPLICATIONS, undefined, 401, 'token-invalid', {
      headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    });
    await t.refused(counsellor(STUTTGART), 'POST', DRAFTS, lines(post(1, 1)), 403, 'role-missing');
    await t.refused(applicant(TBB), 'GET', `${APPLICATIONS}/${first}`, undefined, 403, 'other-organisation');
    await t.refused(CLERK_1, 'GET', `${APPLICATIONS}/app_nothing`, undefined, 404, 'not-found');
    const key = 'one-key-for-two-bodies';
    await t.api.post(applicant(STUTTGART), DRAFTS, lines(post(1, 100)), { key });
    await t.refused(...asked(lines(post(1, 200))), 422, 'idempotency-key-reused', { key });
    assert.equal((await t.world.storeCounts())['applications'], before);
  });

  it('lets another person release, after budgeting has reserved', async () => {
    const release = `${APPLICATIONS}/${first}/decision/release`;
    const none = { decisionId: `dec_${randomUUID()}` };
    await t.refused(CLERK_1, 'POST', release, none, 422, 'no-decision-prepared');
    await t.formalCheck(first);
    const decisionId = await t.prepare(first);
    await t.reserved(first);
    await t.refused(CLERK_1, 'POST', release, {}, 400, 'invalid-request');
    await t.refused(CLERK_1, 'POST', release, { decisionId }, 422, 'four-eyes');
    await t.refused(CLERK_2, 'POST', release, none, 422, 'decision-replaced');
    await t.release(first, decisionId);
    await t.refused(CLERK_1, 'POST', release, { decisionId }, 422, 'four-eyes');
    await eventually(async () => (await t.pot()).committedCents === 3_250_000, { what: 'the commitment' });
    assert.equal((await t.pot()).reservedCents, 0);
  });

  it('never lets two decisions take the last euro', async () => {
    const { amountCents } = await t.frame(TBB);
    const a = (await t.submit(TBB, [measure('A', amountCents)])).applicationId;
    const b = (await t.submit(TBB, [measure('B', amountCents)])).applicationId;
    for (const id of [a, b]) await t.formalCheck(id);
    const [ofA, ofB] = await Promise.all([t.prepare(a), t.prepare(b, CLERK_2)]);
    const found = await eventually(async () => {
      const both = await Promise.all([a, b].map(async (id) => (await t.application(id)).decision?.reservation));
      return both.every((r) => r !== undefined && r.status !== 'pending') && both.map((r) => r!);
    });
    assert.deepEqual(found.map((r) => r.status).sort(), ['refused', 'reserved']);
    assert.equal(found.find((r) => r.status === 'refused')?.frameAvailableCents, 0);
    const aWon = found[0]?.status === 'reserved';
    const [winner, loser] = aWon ? [a, b] : [b, a];
    const release = `${APPLICATIONS}/${loser}/decision/release`;
    const decision = { decisionId: aWon ? ofB : ofA };
    await t.refused(aWon ? CLERK_1 : CLERK_2, 'POST', release, decision, 422, 'reservation-refused');
    await t.api.post(signatory(TBB), `${APPLICATIONS}/${winner}/withdraw`, { reason: 'Bedarf entfallen' });
    await eventually(async () => (await t.frame(TBB)).availableCents === amountCents, { what: 'the reservation given back' });
  });
};

export const late = (t: Acting): void => {
  it('receives the late application, finds it late, and lets two people reject it', async () => {
    const application = await t.submit('08117', [measure('zu spät', 100_000)]);
    assert.equal(application.late, true);
    await t.formalCheck(application.applicationId, CLERK_2);
    const id = application.applicationId;
    const checked = await t.application(id);
    assert.equal(checked.status, 'checked');
    assert.deepEqual(
      checked.formalCheck?.findings.map((f) => f.code),
      ['late'],
    );
    const decision = `${APPLICATIONS}/${id}/decision`;
    await t.refused(CLERK_1, 'POST', decision, { outcome: 'granted', reason: 'trotzdem' }, 422, 'finding-not-curable');
    const prepared = await t.api.post<ApplicationView>(CLERK_1, decision, { outcome: 'rejected', reason: 'Ausschlussfrist.“ Bewilligt' });
    const { decisionId } = prepared.body.decision!;
    await t.refused(CLERK_1, 'POST', `${decision}/release`, { decisionId }, 422, 'four-eyes');
    await t.release(id, decisionId);
    assert.equal((await t.application(id)).status, 'rejected');
    const receipt = await t.api.get<ReceiptView>(signatory('08117'), `${APPLICATIONS}/${id}/receipt`);
    assert.equal(receipt.late, true);
    assert.match(`${receipt.fileNumber} ${receipt.hash}`, /^SU22-2022-\d{5} [0-9a-f]{64}$/);
    const { entries } = await t.api.get<HistoryView>(CLERK_1, `${APPLICATIONS}/${application.applicationId}/history`);
    const told = entries.map((e) => e.sentence).join('\n');
    assert.match(told, /22\.07\.2022/);
    assert.match(told, /„Ausschlussfrist\.‘ Bewilligt“/);
  });
};
