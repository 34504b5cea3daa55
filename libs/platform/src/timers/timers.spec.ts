import { describeWithPostgres } from '@paktwerk/testing';
import { Leases, Rebuild } from '@paktwerk/projections';
import { Promises, projection } from './timers.fixture';
import { nextTimers } from './timer-worker';

const NEW_YEAR = '2026-01-01T00:00:00.000Z';
const JANUARY_10 = '2026-01-10T23:00:00.000Z';
const JANUARY_20 = '2026-01-20T23:00:00.000Z';
const FEBRUARY_9 = '2026-02-09T23:00:00.000Z';
const FEBRUARY_19 = '2026-02-19T23:00:00.000Z';

describeWithPostgres('what happens because its instant has come', () => {
  let p: Promises;
  beforeEach(async () => {
    p = await Promises.create();
  });
  afterEach(() => p.close());

  it('happens at its instant and not before', async () => {
    await p.make('promise-a', JANUARY_10);
    p.now = '2026-01-10T22:59:59.999Z';
    await p.catchUp();
    expect(await p.happened()).toEqual([]);
    p.now = JANUARY_10;
    await p.catchUp();
    expect(await p.happened()).toEqual([['promise-a', 'promise.broken', JANUARY_10, JANUARY_10]]);
  });

  it('does not happen where something else came first, also where the table does not know it yet', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.project();
    p.now = JANUARY_10;
    await p.keep('promise-a');
    const worker = p.worker();
    await worker.turn(); // the table still says that it is due
    await p.catchUp(worker);
    expect(await p.happened()).toEqual([]);
    expect(await nextTimers(p.db)).toEqual([]);
  });

  it('happens once after a month of standstill, of the day it was due and recorded today', async () => {
    await p.make('promise-b', JANUARY_20);
    await p.make('promise-a', JANUARY_10);
    await p.project();
    p.now = '2026-02-08T09:00:00.000Z'; // nothing ran since New Year
    await p.catchUp();
    await p.catchUp();
    expect(await p.happened()).toEqual([
      ['promise-a', 'promise.broken', JANUARY_10, p.now],
      ['promise-b', 'promise.broken', JANUARY_20, p.now],
    ]);
  });

  it('happens in order and once where the clock jumps a year, with what follows from it', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.make('promise-b', JANUARY_20);
    p.now = '2027-01-01T00:00:00.000Z';
    await p.catchUp();
    expect(await p.happened()).toEqual([
      ['promise-a', 'promise.broken', JANUARY_10, p.now],
      ['promise-b', 'promise.broken', JANUARY_20, p.now],
      ['promise-a', 'promise.reminded', FEBRUARY_9, p.now],
      ['promise-b', 'promise.reminded', FEBRUARY_19, p.now],
    ]);
  });

  it('happens once where two replicas do it at the same time, because both believe to hold the lease', async () => {
    for (let n = 0; n < 20; n += 1) await p.make(`promise-${n}`, JANUARY_10);
    await p.project();
    p.now = JANUARY_10;
    await Promise.all([p.worker().turn(), p.worker().turn(), p.worker().turn()]);
    expect(await p.happened()).toHaveLength(20);
  });

  it('happens once where a process died behind the append, before anybody had read it', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.project();
    p.now = JANUARY_10;
    await p.worker().turn();
    await p.worker().turn();
    await p.catchUp();
    expect(await p.happened()).toHaveLength(1);
  });

  it('goes on with all others where one of them fails, and says so', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.make('promise-b', JANUARY_10);
    await p.project();
    await p.db.query(`insert into rm_timers_v2 values ('gone', 'promise-0', '', $1, 'x', 'x')`, [NEW_YEAR]);
    p.now = JANUARY_10;
    await expect(p.worker().turn()).rejects.toThrow('No timer is called gone.');
    expect(await p.happened()).toHaveLength(2);
  });

  it('goes on with what is due later where more fail than are taken at once, and counts them all', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.project();
    await p.db.query(`insert into rm_timers_v2 select 'gone', 'promise-' || n, '', $1, 'x' || n, 'x' from generate_series(1, 1200) n`, [
      NEW_YEAR,
    ]);
    p.now = JANUARY_10;
    const worker = p.worker();
    await expect(worker.turn()).rejects.toThrow('1200 failed, the first: Error: No timer is called gone.');
    expect(await p.happened()).toEqual([['promise-a', 'promise.broken', JANUARY_10, JANUARY_10]]);
    expect(await worker.progress()).toMatchObject({ head: 1201 });
  });

  it('happens for each of two things in one stream, also where their days overlap', async () => {
    await p.make('promise-a', JANUARY_20, 'first');
    await p.make('promise-a', JANUARY_10, 'second');
    p.now = JANUARY_10;
    await p.catchUp();
    expect(await p.happened()).toEqual([['promise-a', 'promise.broken', JANUARY_10, JANUARY_10]]);
    p.now = '2026-02-08T09:00:00.000Z';
    await p.catchUp();
    await p.catchUp();
    expect(await p.happened()).toEqual([
      ['promise-a', 'promise.broken', JANUARY_10, JANUARY_10],
      ['promise-a', 'promise.broken', JANUARY_20, p.now],
    ]);
  });

  it('counts as not done while it is due', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.project();
    const worker = p.worker();
    expect(await worker.progress()).toEqual({ position: 0, head: 0 });
    p.now = JANUARY_10;
    expect(await worker.progress()).toEqual({ position: 0, head: 1 });
    await p.catchUp(worker);
    expect(await worker.progress()).toEqual({ position: 0, head: 0 });
  });

  it('is known from the log alone: a rebuilt table is the live one, and fires nothing again', async () => {
    await p.make('promise-a', JANUARY_10);
    await p.make('promise-b', JANUARY_20);
    await p.make('promise-c', JANUARY_10);
    await p.keep('promise-c');
    p.now = JANUARY_10;
    await p.catchUp();
    const [live, happened] = [await p.rows(), await p.happened()];
    expect((await nextTimers(p.db)).map(({ timer, stream, dueAt }) => [timer, stream, dueAt])).toEqual([
      ['break-promise', 'promise-b', JANUARY_20],
      ['remind-of-promise', 'promise-a', FEBRUARY_9],
    ]);
    const { report, status } = await new Rebuild(p.db, new Leases(p.db, 'ops'), p.log, projection, {
      by: 'per_ops',
      reason: 'spec',
      onDifference: 'keep-live',
      batchSize: 2,
    }).run();
    expect([status, report.equal]).toEqual(['switched', true]);
    expect(await p.rows()).toEqual(live);
    await p.catchUp();
    expect(await p.happened()).toEqual(happened);
  });
});
