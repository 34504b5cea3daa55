/** Another service: takes the messages into its inbox, folds them, and reacts with commands on its own store. */
import { Commands, JsonCodec, PostgresEventStore } from '@paktwerk/event-store';
import { derivedUuid, newUuid } from '@paktwerk/kernel';
import { createTransport, InboxLog } from '@paktwerk/messaging';
import { Database } from '@paktwerk/postgres';
import { ProjectionRunner, ReactionRunner } from '@paktwerk/projections';
import type { EntryOf, Reaction } from '@paktwerk/projections';
import { Added, decideEffect, effectDecider, effects, inboxProjections, REACTS_TO, TOPICS } from '../lib/domain';
import { clock, leasesOf, log, openPool, run, settings } from './role';

const ID = 'answer-tally';

const reactionOf = (commands: Commands): Reaction => ({
  id: ID,
  log: 'inbox',
  types: [Added.type],
  startFrom: 'beginning',
  async react({ data, key, eventId, recordedAt, correlationId }: EntryOf<typeof Added>) {
    if (data.amount % REACTS_TO !== 0) return;
    // What no reaction may do, and what the oracle has to find: an id that a redelivery does not have again.
    const commandId = settings.careless === 'careless-reaction' ? newUuid() : derivedUuid(eventId, ID, '');
    await commands.handle(
      `effect-${key}`,
      effectDecider,
      {
        commandId,
        actor: { person: `system:${ID}`, role: 'SYSTEM', organisation: 'state' },
        at: recordedAt,
        correlationId,
        causationId: eventId,
        causeRecordedAt: recordedAt,
      },
      { decide: decideEffect(eventId) },
    );
  },
});

void run(async (signal) => {
  const pool = openPool(settings.consumer, 12);
  const db = new Database(pool);
  const reaction = reactionOf(new Commands(new PostgresEventStore('mirror', pool), new JsonCodec(effects), clock));
  const inbox = new InboxLog(pool);
  const transport = createTransport({ bus: 'embedded', databaseUrl: settings.bus, clientId: settings.name }, log);
  const leases = leasesOf(db);
  await Promise.all([
    transport.consume({ topics: TOPICS, group: 'mirror', sink: inbox, signal }),
    leases.hold('projections:inbox', signal, (s) => new ProjectionRunner(db, inbox, inboxProjections, { log }).run(s)),
    leases.hold('reactions:inbox', signal, (s) => new ReactionRunner(db, inbox, [reaction], { log }).run(s)),
  ]);
});
