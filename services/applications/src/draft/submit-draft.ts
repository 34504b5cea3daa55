import { Injectable } from '@nestjs/common';
import { StaleVersionError } from '@paktwerk/event-store';
import { Commands, RefusalError, notFound } from '@paktwerk/platform';
import type { CommandContext, Handled } from '@paktwerk/platform';
import type { ApplicationEvent } from '../application/events';
import { applicationDecider, applicationIdOf, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideSubmit } from '../application/submit-application';
import { RulesOfCall } from '../rules-of-call';
import { Drafts } from './drafts';
import type { Draft } from './drafts';

/** From draft to application: first the instant of receipt is committed, then it is decided with it. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly commands: Commands,
    private readonly drafts: Drafts,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  async submit(draft: Draft, { expectedVersion, ...ctx }: CommandContext): Promise<Handled<ApplicationState, ApplicationEvent>> {
    const applicationId = applicationIdOf(draft.draftId);
    const stream = applicationStream(applicationId);
    const existing = await this.commands.load(stream, applicationDecider);
    // If-Match names the draft's revision here; what is submitted already is answered, whatever it says.
    if (existing.version === 0 && expectedVersion !== undefined && expectedVersion !== draft.revision)
      throw new StaleVersionError(expectedVersion, draft.revision);

    const received = (await this.drafts.receive(draft.draftId, ctx.at, ctx.actor.person)) ?? notFound('draft', draft.draftId);
    const receivedAt = received.receivedAt ?? ctx.at;
    try {
      const { call, rules, ruleSet } = (await this.rulesOfCall.find(received.callId)) ?? notFound('call', received.callId);
      const { draftId, district, lines, contact } = received;
      const handled = await this.commands.handle(stream, applicationDecider, { ...ctx, ruleSet }, (state) =>
        decideSubmit({ draftId, district, lines, ...(contact === undefined ? {} : { contact }), receivedAt }, state, call, rules),
      );
      await this.drafts.markSubmitted(draftId, applicationId);
      return handled;
    } catch (error) {
      if (error instanceof RefusalError) await this.drafts.forgetReceipt(draft.draftId, receivedAt);
      throw error;
    }
  }
}
