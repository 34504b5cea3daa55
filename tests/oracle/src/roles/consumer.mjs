/** Another service: takes the messages into its inbox, folds them, and reacts with commands on its own store. */
import { decideEffect, effect, effects, inboxProjections, lib, publicTypes, REACTS_TO, TOPICS } from '../lib/domain.mjs';
import {
  clock,
  Commands,
  Database,
  JsonCodec,
  leasesOf,
  log,
  openPool,
  PostgresEventStore,
  ProjectionRunner,
  ReactionRunner,
  settings,
  stopping,
} from './role.mjs';

const { createTransport, InboxLog } = lib('messaging');
const { derivedUuid, newUuid } = lib('kernel');
const pool = openPool(settings.consumer, 12);
const db = new Database(pool);
const commands = new Commands(new PostgresEventStore('mirror', pool), new JsonCodec(effects), clock);
const inbox = new InboxLog(pool);
const transport = createTransport({ bus: 'embedded', databaseUrl: settings.bus, clientId: settings.name }, log);

const reaction = {
  id: 'answer-tally',
  log: 'inbox',
  types: [publicTypes.added],
  startFrom: 'beginning',
  async react(entry) {
    if (entry.data.amount % REACTS_TO !== 0) return;
    // What no reaction may do, and what the oracle has to find: an id that a redelivery does not have again.
    const commandId = settings.sabotage === 'careless-reaction' ? newUuid() : derivedUuid(entry.eventId, 'answer-tally', '');
    const actor = { person: 'system:answer-tally', role: 'SYSTEM', organisation: 'state' };
    await commands.handle(
      `effect-${entry.key}`,
      effect,
      {
        commandId,
        actor,
        at: entry.recordedAt,
        correlationId: entry.correlationId,
        causationId: entry.eventId,
        causeRecordedAt: entry.recordedAt,
      },
      { decide: decideEffect(entry.eventId) },
    );
  },
};

const { signal } = stopping;
const leases = leasesOf(db);
await Promise.all([
  transport.consume({ topics: TOPICS, group: 'mirror', sink: inbox, signal }),
  leases.hold('projections:inbox', signal, (s) => new ProjectionRunner(db, inbox, inboxProjections, { log }).run(s)),
  leases.hold('reactions:inbox', signal, (s) => new ReactionRunner(db, inbox, [reaction], { log }).run(s)),
]);
process.exit(0);
