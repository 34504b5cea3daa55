import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '@paktwerk/auth';
import type { CommandContext } from '@paktwerk/event-store';
import { InstantString, RequestBody, Text, Type, View, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { ConsumerStateError, RebuildRunningError, decideParked, listParked } from '@paktwerk/projections';
import type { ParkedEntry } from '@paktwerk/projections';
import { Command, JsonBody, Returns } from './http';
import { meaningOf, reasonInWords } from './parked-words';
import { Problem, notFound } from './problems';
import type { Progress } from './progress';
import { Runtime } from './runtime';
import { nextTimers } from './timers';

const Reason = RequestBody('DecisionReason', { reason: Text(500, { description: 'Why; kept with the decision' }) });
const DiscardStopped = RequestBody('DiscardStopped', {
  reason: Text(500, { description: 'Why; kept with the decision' }),
  position: Type.Integer({ minimum: 1, description: 'stoppedAt of the progress: only what one has seen is discarded' }),
});
const Reconcile = RequestBody('Reconcile', {
  reason: Text(500, { description: 'Why; kept with the decision' }),
  position: Type.Optional(
    Type.Integer({ minimum: 0, description: 'Reactions only: the last common position, where the log cannot tell it' }),
  ),
});
const RebuildBody = RequestBody('RebuildBody', {
  reason: Text(500, { description: 'Why; kept with the rebuild' }),
  switchOnDifference: Type.Optional(Type.Boolean({ description: 'The rebuilt rows are right, e.g. after a corrected fold' })),
});
const DecisionView = View('DecisionView', {
  consumer: Type.String(),
  kind: Type.String(),
  fromPosition: Type.Integer(),
  toPosition: Type.Optional(Type.Integer()),
  eventId: Type.Optional(Type.String()),
  reason: Type.String(),
  by: Type.String(),
  decidedAt: Type.String(),
});
const RebuildView = View('RebuildView', {
  id: Type.String(),
  consumer: Type.String(),
  status: Type.String({ description: 'running, switched, equal, differs, failed' }),
  position: Type.Integer(),
  total: Type.Integer(),
  rate: Type.Integer({ description: 'Entries of the log per second' }),
  remainingSeconds: Type.Optional(Type.Integer()),
  error: Type.Optional(Type.String()),
  reason: Type.String(),
  requestedBy: Type.String(),
  startedAt: Type.String(),
  updatedAt: Type.String(),
  report: Type.Optional(
    Type.Object({
      compared: Type.Boolean(),
      equal: Type.Boolean(),
      position: Type.Integer(),
      livePosition: Type.Integer(),
      tables: Type.Array(
        Type.Object({
          table: Type.String(),
          live: Type.Integer(),
          rebuilt: Type.Integer(),
          equal: Type.Boolean(),
          differing: Type.Array(Type.Object({ key: Type.String(), how: Type.String() })),
        }),
      ),
    }),
  ),
});

const decisionOf = (ctx: CommandContext, reason: string) => ({ by: ctx.actor.person, reason });

/** A state that does not fit becomes a problem with a code and its data. */
const asProblem = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConsumerStateError) throw new Problem(error.code === 'consumer-unknown' ? 404 : 409, error.code, error.data);
    if (error instanceof RebuildRunningError) throw new Problem(409, 'rebuild-running');
    throw error;
  }
};

const Words = { de: Type.String(), en: Type.String() };
const ParkedItem = View('ParkedItem', {
  id: Type.String(),
  consumer: Type.String(),
  position: Type.Integer(),
  key: Type.String(),
  type: Type.String(),
  status: Type.String(),
  reason: Type.String(),
  attempts: Type.Integer(),
  parkedAt: Type.String(),
  texts: Type.Object(Words, { description: 'Why, in words for a person' }),
  meaning: Type.Optional(Type.Object(Words, { description: 'What the public catalogue says of the event' })),
});
const ConsumerView = View('ConsumerView', {
  id: Type.String(),
  log: Type.String(),
  position: Type.Integer(),
  head: Type.Integer(),
  parked: Type.Integer(),
  waiting: Type.Integer(),
  stoppedAt: Type.Optional(Type.Integer()),
  error: Type.Optional(Type.String()),
});
const TimerItem = View('TimerItem', {
  timer: Type.String(),
  name: Type.Optional(Type.String({ description: 'What people call it: a file number' })),
  stream: Type.String(),
  subject: Type.String({ description: 'What in the stream it is of; empty where there is one' }),
  dueAt: InstantString(),
  isDue: Type.Boolean({ description: 'Its instant has come, and what follows is being recorded' }),
});
const ProgressView = View('ProgressView', {
  service: Type.String(),
  storeHead: Type.Integer(),
  relay: Type.Union([Type.Integer(), Type.Null()]),
  sources: Type.Record(Type.String(), Type.Integer()),
  inboxHead: Type.Integer(),
  consumers: Type.Array(ConsumerView),
  idle: Type.Boolean(),
});

