import { Controller, Sse, UseGuards } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Id, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, JsonQuery } from '@paktwerk/platform';
import type { Observable } from 'rxjs';
import { DraftStream } from './draft-stream';
import { Follower } from './follower';

const StreamQuery = Type.Object({ draftId: Id('drf') }, { additionalProperties: false });

@ApiTags('drafts')
@Controller('api/applications/v1')
export class DraftStreamController {
  constructor(private readonly changes: DraftStream) {}

  @Sse('stream')
  @UseGuards(Follower)
  @Allow('APPLICANT', 'SIGNATORY')
  @ApiResponse({
    status: 200,
    description: 'Server-sent events: "changed" whenever the draft changed or somebody came or went, "heartbeat" every 15 seconds',
    content: { 'text/event-stream': {} },
  })
  stream(@JsonQuery(StreamQuery) { draftId }: Static<typeof StreamQuery>): Observable<MessageEvent> {
    return this.changes.of(draftId);
  }
}
