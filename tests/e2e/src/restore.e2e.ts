/**
 * The restore drill: a database is dumped, goes on being written, is lost, and comes back from the older dump in an empty cluster.
 * Case management runs on it with everything it has; reporting follows it over the bus; two readers keep their checkpoints in a
 * database of their own, which was not restored. Nothing here is a stand-in.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client, Pool } from 'pg';
import { Applications } from '@paktwerk/contracts';
import { checkStore, PositionLostError, positionParts } from '@paktwerk/event-store';
import type { Position, RecordedEvent } from '@paktwerk/event-store';
import { addDays, berlinDate, derivedId, newUuid } from '@paktwerk/kernel';
import { addressFor, databaseOf } from '@paktwerk/local-stack';
import { encode } from '@paktwerk/messaging';
import { Column, Database, Entity, migrate, PrimaryColumn } from '@paktwerk/postgres';
import {
  consumerOf,
  projectionMigrations,
  ProjectionRunner,
  ReactionRunner,
  readCheckpoints,
  rebuild,
  reconcileReaction,
  StoreLog,
} from '@paktwerk/projections';
import type { Projection, Reaction } from '@paktwerk/projections';
import { service as caseManagement } from '@paktwerk/service-case-management/dist/service';
import { service as reporting } from '@paktwerk/service-reporting/dist/service';
import { findPostgresTools } from '@paktwerk/tools';
import { eventually } from './support/client';
import { RestoreWorld } from './support/restore-world';
import type { DatabaseUrls, DrillCluster, DrillService } from './support/restore-world';
import { finder } from './support/spellings';

process.env['TOTALS_INTERVAL_MS'] = '50';
const counsellor = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const monthAgo = addDays(berlinDate(new Date()), -30);
const { bin, reason } = findPostgresTools();

/** A table of the drill's own. */
@Entity('rm_followed_v1')
class FollowedRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('uuid')
  readonly eventId!: string;
}

/** What a reader with checkpoints of its own has seen, in the order in which it saw it. */
const projection: Projection = {
  id: 'follower',
  version: 1,
  log: 'store',
  types: caseManagement.catalogue.types,
  tables: [FollowedRow],
  project: (entries, rows) => {
    rows.add(
      FollowedRow,
      entries.map((e) => ({ position: e.position, eventId: e.eventId })),
    );
    return Promise.resolve();
  },
};
const reaction = (into: string[]): Reaction => ({
  id: 'follow',
  log: 'store',
  types: caseManagement.catalogue.types,
  startFrom: 'beginning',
  react: (entry) => {
    into.push(entry.eventId);
    return Promise.resolve();
  },
});

/** Each step builds on the one before it. */
let failed = false;
const step = (name: string, work: () => Promise<void>): void =>
  void test(name, { skip: reason ?? false, timeout: 120_000 }, async () => {
    assert.ok(!failed, 'a step before this one failed');
    failed = true;
    await work();
    failed = false;
  });

let world: RestoreWorld;
let one: DrillCluster;
let two: DrillCluster;
let service: DrillService;
let dashboards: DrillService;
let follower: Database;
let dump: string;
const acted: string[] = [];
const cases = { kept: '', erased: '', atDump: 0, lostHead: undefined as Position | undefined, lost: [] as string[] };
const following = new Set<{ stop(): Promise<void> }>();

/** Where case management finds its databases, and where bus and keys stay, which are not restored. */
const urlsIn = (cluster: DrillCluster): DatabaseUrls => ({
  own: addressFor(cluster.databases, 'case_management'),
  bus: addressFor(one.databases, 'case_management', 'bus'),
  keys: addressFor(one.databases, 'case_management', 'case_management_keys'),
});

