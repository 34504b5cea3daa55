/** What must hold over all services when everything was consumed. Every finding is one sentence. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { World } from '@paktwerk/e2e';
import type { Client } from '@paktwerk/e2e/dist/support/client';
import type { FeedEventItem, PotView, ReportView } from '@paktwerk/e2e/dist/support/views';
import { Applications } from '@paktwerk/contracts';
import { makePosition } from '@paktwerk/event-store';
import type { RecordedEvent } from '@paktwerk/event-store';
import type { EventMeta } from '@paktwerk/kernel';
import { databaseOf, ROOT, serviceEntry, SERVICES } from '@paktwerk/local-stack';
import { encode } from '@paktwerk/messaging';
import type { CloudMessage } from '@paktwerk/messaging';
import { definitionOf } from '@paktwerk/tools';
import type { PublishedProgramme } from '@paktwerk/tools';
import type { Load } from './load';
import type { Outside } from './outside';

export interface Checked {
  readonly world: World;
  readonly api: Client;
  readonly load: Load;
  readonly call: PublishedProgramme['call'];
  readonly programme: PublishedProgramme['programme'];
  readonly outside: Outside;
}

/** What the checks read of the facts. */
interface Facts {
  readonly 'application.submitted': { readonly applicationId: string };
  readonly 'decision.prepared': { readonly decisionId: string; readonly amountCents: number };
  readonly 'grant.issued': {
    readonly grantId: string;
    readonly applicationId: string;
    readonly decisionId: string;
    readonly amountCents: number;
    readonly lines: readonly { readonly lineId: string; readonly kind: string }[];
  };
  readonly 'notice.delivered': { readonly grantId: string };
  readonly 'pot.allotted': { readonly callId: string };
  readonly 'funds.reserved': { readonly decisionId: string };
  readonly 'funds.committed': { readonly decisionId: string; readonly amountCents: number };
  readonly 'reservation.released': { readonly decisionId: string };
  readonly 'reservation.refused': { readonly decisionId: string };
  readonly 'reservation.forestalled': { readonly decisionId: string };
  readonly 'person.registered': { readonly personId: string };
  readonly 'post.approved': { readonly grantId: string; readonly lineId: string };
  readonly 'post.filled': { readonly appointmentId: string; readonly claimId: string };
  readonly 'share.claimed': { readonly claimId: string };
  readonly 'share.returned': { readonly claimId: string };
  readonly 'case.opened': { readonly caseId: string; readonly district: string };
  readonly 'case.closed': unknown;
  readonly 'talk.held': { readonly talkId: string; readonly isCounted: boolean };
}

/** The events of each store that publishes anything, by the name of its service. */
class Stores {
  private constructor(readonly events: ReadonlyMap<string, readonly RecordedEvent[]>) {}

  static async read(world: World): Promise<Stores> {
    const events = new Map<string, readonly RecordedEvent[]>();
    for (const name of SERVICES) if (definitionOf(name).publishes) events.set(name, await readStore(world, name));
    return new Stores(events);
  }

  facts<T extends keyof Facts>(service: string, type: T): Facts[T][] {
    return (this.events.get(service) ?? []).filter((e) => e.type === type).map((e) => e.data as Facts[T]);
  }
}

/** `readModelsOf`: whose read models are built again, which takes longest. */
export async function checkServices(checked: Checked, readModelsOf: readonly string[] = SERVICES): Promise<string[]> {
  const { world, load, outside } = checked;
  const stores = await Stores.read(world);
  const findings = [...stores.events].flatMap(([name, events]) => checkStore(name, events));
  findings.push(...checkCommands(stores, load), ...checkEffects(stores, load));
  for (const name of SERVICES) findings.push(...(await checkInbox(world, name, stores)), ...(await checkParked(world, name)));
  findings.push(...(await checkFigures(stores, checked)), ...checkFeed(await outside.pull(), stores, outside.received));
  for (const name of readModelsOf) findings.push(...(await checkReadModels(world, name)));
  return findings;
}

interface EventRow {
  readonly position: number;
  readonly epoch: number;
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly known_since: Date;
  readonly meta: Buffer;
  readonly data: Buffer;
  readonly hash: Buffer;
}

