/** What must hold over all services when everything was consumed. Every finding is one sentence. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '../lib/domain.mjs';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const require = createRequire(import.meta.url);
const SERVICES = ['applications', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'];
const STORES = ['applications', 'budgeting', 'staffing', 'case-management'];
const { encode } = require('../../../../libs/messaging/dist/index.js');
const definitionOf = (name) => require(`../../../../services/${name}/dist/service.js`).service;

const query = async (url, sql, params = []) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, params)).rows;
  } finally {
    await client.end();
  }
};

/** `readModelsOf`: whose read models are built again, which takes longest. */
export async function checkServices({ world, api, load, call, outside, readModelsOf = SERVICES }) {
  const findings = [];
  const urlOf = (service) => world.stack.databases[service.replaceAll('-', '_')].owner;
  const stores = {};
  for (const name of STORES) stores[name] = await readStore(name, urlOf(name));
  for (const name of STORES) findings.push(...checkStore(name, stores[name]));
  findings.push(...checkCommands(stores, load), ...checkEffects(stores, load));
  for (const name of SERVICES) findings.push(...(await checkInbox(name, urlOf(name), stores)), ...(await checkParked(name, urlOf(name))));
  findings.push(...(await checkFigures(stores, load, call, api)), ...checkFeed(await outside.pull(), stores, outside.received));
  for (const name of readModelsOf) findings.push(...(await checkReadModels(name, urlOf(name))));
  return findings;
}

const readStore = async (name, url) => {
  const { catalogue } = definitionOf(name);
  const rows = await query(
    url,
    'select position::int, epoch, stream, version, event_id, command_id, type, schema_version, known_since, meta, data from events order by events.position',
  );
  return rows.map((r) => {
    const meta = JSON.parse(r.meta.toString());
    // Personal fields stay sealed: nothing here needs them.
    const { data } = catalogue.read(r.type, r.schema_version, JSON.parse(r.data.toString()));
    return {
      ...r,
      meta,
      data,
      eventId: r.event_id,
      recordedAt: meta.recordedAt,
      knownSince: r.known_since.toISOString(),
      position: `${name}:${r.epoch}:${r.position}`,
      number: r.position,
    };
  });
};

function checkStore(name, events) {
  const findings = [];
  const versions = new Map();
  events.forEach((e, i) => {
    if (e.number !== i + 1) findings.push(`${name}: a gap before position ${e.number}`);
    if (e.version !== (versions.get(e.stream) ?? 0) + 1)
      findings.push(`${name}: ${e.stream} goes from version ${versions.get(e.stream) ?? 0} to ${e.version}`);
    versions.set(e.stream, e.version);
  });
  return findings;
}

const counted = (list) => {
  const counts = new Map();
  for (const x of list) counts.set(x, (counts.get(x) ?? 0) + 1);
  return counts;
};
const exactlyOnce = (what, counts, wanted) =>
  [...wanted].filter((id) => counts.get(id) !== 1).map((id) => `${what} ${id}: ${counts.get(id) ?? 0} times in the log`);
const never = (what, counts) => [...counts].filter(([, n]) => n > 1).map(([id, n]) => `${what} ${id} happened ${n} times`);
const ofType = (events, ...types) => events.filter((e) => types.includes(e.type));

/** Every acknowledged command's facts, once. */
const checkCommands = (stores, load) => [
  ...exactlyOnce(
    'application',
    counted(ofType(stores.applications, 'application.submitted').map((e) => e.data.applicationId)),
    load.applications.keys(),
  ),
  ...exactlyOnce('person', counted(ofType(stores.staffing, 'person.registered').map((e) => e.data.personId)), load.people),
  ...exactlyOnce('appointment', counted(ofType(stores.staffing, 'post.filled').map((e) => e.data.appointmentId)), load.appointments),
  ...exactlyOnce('case', counted(ofType(stores['case-management'], 'case.opened').map((e) => e.data.caseId)), load.cases),
  ...exactlyOnce('talk', counted(ofType(stores['case-management'], 'talk.held').map((e) => e.data.talkId)), load.talks),
];

