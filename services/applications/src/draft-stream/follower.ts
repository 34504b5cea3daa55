import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { isId } from '@paktwerk/kernel';
import type { PaktwerkRequest } from '@paktwerk/platform';
import { Drafts } from '../draft/drafts';

/** Whoever may follow a draft. Asked before the stream begins: behind its headers nobody can be refused any more. */
@Injectable()
export class Follower implements CanActivate {
  constructor(private readonly drafts: Drafts) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, query } = context.switchToHttp().getRequest<PaktwerkRequest>();
    const { draftId } = query as { readonly draftId?: unknown };
    if (typeof draftId !== 'string' || !isId('drf', draftId) || !actor) return true; // refused where the query is parsed
    await this.drafts.own(actor, draftId);
    return true;
  }
}
