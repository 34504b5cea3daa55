import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OneOf, RequestBody, Text, berlinDate } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  PathId,
  Problem,
  Returns,
  districtOf,
  notFound,
  reply,
} from '@paktwerk/platform';
import { StaleVersionError } from '@paktwerk/event-store';
import type { Handled } from '@paktwerk/event-store';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { PERSON_RETENTION_MONTHS } from '../parameters';
import { decideConfirmErasure } from './confirm-erasure';
import { Erasure } from './erasure';
import { ERASURE_REASONS, PersonErased } from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideLiftHold, decidePlaceHold } from './hold-data';
import { decideProposeErasure } from './propose-erasure';
import { personDecider, personStream } from '../person/state';
import type { PersonState, RegisteredPerson } from '../person/state';
import { PersonView, personView, seenVersion } from '../person/views';
import { decideWithdrawErasure } from './withdraw-erasure';

const ProposeErasureBody = RequestBody('ProposeErasureBody', { reason: OneOf(ERASURE_REASONS) });
const HoldBody = RequestBody('HoldBody', { reason: Text(300, { minLength: 3, description: 'Kept under the key of the person' }) });
const EmptyBody = RequestBody('EmptyBody', {});

type Decide = (state: PersonState, today: IsoDate, seconds: readonly RegisteredPerson[]) => Decision<PersonEvent>;

/** Erasing what is known of a person takes two people of the districts that registered them; a hold keeps the data. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class ErasureController {
  constructor(
    private readonly commands: Commands,
    private readonly erasure: Erasure,
  ) {}

  @Post(':id/propose-erasure')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PersonView, { versioned: true, description: 'Proposed' })
  async propose(
    @PathId('id', 'psn') id: string,
    @JsonBody(ProposeErasureBody) { reason }: Static<typeof ProposeErasureBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { district: districtOf(actor), reason, proposedBy: actor.personId };
    return this.changed(id, actor, ctx, (s, today, seconds) => decideProposeErasure(cmd, s, today, PERSON_RETENTION_MONTHS.value, seconds));
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
    return this.changed(id, actor, ctx, decideWithdrawErasure);
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
    const decide: Decide = (s, today, seconds) =>
      decideConfirmErasure({ confirmedBy: actor.personId }, s, today, PERSON_RETENTION_MONTHS.value, seconds);
    const { events } = await this.handle(id, actor, ctx, decide);
    for (const e of events) if (PersonErased.is(e)) await this.erasure.deleteKeys(id, e.data.reason);
    return this.asItIs(id, actor, ctx);
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
    return this.changed(id, actor, ctx, (s, today) => decidePlaceHold({ district: districtOf(actor), reason }, s, today));
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
    return this.changed(id, actor, ctx, (s, today) => decideLiftHold({ district: districtOf(actor), reason }, s, today));
  }

  private async changed(id: string, actor: Actor, ctx: CommandContext, decide: Decide) {
    await this.handle(id, actor, ctx, decide);
    return this.asItIs(id, actor, ctx);
  }

  /** What a district entered stands in an earlier event than the command's. */
  private async asItIs(id: string, actor: Actor, { at }: CommandContext) {
    const loaded = await this.commands.load(personStream(id), personDecider);
    const view = personView(loaded.state, loaded.events, districtOf(actor), berlinDate(at));
    if (!view) throw new Error('A person who was changed must exist.');
    return reply({ ...loaded, ...seenVersion(loaded.state, districtOf(actor)) }, view);
  }

  /** If-Match names the version that the district sees, which is not the stream's. */
  private handle(
    id: string,
    actor: Actor,
    { expectedVersion, ...ctx }: CommandContext,
    decide: Decide,
  ): Promise<Handled<PersonState, PersonEvent>> {
    return this.commands.handle(personStream(id), personDecider, ctx, {
      guard: (s) => {
        if (s.kind === 'none') return notFound('person', id);
        if (!s.districts.includes(districtOf(actor))) throw new Problem(403, 'other-organisation');
      },
      decide: async (s, { today }) => {
        const { version } = seenVersion(s, districtOf(actor));
        if (expectedVersion !== undefined && expectedVersion !== version) throw new StaleVersionError(expectedVersion, version);
        return decide(s, today, await this.furtherEntriesOf(s));
      },
    });
  }

  private async furtherEntriesOf(state: PersonState): Promise<readonly RegisteredPerson[]> {
    const ids = state.kind === 'none' ? [] : state.secondIds;
    const loaded = await Promise.all(ids.map((id) => this.commands.load(personStream(id), personDecider)));
    return loaded.flatMap((entry) => (entry.state.kind === 'none' ? [] : [entry.state]));
  }
}