/** What one service's fact made another one do: once each, and for the same amount. */
function checkEffects(stores, load) {
  const findings = [];
  const { applications, budgeting, staffing } = stores;
  const money = (type) => ofType(budgeting, type);
  for (const type of ['funds.reserved', 'funds.committed', 'reservation.released', 'reservation.refused'])
    findings.push(...never(`${type} for decision`, counted(money(type).map((e) => e.data.decisionId))));
  findings.push(...never('pot.allotted for call', counted(money('pot.allotted').map((e) => e.data.callId))));
  const committed = new Map(money('funds.committed').map((e) => [e.data.decisionId, e.data]));
  const posts = counted(ofType(staffing, 'post.approved').map((e) => `${e.data.grantId}/${e.data.lineId}`));
  findings.push(...never('post', posts));
  const grants = ofType(applications, 'grant.issued');
  for (const { data: g } of grants) {
    const c = committed.get(g.decisionId);
    if (c?.amountCents !== g.amountCents)
      findings.push(`grant ${g.grantId} is ${g.amountCents} cents, committed are ${c?.amountCents ?? 'none'}`);
    committed.delete(g.decisionId);
    for (const line of g.lines.filter((l) => l.kind === 'post')) {
      const name = `${g.grantId}/${line.lineId}`;
      if (!posts.has(name)) findings.push(`grant line ${name} has no post`);
      posts.delete(name);
    }
  }
  for (const id of committed.keys()) findings.push(`the commitment for decision ${id} has no grant`);
  for (const name of posts.keys()) findings.push(`post ${name} has no grant`);
  const granted = new Set(grants.map((g) => g.data.applicationId));
  for (const [id, a] of load.applications)
    if (a.released && !granted.has(id)) findings.push(`the release of application ${id} was acknowledged, and there is no grant`);
  for (const decision of ofType(applications, 'decision.prepared').filter((e) => e.data.amountCents > 0)) {
    const answers = [...money('funds.reserved'), ...money('reservation.refused'), ...money('reservation.forestalled')].filter(
      (e) => e.data.decisionId === decision.data.decisionId,
    ).length;
    if (answers !== 1) findings.push(`decision ${decision.data.decisionId} asked budgeting once and was answered ${answers} times`);
  }
  // A claimed share ends in a filled post or is given back.
  const settled = new Set(ofType(staffing, 'post.filled', 'share.returned').map((e) => e.data.claimId));
  for (const e of ofType(staffing, 'share.claimed'))
    if (!settled.has(e.data.claimId)) findings.push(`the share claimed as ${e.data.claimId} neither filled a post nor was given back`);
  return findings;
}

/** The public events of the stores on these topics, each with the data that it carries. */
const published = (stores, topics) =>
  STORES.flatMap((source) =>
    stores[source].flatMap((e) =>
      definitionOf(source)
        .publishes.toPublic(e)
        .flatMap((p, i) =>
          topics.includes(p.contract.topic) ? [{ source, e, topic: p.contract.topic, type: p.type, message: encode(e, p, i) }] : [],
        ),
    ),
  );

/**
 * What outsiders are given, over the public API: every public event once under dense positions, each service's about one thing in the order
 * of its store; and the webhook got each of them, in this order the first time.
 */
function checkFeed(feed, stores, delivered) {
  const findings = [];
  feed.forEach((event, i) => {
    const place = Number(event.feedposition.split(':')[2]);
    const before = i === 0 ? 0 : Number(feed[i - 1].feedposition.split(':')[2]);
    if (place !== before + 1) findings.push(`feed: a gap between positions ${before} and ${place}`);
  });
  const times = counted(feed.map((event) => event.id));
  for (const [id, n] of times) if (n > 1) findings.push(`feed: event ${id} stands there ${n} times`);
  const byId = new Map(feed.map((event) => [event.id, event]));
  for (const { e, type, message } of published(stores, definitionOf('subscriptions').consumes)) {
    const event = byId.get(message.attributes.id);
    byId.delete(message.attributes.id);
    if (!event) findings.push(`feed: ${type} of ${e.position} is missing`);
    else if (JSON.stringify(event.data) !== message.data.toString())
      findings.push(`feed: ${type} of ${e.position} stands there with other data`);
  }
  for (const event of byId.values())
    findings.push(`feed: ${event.type} at ${event.feedposition} stands there and no event stands behind it`);
  const last = new Map();
  for (const event of feed) {
    const thing = `${event.source} ${event.subject}`;
    const place = Number(event.sourceposition.split(':')[2]);
    if (place < (last.get(thing) ?? 0))
      findings.push(`feed: ${event.type} of ${event.sourceposition} stands behind a later one of its key`);
    last.set(thing, Math.max(place, last.get(thing) ?? 0));
  }
  const got = [...new Set(delivered.map((event) => event.id))];
  const known = new Set(got);
  for (const event of feed) if (!known.has(event.id)) findings.push(`webhook: ${event.type} at ${event.feedposition} was never delivered`);
  const order = new Map([...times.keys()].map((id, i) => [id, i]));
  got.forEach((id, i) => {
    if (i > 0 && order.get(id) < order.get(got[i - 1])) findings.push(`webhook: event ${id} came for the first time behind a later one`);
  });
  return findings;
}

