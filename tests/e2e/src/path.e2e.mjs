/**
 * The whole path on real parts: PostgreSQL, the bus named by BUS (embedded or a real Kafka), an OIDC provider, every service twice.
 * The same file runs on both buses. Faults are part of it: services and the broker are killed while commands arrive.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient, eventually } from './support/client.mjs';
import { startWorld } from './support/world.mjs';

const { createTransport } = createRequire(import.meta.url)('../../../libs/messaging/dist/index.js');
const root = join(fileURLToPath(new URL('../../..', import.meta.url)));
const BUS = process.env.BUS ?? 'embedded';
const districts = readFileSync(join(root, 'reference-data/districts.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((l) => l.split(','))
  .map((c) => ({ key: c[0], name: c[1], population: BigInt(c[4]) }));

/** Recomputed here, on purpose without the product's code. */
const framesByHand = (potCents) => {
  const pot = BigInt(potCents);
  const sum = districts.reduce((s, d) => s + d.population, 0n);
  const rows = districts.map((d) => ({ ...d, floor: (pot * d.population) / sum, rest: (pot * d.population) % sum }));
  let left = pot - rows.reduce((s, r) => s + r.floor, 0n);
  const ranked = [...rows].sort((a, b) =>
    a.rest === b.rest
      ? a.population === b.population
        ? a.key < b.key
          ? -1
          : 1
        : a.population > b.population
          ? -1
          : 1
      : a.rest > b.rest
        ? -1
        : 1,
  );
  const extra = new Set();
  for (const r of ranked)
    if (left > 0n) {
      extra.add(r.key);
      left -= 1n;
    }
  return new Map(rows.map((r) => [r.key, Number(r.floor) + (extra.has(r.key) ? 1 : 0)]));
};

const MINISTRY = 'ministerium';
const [CLERK_1, CLERK_2] = ['sachbearbeitung-1', 'sachbearbeitung-2'];
const S = '08111';
const TBB = '08128';
const applicant = (d) => `antrag-${d}`;
const signatory = (d) => `zeichnung-${d}`;
const counsellor = (d, n = 1) => `beratung-${d}-${n}`;

