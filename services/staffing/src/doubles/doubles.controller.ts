import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, OneOf, RequestBody, Text, Type, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  actsForParty,
  asOfQuery,
  limitOf,
  notFound,
  ownKeys,
  pageQuery,
  pageSchema,
  refuseWith,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext, Handled, ViewOf } from '@paktwerk/platform';
import { entered } from '../person/entries';
import type { PersonEvent } from '../person/events';
import { personDecider, personStream } from '../person/state';
import type { PersonState } from '../person/state';
import { seenVersion } from '../person/views';
import { DOUBLE_STATES } from '../read-models/doubles/entity';
import { AMONG, DoublesList, PAIR_CURSOR, pairAfter } from '../read-models/doubles/query';
import { Doubles } from './doubles';
import { refuseConfirming } from './confirm-merge';
import { decideDeclineMerge } from './decline-merge';
import type { Merge } from './merge-people';
import type { Pair } from './pair';
import { decideProposeMerge } from './propose-merge';
import { decideTellApart } from './tell-apart';
import { FoundTwiceItem } from './views';

const FoundTwiceList = pageSchema(FoundTwiceItem);
const ListQuery = Type.Object({ state: Type.Optional(OneOf(DOUBLE_STATES)), ...asOfQuery, ...pageQuery }, { additionalProperties: false });
const reason = Text(500, { minLength: 3, description: 'Kept under the keys of both entries' });
const PairBody = RequestBody('MergePeopleBody', { secondId: Id('psn'), reason });
const ApartBody = RequestBody('TellApartBody', { secondId: Id('psn'), reason });
const ConfirmBody = RequestBody('ConfirmMergeBody', { mergeId: Id('mrg') });
const DeclineBody = RequestBody('DeclineMergeBody', { mergeId: Id('mrg'), reason });
const AlikeQuery = Type.Object(
  {
    among: Type.Optional(OneOf(AMONG, { description: 'Entries of several parties, unless told; or of one and the same' })),
    limit: pageQuery.limit,
    cursor: Type.Optional(Type.String({ pattern: PAIR_CURSOR, description: '`nextCursor` of the page before' })),
  },
  { additionalProperties: false },
);

