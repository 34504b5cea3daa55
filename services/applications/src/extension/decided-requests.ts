import { Injectable } from '@nestjs/common';
import { RefusalError } from '@paktwerk/event-store';
import { derivedUuid } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { decideTakeRequests } from './take-requests';
import type { TakeRequests } from './take-requests';
import { extensionDecider, extensionStream, requestIdsIn } from './state';

/** Requests and notices stand in two streams, and that of the requests says who was first: whoever takes one back, or the notice on it. */
@Injectable()
export class DecidedRequests {
  constructor(private readonly commands: Commands) {}

  /** Takes the requests that a notice names, just before its release; asked again, once. A refusal where one of them was closed before. */
  async take(grantId: string, notice: TakeRequests, { actor, at, correlationId }: CommandContext): Promise<Refusal | undefined> {
    if (requestIdsIn(notice.content).length === 0) return undefined;
    try {
      await this.commands.handle(
        extensionStream(grantId),
        extensionDecider,
        { commandId: derivedUuid('extension-requests', notice.noticeId), actor, at, correlationId },
        { decide: (requests) => decideTakeRequests(notice, requests) },
      );
      return undefined;
    } catch (error) {
      if (error instanceof RefusalError) return error.refusal;
      throw error;
    }
  }
}
