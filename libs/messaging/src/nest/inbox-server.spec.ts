import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Budgeting, Staffing } from '@paktwerk/contracts';
import { Type, event } from '@paktwerk/kernel';
import { ReferenceNotYetKnownError } from '@paktwerk/projections';
import type { EntryOf, LogEntry } from '@paktwerk/projections';
import type { BusTransport } from '..';
import { InboxServer, Reaction } from '..';

const seen: string[] = [];
const GrantIssued = event('grant.issued', 1, { grantId: Type.String() });

@Controller()
class Reactions {
  private readonly prefix = 'seen';

  @Reaction({ id: 'count-posts', on: [Staffing.PostFilled, Staffing.PostVacated], log: 'inbox', startFrom: 'beginning' })
  async count(entry: EntryOf<typeof Staffing.PostFilled | typeof Staffing.PostVacated>): Promise<void> {
    await Promise.resolve();
    seen.push(`${this.prefix}:${entry.type}`);
  }

  @Reaction({
    id: 'wait-for-pot',
    on: [Staffing.PostFilled, Budgeting.FundsReserved],
    log: 'inbox',
    startFrom: 'end',
    inOrderOf: ({ type }) => `stream of ${type}`,
  })
  async wait(entry: LogEntry): Promise<void> {
    throw new ReferenceNotYetKnownError(entry.key);
  }

  @Reaction({ id: 'own-event', on: [GrantIssued], log: 'store', startFrom: 'beginning' })
  async own(): Promise<void> {
    await Promise.resolve();
    throw new TypeError('broken rule');
  }
}

/** Never registered: what it shows is that it does not compile. */
class TooNarrow {
  // @ts-expect-error The method must take the entries of every event that it is declared with.
  @Reaction({ id: 'too-narrow', on: [GrantIssued, Staffing.PostFilled], log: 'store', startFrom: 'beginning' })
  async on(entry: EntryOf<typeof GrantIssued>): Promise<string> {
    return Promise.resolve(entry.data.grantId);
  }
}

@Module({ controllers: [Reactions] })
class SpecModule {}

const entry = (type: string): LogEntry => ({
  position: 1,
  eventId: 'e',
  type,
  data: {},
  key: 'k',
  recordedAt: '',
  knownSince: '',
  actor: { role: 'r', organisation: 'o' },
  correlationId: 'c',
  sourcePosition: '',
});

describe('inbox server', () => {
  let aborted = false;
  const transport = {
    consume: ({ signal }: { signal: AbortSignal }) =>
      new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => {
          aborted = true;
          resolve();
        }),
      ),
    state: () => ({ publishing: { connected: true }, consuming: { connected: true } }),
  } as unknown as BusTransport;
  const server = new InboxServer({ transport, inbox: undefined as never, topics: ['staffing.v1'], group: 'spec' });
  let close: () => Promise<void>;

  beforeAll(async () => {
    const app = await NestFactory.createMicroservice(SpecModule, { strategy: server, logger: false });
    await app.listen();
    close = () => app.close();
  });

  it('collects reactions with their log, types and start', () => {
    expect(server.reactions().map(({ id, log, startFrom, types }) => ({ id, log, startFrom, types }))).toEqual([
      { id: 'count-posts', log: 'inbox', startFrom: 'beginning', types: ['staffing.post.filled.v1', 'staffing.post.vacated.v1'] },
      { id: 'wait-for-pot', log: 'inbox', startFrom: 'end', types: ['staffing.post.filled.v1', 'budgeting.funds.reserved.v1'] },
      { id: 'own-event', log: 'store', startFrom: 'beginning', types: ['grant.issued'] },
    ]);
  });

  it('hands on what a reaction keeps in order', () =>
    expect(server.reactions().map((r) => r.inOrderOf?.(entry(Staffing.PostFilled.type)))).toEqual([
      undefined,
      'stream of staffing.post.filled.v1',
      undefined,
    ]));

  it('compiles only where a method takes every event that it is declared with', () => {
    expect(Object.getOwnPropertyNames(TooNarrow.prototype)).toContain('on');
  });

  it('calls the one handler, with its instance, and not the others of the same pattern', async () => {
    await server.reactions()[0]!.react(entry(Staffing.PostFilled.type));
    expect(seen).toEqual(['seen:staffing.post.filled.v1']);
  });

  it('gives the runner the error as it was thrown', async () => {
    await expect(server.reactions()[1]!.react(entry(Budgeting.FundsReserved.type))).rejects.toThrow(ReferenceNotYetKnownError);
    await expect(server.reactions()[2]!.react(entry('grant.issued'))).rejects.toThrow(new TypeError('broken rule'));
  });

  it('consumes from listen to close', async () => {
    expect(server.inboxState()).toEqual({ status: 'consuming' });
    await close();
    expect(aborted).toBe(true);
    expect(server.inboxState()).toEqual({ status: 'idle' });
  });

  it('refuses a handler without a written-out id', () => {
    expect(() => server.addHandler('x.v1', async () => undefined as never, true, {})).toThrow('written-out id');
  });
});
