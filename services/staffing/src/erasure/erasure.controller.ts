import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, OneOf, RequestBody, Text, Type, defined } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  notFound,
  ownKeys,
  pageQuery,
  pageSchema,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext, ViewOf } from '@paktwerk/platform';
import { PERSON_RETENTION_MONTHS } from '../parameters';
import { decideConfirmErasure } from './confirm-erasure';
import { Erasure } from './erasure';
import { ERASURE_REASONS, PersonErased } from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideLiftHold, decidePlaceHold } from './hold-data';
import type { MayErase } from './may-erase';
import { decideProposeErasure } from './propose-erasure';
import { Entries } from '../person/entries';
import { personDecider, personStream } from '../person/state';
import type { PersonState, RegisteredPerson } from '../person/state';
import { PersonView } from '../person/views';
import { ProposedErasures } from '../read-models/erasures/query';
import { ErasureItem, SettledErasureView } from './views';
import { decideWithdrawErasure } from './withdraw-erasure';

const ProposeErasureBody = RequestBody('ProposeErasureBody', { reason: OneOf(ERASURE_REASONS) });
const ErasureList = pageSchema(ErasureItem);
const ListQuery = Type.Object(pageQuery, { additionalProperties: false });
const HoldBody = RequestBody('HoldBody', { reason: Text(300, { minLength: 3, description: 'Kept under the key of the person' }) });

type Decided = Decision<PersonEvent> | Promise<Decision<PersonEvent>>;
type Decide = (state: PersonState, today: IsoDate, others: readonly RegisteredPerson[], district: string) => Decided;

/** Erasing what is known of a person takes two people, and every party that has registered them; a hold keeps the data. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class ErasureController {
  constructor(
    private readonly commands: Commands,
    private readonly erasure: Erasure,
    private readonly entries: Entries,
    private readonly directory: DirectoryCopy,
    private readonly proposed: ProposedErasures,
  ) {}

  @Get('erasures')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('register', 'proposed-erasures')
  @Returns(ErasureList, {
    description: 'Whom a party proposes to erase while others have registered them, too; what has waited longest first',
  })
  async list(@JsonQuery(ListQuery) page: Static<typeof ListQuery>): Promise<ViewOf<typeof ErasureList>> {
    const { items, ...next } = await this.proposed.list(page);
    return { items: [...items], ...next };
  }

  @Post(':id/propose-erasure')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Proposed' })
  async propose(
    @PathId('id', 'psn') id: string,
    @JsonBody(ProposeErasureBody) { reason }: Static<typeof ProposeErasureBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.answered(id, actor, ctx, (s, today, others, district) =>
      decideProposeErasure({ district, reason, proposedBy: actor.personId }, s, asked(actor, today, others)),
    );
  }

  @Post(':id/withdraw-erasure')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Withdrawn' })
  async withdraw(
    @PathId('id', 'psn') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.answered(id, actor, ctx, (s, today) => decideWithdrawErasure(ownKeys(actor), s, today));
  }

  /** The fact first, then the keys; a reaction deletes them where this process dies in between. */
  @Post(':id/confirm-erasure')
  @Allow('SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Erased' })
  async confirm(
    @PathId('id', 'psn') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const confirmedBy = actor.personId;
    const decide: Decide = async (s, today, others, district) =>
      decideConfirmErasure({ confirmedBy, district, humanOf: await this.humansIn(s, actor) }, s, asked(actor, today, others));
    const changed = await this.changed(id, actor, ctx, decide);
    for (const e of changed.events) if (PersonErased.is(e)) await this.erasure.deleteKeys(id, e.data.reason);
    return this.entries.answer(id, changed, actor, ctx);
  }

  /** Where one of several parties says nothing. What stands against it is looked at over all of them. */
  @Post(':id/settle-erasure')
  @Allow('GRANT_REVIEWER')
  @Returns(SettledErasureView, { versioned: true, description: 'Erased for all parties that have registered them' })
  async settle(
    @PathId('id', 'psn') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.commands.handle(personStream(id), personDecider, ctx, {
      guard: (s) => (s.kind === 'none' ? notFound('person', id) : undefined),
      decide: async (s, { today }) => {
        const others = await this.otherEntriesOf(s);
        const organisations = [s, ...others].flatMap((entry) => (entry.kind === 'none' ? [] : entry.districts));
        const all = { keys: organisations, today, retentionMonths: PERSON_RETENTION_MONTHS.value, others, isSettled: true as const };
        return decideConfirmErasure({ confirmedBy: actor.personId, humanOf: await this.humansIn(s, actor) }, s, all);
      },
    });
    for (const e of handled.events) if (PersonErased.is(e)) await this.erasure.deleteKeys(id, e.data.reason);
    const { state } = handled;
    return reply(handled, { personId: id, ...defined({ erasedOn: state.kind === 'none' ? undefined : state.erasedOn }) });
  }

  @Post(':id/place-hold')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Held' })
  async placeHold(
    @PathId('id', 'psn') id: string,
    @JsonBody(HoldBody) { reason }: Static<typeof HoldBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.answered(id, actor, ctx, (s, today, _others, district) => decidePlaceHold({ district, reason }, s, today));
  }

  @Post(':id/lift-hold')
  @Allow('SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Lifted' })
  async liftHold(
    @PathId('id', 'psn') id: string,
    @JsonBody(HoldBody) { reason }: Static<typeof HoldBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.answered(id, actor, ctx, (s, today, _others, district) => decideLiftHold({ district, reason }, s, today));
  }

  /** Which humans have had a say so far. */
  private humansIn(state: PersonState, { personId }: Actor) {
    const erasure = state.kind === 'none' ? undefined : state.erasure;
    return this.directory.humans([personId, ...(erasure ? [erasure.proposedBy, ...erasure.agreed.map((one) => one.by)] : [])]);
  }

  private changed(id: string, actor: Actor, ctx: CommandContext, decide: Decide) {
    return this.entries.change(id, actor, ctx, async (s, today, district) => decide(s, today, await this.otherEntriesOf(s), district));
  }

  private async answered(id: string, actor: Actor, ctx: CommandContext, decide: Decide) {
    return this.entries.answer(id, await this.changed(id, actor, ctx, decide), actor, ctx);
  }

  /** The other entries of the same human, of whichever of them is asked. */
  private async otherEntriesOf(state: PersonState): Promise<readonly RegisteredPerson[]> {
    if (state.kind === 'none') return [];
    const [first] = await this.entriesOf(state.firstId === undefined ? [] : [state.firstId]);
    const further = await this.entriesOf((first ?? state).secondIds.filter((id) => id !== state.personId));
    return first ? [first, ...further] : further;
  }

  private async entriesOf(ids: readonly string[]): Promise<readonly RegisteredPerson[]> {
    const loaded = await Promise.all(ids.map((id) => this.commands.load(personStream(id), personDecider)));
    return loaded.flatMap((entry) => (entry.state.kind === 'none' ? [] : [entry.state]));
  }
}

const asked = (actor: Actor, today: IsoDate, others: readonly RegisteredPerson[]): MayErase => ({
  keys: ownKeys(actor),
  today,
  retentionMonths: PERSON_RETENTION_MONTHS.value,
  others,
});
