import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '@paktwerk/auth';
import type { CommandContext, EventStore } from '@paktwerk/event-store';
import { RequestBody, Text, Type, View, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { RelayStateError } from '@paktwerk/messaging';
import type { Orphan } from '@paktwerk/messaging';
import { Command, JsonBody, Returns } from './http';
import { meaningOf } from './parked-words';
import { Problem, notFound } from './problems';
import { Runtime } from './runtime';

const Reconcile = RequestBody('ReconcileRelay', {
  reason: Text(500, { description: 'Why; kept with the decision' }),
  position: Type.Optional(Type.Integer({ minimum: 0, description: 'The last common position, where the store cannot tell it' })),
});
const Reason = RequestBody('OrphanReason', { reason: Text(500, { description: 'What was done about it; kept with the decision' }) });
const SettleMany = RequestBody('SettleOrphans', {
  reason: Text(500, { description: 'What was done about all of them; kept with each' }),
  upTo: Type.Integer({ minimum: 1, description: 'The last one that was seen (`inboxPosition`): what arrives behind it is not meant' }),
  type: Type.Optional(Text(200, { description: 'Only messages of this type' })),
  lostTo: Type.Optional(Type.Integer({ minimum: 2, description: 'Only those of this restore, by the epoch that it began' })),
});
const SettledView = View('OrphansSettledView', { settled: Type.Integer({ description: 'How many were open and have the reason now' }) });
const RelayView = View('RelayView', { consumer: Type.String(), position: Type.Integer() });
const EffectView = Type.Object({ position: Type.String(), stream: Type.String(), type: Type.String() });
const OrphanView = View('OrphanView', {
  inboxPosition: Type.Integer(),
  topic: Type.String(),
  messageId: Type.String(),
  type: Type.String(),
  key: Type.String(),
  sourcePosition: Type.String({ description: 'Where the lost event stood' }),
  recordedAt: Type.Optional(Type.String()),
  lostTo: Type.Integer({ description: 'The epoch of the source that does not hold the event' }),
  after: Type.Integer({ description: 'The last position of the source that survived' }),
  effects: Type.Array(EffectView, { description: 'Events of this service that the message caused' }),
  decision: Type.Optional(Type.Object({ reason: Type.String(), by: Type.String(), at: Type.String() })),
});
const OrphanGroupView = View('OrphanGroupView', {
  source: Type.String({ description: 'The service whose store was restored' }),
  type: Type.String(),
  lostTo: Type.Integer(),
  after: Type.Integer(),
  count: Type.Integer(),
  upTo: Type.Integer({ description: 'The last of them in the inbox' }),
  meaning: Type.Optional(Type.Object({ de: Type.String(), en: Type.String() }, { description: 'What happened, by the public catalogue' })),
});
type OrphanView = Static<typeof OrphanView>;

/** What this service recorded because of messages that their source has lost: read from the store behind the oldest of them. */
export const effectsOf = async (store: EventStore, orphans: readonly Orphan[]): Promise<ReadonlyMap<string, OrphanView['effects']>> => {
  const effects = new Map<string, OrphanView['effects']>(orphans.map((o) => [o.messageId, []]));
  const oldest = orphans
    .map((o) => o.recordedAt)
    .filter((at) => at !== undefined)
    .sort()[0];
  if (orphans.length === 0) return effects;
  // An effect is never recorded before its cause.
  let after = oldest === undefined ? undefined : await store.positionAt(new Date(Date.parse(oldest) - 1).toISOString());
  for (;;) {
    const batch = await store.readAll({ ...(after ? { after } : {}), max: 1000 });
    for (const { meta, position, stream, type } of batch)
      if (meta.causationId !== undefined) effects.get(meta.causationId)?.push({ position, stream, type });
    after = batch.at(-1)?.position;
    if (batch.length < 1000) return effects;
  }
};

/** For operations: what a restore means for the bus. */
export const busOpsController = (service: string): new (runtime: Runtime) => object => {
  @ApiTags('operations')
  @Controller(`api/${service}/ops/v1`)
  class BusOpsController {
    constructor(private readonly runtime: Runtime) {}

    /** After a restore of the store: the relay is set back to the last event that it and the store both know. */
    @Post('relay/reconcile')
    @Allow('OPERATIONS')
    @Returns(RelayView)
    async reconcile(@JsonBody(Reconcile) body: Static<typeof Reconcile>, @Command() ctx: CommandContext) {
      const { relay } = this.runtime;
      if (!relay) return notFound('relay', service);
      try {
        return {
          consumer: relay.checkpoints.consumer,
          ...(await relay.checkpoints.reconcile({ by: ctx.actor.person, reason: body.reason }, body.position)),
        };
      } catch (error) {
        if (error instanceof RelayStateError) throw new Problem(409, error.code, error.data);
        throw error;
      }
    }

    /** Messages about events that their source lost in a restore, and what this service did because of them. */
    @Get('orphans')
    @Allow('OPERATIONS')
    @Returns(Type.Array(OrphanView))
    async orphans(): Promise<readonly OrphanView[]> {
      const orphans = (await this.runtime.inbox?.orphans()) ?? [];
      const effects = await effectsOf(this.runtime.store, orphans);
      return orphans.map((o) => ({ ...o, effects: effects.get(o.messageId) ?? [] }));
    }

    /** The open ones by type and restore: as a rule one reason fits all of a kind. */
    @Get('orphans/groups')
    @Allow('OPERATIONS')
    @Returns(Type.Array(OrphanGroupView))
    async orphanGroups(): Promise<readonly Static<typeof OrphanGroupView>[]> {
      const groups = (await this.runtime.inbox?.orphanGroups()) ?? [];
      return groups.map((g) => ({ ...g, ...defined({ meaning: meaningOf(g.type) }) }));
    }

    /** A person has dealt with many of them, for one reason. */
    @Post('orphans/settle')
    @Allow('OPERATIONS')
    @Returns(SettledView)
    async settleMany(@JsonBody(SettleMany) body: Static<typeof SettleMany>, @Command() ctx: CommandContext) {
      const { reason, ...which } = body;
      return { settled: (await this.runtime.inbox?.settleOrphans(which, ctx.actor.person, reason)) ?? 0 };
    }

    /** A person has dealt with it. */
    @Post('orphans/:inboxPosition/settle')
    @Allow('OPERATIONS')
    @Returns(OrphanView)
    async settle(
      @Param('inboxPosition') position: string,
      @JsonBody(Reason) body: Static<typeof Reason>,
      @Command() ctx: CommandContext,
    ): Promise<OrphanView> {
      const orphan = /^[1-9]\d{0,14}$/.test(position)
        ? await this.runtime.inbox?.settleOrphan(Number(position), ctx.actor.person, body.reason)
        : undefined;
      if (!orphan) return notFound('orphan', position.slice(0, 60));
      return { ...orphan, effects: (await effectsOf(this.runtime.store, [orphan])).get(orphan.messageId) ?? [] };
    }
  }
  return BusOpsController;
};
