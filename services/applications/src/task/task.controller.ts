import { Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, DistrictKey, Id, OneOf, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, Command, CurrentActor, JsonBody, JsonQuery, Returns, WaitForProjection, refuseWith } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Preferences } from '../preference/preferences';
import { Resubmissions } from '../resubmission/resubmissions';
import { TaskList } from './task-list';
import { ResubmissionView, TASKS, TaskListView } from './views';

const ListQuery = Type.Object(
  {
    task: Type.Optional(OneOf(TASKS)),
    district: Type.Optional(DistrictKey()),
    programmeId: Type.Optional(Id('prg')),
    search: Type.Optional(Text(60, { description: 'Part of a file number' })),
    dueOn: Type.Optional(DateOnly({ description: 'What is due on this day alone' })),
    overdue: Type.Optional(Type.Boolean({ description: 'What was due before today alone' })),
    resubmitted: Type.Optional(Type.Boolean({ description: 'What this person has laid aside, instead of the rest' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: 'Rows, 200 unless told; groups count all of them' })),
  },
  { additionalProperties: false },
);

const ResubmissionBody = RequestBody('ResubmissionBody', {
  task: OneOf(TASKS),
  subjectId: Text(60, { description: 'The id of the task' }),
  until: Type.Optional(DateOnly()),
});

@ApiTags('tasks')
@Controller('api/applications/v1/tasks')
export class TaskController {
  constructor(
    private readonly tasks: TaskList,
    private readonly resubmissions: Resubmissions,
    private readonly clock: Clock,
    private readonly preferences: Preferences,
  ) {}

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @WaitForProjection('due-list')
  @Returns(TaskListView, { description: 'What is next for who asks, the first due first' })
  async mine(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    await this.preferences.seen(actor);
    return this.tasks.find(actor, query);
  }

  @Put('resubmissions')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @Returns(ResubmissionView, { description: 'Laid aside for who asks, until that day; without a day it is back' })
  async resubmit(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(ResubmissionBody) { until, ...task }: Static<typeof ResubmissionBody>,
  ) {
    const refusal = await this.resubmissions.lay(actor.personId, task, until, await this.clock.today());
    return refusal ? refuseWith(refusal) : { ...task, ...(until === undefined ? {} : { until }) };
  }
}
