/**
 * The restore drill: a database is dumped, goes on being written, is lost, and comes back from the older dump in an empty cluster.
 * Case management runs on it with everything it has; reporting follows it over the bus; two readers keep their checkpoints in a
 * database of their own, which was not restored. Nothing here is a stand-in.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { findPostgresTools } from '../../../tools/dist/postgres-tools.js';
import { entity } from '../../entity.mjs';
import { eventually } from './support/client.mjs';
import { finder } from './support/personal-data.mjs';
import { startRestoreWorld } from './support/restore-world.mjs';

const require = createRequire(import.meta.url);
const { Applications } = require('@paktwerk/contracts');
const { PositionLostError, checkStore, positionParts } = require('@paktwerk/event-store');
const { addDays, berlinDate, newUuid } = require('@paktwerk/kernel');
const { encode } = require('@paktwerk/messaging');
const {
  ProjectionRunner,
  ReactionRunner,
  StoreLog,
  consumerOf,
  readCheckpoints,
  reconcileReaction,
  rebuild,
} = require('@paktwerk/projections');
const { Database } = require('@paktwerk/postgres');
const { service: caseManagement } = require('../../../services/case-management/dist/service.js');
const { service: reporting } = require('../../../services/reporting/dist/service.js');

process.env.TOTALS_INTERVAL_MS = '50';
const counsellor = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const monthAgo = addDays(berlinDate(new Date()), -30);
const { bin, reason } = findPostgresTools();

const FollowedRow = entity('rm_followed_v1', { position: 'bigint' }, { eventId: 'uuid' });

/** What a reader with checkpoints of its own has seen, in the order in which it saw it. */
const seen = {
  projection: {
    id: 'follower',
    version: 1,
    log: 'store',
    types: caseManagement.catalogue.types,
    tables: [FollowedRow],
    project: async (entries, rows) =>
      rows.add(
        FollowedRow,
        entries.map((e) => ({ position: e.position, eventId: e.eventId })),
      ),
  },
  reaction: (acted) => ({
    id: 'follow',
    log: 'store',
    types: caseManagement.catalogue.types,
    startFrom: 'beginning',
    react: (entry) => Promise.resolve(void acted.push(entry.eventId)),
  }),
};

/** Each step builds on the one before it. */
let failed = false;
const step = (name, work) =>
  test(name, { skip: reason, timeout: 120_000 }, async () => {
    assert.ok(!failed, 'a step before this one failed');
    failed = true;
    await work();
    failed = false;
  });
const following = new Set();
let world, one, two, service, dashboards, follower, dump;
const acted = [];
const cases = {};

/** The followers, on whichever store the service runs now. */
const follow = (runtime) => {
  const stop = new AbortController();
  const log = new StoreLog(runtime.store, runtime.commands);
  const runners = [new ProjectionRunner(follower, log, [seen.projection]), new ReactionRunner(follower, log, [seen.reaction(acted)])].map(
    (r) => r.run(stop.signal),
  );
  const readers = {
    log,
    stop: async () => {
      following.delete(readers);
      stop.abort();
      await Promise.allSettled(runners);
    },
  };
  following.add(readers);
  return readers;
};
const checkpoints = () => readCheckpoints(follower, [consumerOf(seen.projection), consumerOf(seen.reaction([]))]);
const followed = async () =>
  (await follower.query('select event_id from rm_followed_v1 order by rm_followed_v1.position')).map((r) => r.event_id);
const eventIds = async () => (await service.runtime.store.readAll({ max: 100_000 })).map((e) => e.meta.eventId);
const published = async () =>
  (await dashboards.runtime.inbox.read(0, 100_000)).entries.filter((e) => e.sourcePosition.startsWith('case-management:'));
const settled = () =>
  eventually(
    async () => {
      const { storeHead, idle, relay } = await service.runtime.progress();
      const rows = [...(await checkpoints()).values()];
      const head = (await service.runtime.store.head()) ?? '';
      return (
        idle &&
        relay === storeHead &&
        rows.length === 2 &&
        rows.every((r) => r.position === storeHead || r.stoppedAt === r.position) &&
        (await dashboards.runtime.inbox.watermarkOf('case-management'))?.position === head
      );
    },
    { timeoutMs: 30_000, what: 'everybody at the head' },
  );

