import { EventCatalogue, newUuid } from '@paktwerk/kernel';
import type { EventMeta } from '@paktwerk/kernel';
import { Commands, JsonCodec, PostgresEventStore, eventStoreMigrations, positionParts } from '@paktwerk/event-store';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import fc from 'fast-check';
import { Counted, decider } from './counting.fixture';

/** The domain clock of each writer, in minutes: writers do not agree, so recordedAt goes back and forth along the log. */
const instant = (minute: number) => new Date(Date.UTC(2022, 0, 1) + minute * 60_000).toISOString();
const appends = fc.array(
  fc.record({ stream: fc.integer({ min: 1, max: 3 }), minute: fc.integer({ min: 0, max: 60 }), n: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 12 },
);

describeWithPostgres('a stream as known at an instant', () => {
  let test: TestDatabase;
  let store: PostgresEventStore;
  let commands: Commands;
  beforeAll(async () => {
    test = await createTestDatabase('known_at');
    await migrate(test.url, [...eventStoreMigrations]);
    store = new PostgresEventStore('spec', test.pool);
    commands = new Commands(store, new JsonCodec(new EventCatalogue([Counted])), { now: () => Promise.resolve(instant(0)) });
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  it('is what follows from all events up to one position, also where an event behind it claims an earlier time', async () => {
    await fc.assert(
      fc.asyncProperty(appends, fc.integer({ min: -1, max: 61 }), async (all, minute) => {
        const run = newUuid();
        const since = await store.head();
        const base = since
          ? Date.parse((await store.readAll({ max: 1, after: `spec:0:${positionParts(since).number - 1}` as never }))[0]!.knownSince) +
            3_600_000
          : Date.UTC(2022, 0, 1);
        const at = (m: number) => new Date(base + m * 60_000).toISOString();
        for (const { stream, minute: m, n } of all) {
          const head = (await commands.load(`thing-${run}-${stream}`, decider)).head;
          const meta: EventMeta = {
            eventId: newUuid(),
            commandId: newUuid(),
            correlationId: newUuid(),
            recordedAt: at(m),
            actor: { person: 'per_x', role: 'X', organisation: 'state' },
          };
          await store.append(`thing-${run}-${stream}`, head, [
            { type: Counted.type, schemaVersion: 1, data: Buffer.from(JSON.stringify({ n })), meta },
          ]);
        }
        const knownAt = at(minute);
        const cut = await store.positionAt(knownAt);
        for (const stream of [1, 2, 3]) {
          const known = await commands.load(`thing-${run}-${stream}`, decider, { knownAt });
          const expected = (await commands.load(`thing-${run}-${stream}`, decider)).events.filter(
            (e) => cut !== undefined && e.number <= positionParts(cut).number,
          );
          expect(known.events.map((e) => e.number)).toEqual(expected.map((e) => e.number));
          expect(known.state).toBe(expected.reduce((sum, e) => sum + e.data.n, 0));
        }
      }),
      { numRuns: 30 },
    );
  });
});
