import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DistrictKey, Id, OneOf, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, JsonQuery, Returns, WaitForProjection } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { TaskList } from './task-list';
import { TASKS, TaskListView } from './views';

const ListQuery = Type.Object(
  {
    task: Type.Optional(OneOf(TASKS)),
    district: Type.Optional(DistrictKey()),
    programmeId: Type.Optional(Id('prg')),
    search: Type.Optional(Text(60, { description: 'Part of a file number' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'Rows, 200 unless told; groups count all of them' })),
  },
  { additionalProperties: false },
);

@ApiTags('tasks')
@Controller('api/applications/v1/tasks')
export class TaskController {
  constructor(private readonly tasks: TaskList) {}

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @WaitForProjection('due-list')
  @Returns(TaskListView, { description: 'What is next for who asks, the first due first' })
  mine(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.tasks.find(actor, query);
  }
}
