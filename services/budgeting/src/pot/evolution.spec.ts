import { JsonCodec, Commands, MemoryEventStore, NO_STREAM, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import type { NewEvent } from '@paktwerk/event-store';
import { EventCatalogue, UnknownEventVersionError, fold, newUuid, upcast } from '@paktwerk/kernel';
import type { DomainEvent } from '@paktwerk/kernel';
import { ProjectionRunner, ReactionRunner, StoreLog, projectionMigrations, readCheckpoints } from '@paktwerk/projections';
import type { Projection, Reaction } from '@paktwerk/projections';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import { migrate, Database } from '@paktwerk/postgres';
import { catalogue } from '../catalogue';
import { potEvents } from './events';
import { potDecider } from './state';
import type { PotEvent } from './events';
import { opened } from './pot.fixture';

/** What an older and a newer release of this service make of each other's events. */
const stored = (e: DomainEvent, schemaVersion = 1): NewEvent => ({
  type: e.type,
  schemaVersion,
  data: Buffer.from(JSON.stringify(e.data)),
  meta: {
    eventId: newUuid(),
    commandId: newUuid(),
    correlationId: 'c',
    recordedAt: '2022-07-01T10:00:00.000Z',
    actor: { person: 'per_1', role: 'X', organisation: 'state' },
  },
});

describe('an older event in a newer release', () => {
  it("is lifted step by step to today's shape before anything folds it; what is stored stays as it is", async () => {
    const store = new MemoryEventStore('spec');
    const first = {
      type: 'pot.allotted',
      data: { ...(opened()[0]!.data as object), titleDe: undefined, titleEn: undefined, title: 'Förderaufruf' },
    };
    await store.append('pot-1', NO_STREAM, [stored(first)]);
    const V3 = Object.assign(potEvents[0].bind({}), potEvents[0], { version: 3 });
    const newer = new EventCatalogue(
      [V3, ...potEvents.slice(1)],
      [
        upcast('pot.allotted', 1, ({ title, ...rest }: { title: string }) => ({ ...rest, titleDe: title })),
        upcast('pot.allotted', 2, (old: { titleDe: string }) => ({ ...old, titleEn: old.titleDe })),
      ],
    );
    const before = (await store.readStream('pot-1'))[0]!.data.toString();
    const [event] = await new JsonCodec(newer).decode(await store.readStream('pot-1'));
    expect(event).toEqual({ ...opened()[0], data: { ...opened()[0]!.data, titleEn: 'Förderaufruf' } });
    expect(() => newer.validate(event!)).not.toThrow();
    expect(fold(potDecider, [event as PotEvent])).toMatchObject({ kind: 'allotted', amountCents: 10_000 });
    expect((await store.readStream('pot-1'))[0]!.data.toString()).toBe(before);
  });

  it('cannot be read where a step is missing, and says which', () => {
    const V3 = Object.assign(potEvents[0].bind({}), potEvents[0], { version: 3 });
    const holed = new EventCatalogue([V3], [upcast('pot.allotted', 2, (old: object) => old)]);
    expect(() => holed.read('pot.allotted', 1, {})).toThrow('no upcaster from version 1');
  });
});

describeWithPostgres('a newer event in an older release', () => {
  it('stops every consumer before it, with its name; nothing is skipped, and the newer release goes on from there', async () => {
    const test = await createTestDatabase('evolution');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations]);
    const db = new Database(test.pool);
    const store = new PostgresEventStore('budgeting', test.pool);
    const [allotted, frames] = opened();
    const { head } = await store.append('pot-1', NO_STREAM, [stored(allotted!)]);
    const newest = await store.append('pot-1', head, [stored(frames!, 2)]);
    await store.append('pot-1', newest.head, [stored(allotted!)]);

    const projected: string[] = [];
    const reacted: string[] = [];
    const warnings: unknown[] = [];
    const log = {
      info: () => undefined,
      warn: (fields: unknown) => void warnings.push(fields),
      error: (fields: unknown) => void warnings.push(fields),
    };
    const types = catalogue.types;
    const projection: Projection = {
      id: 'spec',
      version: 1,
      log: 'store',
      types,
      tables: [],
      project: (entries) => {
        projected.push(...entries.map((e) => e.type));
        return Promise.resolve();
      },
    };
    const reaction: Reaction = {
      id: 'spec',
      log: 'store',
      types,
      startFrom: 'beginning',
      react: (e) => {
        reacted.push(e.type);
        return Promise.resolve();
      },
    };
    const consume = async (known: EventCatalogue, until: () => boolean) => {
      const commands = new Commands(store, new JsonCodec(known), { now: () => Promise.resolve(new Date().toISOString()) });
      const reader = new StoreLog(store, commands);
      const stop = new AbortController();
      const running = [
        new ProjectionRunner(db, reader, [projection], { log }).run(stop.signal),
        new ReactionRunner(db, reader, [reaction], { log }).run(stop.signal),
      ];
      await eventually(until);
      stop.abort();
      await Promise.allSettled(running);
      return commands;
    };

    const older = await consume(catalogue, () => warnings.length >= 2);
    expect(JSON.stringify(warnings)).toContain(
      'Event \\"frames.calculated\\" is stored in version 2, but this release knows versions up to 1',
    );
    expect([projected, reacted].flat().filter((t) => t !== 'pot.allotted')).toEqual([]);
    const reached = await readCheckpoints(db, ['projection:spec:v1', 'reaction:spec']);
    for (const { position } of reached.values()) expect(position).toBeLessThan(2);
    await expect(older.load('pot-1', potDecider)).rejects.toThrow(UnknownEventVersionError);

    const V2 = Object.assign(potEvents[1].bind({}), potEvents[1], { version: 2 });
    const newer = new EventCatalogue([potEvents[0], V2, ...potEvents.slice(2)], [upcast('frames.calculated', 1, (old: object) => old)]);
    await consume(newer, () => projected.length >= 3 && reacted.length >= 3);
    expect([projected, reacted]).toEqual([
      ['pot.allotted', 'frames.calculated', 'pot.allotted'],
      ['pot.allotted', 'frames.calculated', 'pot.allotted'],
    ]);
    await store.close();
    await test.drop();
  });
});