/** Entries that are one human, or are not: the authority decides; where a party says so, a second person has to. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class DoublesController {
  constructor(
    private readonly commands: Commands,
    private readonly doubles: Doubles,
    private readonly found: DoublesList,
    private readonly clock: Clock,
    private readonly directory: DirectoryCopy,
  ) {}

  @Get('found-twice')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('register', 'doubles')
  @Returns(FoundTwiceList, { description: 'Who stands in the register twice: found, proposed, merged or, where asked for, told apart' })
  async foundTwice(
    @JsonQuery(ListQuery) { effectiveOn, ...query }: Static<typeof ListQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof FoundTwiceList>> {
    return this.found.list({ districts: seenBy(actor), on: effectiveOn }, query);
  }

  @Get('look-alikes')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('register', 'doubles', 'index-person-when-registered-2')
  @Returns(FoundTwiceList, { description: 'Entries that sound alike and have one day of birth, and of which nobody has said anything' })
  async lookAlikes(
    @JsonQuery(AlikeQuery) { among = 'SEVERAL_PARTIES', limit, cursor }: Static<typeof AlikeQuery>,
  ): Promise<ViewOf<typeof FoundTwiceList>> {
    const { items, ...next } = await this.found.lookAlikes({
      among,
      limit: limitOf({ limit }),
      ...(cursor === undefined ? {} : { after: pairAfter(cursor) }),
    });
    return { items: [...items], ...next };
  }

  @Post(':id/merges')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(FoundTwiceItem, { versioned: true, description: 'Merged by the authority; proposed by a party' })
  async merge(
    @PathId('id', 'psn') firstId: string,
    @JsonBody(PairBody) { secondId, reason: why }: Static<typeof PairBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { firstId, secondId, mergeId: derivedId('mrg', ctx.commandId), reason: why };
    if (!actsForParty(actor)) return this.merged({ ...cmd, decidedBy: actor.personId }, actor, ctx);
    const { second } = await this.doubles.both(cmd);
    requireEntry(actor, second, secondId);
    const handled = await this.commands.handle(personStream(firstId), personDecider, ctx, {
      guard: (first) => requireEntry(actor, first, firstId),
      decide: (first, { today }) =>
        decideProposeMerge({ ...cmd, party: partyIn(actor, first, firstId), proposedBy: actor.personId }, first, { second, today }),
    });
    return this.answer(cmd, handled, actor);
  }

  @Post(':id/confirm-merge')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(FoundTwiceItem, {
    versioned: true,
    description: 'Merged, by a second person of a party that alone employs them under both entries, else by the authority',
  })
  async confirm(
    @PathId('id', 'psn') firstId: string,
    @JsonBody(ConfirmBody) { mergeId }: Static<typeof ConfirmBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { state, events } = await this.commands.load(personStream(firstId), personDecider);
    if (actsForParty(actor)) requireEntry(actor, state, firstId);
    const proposed = events.find((e) => e.type === 'person-merge.proposed' && e.data.mergeId === mergeId);
    if (proposed?.type !== 'person-merge.proposed') return notFound('merge', mergeId);
    const { secondId, reason: why } = proposed.data;
    const isDone = state.kind === 'registered' && state.secondIds.includes(secondId);
    const [{ second }, today] = await Promise.all([this.doubles.both({ firstId, secondId }), this.clock.today()]);
    const humanOf = await this.directory.humans([actor.personId, proposed.data.proposedBy]);
    const confirming = { mergeId, by: actor.personId, humanOf, keys: seenBy(actor) };
    const refusal = isDone ? undefined : refuseConfirming(confirming, state, { second, today });
    if (refusal) return refuseWith(refusal);
    return this.merged({ firstId, secondId, mergeId, reason: why, decidedBy: actor.personId }, actor, ctx);
  }

  @Post(':id/decline-merge')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(FoundTwiceItem, { versioned: true, description: 'Declined, or taken back by whoever proposed it' })
  async decline(
    @PathId('id', 'psn') firstId: string,
    @JsonBody(DeclineBody) body: Static<typeof DeclineBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { events } = await this.commands.load(personStream(firstId), personDecider);
    const proposed = events.find((e) => e.type === 'person-merge.proposed' && e.data.mergeId === body.mergeId);
    if (proposed?.type !== 'person-merge.proposed') return notFound('merge', body.mergeId);
    const handled = await this.commands.handle(personStream(firstId), personDecider, ctx, {
      guard: (first) => (actsForParty(actor) ? requireEntry(actor, first, firstId) : undefined),
      decide: (first) => decideDeclineMerge({ ...body, declinedBy: actor.personId, keys: seenBy(actor) }, first),
    });
    return this.answer(proposed.data, handled, actor);
  }

  @Post(':id/tell-apart')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(FoundTwiceItem, { versioned: true, description: 'Two humans, each with their own working time' })
  async tellApart(
    @PathId('id', 'psn') firstId: string,
    @JsonBody(ApartBody) { secondId, reason: why }: Static<typeof ApartBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { firstId, secondId, reason: why, decidedBy: actor.personId };
    const handled = await this.doubles.tellApart(cmd, ctx, (state, today) => decideTellApart(cmd, state, today));
    return this.answer(cmd, handled, actor);
  }

  private async merged(cmd: Merge, actor: Actor, ctx: CommandContext) {
    const handled = await this.doubles.merge(cmd, ctx, seenBy(actor));
    return this.answer(cmd, handled, actor);
  }

  private async answer(pair: Pair, handled: Handled<PersonState, PersonEvent>, actor: Actor) {
    const item = await this.found.item(pair, seenBy(actor));
    return reply(
      { ...handled, ...(actsForParty(actor) ? seenVersion(handled.state, partyIn(actor, handled.state, pair.firstId)) : {}) },
      item,
    );
  }
}

/** Whose entries somebody sees; undefined: everybody's. */
const seenBy = (actor: Actor): readonly string[] | undefined => (actsForParty(actor) ? ownKeys(actor) : undefined);

const partyIn = (actor: Actor, state: PersonState, id: string): string =>
  state.kind === 'none' ? notFound('person', id) : entered(actor, state);

/** @throws Problem 404 for nobody, 403 where the party has not registered them */
const requireEntry = (actor: Actor, state: PersonState, id: string): void => void partyIn(actor, state, id);
