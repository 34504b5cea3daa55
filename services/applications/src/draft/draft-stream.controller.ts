import { Controller, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Id, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, CurrentActor, JsonQuery, notFound, requireOwnDistrict } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Observable } from 'rxjs';
import { DraftStream } from './draft-stream';
import { Drafts } from './drafts';

const StreamQuery = Type.Object({ draftId: Id('drf') }, { additionalProperties: false });

@ApiTags('drafts')
@Controller('api/applications/v1')
export class DraftStreamController {
  constructor(
    private readonly drafts: Drafts,
    private readonly changes: DraftStream,
  ) {}

  @Sse('stream')
  @Allow('APPLICANT', 'SIGNATORY')
  @ApiResponse({
    status: 200,
    description: 'Server-sent events: "changed" whenever the draft changed or somebody came or went, "heartbeat" every 15 seconds',
    content: { 'text/event-stream': {} },
  })
  async stream(
    @CurrentActor() actor: Actor,
    @JsonQuery(StreamQuery) { draftId }: Static<typeof StreamQuery>,
  ): Promise<Observable<MessageEvent>> {
    const draft = (await this.drafts.find(draftId)) ?? notFound('draft', draftId);
    requireOwnDistrict(actor, draft.district);
    return this.changes.of(draftId);
  }
}