/** For operations: how far every reader is, what was set aside, and what to do about it. */
export const opsController = (service: string): new (runtime: Runtime) => object => {
  @ApiTags('operations')
  @Controller(`api/${service}/ops/v1`)
  class OpsController {
    constructor(private readonly runtime: Runtime) {}

    @Get('progress')
    @Allow('OPERATIONS')
    @Returns(ProgressView)
    progress(): Promise<Progress> {
      return this.runtime.progress.read();
    }

    /** What will happen by itself, the next first. */
    @Get('timers')
    @Allow('OPERATIONS')
    @Returns(Type.Array(TimerItem), { description: 'The next hundred; none in a service without timers' })
    async timers() {
      const { clock, db, definition } = this.runtime;
      const now = await clock.now();
      const next = definition.timers ? await nextTimers(db) : [];
      const names = await definition.namesOf?.(
        db,
        next.map(({ stream }) => stream),
      );
      return next.map(({ timer, stream, subject, dueAt }) => ({
        timer,
        stream,
        subject,
        dueAt,
        isDue: dueAt <= now,
        ...defined({ name: names?.get(stream) }),
      }));
    }

    @Get('parked')
    @Allow('OPERATIONS')
    @Returns(Type.Array(ParkedItem))
    async parked() {
      return (await listParked(this.runtime.db)).map((e) => this.inWords(e));
    }

    @Post('parked/:id/retry')
    @Allow('OPERATIONS')
    @Returns(ParkedItem)
    retry(@Param('id') id: string, @JsonBody(Reason) body: Static<typeof Reason>, @Command() ctx: CommandContext) {
      return this.decide(id, 'retry', ctx, body.reason);
    }

    @Post('parked/:id/discard')
    @Allow('OPERATIONS')
    @Returns(ParkedItem)
    discard(@Param('id') id: string, @JsonBody(Reason) body: Static<typeof Reason>, @Command() ctx: CommandContext) {
      return this.decide(id, 'discarded', ctx, body.reason);
    }

    /** A projection stopped at an entry it could not fold: try it again at once. */
    @Post('consumers/:id/retry')
    @Allow('OPERATIONS')
    @Returns(ConsumerView)
    async retryStopped(@Param('id') id: string, @JsonBody(Reason) body: Static<typeof Reason>, @Command() ctx: CommandContext) {
      await asProblem(this.runtime.operations.retry(id, decisionOf(ctx, body.reason)));
      return this.consumer(id);
    }

    /** … or leave that entry out, now and in every rebuild. */
    @Post('consumers/:id/discard')
    @Allow('OPERATIONS')
    @Returns(ConsumerView)
    async discardStopped(
      @Param('id') id: string,
      @JsonBody(DiscardStopped) body: Static<typeof DiscardStopped>,
      @Command() ctx: CommandContext,
    ) {
      await asProblem(this.runtime.operations.discard(id, body.position, decisionOf(ctx, body.reason)));
      return this.consumer(id);
    }

    /** After a restore: a projection is rebuilt, a reaction set back to the last entry that survived. */
    @Post('consumers/:id/reconcile')
    @Allow('OPERATIONS')
    @Returns(ConsumerView)
    async reconcile(@Param('id') id: string, @JsonBody(Reconcile) body: Static<typeof Reconcile>, @Command() ctx: CommandContext) {
      const { consumer } = await asProblem(this.runtime.operations.reconcile(id, decisionOf(ctx, body.reason), body.position));
      return this.consumer(consumer);
    }

    @Get('decisions')
    @Allow('OPERATIONS')
    @Returns(Type.Array(DecisionView))
    decisions() {
      return this.runtime.operations.decisions();
    }

    /** Builds the tables anew beside the live ones, compares, switches. */
    @Post('projections/:id/rebuild')
    @Allow('OPERATIONS')
    @Returns(RebuildView, { status: 201, description: 'Begun' })
    async rebuild(@Param('id') id: string, @JsonBody(RebuildBody) body: Static<typeof RebuildBody>, @Command() ctx: CommandContext) {
      const { operations } = this.runtime;
      const rebuild = await asProblem(
        operations.startRebuild(id, decisionOf(ctx, body.reason), body.switchOnDifference === true ? 'switch' : 'keep-live'),
      );
      return (await operations.rebuilds()).find((r) => r.id === rebuild) ?? notFound('rebuild', rebuild);
    }

    @Get('rebuilds')
    @Allow('OPERATIONS')
    @Returns(Type.Array(RebuildView))
    rebuilds() {
      return this.runtime.operations.rebuilds();
    }

    private async decide(id: string, decision: 'retry' | 'discarded', ctx: CommandContext, reason: string) {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
        throw new Problem(404, 'not-found', { what: 'parked', id: id.slice(0, 60) });
      return this.inWords((await decideParked(this.runtime.db, id, decision, ctx.actor.person, reason)) ?? notFound('parked', id));
    }

    private inWords(entry: ParkedEntry) {
      const meaning = meaningOf(entry.type);
      return { ...entry, texts: reasonInWords(entry.reason, this.runtime.texts), ...(meaning ? { meaning } : {}) };
    }

    private async consumer(id: string) {
      return (await this.runtime.progress.read()).consumers.find((c) => c.id === id) ?? notFound('consumer', id);
    }
  }
  return OpsController;
};