/** Every public message of the stores that a service follows is in its inbox once, and nothing else. */
async function checkInbox(name, url, stores) {
  const { consumes = [] } = definitionOf(name);
  if (consumes.length === 0) return [];
  const findings = [];
  const inbox = new Map();
  for (const m of await query(
    url,
    'select topic, message_id, type, source_position from inbox_messages order by inbox_messages.position',
  )) {
    if (inbox.has(`${m.topic} ${m.message_id}`)) findings.push(`${name}: message ${m.message_id} is twice in the inbox`);
    inbox.set(`${m.topic} ${m.message_id}`, m);
  }
  for (const { e, topic, type, message } of published(stores, consumes))
    if (!inbox.delete(`${topic} ${message.attributes.id}`)) findings.push(`${name}: ${type} of ${e.position} never reached the inbox`);
  for (const m of inbox.values()) findings.push(`${name}: ${m.type} of ${m.source_position} is in the inbox and no event stands behind it`);
  return findings;
}

const checkParked = async (name, url) => [
  ...(await query(url, `select consumer, type, position, status, reason from parked where status in ('waiting', 'parked', 'retry')`)).map(
    (p) => `${name}: ${p.consumer} has ${p.status} ${p.type} at ${p.position}: ${p.reason}`,
  ),
  ...(await query(url, 'select consumer, stopped_at, error from checkpoints where stopped_at is not null')).map(
    (c) => `${name}: ${c.consumer} has stopped at ${c.stopped_at}: ${c.error}`,
  ),
];

/** The numbers that people see, counted from the stores by hand. */
async function checkFigures(stores, load, call, api) {
  const findings = [];
  const sum = (events) => events.reduce((n, e) => n + e.data.amountCents, 0);
  const committed = sum(ofType(stores.budgeting, 'funds.committed'));
  const pot = await api.get('ministerium', `/api/budgeting/v1/pots/${call.callId}`);
  if (pot.committedCents !== committed) findings.push(`the pot shows ${pot.committedCents} cents committed, the log says ${committed}`);
  const figures = `/api/reporting/v1/figures?programmeId=${call.programmeId}`;
  const { totals } = await api.get('ministerium', figures);
  // Counselling is exact for the district itself only, so it is added up from what every district sees.
  const districts = [...new Set(ofType(stores['case-management'], 'case.opened').map((e) => e.data.district))];
  const own = await Promise.all(
    districts.map(async (d) => (await api.get(`beratung-${d}-1`, figures)).districts.find((row) => row.district === d).figures),
  );
  const counted = (measure) => own.reduce((n, f) => n + f[measure], 0);
  const talks = ofType(stores['case-management'], 'talk.held').filter((e) => e.data.isCounted).length;
  const cases = ofType(stores['case-management'], 'case.opened').length - ofType(stores['case-management'], 'case.closed').length;
  for (const [what, is, should] of [
    ['talks', counted('talks'), talks],
    ['open cases', counted('casesOpen'), cases],
    ['committed cents', totals.committedCents, committed],
  ])
    if (is !== should) findings.push(`the dashboard shows ${is} ${what}, the logs say ${should}`);
  return findings;
}

/** `npm run rebuild -- --check`: built again beside the live tables and compared row by row. */
async function checkReadModels(name, url) {
  const child = spawn(process.execPath, [path.join(ROOT, 'tools/dist/rebuild.js'), '--service', name, '--check', '--reason', 'oracle'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code === 0 && !/not compared/.test(said)) return [];
  return [`${name}: its read models are not what a fold of its log gives: ${said.trim()}`];
}
