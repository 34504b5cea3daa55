import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate, isErased } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/event-store';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { ErasureReplay } from '@paktwerk/platform';
import { caseDecider, caseStream } from '../src/case/state';
import { erasureRules } from '../src/erasure/erasure-rules';
import { situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';
import { alertRules, everyGet, exportedMetrics, metricsIn, runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';

const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const client = { givenName: 'Olena-Unverwechselbar', familyName: 'Beispiel-Unverwechselbar' };
const monthAgo = addDays(berlinDate(new Date()), -30);

/** Keys and events are restored each to a time of their own; whoever was erased stays erased either way. */
describeWithPostgres('an erasure outlives a restore', () => {
  let s: RunningService;
  let replay: ErasureReplay;
  const warnings: string[] = [];
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service, { TOTALS_INTERVAL_MS: '50' });
    const { db, store, commands, clock, keys } = s.runtime;
    const log = { info: () => undefined, warn: (_: unknown, message: string) => void warnings.push(message), error: () => undefined };
    replay = new ErasureReplay({ db, store, commands, clock, keys, log }, erasureRules);
    await s.hear(
      Applications.ProgrammePublished(
        { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' },
        'prg_1',
      ),
    );
    await hearDecree(s);
    await eventually(async () => ((await s.call(counsellor, 'GET', '/programmes')).body as unknown as unknown[]).length === 1);
  });
  afterAll(() => s.stop());

  const read = (id: string) => s.call(lead, 'POST', `/cases/${id}/readings`, { reason: 'Fachaufsicht' });
  const openCase = async (): Promise<{ id: string; ref: string }> => {
    const body = { programmeId: 'prg_1', client, situation, consent: { givenOn: monthAgo, version: '1' }, openedOn: monthAgo };
    const id = (await s.call(counsellor, 'POST', '/cases', body)).body['caseId'] as string;
    await s.call(counsellor, 'POST', `/cases/${id}/talks`, {
      heldOn: monthAgo,
      mode: 'office',
      minutes: 30,
      topics: ['WORK'],
      note: 'Unverwechselbar',
    });
    const { state } = await s.app.get(Commands).load(caseStream(id), caseDecider);
    return { id, ref: state.kind === 'none' ? '' : state.clientId };
  };
  const settled = () =>
    eventually(async () => (await s.runtime.progress.read()).consumers.every((c) => c.log !== 'store' || c.position >= c.head), {
      what: 'projections and reactions',
    });
  const erase = async (id: string): Promise<void> => {
    await s.call(counsellor, 'POST', `/cases/${id}/close`, { closedOn: monthAgo, reason: 'OTHER' });
    expect((await s.call(counsellor, 'POST', `/cases/${id}/propose-erasure`, { reason: 'REQUESTED' })).status).toBe(200);
    expect((await s.call(lead, 'POST', `/cases/${id}/confirm-erasure`, {})).status).toBe(200);
    await settled(); // the read model names the client, and the reaction has deleted the key
  };
  /** What a restore of a dump from before the stream's version does: events, read models and checkpoints are those of then. */
  const loseEventsOf = async (id: string, fromVersion: number): Promise<void> => {
    await settled();
    // Every one of them: a checkpoint behind the end of the log would stop its consumer as soon as the log has grown to it again.
    const consumers = (await s.runtime.progress.read()).consumers.filter(({ log }) => log === 'store').map(({ id }) => id);
    await s.db.tx(async (tx) => {
      const [first] = await tx.query<{ position: string }>('select position from events where stream = $1 and version = $2', [
        caseStream(id),
        fromVersion,
      ]);
      await tx.query('delete from rm_erasures_v1 where stream in (select stream from events where position >= $1)', [first!.position]);
      await tx.query('delete from events where position >= $1', [first!.position]);
      await tx.query(
        `update checkpoints set position = h.position, event_id = h.event_id from (select position, event_id from events order by events.position desc limit 1) h
         where consumer = any($1) or consumer like 'relay%' or consumer like 'publisher%'`,
        [consumers],
      );
    });
  };

  it('both sides agreeing, it does nothing', async () => {
    const { id } = await openCase();
    await erase(id);
    await eventually(async () => (await s.db.query('select 1 from rm_erasures_v1')).length === 1);
    // Of the case alone: the day's totals are published in their own time.
    const facts = () => s.db.query('select version, type from events where stream = $1 order by version', [caseStream(id)]);
    const before = await facts();
    expect(await replay.replay()).toEqual({ keysDeleted: 0, factsRecorded: 0 });
    expect(await facts()).toEqual(before);
    expect(warnings).toEqual([]);
  });

  it('leaves no route of the document that answers with an error or with a word of the client', async () => {
    const { id } = await openCase();
    await read(id);
    await erase(id);
    const asked = everyGet('case-management').map((route) => route.replace('{id}', id));
    expect(asked).toContain(`/cases/${id}/readings`);
    for (const route of asked) {
      const { status, body } = await s.call(lead, 'GET', route === '/figures' ? '/figures?programmeId=prg_1&month=2022-11' : route);
      expect([route, status]).toEqual([route, route === '/figures' ? 404 : 200]); // none are released here, and they are of nobody
      expect([route, JSON.stringify(body).includes('Unverwechselbar')]).toEqual([route, false]);
    }
    const readings = (await s.call(lead, 'GET', `/cases/${id}/readings`)).body as unknown as readonly { reason: string | null }[];
    expect(readings.map((r) => r.reason)).toEqual([null]);
  });

  it('counts as openable until the key-encryption key is changed, for the alert that asks for it', async () => {
    const { body } = await s.app.inject({ method: 'GET', url: '/metrics' });
    expect(Number(/^paktwerk_erasures_openable (\d+)/m.exec(body)?.[1])).toBeGreaterThanOrEqual(1);
    const wanted = alertRules().flatMap((r) => metricsIn(r.expr));
    expect(wanted.filter((name) => name.startsWith('paktwerk_erasures') && !exportedMetrics(body).has(name))).toEqual([]);
    expect(wanted).toContain('paktwerk_erasures_openable_seconds');
  });

  it('keys that came back with an older key database are deleted again', async () => {
    const { id, ref } = await openCase();
    const kept = await s.db.query<{ kek_id: string; wrapped: Buffer }>('select kek_id, wrapped from person_keys where ref = $1', [ref]);
    await erase(id);
    await eventually(async () => (await s.db.query('select 1 from rm_erasures_v1 where ref = $1', [ref])).length === 1);
    await s.db.query('delete from erasures where ref = $1', [ref]);
    await s.db.query('insert into person_keys (ref, kek_id, wrapped) values ($1, $2, $3)', [ref, kept[0]!.kek_id, kept[0]!.wrapped]);
    expect((await s.runtime.keys!.findAll([ref])).size).toBe(1); // the older backup would have brought the client back
    expect(await replay.replay()).toEqual({ keysDeleted: 1, factsRecorded: 0 });
    expect((await s.runtime.keys!.findAll([ref])).size).toBe(0);
    expect(await s.db.query('select 1 from person_keys where ref = $1', [ref])).toEqual([]);
    expect(await read(id)).toMatchObject({ status: 200, body: { client: null } });
    expect(warnings.at(-1)).toContain('they are erased again');
  });

  it.each([
    ['after the proposal', 5],
    ['after closing', 4],
    ['while the case was open', 3],
  ])('a store that came back from a time before it (%s) gets the fact again, and its read models with it', async (_, fromVersion) => {
    const { id, ref } = await openCase();
    await erase(id);
    await loseEventsOf(id, fromVersion);
    const before = (await s.app.get(Commands).load(caseStream(id), caseDecider)).state;
    expect(before).not.toHaveProperty('erasedOn');
    const { factsRecorded } = await replay.replay();
    expect(factsRecorded).toBe(1);
    const { state, events } = await s.app.get(Commands).load(caseStream(id), caseDecider);
    expect(state).toMatchObject({ kind: before.kind, erasedOn: berlinDate(new Date()) });
    expect(events.at(-1)).toMatchObject({
      type: 'client.erased',
      data: { clientId: ref, reason: 'REQUESTED' },
      meta: { actor: { person: 'system:erasure-replay' } },
    });
    expect(isErased((events[0]!.data as { client?: unknown }).client)).toBe(true);
    await eventually(async () => (await s.db.query('select 1 from rm_erasures_v1 where ref = $1', [ref])).length === 1, {
      what: 'the read model',
    });
    expect(await read(id)).toMatchObject({ status: 200, body: { client: null } });
    expect((await replay.replay()).factsRecorded).toBe(0);
  });

  it('runs by itself when a service starts', async () => {
    const { id, ref } = await openCase();
    await erase(id);
    await loseEventsOf(id, 4);
    const { db, store, commands, clock, keys } = s.runtime;
    const stop = new AbortController();
    const running = new ErasureReplay(
      { db, store, commands, clock, keys, log: { info: () => undefined, warn: () => undefined, error: () => undefined } },
      erasureRules,
    ).run(stop.signal);
    await eventually(async () => (await s.db.query('select 1 from rm_erasures_v1 where ref = $1', [ref])).length === 1);
    stop.abort();
    await running;
  });
});
