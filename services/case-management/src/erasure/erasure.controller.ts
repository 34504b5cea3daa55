import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, OneOf, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  CurrentActor,
  Database,
  JsonBody,
  JsonQuery,
  PathId,
  People,
  Returns,
  WaitForProjection,
  districtOf,
  pageQuery,
  pageSchema,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { requireReader, visibleTo } from '../access/who-may';
import { Cases, standing } from '../case/cases';
import { ClientErased, ERASURE_REASONS } from '../case/events';
import { caseStream } from '../case/state';
import { CaseView } from '../case/views';
import { CLIENT_RETENTION_MONTHS } from '../parameters';
import { decideConfirmErasure } from './confirm-erasure';
import { Erasure } from './erasure';
import { Appointments } from '../read-models/appointments/query';
import { RETENTION_STATES, listRetention } from '../read-models/retention/query';
import { decideLiftHold, decidePlaceHold } from './hold-file';
import { closedBefore } from './may-erase';
import { decideProposeErasure } from './propose-erasure';
import { RetentionItem, retentionItem } from './views';
import { decideWithdrawErasure } from './withdraw-erasure';

const ProposeErasureBody = RequestBody('ProposeErasureBody', { reason: OneOf(ERASURE_REASONS) });
const HoldBody = RequestBody('HoldBody', { reason: Text(300, { minLength: 3, description: 'Kept under the key of the client' }) });
const RetentionQuery = Type.Object(
  { state: Type.Optional(OneOf(RETENTION_STATES, { description: 'due: kept for long enough, not held and not proposed' })), ...pageQuery },
  { additionalProperties: false },
);
const RetentionList = pageSchema(RetentionItem);

/** Erasing a client takes two people who may know the case; a hold keeps the file. */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class ErasureController {
  constructor(
    private readonly cases: Cases,
    private readonly erasure: Erasure,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly appointments: Appointments,
  ) {}

  /** What is due for erasure, proposed, held, restricted: to each who may know of the case, and nothing of its client. */
  @Get('retention')
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @WaitForProjection('case-retention')
  @Returns(RetentionList)
  async list(@JsonQuery(RetentionQuery) query: Static<typeof RetentionQuery>, @CurrentActor() actor: Actor) {
    const who = await this.appointments.withOffice(actor);
    const isLead = actor.roles.includes('TEAM_LEAD');
    const before = closedBefore(await this.clock.today(), CLIENT_RETENTION_MONTHS.value);
    const { rows, next } = await listRetention(this.db, {
      ...query,
      ...visibleTo(who),
      district: districtOf(actor),
      closedBefore: before,
    });
    const names = isLead ? await this.people.names(rows.map((r) => r.counsellor)) : new Map<string, string>();
    return { items: rows.map((row) => retentionItem(row, CLIENT_RETENTION_MONTHS.value, names.get(row.counsellor))), ...next };
  }

  @Post(':id/propose-erasure')
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true, description: 'Proposed' })
  async propose(
    @PathId('id', 'case') id: string,
    @JsonBody(ProposeErasureBody) { reason }: Static<typeof ProposeErasureBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { reason, proposedBy: actor.personId };
    return this.cases.change({ caseId: id, actor, ctx }, requireReader, (s, today) =>
      decideProposeErasure(cmd, s, today, CLIENT_RETENTION_MONTHS.value),
    );
  }

  @Post(':id/withdraw-erasure')
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true, description: 'Withdrawn' })
  async withdraw(
    @PathId('id', 'case') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireReader, decideWithdrawErasure);
  }

  /** The fact first, then the key; a reaction deletes the key where this process dies in between. */
  @Post(':id/confirm-erasure')
  @Allow('TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true, description: 'Erased' })
  async confirm(
    @PathId('id', 'case') id: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.cases.handle({ caseId: id, actor, ctx }, requireReader, async (s, today) => {
      const proposedBy = s.kind === 'none' ? undefined : s.erasure?.proposedBy;
      const humanOf = await this.appointments.humans([actor.personId, ...(proposedBy === undefined ? [] : [proposedBy])]);
      return decideConfirmErasure({ confirmedBy: actor.personId, humanOf }, s, today, CLIENT_RETENTION_MONTHS.value);
    });
    for (const e of handled.events) if (ClientErased.is(e)) await this.erasure.deleteKey(e.data.clientId, e.data.reason, caseStream(id));
    return standing(handled);
  }

  @Post(':id/place-hold')
  @Allow('TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true, description: 'Held' })
  async placeHold(
    @PathId('id', 'case') id: string,
    @JsonBody(HoldBody) body: Static<typeof HoldBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireReader, (s, today) => decidePlaceHold(body, s, today));
  }

  @Post(':id/lift-hold')
  @Allow('TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true, description: 'Lifted' })
  async liftHold(
    @PathId('id', 'case') id: string,
    @JsonBody(HoldBody) body: Static<typeof HoldBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireReader, (s, today) => decideLiftHold(body, s, today));
  }
}