const readStore = async (world: World, name: string): Promise<RecordedEvent[]> => {
  const { catalogue } = definitionOf(name);
  const rows = await world.query<EventRow>(
    name,
    'select position::int, epoch, stream, version, event_id, type, schema_version, known_since, meta, data, hash from events order by events.position',
  );
  return rows.map((r) => {
    const meta = JSON.parse(r.meta.toString()) as EventMeta;
    return {
      // Personal fields stay sealed: nothing here needs them.
      ...catalogue.read(r.type, r.schema_version, JSON.parse(r.data.toString())),
      stream: r.stream,
      version: r.version,
      eventId: r.event_id,
      meta,
      recordedAt: meta.recordedAt,
      knownSince: r.known_since.toISOString(),
      position: makePosition(name, r.epoch, r.position),
      number: r.position,
      hash: r.hash.toString('hex'),
    };
  });
};

function checkStore(name: string, events: readonly RecordedEvent[]): string[] {
  const findings: string[] = [];
  const versions = new Map<string, number>();
  events.forEach((e, i) => {
    if (e.number !== i + 1) findings.push(`${name}: a gap before position ${e.number}`);
    const before = versions.get(e.stream) ?? 0;
    if (e.version !== before + 1) findings.push(`${name}: ${e.stream} goes from version ${before} to ${e.version}`);
    versions.set(e.stream, e.version);
  });
  return findings;
}

type Counts = ReadonlyMap<string, number>;
const counted = (list: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1);
  return counts;
};
const exactlyOnce = (what: string, found: readonly string[], wanted: Iterable<string>): string[] => {
  const counts = counted(found);
  return [...wanted].filter((id) => counts.get(id) !== 1).map((id) => `${what} ${id}: ${counts.get(id) ?? 0} times in the log`);
};
const never = (what: string, counts: Counts): string[] =>
  [...counts].filter(([, n]) => n > 1).map(([id, n]) => `${what} ${id} happened ${n} times`);

/** Every acknowledged command's facts, once. */
function checkCommands(stores: Stores, load: Load): string[] {
  const submitted = stores.facts('applications', 'application.submitted').map((f) => f.applicationId);
  const registered = stores.facts('staffing', 'person.registered').map((f) => f.personId);
  const filled = stores.facts('staffing', 'post.filled').map((f) => f.appointmentId);
  const opened = stores.facts('case-management', 'case.opened').map((f) => f.caseId);
  const held = stores.facts('case-management', 'talk.held').map((f) => f.talkId);
  return [
    ...exactlyOnce('application', submitted, load.applications.keys()),
    ...exactlyOnce('person', registered, load.people),
    ...exactlyOnce('appointment', filled, load.appointments),
    ...exactlyOnce('case', opened, load.cases),
    ...exactlyOnce('talk', held, load.talks),
  ];
}

/** What one service's fact made another one do: once each, and for the same amount. */
function checkEffects(stores: Stores, load: Load): string[] {
  const findings: string[] = [];
  for (const type of ['funds.reserved', 'funds.committed', 'reservation.released', 'reservation.refused'] as const)
    findings.push(...never(`${type} for decision`, counted(stores.facts('budgeting', type).map((f) => f.decisionId))));
  findings.push(...never('pot.allotted for call', counted(stores.facts('budgeting', 'pot.allotted').map((f) => f.callId))));
  const committed = new Map(stores.facts('budgeting', 'funds.committed').map((f) => [f.decisionId, f.amountCents]));
  const posts = counted(stores.facts('staffing', 'post.approved').map((f) => `${f.grantId}/${f.lineId}`));
  findings.push(...never('post', posts));
  const grants = stores.facts('applications', 'grant.issued');
  const delivered = new Set(stores.facts('applications', 'notice.delivered').map((f) => f.grantId));
  for (const g of grants) {
    const cents = committed.get(g.decisionId);
    if (cents !== g.amountCents) findings.push(`grant ${g.grantId} is ${g.amountCents} cents, committed are ${cents ?? 'none'}`);
    committed.delete(g.decisionId);
    for (const line of g.lines.filter((l) => l.kind === 'post')) {
      const name = `${g.grantId}/${line.lineId}`;
      const isThere = posts.delete(name);
      if (isThere !== delivered.has(g.grantId))
        findings.push(isThere ? `post ${name} came before its notice` : `grant line ${name} has no post`);
    }
  }
  for (const id of committed.keys()) findings.push(`the commitment for decision ${id} has no grant`);
  for (const name of posts.keys()) findings.push(`post ${name} has no grant`);
  const granted = new Set(grants.map((g) => g.applicationId));
  for (const [id, a] of load.applications)
    if (a.released && !granted.has(id)) findings.push(`the release of application ${id} was acknowledged, and there is no grant`);
  const answers = counted(
    (['funds.reserved', 'reservation.refused', 'reservation.forestalled'] as const).flatMap((type) =>
      stores.facts('budgeting', type).map((f) => f.decisionId),
    ),
  );
  for (const { decisionId, amountCents } of stores.facts('applications', 'decision.prepared')) {
    const times = answers.get(decisionId) ?? 0;
    if (amountCents > 0 && times !== 1) findings.push(`decision ${decisionId} asked budgeting once and was answered ${times} times`);
  }
  // A claimed share ends in a filled post or is given back.
  const settled = new Set(
    [...stores.facts('staffing', 'post.filled'), ...stores.facts('staffing', 'share.returned')].map((f) => f.claimId),
  );
  for (const { claimId } of stores.facts('staffing', 'share.claimed'))
    if (!settled.has(claimId)) findings.push(`the share claimed as ${claimId} neither filled a post nor was given back`);
  return findings;
}