/** The followers, on whichever store the service runs now. */
const follow = ({ runtime }: DrillService): { readonly log: StoreLog; stop(): Promise<void> } => {
  const stop = new AbortController();
  const log = new StoreLog(runtime.store, runtime.commands);
  const runners = [new ProjectionRunner(follower, log, [projection]), new ReactionRunner(follower, log, [reaction(acted)])].map((r) =>
    r.run(stop.signal),
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
const headNumber = async (): Promise<number> => {
  const head = await service.runtime.store.head();
  assert.ok(head, 'the store has a head');
  return positionParts(head).number;
};
const inbox = () => {
  assert.ok(dashboards.runtime.inbox, 'reporting has an inbox');
  return dashboards.runtime.inbox;
};
const checkpoints = () => readCheckpoints(follower, [consumerOf(projection), consumerOf(reaction([]))]);
const followed = async () =>
  (await follower.query<{ event_id: string }>('select event_id from rm_followed_v1 order by rm_followed_v1.position')).map(
    (r) => r.event_id,
  );
const eventIds = async () => (await service.runtime.store.readAll({ max: 100_000 })).map((e) => e.meta.eventId);
const published = async () => (await inbox().read(0, 100_000)).entries.filter((e) => e.sourcePosition?.startsWith('case-management:'));
const settled = () =>
  eventually(
    async () => {
      const { storeHead, idle, relay } = await service.runtime.progress.read();
      const rows = [...(await checkpoints()).values()];
      const head = (await service.runtime.store.head()) ?? '';
      return (
        idle &&
        relay === storeHead &&
        rows.length === 2 &&
        rows.every((r) => r.position === storeHead || r.stoppedAt === r.position) &&
        (await inbox().watermarkOf('case-management'))?.position === head
      );
    },
    { timeoutMs: 30_000, what: 'everybody at the head' },
  );

const openCase = async (name: string): Promise<string> => {
  const answer = await service.call<{ caseId: string }>(counsellor, 'POST', '/cases', {
    programmeId: 'prg_1',
    client: { givenName: name, familyName: 'Unverwechselbar' },
    situation: { residenceStatus: 'SECTION_24' },
    consent: { givenOn: monthAgo, version: '1' },
    openedOn: monthAgo,
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.caseId;
};
const talk = async (id: string, minutes = 30): Promise<void> => {
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
    world = await RestoreWorld.start(bin);
    one = await world.cluster('one');
  },
  { timeout: 120_000 },
);
after(async () => {
  for (const readers of following) await readers.stop();
  await (follower as Database | undefined)?.pool.end(); // undefined where nothing started
  await (world as RestoreWorld | undefined)?.stop();
});

step('every database migrates on this PostgreSQL, and the services work on it', async () => {
  await Promise.all(Object.keys(one.databases).map((database) => world.migrate(one, database)));
  const clock = databaseOf(one.databases, 'clock');
  // The followers' own database: the one of the simulated clock, which nobody uses here.
  follower = new Database(new Pool({ connectionString: clock.owner }));
  follower.pool.on('error', () => {});
  await migrate(clock.owner, projectionMigrations);
  await follower.query('create table rm_followed_v1 (position bigint primary key, event_id uuid not null)');

  service = await world.service(caseManagement, urlsIn(one));
  dashboards = await world.service(reporting, {
    own: addressFor(one.databases, 'reporting'),
    bus: addressFor(one.databases, 'reporting', 'bus'),
  });
  const at = new Date().toISOString();
  const programme = Applications.ProgrammePublished(
    { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' },
    'prg_1',
  );
  const group = { group: 'UKRAINE', titleDe: 'x', titleEn: 'x', residenceStatus: ['SECTION_24' as const], from: '2022-03-11' };
  const decree = Applications.DecreePublished(
    {
      decreeId: derivedId('dcr', '1'),
      code: 'ZG2022',
      titleDe: 'x',
      titleEn: 'x',
      source: 'x',
      validFrom: '2022-03-11',
      groups: [group],
      effectiveOn: '2022-03-11',
    },
    'dcr_1',
  );
  for (const [i, published] of [programme, decree].entries()) {
    const cause = {
      eventId: newUuid(),
      recordedAt: at,
      knownSince: at,
      position: `applications:1:${i + 1}`,
      meta: { correlationId: newUuid(), actor: { person: 'per_x', role: 'GRANT_CLERK', organisation: 'authority' } },
    };
    await service.runtime.transport.publish(published.contract.topic, [encode(cause as unknown as RecordedEvent, published, 0)]);
  }
  await eventually(async () => (await service.call<unknown[]>(counsellor, 'GET', '/programmes')).body.length === 1, { timeoutMs: 20_000 });
  await eventually(async () => (await service.runtime.db.query('select from rm_decrees_v1')).length === 1, { timeoutMs: 20_000 });
  cases.kept = await openCase('Amira');
  cases.erased = await openCase('Olena');
  await talk(cases.kept);
  await talk(cases.erased);
});

step('dumped while it is written, it is written on; a client is erased after the dump', async () => {
  const readers = follow(service);
  await settled();
  dump = await world.dump(one, 'case_management');
  cases.atDump = await headNumber();
  for (let i = 0; i < 5; i += 1) await talk(cases.kept, 45);
  assert.equal(
    (await service.call(counsellor, 'POST', `/cases/${cases.erased}/close`, { closedOn: monthAgo, reason: 'OTHER' })).status,
    200,
  );
  assert.equal((await service.call(counsellor, 'POST', `/cases/${cases.erased}/propose-erasure`, { reason: 'REQUESTED' })).status, 200);
  assert.equal((await service.call(lead, 'POST', `/cases/${cases.erased}/confirm-erasure`, {})).status, 200);
  await eventually(
    async () =>
      (await service.call<{ client: unknown }>(lead, 'POST', `/cases/${cases.erased}/readings`, { reason: 'Fachaufsicht' })).body.client ===
      null,
  );
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
  service = await world.service(caseManagement, urlsIn(two));
  const [raised = ''] = service.warnings.filter((w) => /restored or failed over/.test(w));
  assert.match(raised, new RegExp(`epoch \\d+ begins behind position ${cases.atDump}\\.`));
  const [oldest, newest, ...more] = await service.runtime.store.epochs();
  assert.deepEqual([oldest?.epoch, oldest?.after, newest?.after, more], [1, 0, cases.atDump, []]);
  assert.ok(newest && newest.epoch > 1);
});

step('an erased client stays erased: the fact is recorded again, because the key database says so', async () => {
  await eventually(
    async () =>
      (await service.call<{ client: unknown }>(lead, 'POST', `/cases/${cases.erased}/readings`, { reason: 'Fachaufsicht' })).body.client ===
      null,
    {
      timeoutMs: 20_000,
      what: 'the erasure',
    },
  );
  // The file is closed at once, because the key is gone; the fact follows when the replay has compared both databases.
  const erasures = async () => (await service.runtime.store.readAll({ max: 100_000 })).filter((e) => e.type === 'client.erased');
  const erasure = await eventually(
    async () => {
      const found = await erasures();
      return found.length > 0 && found;
    },
    { timeoutMs: 20_000, what: 'the fact of the erasure' },
  );
  const [only, ...others] = erasure;
  assert.ok(only && positionParts(only.position).epoch > 1);
  assert.deepEqual(others, []);
  assert.equal(only.meta.actor.person, 'system:erasure-replay');
  assert.equal(
    (await service.call<{ client: { givenName: string } }>(lead, 'POST', `/cases/${cases.kept}/readings`, { reason: 'Fachaufsicht' })).body
      .client.givenName,
    'Amira',
  );
});

step('written again past the lost positions, readers of the old epoch stop with a clear message and skip nothing', async () => {
  const { lostHead } = cases;
  assert.ok(lostHead);
  const lostNumber = positionParts(lostHead).number;
  while ((await headNumber()) < lostNumber + 3) await talk(cases.kept, 60);
  const earlier = { rows: await followed(), acted: acted.length };
  const readers = follow(service);
  await eventually(async () => [...(await checkpoints()).values()].every((r) => r.stoppedAt === r.position), {
    timeoutMs: 20_000,
    what: 'both followers stopped',
  });
  for (const row of (await checkpoints()).values()) {
    assert.equal(row.position, lostNumber);
    assert.match(row.error ?? '', /restored/);
  }
  assert.deepEqual(await followed(), earlier.rows);
  assert.equal(acted.length, earlier.acted);
  await assert.rejects(
    service.runtime.store.readAll({ after: lostHead, max: 10 }),
    (error) =>
      error instanceof PositionLostError &&
      error.survived === cases.atDump &&
      /epoch \d+ began behind position \d+.*nothing was skipped/.test(error.message),
  );
  await assert.rejects(
    service.runtime.store
      .subscribe({ after: lostHead, signal: AbortSignal.timeout(10_000) })
      [Symbol.asyncIterator]()
      .next(),
    PositionLostError,
  );
  await readers.stop();
});

step('reconciled, they hold what the store holds, and nothing of it is missing', async () => {
  const decision = { by: 'per_drill', reason: 'restore drill' };
  const readers = follow(service);
  assert.deepEqual(await reconcileReaction(follower, readers.log, reaction([]), decision), { position: cases.atDump });
  await rebuild(follower, projection);
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
  const outgoing = events.filter((e) => (caseManagement.publishes?.toPublic(e) ?? []).length > 0);
  assert.ok(outgoing.some((e) => positionParts(e.position).epoch > 1));
  for (const { position } of outgoing)
    assert.ok(
      messages.some((m) => m.sourcePosition === position),
      `nothing of ${position} arrived`,
    );
  const orphans = await inbox().orphans();
  const lost = messages.filter((m) => {
    const p = positionParts(m.sourcePosition as Position);
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
  service = await world.service(caseManagement, urlsIn(two));
  assert.deepEqual(
    service.warnings.filter((w) => /restored or failed over/.test(w)),
    [],
  );
  assert.equal((await service.runtime.store.epochs()).length, 2);
});

step('neither databases nor dump nor anything said holds a word about a client in plain', async () => {
  const find = finder(['Amira', 'Olena', 'Unverwechselbar']);
  const places: string[] = [];
  const findings: string[] = [];
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
  const owner = new Client({ connectionString: databaseOf(two.databases, 'case_management').owner });
  await owner.connect();
  await owner.query('delete from events where position = $1', [cases.atDump]);
  await owner.end();
  const { code, log } = await world.run('case-management', urlsIn(two));
  assert.equal(code, 1, log);
  assert.match(log, /cannot start/);
  assert.match(log, new RegExp(`1 are missing, the first is ${cases.atDump}\\. .*Restore the database whole from a backup`));
});
