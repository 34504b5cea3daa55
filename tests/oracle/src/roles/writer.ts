/**
 * Appends to streams that other writers append to as well. What it is going to do is in its journal before the call, what was
 * acknowledged before the next one. Killed, it repeats some of what it does not know the outcome of, and gives up the rest.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Commands, ConcurrencyError, headOf, JsonCodec, PostgresEventStore, StoreUnavailableError } from '@paktwerk/event-store';
import type { Handled } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { JsonLines } from '@paktwerk/local-stack';
import { random } from '@paktwerk/tools';
import { decideAdd, STREAMS, tallies, tallyDecider } from '../lib/domain';
import type { Count, TallyAdded } from '../lib/domain';
import type { Intent, ToldEvent, WriterEntry } from '../lib/journal';
import { clock, openPool, run, settings } from './role';

type Answer = Handled<Count, TallyAdded>;

const journal = new JsonLines<WriterEntry>(settings.journal);
const choose = random(`${settings.seed}/${settings.name}/${journal.found.length}`);
const store = new PostgresEventStore('oracle', openPool(settings.producer));
const codec = new JsonCodec(tallies);
const commands = new Commands(store, codec, clock);
const actor = { person: `per_${settings.name}`, role: 'ORACLE', organisation: 'state' };

const handle = ({ command, stream, amounts }: Intent): Promise<Answer> =>
  commands.handle(
    stream,
    tallyDecider,
    { commandId: command, actor, at: new Date().toISOString(), correlationId: command },
    { decide: decideAdd(amounts, command) },
  );

/** Until the outcome is known, by the same command again and again. */
const untilKnown = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      await sleep(choose.int(20, 200));
    }
  }
};

const answerOf = (command: string, { version, events }: Answer): { readonly version: number; readonly events: readonly ToldEvent[] } => ({
  version,
  events: events
    .filter((e) => e.meta.commandId === command)
    .map((e) => ({ id: e.eventId, version: e.version, position: e.position, hash: e.hash })),
});

const viaCommands = async (intent: Intent): Promise<void> => {
  const { command } = intent;
  if (settings.careless === 'ack-early') {
    // What no writer may do: it takes a call under way for a success.
    journal.write({ kind: 'ack', command, version: 0, events: [] });
    await handle(intent).catch(() => undefined);
    return;
  }
  const once = (): Promise<Answer> => untilKnown(() => handle(intent));
  const [first, twin] = await Promise.all([once(), choose.chance(0.05) ? once() : undefined]);
  journal.write({ kind: 'ack', command, ...answerOf(command, first) });
  if (twin) journal.write({ kind: 'again', command, ...answerOf(command, twin) });
  if (choose.chance(0.1)) journal.write({ kind: 'again', command, ...answerOf(command, await once()) });
};

/** Past `Commands`, with the head as it was read: whoever lost the race must be told, and nothing of it may be stored. */
const viaStore = async ({ command, stream, amounts }: Intent): Promise<void> => {
  const [last] = await untilKnown(() => store.readStream(stream, { direction: 'backwards', max: 1 }));
  const head = headOf(last);
  if (choose.chance(0.3)) await sleep(choose.int(1, 20));
  const now = new Date().toISOString();
  const recordedAt = last && last.meta.recordedAt > now ? last.meta.recordedAt : now;
  const facts = decideAdd(amounts, command)({ count: head.version }).events;
  const events = await Promise.all(
    facts.map(async (e) => ({
      type: e.type,
      ...(await codec.encode(e)),
      meta: { eventId: newUuid(), commandId: command, actor, correlationId: command, recordedAt },
    })),
  );
  try {
    const result = await untilKnown(() => store.append(stream, head, events));
    journal.write({
      kind: 'ack',
      command,
      version: result.head.version,
      events: events.map((e, i) => ({ id: e.meta.eventId, version: head.version + 1 + i })),
      last: { position: result.position, hash: result.head.hash },
    });
  } catch (error) {
    if (!(error instanceof ConcurrencyError)) throw error;
    journal.write({ kind: 'lost', command });
  }
};

const nextIntent = (): Intent => ({
  kind: 'intent',
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
});

const loop = async (signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await sleep(choose.int(2, 30));
    const intent = nextIntent();
    journal.write(intent);
    await (intent.by === 'commands' ? viaCommands : viaStore)(intent);
  }
};

/** What was under way when the process was killed. */
const unfinished = (): Intent[] => {
  const open = new Map<string, Intent>();
  for (const entry of journal.found) {
    if (entry.kind === 'intent') open.set(entry.command, entry);
    else open.delete(entry.command);
  }
  return [...open.values()];
};

void run(async (signal) => {
  for (const intent of unfinished()) {
    // An append past `Commands` would decide anew on another state, so only commands are repeated.
    if (intent.by === 'commands' && choose.chance(0.6)) await viaCommands(intent);
    else journal.write({ kind: 'given up', command: intent.command });
  }
  await Promise.all(Array.from({ length: 4 }, () => loop(signal)));
});