interface PublishedEvent {
  readonly from: RecordedEvent;
  readonly topic: string;
  readonly type: string;
  readonly message: CloudMessage;
}

/** The public events of the stores on these topics, each with the data that it carries. */
const published = (stores: Stores, topics: readonly string[]): PublishedEvent[] =>
  [...stores.events].flatMap(([source, events]) => {
    const { publishes } = definitionOf(source);
    return events.flatMap((from) =>
      (publishes?.toPublic(from) ?? []).flatMap((p, i) => {
        const { topic } = p.contract;
        return topics.includes(topic) ? [{ from, topic, type: p.type, message: encode(from, p, i) }] : [];
      }),
    );
  });

const numberOf = (position: string): number => Number(position.split(':')[2]);

/**
 * What outsiders are given, over the public API: every public event once under dense positions, each service's about one thing in the order
 * of its store; and the webhook got each of them, in this order the first time.
 */
function checkFeed(feed: readonly FeedEventItem[], stores: Stores, delivered: readonly FeedEventItem[]): string[] {
  const findings: string[] = [];
  let before = 0;
  for (const { feedposition, type } of feed) {
    const place = numberOf(feedposition);
    // Before a delivery stand the places at which its recipient is told what was decided.
    const mayFollow = type === Applications.NoticeDelivered.type ? place > before : place === before + 1;
    if (!mayFollow) findings.push(`feed: a gap between positions ${before} and ${place}`);
    before = place;
  }
  const times = counted(feed.map((event) => event.id));
  for (const [id, n] of times) if (n > 1) findings.push(`feed: event ${id} stands there ${n} times`);
  const byId = new Map(feed.map((event) => [event.id, event]));
  for (const { from, type, message } of published(stores, definitionOf('subscriptions').consumes ?? [])) {
    const event = byId.get(message.attributes.id);
    byId.delete(message.attributes.id);
    if (!event) findings.push(`feed: ${type} of ${from.position} is missing`);
    else if (JSON.stringify(event.data) !== message.data.toString())
      findings.push(`feed: ${type} of ${from.position} stands there with other data`);
  }
  for (const event of byId.values())
    findings.push(`feed: ${event.type} at ${event.feedposition} stands there and no event stands behind it`);
  const last = new Map<string, number>();
  for (const event of feed) {
    const thing = `${event.source} ${event.subject}`;
    const place = numberOf(event.sourceposition);
    const reached = last.get(thing) ?? 0;
    if (place < reached) findings.push(`feed: ${event.type} of ${event.sourceposition} stands behind a later one of its key`);
    last.set(thing, Math.max(place, reached));
  }
  const got = [...new Set(delivered.map((event) => event.id))];
  const known = new Set(got);
  for (const event of feed) if (!known.has(event.id)) findings.push(`webhook: ${event.type} at ${event.feedposition} was never delivered`);
  const order = new Map([...times.keys()].map((id, i) => [id, i]));
  const placeOf = (id: string | undefined): number => (id === undefined ? -1 : (order.get(id) ?? Infinity));
  got.forEach((id, i) => {
    if (placeOf(id) < placeOf(got[i - 1])) findings.push(`webhook: event ${id} came for the first time behind a later one`);
  });
  return findings;
}

