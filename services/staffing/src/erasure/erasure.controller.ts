import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, OneOf, RequestBody, Text } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { Allow, Command, Commands, CurrentActor, JsonBody, PathId, Returns, ownKeys } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
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
import { decideWithdrawErasure } from './withdraw-erasure';

const ProposeErasureBody = RequestBody('ProposeErasureBody', { reason: OneOf(ERASURE_REASONS) });
const HoldBody = RequestBody('HoldBody', { reason: Text(300, { minLength: 3, description: 'Kept under the key of the person' }) });

type Decide = (state: PersonState, today: IsoDate, others: readonly RegisteredPerson[], district: string) => Decision<PersonEvent>;

/** Erasing what is known of a person takes two people, of two parties where several have registered them; a hold keeps the data. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class ErasureController {
  constructor(
    private readonly commands: Commands,
    private readonly erasure: Erasure,
    private readonly entries: Entries,
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
    return this.answered(id, actor, ctx, decideWithdrawErasure);
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
    const decide: Decide = (s, today, others) => decideConfirmErasure({ confirmedBy: actor.personId }, s, asked(actor, today, others));
    const changed = await this.changed(id, actor, ctx, decide);
    for (const e of changed.events) if (PersonErased.is(e)) await this.erasure.deleteKeys(id, e.data.reason);
    return this.entries.answer(id, changed, actor, ctx);
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
