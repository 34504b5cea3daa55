/**
 * Appends to streams that other writers append to as well. What it is going to do is in its journal before the call, what was
 * acknowledged before the next one. Killed, it repeats some of what it does not know the outcome of, and gives up the rest.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../../../tools/dist/demo/random.js';
import { decideAdd, lib, STREAMS, tallies, tally } from '../lib/domain.mjs';
import { Journal } from '../lib/journal.mjs';
import {
  clock,
  Commands,
  ConcurrencyError,
  JsonCodec,
  openPool,
  PostgresEventStore,
  settings,
  stopping,
  StoreUnavailableError,
} from './role.mjs';

const { newUuid } = lib('kernel');
const { headOf } = lib('event-store');
const journal = new Journal(settings.journal);
const choose = random(`${settings.seed}/${settings.name}/${journal.found.length}`);
const store = new PostgresEventStore('oracle', openPool(settings.producer));
const codec = new JsonCodec(tallies);
const commands = new Commands(store, codec, clock);
const actor = { person: `per_${settings.name}`, role: 'ORACLE', organisation: 'state' };

const contextOf = (command) => ({ commandId: command, actor, at: new Date().toISOString(), correlationId: command });
const handle = ({ command, stream, amounts }) =>
  commands.handle(stream, tally, contextOf(command), { decide: decideAdd(amounts, command) });

/** Until the outcome is known, by the same command again and again. */
const untilKnown = async (attempt) => {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      await sleep(choose.int(20, 200));
    }
  }
};

const answerOf = (command, result) => ({
  version: result.version,
  events: result.events
    .filter((e) => e.meta.commandId === command)
    .map((e) => ({ id: e.eventId, version: e.version, position: e.position, hash: e.hash })),
});

const viaCommands = async (intent) => {
  if (settings.sabotage === 'ack-early') {
    // What no writer may do: it takes a call under way for a success.
    journal.write({ ack: intent.command, version: 0, events: [] });
    await handle(intent).catch(() => undefined);
    return;
  }
  const { command } = intent;
  const attempts = choose.chance(0.05) ? [handle, handle] : [handle];
  const [first, ...others] = await Promise.all(attempts.map((one) => untilKnown(() => one(intent))));
  journal.write({ ack: command, ...answerOf(command, first) }, ...others.map((other) => ({ again: command, ...answerOf(command, other) })));
  if (choose.chance(0.1)) journal.write({ again: command, ...answerOf(command, await untilKnown(() => handle(intent))) });
};

/** Past `Commands`, with the head as it was read: whoever lost the race must be told, and nothing of it may be stored. */
const viaStore = async ({ command, stream, amounts }) => {
  const last = (await untilKnown(() => store.readStream(stream, { direction: 'backwards', max: 1 })))[0];
  const head = headOf(last);
  if (choose.chance(0.3)) await sleep(choose.int(1, 20));
  const recordedAt = [new Date().toISOString(), last?.meta.recordedAt ?? ''].sort().at(-1);
  const { recordedAt: _, ...meta } = { ...contextOf(command), recordedAt };
  delete meta.at;
  const facts = decideAdd(amounts, command)({ count: head.version }).events;
  const events = await Promise.all(
    facts.map(async (e) => ({ type: e.type, ...(await codec.encode(e)), meta: { ...meta, eventId: newUuid(), recordedAt } })),
  );
  try {
    const result = await untilKnown(() => store.append(stream, head, events));
    journal.write({
      ack: command,
      version: result.head.version,
      events: events.map((e, i) => ({ id: e.meta.eventId, version: head.version + 1 + i })),
      last: { position: result.position, hash: result.head.hash },
    });
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error;
    journal.write({ lost: command });
  }
};

const loop = async () => {
  while (!stopping.signal.aborted) {
    await sleep(choose.int(2, 30));
    const intent = {
      intent: true,
      command: newUuid(),
      stream: choose.pick(STREAMS),
      amounts: Array.from(
        {
          length: choose.weighted([
            [1, 70],
            [2, 15],
            [3, 10],
            [9, 5],
          ]),
        },
        () => choose.int(1, 20),
      ),
      by: choose.chance(0.75) ? 'commands' : 'store',
    };
    journal.write(intent);
    await (intent.by === 'commands' ? viaCommands : viaStore)(intent);
  }
};

const open = new Map();
for (const entry of journal.found) {
  if (entry.intent) open.set(entry.command, entry);
  for (const done of [entry.ack, entry.lost, entry.givenUp]) open.delete(done);
}
for (const intent of open.values()) {
  // An append past `Commands` would decide anew on another state, so only commands are repeated.
  if (intent.by === 'commands' && choose.chance(0.6)) await viaCommands(intent);
  else journal.write({ givenUp: intent.command });
}
await Promise.all(Array.from({ length: 4 }, loop));
process.exit(0);