interface InboxRow {
  readonly topic: string;
  readonly message_id: string;
  readonly type: string;
  readonly source_position: string;
}

/** Every public message of the stores that a service follows is in its inbox once, and nothing else. */
async function checkInbox(world: World, name: string, stores: Stores): Promise<string[]> {
  const { consumes = [] } = definitionOf(name);
  if (consumes.length === 0) return [];
  const findings: string[] = [];
  const inbox = new Map<string, InboxRow>();
  for (const m of await world.query<InboxRow>(
    name,
    'select topic, message_id, type, source_position from inbox_messages order by inbox_messages.position',
  )) {
    if (inbox.has(`${m.topic} ${m.message_id}`)) findings.push(`${name}: message ${m.message_id} is twice in the inbox`);
    inbox.set(`${m.topic} ${m.message_id}`, m);
  }
  for (const { from, topic, type, message } of published(stores, consumes))
    if (!inbox.delete(`${topic} ${message.attributes.id}`)) findings.push(`${name}: ${type} of ${from.position} never reached the inbox`);
  for (const m of inbox.values()) findings.push(`${name}: ${m.type} of ${m.source_position} is in the inbox and no event stands behind it`);
  return findings;
}

interface ParkedRow {
  readonly consumer: string;
  readonly type: string;
  readonly position: string;
  readonly status: string;
  readonly reason: string;
}

interface StoppedRow {
  readonly consumer: string;
  readonly stopped_at: string;
  readonly error: string;
}

async function checkParked(world: World, name: string): Promise<string[]> {
  const parked = await world.query<ParkedRow>(
    name,
    `select consumer, type, position, status, reason from parked where status in ('waiting', 'parked', 'retry')`,
  );
  const stopped = await world.query<StoppedRow>(name, 'select consumer, stopped_at, error from checkpoints where stopped_at is not null');
  return [
    ...parked.map((p) => `${name}: ${p.consumer} has ${p.status} ${p.type} at ${p.position}: ${p.reason}`),
    ...stopped.map((c) => `${name}: ${c.consumer} has stopped at ${c.stopped_at}: ${c.error}`),
  ];
}

/** The numbers that people see, counted from the stores by hand. */
async function checkFigures(stores: Stores, { api, call, programme }: Checked): Promise<string[]> {
  const findings: string[] = [];
  const committed = stores.facts('budgeting', 'funds.committed').reduce((n, f) => n + f.amountCents, 0);
  const pot = await api.get<PotView>('ministerium', `/api/budgeting/v1/pots/${call.callId}`);
  if (pot.committedCents !== committed) findings.push(`the pot shows ${pot.committedCents} cents committed, the log says ${committed}`);
  const figures = `/api/reporting/v1/figures?programmeId=${programme.programmeId}`;
  const { totals } = await api.get<ReportView>('ministerium', figures);
  // Counselling is exact for the district itself only, so it is added up from what every district sees.
  const opened = stores.facts('case-management', 'case.opened');
  const own = await Promise.all(
    [...new Set(opened.map((f) => f.district))].map(async (district) => {
      const { districts } = await api.get<ReportView>(`beratung-${district}-1`, figures);
      return districts.find((row) => row.district === district)?.figures;
    }),
  );
  const shown = (measure: 'talks' | 'casesOpen'): number => own.reduce((n, f) => n + (f?.[measure] ?? 0), 0);
  const talks = stores.facts('case-management', 'talk.held').filter((f) => f.isCounted).length;
  const cases = opened.length - stores.facts('case-management', 'case.closed').length;
  for (const [what, is, should] of [
    ['talks', shown('talks'), talks],
    ['open cases', shown('casesOpen'), cases],
    ['committed cents', totals.committedCents, committed],
  ] as const)
    if (is !== should) findings.push(`the dashboard shows ${is} ${what}, the logs say ${should}`);
  return findings;
}

/** `npm run rebuild -- --check`: built again beside the live tables and compared row by row. */
async function checkReadModels(world: World, name: string): Promise<string[]> {
  const { owner } = databaseOf(world.stack.databases, serviceEntry(name).database);
  const child = spawn(process.execPath, [path.join(ROOT, 'tools/dist/rebuild.js'), '--service', name, '--check', '--reason', 'oracle'], {
    env: { ...process.env, DATABASE_URL: owner },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0 && !said.includes('not compared')) return [];
  return [`${name}: its read models are not what a fold of its log gives: ${said.trim()}`];
}
