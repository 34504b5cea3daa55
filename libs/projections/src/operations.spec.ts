import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { readCheckpoints } from './checkpoints';
import { consumerOf } from './consumers';
import { CountingService, Counted, sums } from './counting.fixture';
import { Leases } from './leases';
import { discardStopped, listDecisions, reconcileReaction, retryStopped } from './operations';
import type { Reaction, RowProjection } from './projection';
import { ProjectionRunner } from './projection-runner';
import { ReactionRunner } from './reaction-runner';
import { Rebuild } from './rebuild';
import { listRebuilds } from './rebuild-list';

const operator = { by: 'per_ops', reason: 'looked at it' };

describeWithPostgres('operators and readers', () => {
  let s: CountingService;
  const projection = sums();
  const consumer = consumerOf(projection);
  const rowOf = async (name = consumer) => (await readCheckpoints(s.db, [name])).get(name);
  const settle = async (runner: { turn(): Promise<boolean> }) => {
    for (let i = 0; i < 20 && (await runner.turn()); i += 1);
  };

  beforeEach(async () => {
    s = await CountingService.create('operations');
  });
  afterEach(() => s.close());

  it('a projection whose entry is no longer in the log stops there; its neighbour goes on; a rebuild reconciles it', async () => {
    for (let n = 1; n <= 6; n += 1) await s.count('thing-a', n);
    const neighbour: RowProjection = { ...sums('other'), tables: [], project: () => Promise.resolve() };
    await settle(new ProjectionRunner(s.db, s.log, [projection, neighbour]));
    await s.loseAfter(3);
    await s.count('thing-b', 40);
    await s.db.query(`update checkpoints set position = 3, event_id = null where consumer = $1`, [consumerOf(neighbour)]); // as an operator reconciled it
    for (let n = 50; n < 54; n += 1) await s.count('thing-b', n);

    const next = new ProjectionRunner(s.db, s.log, [projection, neighbour]);
    await settle(next);
    const row = await rowOf();
    expect(row).toMatchObject({ position: 6, stoppedAt: 6 });
    expect(row?.error).toMatch(/the log was restored or replaced/);
    expect((await rowOf(consumerOf(neighbour)))?.position).toBe(8);

    await new Rebuild(s.db, new Leases(s.db, 'ops'), s.log, projection, { ...operator, onDifference: 'switch' }).run();
    expect(await rowOf()).toMatchObject({ position: 8, stoppedAt: null, error: null });
    expect((await s.rows()).sums).toEqual([
      { key: 'thing-a', total: 6 },
      { key: 'thing-b', total: 40 + 50 + 51 + 52 + 53 },
    ]);
    await s.count('thing-b', 1);
    await eventually(
      async () => {
        await next.turn();
        return (await rowOf())?.position === 9;
      },
      { timeoutMs: 8000 },
    );
  });

  it('a checkpoint that agrees again (the right copy was restored after all) goes on by itself', async () => {
    for (let n = 1; n <= 3; n += 1) await s.count('thing-a', n);
    await settle(new ProjectionRunner(s.db, s.log, [projection]));
    await s.db.query('create table kept as select * from events where events.position = 3');
    await s.loseAfter(2);
    await settle(new ProjectionRunner(s.db, s.log, [projection]));
    expect((await rowOf())?.error).toMatch(/has no entry at position 3/);
    await s.db.query('insert into events select * from kept');
    await settle(new ProjectionRunner(s.db, s.log, [projection]));
    expect(await rowOf()).toMatchObject({ position: 3, stoppedAt: null, error: null });
  });

  it('a reaction is set back to the last common entry by an operator, never by itself', async () => {
    const met: number[] = [];
    const reaction: Reaction = {
      id: 'spec',
      log: 'store',
      types: [Counted.type],
      startFrom: 'beginning',
      react: (e) => {
        met.push(e.position);
        return Promise.resolve();
      },
    };
    for (let n = 1; n <= 5; n += 1) await s.count('thing-a', n);
    const run = async () => {
      const r = new ReactionRunner(s.db, s.log, [reaction]);
      for (let i = 0; i < 5; i += 1) await r.turn(reaction);
    };
    await run();
    await expect(reconcileReaction(s.db, s.log, reaction, operator)).rejects.toMatchObject({ code: 'consumer-not-stopped' });
    await s.loseAfter(3);
    for (let n = 1; n <= 4; n += 1) await s.count('thing-b', n);
    await run();
    expect(met).toEqual([1, 2, 3, 4, 5]);
    expect(await rowOf(consumerOf(reaction))).toMatchObject({ position: 5, stoppedAt: 5 });
    await expect(reconcileReaction(s.db, s.log, reaction, operator)).rejects.toMatchObject({ code: 'common-position-unknown' });
    await reconcileReaction(s.db, s.log, reaction, operator, 3);
    await run();
    expect(met).toEqual([1, 2, 3, 4, 5, 4, 5, 6, 7]);
    expect(await listDecisions(s.db)).toMatchObject([
      { consumer: consumerOf(reaction), kind: 'reconcile', fromPosition: 5, toPosition: 3, by: 'per_ops', reason: 'looked at it' },
    ]);
  });

  it("epochs of the log tell the last common entry, of the checkpoint's own epoch", async () => {
    const reaction: Reaction = { id: 'spec', log: 'store', types: [Counted.type], startFrom: 'beginning', react: () => Promise.resolve() };
    for (let n = 1; n <= 5; n += 1) await s.count('thing-a', n);
    const runner = new ReactionRunner(s.db, s.log, [reaction]);
    for (let i = 0; i < 3; i += 1) await runner.turn(reaction);
    await s.db.query('update checkpoints set stopped_at = position where consumer = $1', [consumerOf(reaction)]);
    // Restored twice: once from a copy that ended at 2, later from one that ended at 4.
    const restored = Object.assign(Object.create(s.log) as typeof s.log, {
      epochs: () =>
        Promise.resolve([
          { epoch: 1, after: 0 },
          { epoch: 2, after: 2 },
          { epoch: 3, after: 4 },
        ]),
    });
    expect(await reconcileReaction(s.db, restored, reaction, operator)).toEqual({ position: 2 });
  });

  it('a stopped projection tries again when told to, or leaves its entry out, for rebuilds too', async () => {
    const broken = new Set([3, 5]);
    const fragile = sums('sums', broken);
    for (let n = 1; n <= 6; n += 1) await s.count('thing-a', n);
    const runner = new ProjectionRunner(s.db, s.log, [fragile]);
    await settle(runner);
    await expect(retryStopped(s.db, 'projection:none:v1', operator)).rejects.toMatchObject({ code: 'consumer-unknown' });
    expect(await rowOf()).toMatchObject({ position: 2, stoppedAt: 3 });
    await retryStopped(s.db, consumer, operator);
    expect(await rowOf()).toMatchObject({ stoppedAt: null });
    await settle(runner);
    expect(await rowOf()).toMatchObject({ position: 2, stoppedAt: 3 });

    await expect(discardStopped(s.db, s.log, consumer, 5, operator)).rejects.toMatchObject({
      code: 'consumer-stopped-elsewhere',
      data: { stoppedAt: 3 },
    });
    await discardStopped(s.db, s.log, consumer, 3, operator);
    await settle(runner);
    expect(await rowOf()).toMatchObject({ position: 4, stoppedAt: 5 });
    await discardStopped(s.db, s.log, consumer, 5, operator);
    await settle(runner);
    expect(await rowOf()).toMatchObject({ position: 6, stoppedAt: null });
    await expect(discardStopped(s.db, s.log, consumer, 6, operator)).rejects.toMatchObject({ code: 'consumer-not-stopped' });

    const live = await s.rows();
    const { report } = await new Rebuild(s.db, new Leases(s.db, 'ops'), s.log, fragile, { ...operator, onDifference: 'keep-live' }).run();
    expect(report).toMatchObject({ compared: true, equal: true });
    expect(await s.rows()).toEqual(live);
    expect((await listRebuilds(s.db))[0]).toMatchObject({ consumer, status: 'switched', requestedBy: 'per_ops' });
    expect((await listDecisions(s.db)).map((d) => [d.kind, d.toPosition])).toEqual([
      ['discard', 5],
      ['discard', 3],
      ['retry', 3],
    ]);
  });
});
