import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Budgeting } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const other: Who = { ...clerk, sub: 'sachbearbeitung-2' };
const third: Who = { sub: 'referatsleitung', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const POT = 20_000_000;
const EACH = 9_000_000;

interface Item {
  readonly applicationId: string;
  readonly status: string;
  readonly place?: number;
  readonly score?: number;
  readonly isWithin?: boolean;
  readonly given: number;
  readonly conflicts: number;
  readonly sheets: readonly object[];
}

describeWithPostgres('a project call whose programme selects', () => {
  let running: RunningService;
  let callId: string;
  let base: string;
  let beforeTheRanking: string;
  let pot: { potId: string; callId: string; programmeId: string; effectiveOn: string };
  const ids: string[] = [];
  jest.setTimeout(60_000);

  const ok = (who: Who, path: string, body: object) => succeeds(running, who, 'POST', path, body);
  const code = async (who: Who, path: string, body: object) => (await running.call(who, 'POST', path, body)).body['code'];
  const items = async (who: Who) => (await running.call(who, 'GET', base)).body['items'] as readonly Item[];
  const itemOf = async (who: Who, id: string) => (await items(who)).find((i) => i.applicationId === id);
  const points = (protection: number, other: number) =>
    ['PROTECTION', 'REACH', 'CONCEPT', 'COST'].map((criterion) => ({ criterion, points: criterion === 'PROTECTION' ? protection : other }));
  const review = async (who: Who, applicationId: string, protection: number, rest: number) => {
    await ok(who, `${base}/interests`, { applicationId, isConflicted: false });
    await ok(who, `${base}/scores`, { applicationId, points: points(protection, rest) });
  };

  beforeAll(async () => {
    running = await runningService(service);
    const file = JSON.parse(readFileSync(join(__dirname, '../../../programmes/queere-gefluechtete.json'), 'utf8')) as {
      programme: object;
      ruleSets: [{ funding: { applicants: { value: string[] } } }];
      call: { distributionKey: object };
    };
    const [rules] = file.ruleSets;
    rules.funding.applicants.value = ['district'];
    const programmeId = String((await ok(ministry, '/programmes', file.programme))['programmeId']);
    await ok(ministry, `/programmes/${programmeId}/rule-sets`, rules);
    const call = {
      ...file.call,
      ruleSetVersion: 1,
      potCents: POT,
      budgetYear: 2099,
      deadline: '2099-12-31',
      distributionKey: { ...file.call.distributionKey, weights: [{ district: '08111', weight: 1 }] },
    };
    callId = String((await ok(ministry, `/programmes/${programmeId}/calls`, call))['callId']);
    base = `/calls/${callId}/selection`;
    for (let i = 0; i < 3; i += 1) {
      const lines = [{ kind: 'plan-item', item: 'COUNSELLING', costCents: EACH, amountCents: EACH }];
      const { draftId } = await ok(signatory, '/drafts', { callId, lines });
      ids.push(String((await ok(signatory, `/drafts/${String(draftId)}/submit`, {}))['applicationId']));
    }
    pot = { potId: 'pot_00000000-0000-4000-8000-000000000002', callId, programmeId, effectiveOn: '2025-01-01' };
    await running.hear(Budgeting.PotAllotted({ ...pot, amountCents: POT, budgetYear: 2099 }, pot.potId));
    await eventually(async () => (await running.db.query('select 1 from rm_pot_money_v1')).length > 0, { what: 'the money of the pot' });
  });
  afterAll(() => running.stop());

  it('is reviewed by whoever declared to stand close to nobody, once what is received is checked', async () => {
    const [first] = ids as [string, string, string];
    expect(await code(clerk, `${base}/interests`, { applicationId: first, isConflicted: false })).toBe('not-in-selection');
    await eventually(async () => (await code(clerk, `${base}/close`, {})) === 'selection-unchecked', {
      what: 'the applications of the call',
    });
    for (const id of ids) await ok(clerk, `/applications/${id}/formal-check`, {});
    await eventually(async () => (await items(clerk)).length === ids.length, { what: 'what is checked in the selection' });
    expect(await code(clerk, `${base}/scores`, { applicationId: first, points: points(1, 1) })).toBe('interest-undeclared');
    expect((await running.call(signatory, 'GET', base)).status).toBe(403);
  });

  it('shows nobody what others gave before they have given their own', async () => {
    const [first] = ids as [string, string, string];
    await review(clerk, first, 9, 8);
    await ok(other, `${base}/interests`, { applicationId: first, isConflicted: false });
    expect(await itemOf(other, first)).toMatchObject({ given: 1, sheets: [{ isConflicted: false }] });
    expect(await itemOf(other, first)).not.toHaveProperty('score');
    expect((await itemOf(ministry, first))?.score).toBe(8400);
    await ok(other, `${base}/scores`, { applicationId: first, points: points(7, 8) });
    expect(await itemOf(other, first)).toMatchObject({ given: 2, score: 8000, sheets: [{}, {}] });
    expect(await code(other, `${base}/scores`, { applicationId: first, points: points(10, 10) })).toBe('score-already-given');
  });

  it('is ranked once everybody has enough sheets, a conflict replaced by somebody else', async () => {
    const [first, second, last] = ids as [string, string, string];
    await review(clerk, second, 10, 10);
    await review(other, second, 9, 10);
    await review(clerk, last, 2, 2);
    await ok(other, `${base}/interests`, { applicationId: last, isConflicted: true, note: 'Früher dort beschäftigt.' });
    expect(await code(other, `${base}/scores`, { applicationId: last, points: points(1, 1) })).toBe('conflict-of-interest');
    expect(await code(clerk, `${base}/close`, {})).toBe('scores-missing');
    expect(await code(clerk, `/applications/${second}/decision`, { outcome: 'granted', reason: 'x' })).toBe('ranking-missing');
    await review(third, last, 3, 2);
    beforeTheRanking = await running.runtime.clock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = await ok(clerk, `${base}/close`, {});
    expect((closed['items'] as Item[]).map((i) => [i.applicationId, i.place, i.score, i.isWithin])).toEqual([
      [second, 1, 9800, true],
      [first, 2, 8000, true],
      [last, 3, 2200, false],
    ]);
    expect((await ok(clerk, `${base}/close`, {}))['closed']).toEqual(closed['closed']);
  });

  it('is seen as it was known and as it held before the ranking, too', async () => {
    const at = async (query: string) => (await running.call(ministry, 'GET', `${base}?${query}`)).body;
    const now = await at(`knownAt=${encodeURIComponent(await running.runtime.clock.now())}`);
    expect(now).toMatchObject({ closed: { availableCents: POT }, items: [{ place: 1 }, { place: 2 }, { place: 3 }] });
    const before = await at(`knownAt=${encodeURIComponent(beforeTheRanking)}`);
    expect(before).not.toHaveProperty('closed');
    expect((before['items'] as Item[]).map(({ place, given }) => ({ place, given }))).toEqual([{ given: 2 }, { given: 2 }, { given: 2 }]);
    expect((await at('effectiveOn=2016-12-31'))['items']).toEqual([]);
  });

  it('is decided as ranked, or says why not, and never by who stands close', async () => {
    const [first, , last] = ids as [string, string, string];
    const decide = (id: string) => `/applications/${id}/decision`;
    expect(await code(other, decide(last), { outcome: 'granted', reason: 'x' })).toBe('conflict-of-interest');
    expect(await code(clerk, decide(last), { outcome: 'granted', reason: 'x' })).toBe('deviation-reason-missing');
    expect(await code(clerk, decide(first), { outcome: 'rejected', reason: 'x' })).toBe('deviation-reason-missing');
    const prepared = await ok(clerk, decide(first), { outcome: 'granted', reason: 'Wie gereiht.' });
    expect(prepared['decision']).toMatchObject({ ranking: { place: 2, score: 8000, isWithin: true } });
    const deviating = await ok(clerk, decide(first), { outcome: 'rejected', reason: 'x', deviation: 'Der Träger hat aufgegeben.' });
    expect(deviating['decision']).toMatchObject({ ranking: { place: 2, deviation: 'Der Träger hat aufgegeben.' } });
    await ok(clerk, decide(first), { outcome: 'granted', reason: 'Wie gereiht.' });
  });

  it('is signed by nobody who stands close, though they say so behind the ranking only; whoever is withdrawn keeps their place', async () => {
    const [first, second] = ids as [string, string, string];
    const { decision } = await ok(clerk, `/applications/${second}/decision`, { outcome: 'granted', reason: 'Wie gereiht.' });
    const releases = async (who: Who) =>
      ((await running.call(who, 'GET', '/tasks')).body['items'] as { task: string; id: string }[]).filter(
        (t) => t.task === 'release-decision' && t.id === second,
      ).length;
    await eventually(async () => (await releases(other)) === 1 && (await releases(third)) === 1, { what: 'the task of both' });
    await ok(other, `${base}/interests`, { applicationId: second, isConflicted: true });
    await eventually(async () => (await releases(other)) === 0, { what: 'no task of who stands close' });
    expect(await releases(third)).toBe(1);
    const { decisionId } = decision as { decisionId: string };
    expect(await code(other, `/applications/${second}/decision/release`, { decisionId })).toBe('conflict-of-interest');
    const { actions } = (await running.call(other, 'GET', `/applications/${second}`)).body as unknown as {
      actions: { action: string; refusal?: { code: string } }[];
    };
    expect(actions.filter((a) => a.refusal?.code === 'conflict-of-interest').map((a) => a.action)).toEqual([
      'release-decision',
      'prepare-decision',
    ]);
    await ok(signatory, `/applications/${second}/withdraw`, { reason: 'Nicht mehr nötig.' });
    expect((await items(clerk)).map((i) => [i.applicationId, i.place, i.status]).slice(0, 2)).toEqual([
      [second, 1, 'withdrawn'],
      [first, 2, 'prepared'],
    ]);
    expect(await itemOf(clerk, second)).toMatchObject({ score: 9800, conflicts: 1, given: 2 });
  });

  it('lets those behind the money wait by their points', async () => {
    const [, , last] = ids as [string, string, string];
    const reserved = { ...pot, district: '08111', decisionId: 'dec_00000000-0000-4000-8000-000000000002', amountCents: 2 * EACH };
    await running.hear(Budgeting.FundsReserved({ ...reserved, applicationId: last }, pot.potId));
    await eventually(async () => (await running.db.query('select 1 from rm_pot_money_v1 where taken_cents > 0')).length > 0);
    await ok(clerk, `/applications/${last}/waiting-list`, { reason: 'Hinter dem Schnitt.' });
    await eventually(async () => (await running.db.query('select 1 from rm_waiting_list_v2')).length === 1);
    expect((await running.call(clerk, 'GET', `/calls/${callId}/waiting-list`)).body).toMatchObject({
      order: { by: 'score', mark: 'A' },
      items: [{ place: 1, applicationId: last, score: 2200, wantedCents: EACH }],
    });
  });

  it('is supplemented behind the last place by who can be granted only now, with a reason and with points of as many', async () => {
    const lines = [{ kind: 'plan-item', item: 'COUNSELLING', costCents: 100, amountCents: 100 }];
    const { draftId } = await ok(signatory, '/drafts', { callId, lines });
    const late = String((await ok(signatory, `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
    const reason = 'Wieder eingesetzt.';
    expect(await code(clerk, `${base}/supplement`, { reason })).toBe('nothing-to-rank');
    await ok(clerk, `/applications/${late}/formal-check`, {});
    expect(await code(clerk, `/applications/${late}/decision`, { outcome: 'granted', reason: 'x' })).toBe('not-ranked');
    await review(clerk, late, 10, 10);
    expect(await itemOf(other, late)).toMatchObject({ given: 1, sheets: [] });
    const story = async (who: Who) =>
      ((await running.call(who, 'GET', `${base}/history`)).body['entries'] as { sentence: string }[]).map((e) => e.sentence);
    expect((await story(other)).at(-1)).toMatch(/ den Antrag QUEER-2099-00004 bewertet\. Grundlage/);
    expect(await code(clerk, `${base}/supplement`, { reason })).toBe('scores-missing');
    await review(third, late, 10, 10);
    const supplemented = await ok(clerk, `${base}/supplement`, { reason });
    expect((supplemented['items'] as Item[]).at(-1)).toMatchObject({ applicationId: late, place: 4, score: 10_000, isWithin: false });
    expect(supplemented['supplements']).toEqual([{ on: expect.any(String) as string, reason, availableCents: 0 }]);
    await ok(clerk, `/applications/${late}/waiting-list`, { reason: 'Hinter dem Schnitt.' });
    await eventually(async () => (await running.db.query('select 1 from rm_waiting_list_v2')).length === 2);
    const { items: waiting } = (await running.call(clerk, 'GET', `/calls/${callId}/waiting-list`)).body as unknown as { items: Item[] };
    expect(waiting.map((i) => [i.applicationId, i.score])).toEqual([
      [ids[2], 2200],
      [late, 10_000],
    ]);
    expect((await story(other)).slice(-1)).toEqual([
      expect.stringMatching(/ die Rangfolge ab Platz 4 ergänzt: ein Antrag, .* „Wieder eingesetzt\.“/),
    ]);
  });
});
