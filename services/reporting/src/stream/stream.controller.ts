import { Controller, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import type { Observable } from 'rxjs';
import { Changes } from './changes';

@ApiTags('figures')
@Controller('api/reporting/v1')
export class StreamController {
  constructor(private readonly changes: Changes) {}

  @Sse('stream')
  @Allow('ANY')
  @ApiResponse({
    status: 200,
    description: 'Server-sent events: "changed" whenever figures changed that one may see, "heartbeat" every 15 seconds',
    content: { 'text/event-stream': {} },
  })
  stream(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    return this.changes.stream(actor);
  }
}