describe(`the path on the ${BUS} bus`, { timeout: 15 * 60_000 }, () => {
  let world;
  let api;
  let programme;
  let call;
  before(
    async () => {
      world = await startWorld({ bus: BUS, replicas: 2, startAt: '2022-06-07T08:00:00.000Z' });
      api = createClient(world);
    },
    { timeout: 240_000 },
  );
  after(async () => world?.stop());

  const refused = async (person, method, path, body, status, code, options) => {
    const { status: got, body: problem, headers } = await api.request(person, method, path, body, options);
    assert.equal(`${got} ${problem?.code}`, `${status} ${code}`, `${method} ${path}: ${JSON.stringify(problem)}`);
    assert.match(headers.get('content-type'), /application\/problem\+json/);
    assert.ok(problem.texts.de.length > 5 && problem.texts.en.length > 5, 'both languages');
    return problem;
  };
  const post = (fte, amountCents, extra = {}) => ({ kind: 'post', share: fte, tier: 'A_SOCIAL_DEGREE', amountCents, ...extra });
  const submit = async (district, lines) => {
    const draft = (await api.post(applicant(district), '/api/applications/v1/drafts', { callId: call.callId, lines })).body;
    const { body } = await api.post(signatory(district), `/api/applications/v1/drafts/${draft.draftId}/submit`, {});
    return { ...body, draftId: draft.draftId };
  };
  const app = (id, person = CLERK_1) => api.get(person, `/api/applications/v1/applications/${id}`);
  const prepare = async (id, person = CLERK_1, outcome = 'granted', cut = (l) => l.amountCents) => {
    const file = await app(id);
    return api.post(person, `/api/applications/v1/applications/${id}/decision`, {
      outcome,
      reason: 'Voraussetzungen erfüllt',
      lines: file.lines.map((l) => ({ lineId: l.lineId, amountCents: cut(l) })),
    });
  };
  const reservation = (id, status) =>
    eventually(async () => (await app(id)).decision?.reservation?.status === status, { what: `reservation ${status} of ${id}` });
  const grant = async (id) => {
    await api.post(CLERK_1, `/api/applications/v1/applications/${id}/formal-check`, {});
    const { decision } = (await prepare(id)).body;
    await reservation(id, 'reserved');
    return (await api.post(CLERK_2, `/api/applications/v1/applications/${id}/decision/release`, { decisionId: decision.decisionId })).body;
  };
  const pot = () => api.get(MINISTRY, `/api/budgeting/v1/pots/${call.callId}`);
  const figures = (query = '') => api.get(MINISTRY, `/api/reporting/v1/figures?programmeId=${programme.programmeId}${query}`);
  /** What a district sees of itself: counselling is exact there and nowhere else. */
  const figuresOf = async (d) =>
    (await api.get(counsellor(d), `/api/reporting/v1/figures?programmeId=${programme.programmeId}`)).districts.find((x) => x.district === d)
      .figures;

  it('publishes a programme by data alone and spreads the pot to the cent', async () => {
    ({ programme, call } = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json'));
    const again = await world.publish(api, 'programmes/soforthilfe-ukraine-2022.json');
    assert.deepEqual(
      [again.programme.programmeId, again.call.callId],
      [programme.programmeId, call.callId],
      'published twice is one programme',
    );
    const { frames, amountCents } = await eventually(
      async () => (await api.request(MINISTRY, 'GET', `/api/budgeting/v1/pots/${call.callId}`)).body,
      { what: 'the pot' },
    ).then(() =>
      eventually(
        async () => {
          const p = (await api.request(MINISTRY, 'GET', `/api/budgeting/v1/pots/${call.callId}`)).body;
          return p?.frames?.length === 44 && p;
        },
        { what: '44 frames' },
      ),
    );
    assert.equal(amountCents, 800_000_000);
    assert.deepEqual(new Map(frames.map((f) => [f.district, f.amountCents])), framesByHand(amountCents));
    assert.equal(
      frames.reduce((s, f) => s + f.amountCents, 0),
      amountCents,
    );
  });

  it('keeps a draft on the server for several people and makes two submissions one', async () => {
    const draft = (await api.post(applicant(S), '/api/applications/v1/drafts', { callId: call.callId, lines: [post(0.5, 1_500_000)] }))
      .body;
    const path = `/api/applications/v1/drafts/${draft.draftId}`;
    const seen = await api.ok(signatory(S), 'GET', path);
    await api.ok(
      signatory(S),
      'PUT',
      path,
      { lines: [post(1, 3_000_000), { kind: 'measure', description: 'Sprachmittlung', amountCents: 250_000 }] },
      { headers: { 'if-match': seen.headers.get('etag') } },
    );
    await refused(applicant(S), 'PUT', path, { lines: [post(0.5, 1)] }, 412, 'stale-version', {
      headers: { 'if-match': seen.headers.get('etag') },
    });
    const [one, two] = await Promise.all([1, 2].map(() => api.post(signatory(S), `${path}/submit`, {})));
    assert.equal(one.body.applicationId, two.body.applicationId);
    assert.equal(one.body.late, false);
    const file = await app(one.body.applicationId);
    assert.equal(file.requestedCents, 3_250_000);
    world.first = one.body.applicationId;
  });

  it('refuses bad input with a code, a field and both languages, and writes nothing', async () => {
    const before = (await world.storeCounts()).applications;
    const drafts = '/api/applications/v1/drafts';
    const lines = (l) => ({ callId: call.callId, lines: [l] });
    const unknown = await refused(applicant(S), 'POST', drafts, { ...lines(post(1, 1)), extra: 1 }, 400, 'invalid-request');
    assert.equal(unknown.field, '/extra');
    await refused(applicant(S), 'POST', drafts, lines(post(1, -5)), 400, 'invalid-request');
    await refused(applicant(S), 'POST', drafts, lines(post('half', 5)), 400, 'invalid-request');
    const fte = await api.request(applicant(S), 'POST', drafts, lines(post(0.249, 5)));
    assert.ok([400, 422].includes(fte.status) && fte.body.field, JSON.stringify(fte.body));
    await refused(applicant(S), 'POST', drafts, '{"callId":', 400, 'malformed-json');
    await refused(applicant(S), 'POST', drafts, JSON.stringify({ x: 'y'.repeat(50_000_000) }), 413, 'body-too-large', { retries: 0 }).catch(
      (e) => {
        if (!/EPIPE|ECONNRESET|fetch failed|socket/.test(e.message)) throw e;
      },
    );
    await refused(undefined, 'GET', '/api/applications/v1/applications', undefined, 401, 'unauthenticated');
    await refused(undefined, 'GET', '/api/applications/v1/applications', undefined, 401, 'token-invalid', {
      headers: { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    });
    await refused(counsellor(S), 'POST', drafts, lines(post(1, 1)), 403, 'role-missing');
    await refused(applicant(TBB), 'GET', `/api/applications/v1/applications/${world.first}`, undefined, 403, 'other-organisation');
    await refused(CLERK_1, 'GET', '/api/applications/v1/applications/app_nothing', undefined, 404, 'not-found');
    const key = 'one-key-for-two-bodies';
    await api.post(applicant(S), drafts, lines(post(1, 100)), { key });
    await refused(applicant(S), 'POST', drafts, lines(post(1, 200)), 422, 'idempotency-key-reused', { key });
    assert.equal((await world.storeCounts()).applications, before);
  });

  it('lets another person release, after budgeting has reserved', async () => {
    const id = world.first;
    const release = `/api/applications/v1/applications/${id}/decision/release`;
    const none = { decisionId: `dec_${randomUUID()}` };
    await refused(CLERK_1, 'POST', release, none, 422, 'no-decision-prepared');
    await api.post(CLERK_1, `/api/applications/v1/applications/${id}/formal-check`, {});
    const { decisionId } = (await prepare(id)).body.decision;
    await reservation(id, 'reserved');
    await refused(CLERK_1, 'POST', release, {}, 400, 'invalid-request');
    await refused(CLERK_1, 'POST', release, { decisionId }, 422, 'four-eyes');
    await refused(CLERK_2, 'POST', release, none, 422, 'decision-replaced');
    await api.post(CLERK_2, release, { decisionId });
    await refused(CLERK_1, 'POST', release, { decisionId }, 422, 'four-eyes');
    await eventually(async () => (await pot()).committedCents === 3_250_000, { what: 'the commitment' });
    assert.equal((await pot()).reservedCents, 0);
  });

  it('never lets two decisions take the last euro', async () => {
    const frame = (await pot()).frames.find((f) => f.district === TBB).amountCents;
    const [a, b] = [
      await submit(TBB, [{ kind: 'measure', description: 'A', amountCents: frame }]),
      await submit(TBB, [{ kind: 'measure', description: 'B', amountCents: frame }]),
    ];
    for (const x of [a, b]) await api.post(CLERK_1, `/api/applications/v1/applications/${x.applicationId}/formal-check`, {});
    await Promise.all([prepare(a.applicationId), prepare(b.applicationId, CLERK_2)]);
    const kinds = await eventually(async () => {
      const k = await Promise.all([a, b].map(async (x) => (await app(x.applicationId)).decision.reservation));
      return k.every((r) => r.status !== 'pending') && k;
    });
    assert.deepEqual(kinds.map((k) => k.status).sort(), ['refused', 'reserved']);
    const no = kinds.find((k) => k.status === 'refused');
    assert.equal(no.frameAvailableCents, 0);
    const [winner, loser] = kinds[0].status === 'reserved' ? [a, b] : [b, a];
    await refused(
      kinds[0].status === 'reserved' ? CLERK_1 : CLERK_2,
      'POST',
      `/api/applications/v1/applications/${loser.applicationId}/decision/release`,
      { decisionId: (await app(loser.applicationId)).decision.decisionId },
      422,
      'reservation-refused',
    );
    await api.post(signatory(TBB), `/api/applications/v1/applications/${winner.applicationId}/withdraw`, { reason: 'Bedarf entfallen' });
    await eventually(async () => (await pot()).frames.find((f) => f.district === TBB).availableCents === frame, {
      what: 'the reservation given back',
    });
  });

  it('carries a trace from the edge over the bus into the next service’s facts, and into the logs', async () => {
    const { applicationId } = await submit('08118', [{ kind: 'measure', description: 'Dolmetschen', amountCents: 120_000 }]);
    await api.post(CLERK_1, `/api/applications/v1/applications/${applicationId}/formal-check`, {});
    const { lines } = await app(applicationId);
    const traceId = randomBytes(16).toString('hex');
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
    const answer = await fetch(`${world.stack.url}/api/applications/v1/applications/${applicationId}/decision`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.tokenFor(CLERK_1)}`,
        'content-type': 'application/json',
        'idempotency-key': traceId,
        traceparent,
      },
      body: JSON.stringify({
        outcome: 'granted',
        reason: 'Vollständig',
        lines: lines.map((l) => ({ lineId: l.lineId, amountCents: l.amountCents })),
      }),
    });
    assert.ok(answer.ok, await answer.clone().text());
    const inStore = (service) =>
      world.query(service, "select type from events where convert_from(meta, 'UTF8')::json->>'traceparent' = $1 order by position", [
        traceparent,
      ]);
    await eventually(async () => (await inStore('budgeting')).length > 0, { what: 'the reservation under the same trace' });
    assert.deepEqual(await inStore('applications').then((all) => all.slice(0, 1)), [{ type: 'decision.prepared' }]);
    assert.deepEqual(await inStore('budgeting'), [{ type: 'funds.reserved' }]);
    const heard = (service) =>
      world.query(service, "select type from inbox_messages where attributes->>'traceparent' = $1 order by 1", [traceparent]);
    assert.ok(
      (await heard('budgeting')).some((m) => m.type === 'applications.decision.prepared.v1'),
      'in the message’s header',
    );
    await eventually(async () => (await heard('applications')).some((m) => m.type === 'budgeting.funds.reserved.v1'), {
      what: 'the answer under the same trace',
    });
    await eventually(
      () => readdirSync(world.stack.logs).some((f) => readFileSync(join(world.stack.logs, f), 'utf8').includes(`"traceId":"${traceId}"`)),
      { what: 'the trace in a log line' },
    );
  });

  it('creates posts from the grant, and a person holds one full-time share at most', async () => {
    const district = '08115';
    const { applicationId } = await submit(district, [post(0.75, 2_000_000), post(0.5, 1_500_000)]);
    await grant(applicationId);
    const posts = await eventually(
      async () => {
        const list = (await api.get(applicant(district), `/api/staffing/v1/posts?district=${district}`)).items;
        return list.length === 2 && list;
      },
      { what: 'two posts' },
    );
    const [big, small] = [...posts].sort((x, y) => y.share - x.share);
    const person = async (familyName) =>
      (
        await api.post(applicant(district), '/api/staffing/v1/people', {
          givenName: 'Zedernholz',
          familyName,
          birthDate: '1990-04-01',
          qualification: 'A_SOCIAL_DEGREE',
        })
      ).body.personId;
    const [p, q] = [await person('Quittenbaum'), await person('Wacholder')];
    const appoint = (postId, personId, from) =>
      api.request(applicant(district), 'POST', `/api/staffing/v1/posts/${postId}/appointments`, { personId, from });
    await world.jump('2022-12-01T09:00:00.000Z');
    const from = (await api.get(applicant(district), `/api/staffing/v1/posts/${big.postId}`)).from;
    const start = from > '2022-08-01' ? from : '2022-08-01';
    assert.equal((await appoint(big.postId, p, start)).status, 201);
    assert.equal((await appoint(big.postId, q, start)).body.code, 'post-occupied');
    assert.equal((await appoint(small.postId, p, start)).body.code, 'fte-exceeded');
    await refused(
      applicant(S),
      'POST',
      `/api/staffing/v1/posts/${small.postId}/appointments`,
      { personId: p, from: start },
      403,
      'other-organisation',
    );
    await api.post(applicant(district), `/api/staffing/v1/posts/${big.postId}/vacancies`, { lastDay: '2022-09-30', reason: 'Kündigung' });
    assert.equal((await appoint(big.postId, q, '2022-10-15')).status, 201);
    assert.equal(
      (
        await eventually(async () => {
          const r = await appoint(small.postId, p, '2022-10-01');
          return r.status === 201 && r;
        })
      ).status,
      201,
    );
    world.staffed = { district, big, small };
  });

  it('counsels a client; what leaves are totals, and nothing about the person stands anywhere in plain', async () => {
    const d = '08115';
    const opened = (
      await api.post(counsellor(d), '/api/case-management/v1/cases', {
        programmeId: programme.programmeId,
        client: { givenName: 'Xanthippe', familyName: 'Probenstein', birthDate: '1987-03-19', origin: 'Hochland von Österüm' },
        consent: { givenOn: '2022-11-01', version: '1' },
        openedOn: '2022-11-01',
      })
    ).body;
    const path = `/api/case-management/v1/cases/${opened.caseId}`;
    await api.post(counsellor(d), `${path}/plan`, {
      agreedOn: '2022-11-02',
      goals: [{ domain: 'WORK', text: 'Ausbildung zur Feinmechanikerin' }],
    });
    for (const mode of ['office', 'phone', 'outreach'])
      await api.post(counsellor(d), `${path}/talks`, {
        heldOn: '2022-11-10',
        mode,
        minutes: 30,
        topics: ['WORK', 'HOUSING'],
        note: 'vertraulicher Vermerk Zwiebelturm',
      });
    await refused(
      counsellor(d, 2),
      'GET',
      `${path}?reason=Neugier`,
      undefined,
      403,
      (await api.request(counsellor(d, 2), 'GET', `${path}?reason=Neugier`)).body.code,
    );
    assert.equal(
      (await api.get(counsellor(d), `${path}?reason=${encodeURIComponent('Vorbereitung des Gesprächs')}`)).client.familyName,
      'Probenstein',
    );
    const row = await eventually(
      async () => {
        const f = await figuresOf(d);
        return f.talks === 3 && f.casesOpen === 1 && f;
      },
      { what: 'talks on the dashboard' },
    );
    assert.equal(row.talksByMode.phone, 1);
  });

  it('shows the late application as late and rejects it at the formal check with the reason', async () => {
    const late = await submit('08117', [{ kind: 'measure', description: 'zu spät', amountCents: 100_000 }]);
    assert.equal(late.late, true);
    await api.post(CLERK_2, `/api/applications/v1/applications/${late.applicationId}/formal-check`, {});
    const file = await app(late.applicationId);
    assert.equal(file.status, 'rejected');
    const { entries } = await api.get(CLERK_1, `/api/applications/v1/applications/${late.applicationId}/history`);
    assert.match(entries.map((e) => e.sentence).join('\n'), /22\.07\.2022/);
  });

  it('answers every figure for any day and any state of knowledge; as of now equals live', async () => {
    await world.settled();
    const live = await figures();
    const now = await figures(`&effectiveOn=${live.effectiveOn}&knownAt=${encodeURIComponent(live.knownAt)}`);
    assert.deepEqual(now.totals, live.totals);
    assert.deepEqual(now.districts, live.districts);
    const { district } = world.staffed;
    const at = async (effectiveOn, knownAt) =>
      (await figures(`&effectiveOn=${effectiveOn}${knownAt ? `&knownAt=${encodeURIComponent(knownAt)}` : ''}`)).districts.find(
        (x) => x.district === district,
      ).figures;
    assert.equal((await at('2022-09-15')).postsFilled, 1, 'filled in September, as we know it today');
    assert.equal((await at('2022-10-05')).postsFilled, 1, 'only the small post in the gap');
    assert.equal((await at('2022-09-15', '2022-11-01T00:00:00.000Z')).postsFilled, 0, 'but in November nobody had told us yet');
    const p = await pot();
    assert.equal(live.totals.committedCents, p.committedCents);
    assert.equal(live.totals.frameCents, p.amountCents);
  });

  it('loses nothing and doubles nothing while services and the broker are killed', async () => {
    const d = '08116';
    const caseIds = await Promise.all(
      Array.from(
        { length: 4 },
        async (_, i) =>
          (
            await api.post(counsellor(d), '/api/case-management/v1/cases', {
              programmeId: programme.programmeId,
              client: { givenName: `Vorname${i}`, familyName: `Nachname${i}` },
              consent: { givenOn: '2022-11-01', version: '1' },
              openedOn: '2022-11-01',
            })
          ).body.caseId,
      ),
    );
    let acknowledged = 0;
    let running = true;
    const load = caseIds.map(async (caseId, i) => {
      for (let n = 0; running; n += 1) {
        await api.post(
          counsellor(d),
          `/api/case-management/v1/cases/${caseId}/talks`,
          { heldOn: '2022-11-15', mode: 'office', minutes: 20, topics: ['WORK'] },
          { key: `talk-${i}-${n}` },
        );
        acknowledged += 1;
        await sleep(20);
      }
    });
    const more = (async () => {
      const ids = [];
      for (let n = 0; running; n += 1) {
        const { applicationId } = await submit('08118', [{ kind: 'measure', description: `Last ${n}`, amountCents: 10_000 }]);
        await api.post(CLERK_1, `/api/applications/v1/applications/${applicationId}/formal-check`, {});
        ids.push(applicationId);
        await sleep(100);
      }
      return ids;
    })();
    for (const [i, service] of [
      'case-management',
      'reporting',
      'applications',
      'budgeting',
      'case-management',
      'reporting',
      'staffing',
    ].entries()) {
      await world.kill(service, i % 2);
      await sleep(400);
      await world.restart(service, i % 2);
      if (i === 2) await world.interruptBroker();
    }
    running = false;
    await Promise.all(load);
    await more;
    await world.settled();
    const f = await figuresOf(d);
    assert.equal(f.talks, acknowledged);
    assert.equal(f.casesOpen, 4);
    const talkEvents = await world.countEvents('case-management', 'talk.held');
    assert.equal(talkEvents, acknowledged + 3, 'every acknowledged talk once in the log');
  });

  it('comes back after a restart of everything in another order, with the same figures', async () => {
    await world.settled();
    const before = await figures();
    await world.restartEverything();
    await world.settled();
    const afterwards = await figures();
    assert.deepEqual(afterwards.totals, before.totals);
    assert.deepEqual(afterwards.districts, before.districts);
  });

  it('publishes a range of a log again beside the live topic, with no key at hand, and refuses one that does not exist', async () => {
    await world.settled();
    const { KEK_BASE64: key, KEYS_DATABASE_URL: keys, SIGNING_KEY: signing, ...env } = world.stack.process('staffing').env;
    assert.ok(key && keys && signing, 'the service itself has them');
    const replay = (...args) =>
      promisify(execFile)(process.execPath, [join(root, 'tools/dist/relay-replay.js'), ...args], {
        env: { PATH: process.env.PATH, ...env },
      });
    const { stdout } = await replay('--service', 'staffing', '--from', '1', '--topic', 'staffing.v1.repair');
    const live = await world.query('reporting', "select message_id as id from inbox_messages where topic = 'staffing.v1' order by 1");
    assert.ok(live.length > 3);
    assert.match(stdout, new RegExp(`^${live.length} messages in staffing\\.v1\\.repair$`, 'm'));
    if (BUS === 'embedded')
      assert.deepEqual(
        await world.query('bus', "select message_id as id from bus_messages where topic = 'staffing.v1.repair' order by 1"),
        live,
        'the same messages, by their ids',
      );
    for (const [args, sentence] of [
      [['--service', 'staffing', '--from', '999999'], /ends at position \d+: there is nothing from 999999 on/],
      [['--service', 'staffing', '--from', 'yesterday'], /--from "yesterday" is no position/],
      [['--service', 'staffing', '--from', '1', '--topic', 'staffing.v1'], /is a live topic/],
      [['--service', 'nothing', '--from', '1'], /There is no service "nothing"/],
      [['--from', '1'], /Usage: npm run relay:replay/],
    ])
      await assert.rejects(
        replay(...args),
        (error) => error.code === 1 && sentence.test(error.stderr) && !/\n {4}at /.test(error.stderr),
        args.join(' '),
      );
  });

  it('lets nobody in without a token, with a wrong role or from another district, on any route of the OpenAPI documents', async () => {
    for (const service of ['applications', 'budgeting', 'staffing', 'case-management', 'reporting']) {
      const doc = (await api.request(undefined, 'GET', `/api/${service}/openapi.json`)).body;
      assert.ok(Object.keys(doc.paths).length > 3, service);
      for (const [path, methods] of Object.entries(doc.paths)) {
        if (!path.startsWith('/api/')) continue;
        const concrete = path.replace(/\{(\w+)\}/g, 'x_00000000-0000-7000-8000-000000000000');
        for (const method of Object.keys(methods).filter((m) => ['get', 'post', 'put', 'delete', 'patch'].includes(m))) {
          const anonymous = await api.request(undefined, method.toUpperCase(), concrete, method === 'get' ? undefined : {});
          assert.equal(anonymous.status, 401, `${method} ${path} without a token`);
          if (method !== 'get') {
            const auditor = await api.request('revision', method.toUpperCase(), concrete, {});
            assert.equal(auditor.status, 403, `${method} ${path} as the auditor, who only reads: ${JSON.stringify(auditor.body)}`);
          }
        }
      }
    }
  });

  it('leaves nothing personal in plain anywhere: databases, topics, keys, headers, logs, metrics, feed', async () => {
    const { findings, looked } = await world.scan();
    assert.deepEqual(findings, []);
    assert.ok(
      world.personal.words.has('Probenstein') &&
        world.personal.words.has('1990-04-01') &&
        world.personal.words.has('Hochland von Österüm') &&
        world.personal.words.size > 10,
      [...world.personal.words].join(', '),
    );
    assert.ok(looked.places > 60 && looked.messages > 50, JSON.stringify(looked));
  });

  it('… and would find it, planted in a header, a log line and an entry set aside', async () => {
    const base64 = Buffer.from('Frau Probenstein').toString('base64');
    const transport = createTransport({
      ...(BUS === 'kafka'
        ? { bus: 'kafka', brokers: world.stack.kafka.brokers.split(','), partitions: 6 }
        : { bus: 'embedded', databaseUrl: world.stack.databases.bus.app }),
      clientId: 'e2e',
    });
    await transport.publish('staffing.v1.repair', [
      {
        key: 'pst_x',
        data: Buffer.from('{}'),
        attributes: {
          specversion: '1.0',
          id: 'planted',
          type: 'x.y.z',
          source: '/paktwerk/staffing',
          subject: encodeURIComponent('XANTHIPPE'),
        },
      },
    ]);
    await transport.close();
    appendFileSync(join(world.stack.logs, 'planted.log'), `{"message":"${base64}"}\n`);
    await world.query(
      'staffing',
      "update checkpoints set error = 'beratung of 1990-04-01' where consumer = (select min(consumer) from checkpoints)",
    );
    const { findings } = await world.scan();
    for (const expected of [
      BUS === 'kafka' ? /^topic staffing\.v1\.repair: Xanthippe$/ : /bus_messages: Xanthippe$/,
      /^planted\.log: Probenstein$/,
      /checkpoints: 1990-04-01$/,
    ])
      assert.ok(
        findings.some((f) => expected.test(f)),
        `${expected} is not in ${findings.join('; ')}`,
      );
  });
});