const openCase = async (name) => {
  const answer = await service.call(counsellor, 'POST', '/cases', {
    programmeId: 'prg_1',
    client: { givenName: name, familyName: 'Unverwechselbar' },
    consent: { givenOn: monthAgo, version: '1' },
    openedOn: monthAgo,
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.caseId;
};
const talk = async (id, minutes = 30) => {
  const answer = await service.call(counsellor, 'POST', `/cases/${id}/talks`, {
    heldOn: monthAgo,
    mode: 'office',
    minutes,
    topics: ['WORK'],
    note: 'Unverwechselbar',
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
};

before(
  async () => {
    if (!bin) return;
    world = await startRestoreWorld(bin);
    one = await world.cluster('one');
  },
  { timeout: 120_000 },
);
after(async () => {
  for (const readers of following) await readers.stop();
  await follower?.pool.end();
  await world?.stop();
});

step('every database migrates on this PostgreSQL, and the services work on it', async () => {
  await Promise.all(world.databases.map((database) => world.migrate(one, database)));
  const { case_management, reporting: reports, bus, keys, clock } = one.databases;
  // The followers' own database: the one of the simulated clock, which nobody uses here.
  follower = new Database(new pg.Pool({ connectionString: clock.owner }));
  follower.pool.on('error', () => {});
  const { migrate } = require('@paktwerk/postgres');
  const { projectionMigrations } = require('@paktwerk/projections');
  await migrate(clock.owner, projectionMigrations);
  await follower.query('create table rm_followed_v1 (position bigint primary key, event_id uuid not null)');

  service = await world.service(caseManagement, case_management.app, { bus: bus.app, keys: keys.app });
  dashboards = await world.service(reporting, reports.app, { bus: bus.app });
  const at = new Date().toISOString();
  const programme = Applications.ProgrammePublished(
    { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' },
    'prg_1',
  );
  const cause = {
    eventId: newUuid(),
    recordedAt: at,
    knownSince: at,
    position: 'applications:1:1',
    meta: { correlationId: newUuid(), actor: { person: 'per_x', role: 'GRANT_CLERK', organisation: 'authority' } },
  };
  await service.runtime.transport.publish(programme.contract.topic, [encode(cause, programme, 0)]);
  await eventually(async () => (await service.call(counsellor, 'GET', '/programmes')).body.length === 1, { timeoutMs: 20_000 });
  cases.kept = await openCase('Amira');
  cases.erased = await openCase('Olena');
  await talk(cases.kept);
  await talk(cases.erased);
});

step('dumped while it is written, it is written on; a client is erased after the dump', async () => {
  const readers = follow(service.runtime);
  await settled();
  dump = await world.dump(one, 'case_management');
  cases.atDump = positionParts(await service.runtime.store.head()).number;
  for (let i = 0; i < 5; i += 1) await talk(cases.kept, 45);
  assert.equal(
    (await service.call(counsellor, 'POST', `/cases/${cases.erased}/close`, { closedOn: monthAgo, reason: 'OTHER' })).status,
    200,
  );
  assert.equal((await service.call(lead, 'POST', `/cases/${cases.erased}/erase`, { reason: 'REQUESTED' })).status, 200);
  await eventually(async () => (await service.call(lead, 'GET', `/cases/${cases.erased}?reason=Fachaufsicht`)).status === 410);
  await settled();
  await readers.stop();
  cases.lostHead = await service.runtime.store.head();
  cases.lost = (await eventIds()).slice(cases.atDump);
  assert.ok(cases.lost.length >= 7, `only ${cases.lost.length} events are going to be lost`);
  assert.deepEqual(await followed(), await eventIds());
  assert.deepEqual([...acted].sort(), (await eventIds()).sort()); // a reaction keeps the order of each stream only
  await service.stop();
});

step('restored into an empty cluster, the service begins an epoch by itself and says so', async () => {
  two = await world.cluster('two');
  await world.restore(two, 'case_management', dump);
  await world.migrate(two, 'case_management'); // as the runbook says: after a restore always
  service = await world.service(caseManagement, two.databases.case_management.app, {
    bus: one.databases.bus.app,
    keys: one.databases.keys.app,
  });
  const [raised] = service.warnings.filter((w) => /restored or failed over/.test(w));
  assert.match(raised, new RegExp(`epoch \\d+ begins behind position ${cases.atDump}\\.`));
  const [oldest, newest, ...more] = await service.runtime.store.epochs();
  assert.deepEqual([oldest.epoch, oldest.after, newest.after, more], [1, 0, cases.atDump, []]);
  assert.ok(newest.epoch > 1);
});

step('an erased client stays erased: the fact is recorded again, because the key database says so', async () => {
  await eventually(async () => (await service.call(lead, 'GET', `/cases/${cases.erased}?reason=Fachaufsicht`)).status === 410, {
    timeoutMs: 20_000,
    what: 'the erasure',
  });
  // The file is closed at once, because the key is gone; the fact follows when the replay has compared both databases.
  const erasures = async () => (await service.runtime.store.readAll({ max: 100_000 })).filter((e) => e.type === 'client.erased');
  const erasure = await eventually(
    async () => {
      const found = await erasures();
      return found.length > 0 && found;
    },
    { timeoutMs: 20_000, what: 'the fact of the erasure' },
  );
  assert.equal(erasure.length, 1);
  assert.ok(positionParts(erasure[0].position).epoch > 1);
  assert.equal(erasure[0].meta.actor.person, 'system:erasure-replay');
  assert.equal((await service.call(lead, 'GET', `/cases/${cases.kept}?reason=Fachaufsicht`)).body.client.givenName, 'Amira');
});

step('written again past the lost positions, readers of the old epoch stop with a clear message and skip nothing', async () => {
  while (positionParts(await service.runtime.store.head()).number < positionParts(cases.lostHead).number + 3) await talk(cases.kept, 60);
  const before_ = { rows: await followed(), acted: acted.length };
  const readers = follow(service.runtime);
  await eventually(async () => [...(await checkpoints()).values()].every((r) => r.stoppedAt === r.position), {
    timeoutMs: 20_000,
    what: 'both followers stopped',
  });
  for (const row of (await checkpoints()).values()) {
    assert.equal(row.position, positionParts(cases.lostHead).number);
    assert.match(row.error, /restored/);
  }
  assert.deepEqual(await followed(), before_.rows);
  assert.equal(acted.length, before_.acted);
  await assert.rejects(
    service.runtime.store.readAll({ after: cases.lostHead, max: 10 }),
    (error) =>
      error instanceof PositionLostError &&
      error.survived === cases.atDump &&
      /epoch \d+ began behind position \d+.*nothing was skipped/.test(error.message),
  );
  await assert.rejects(
    service.runtime.store
      .subscribe({ after: cases.lostHead, signal: AbortSignal.timeout(10_000) })
      [Symbol.asyncIterator]()
      .next(),
    PositionLostError,
  );
  await readers.stop();
});

step('reconciled, they hold what the store holds, and nothing of it is missing', async () => {
  const decision = { by: 'per_drill', reason: 'restore drill' };
  const readers = follow(service.runtime);
  assert.deepEqual(await reconcileReaction(follower, readers.log, seen.reaction([]), decision), { position: cases.atDump });
  await rebuild(follower, seen.projection);
  await settled();
  assert.deepEqual(await followed(), await eventIds());
  const all = await eventIds();
  for (const id of all) assert.equal(acted.filter((a) => a === id).length, 1, `event ${id} was acted on not exactly once`);
  assert.deepEqual(acted.filter((id) => !all.includes(id)).sort(), [...cases.lost].sort());
  await readers.stop();
});

step('the relay goes on: consumers get every surviving and every new event, and know which messages lost theirs', async () => {
  await settled();
  const messages = await published();
  const stored = await service.runtime.store.readAll({ max: 100_000 });
  const events = await service.runtime.commands.decode(stored);
  const outgoing = events.filter((e) => caseManagement.publishes.toPublic(e).length > 0);
  assert.ok(outgoing.some((e) => positionParts(e.position).epoch > 1));
  for (const { position } of outgoing)
    assert.ok(
      messages.some((m) => m.sourcePosition === position),
      `nothing of ${position} arrived`,
    );
  const orphans = await dashboards.runtime.inbox.orphans();
  const lost = messages.filter((m) => {
    const p = positionParts(m.sourcePosition);
    return p.epoch === 1 && p.number > cases.atDump;
  });
  assert.ok(lost.length > 0);
  assert.deepEqual(orphans.map((o) => o.messageId).sort(), lost.map((m) => m.eventId).sort());
});

step('the restored log is whole, and the next start begins no epoch', async () => {
  const { findings, events } = await checkStore(service.runtime.db.pool);
  assert.deepEqual(findings, []);
  assert.equal(events, (await eventIds()).length);
  await service.stop();
  service = await world.service(caseManagement, two.databases.case_management.app, {
    bus: one.databases.bus.app,
    keys: one.databases.keys.app,
  });
  assert.deepEqual(
    service.warnings.filter((w) => /restored or failed over/.test(w)),
    [],
  );
  assert.equal((await service.runtime.store.epochs()).length, 2);
});

step('neither databases nor dump nor anything said holds a word about a client in plain', async () => {
  const find = finder(['Amira', 'Olena', 'Unverwechselbar']);
  const places = [];
  const findings = [];
  for await (const { where, text } of world.leftBehind()) {
    places.push(where);
    for (const word of find(text)) findings.push(`${where}: ${word}`);
  }
  assert.deepEqual(findings, []);
  for (const expected of ['one: ', 'two: ', 'case_management.sql', 'one.log', 'what services said'])
    assert.ok(
      places.some((p) => p.startsWith(expected)),
      `${expected} is not among ${places.join(', ')}`,
    );
});

step('a log from which somebody deleted is refused at the start, with the place and what to do', async () => {
  await service.stop();
  const { case_management } = two.databases;
  const owner = new pg.Client({ connectionString: case_management.owner });
  await owner.connect();
  await owner.query('delete from events where position = $1', [cases.atDump]);
  await owner.end();
  const { code, log } = await world.run('case-management', case_management.app, {
    bus: one.databases.bus.app,
    keys: one.databases.keys.app,
  });
  assert.equal(code, 1, log);
  assert.match(log, /cannot start/);
  assert.match(log, new RegExp(`1 are missing, the first is ${cases.atDump}\\. .*Restore the database whole from a backup`));
});
