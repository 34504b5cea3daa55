import { Injectable } from '@nestjs/common';
import { StoreUnavailableError } from '@paktwerk/event-store';
import { berlinDate, defined, nothing } from '@paktwerk/kernel';
import { Commands } from '@paktwerk/platform';
import type { CommandContext, Handled } from '@paktwerk/platform';
import { Applicants } from '../applicant/applicants';
import { fileOf } from '../application/application-file';
import type { ApplicationFile } from '../application/application-file';
import type { ApplicationEvent } from '../application/events';
import { knownToDistrict } from '../application/known-to-district';
import { tooMuchRequested } from '../application/lines';
import { applicationDecider, applicationIdOf, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideSubmit } from '../application/submit-application';
import { Attachments } from '../attachment/attachments';
import { FileNumbers } from '../file-number/file-numbers';
import { numberedInRehearsal } from '../file-number/state';
import { RulesOfCall } from '../call/rules-of-call';
import { Drafts, contentOf } from './drafts';
import type { Draft } from './drafts';

type Submitted = Handled<ApplicationState, ApplicationEvent, ApplicationFile | undefined>;

/** From draft to application: first the instant of receipt is committed, then it is decided with it. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly commands: Commands,
    private readonly drafts: Drafts,
    private readonly rulesOfCall: RulesOfCall,
    private readonly fileNumbers: FileNumbers,
    private readonly applicants: Applicants,
    private readonly attachments: Attachments,
  ) {}

  async submit(draft: Draft, { expectedVersion, ...ctx }: CommandContext): Promise<Submitted> {
    // If-Match names the draft's revision here; what has been received already is answered, whatever it says.
    const { receivedAt, ...received } = await this.drafts.receive(draft.draftId, ctx.at, ctx.actor.person, expectedVersion);
    const { draftId } = draft;
    const applicationId = applicationIdOf(draftId);
    const handled = await this.decide({ ...received, receivedAt }, ctx).catch(async (error: unknown) => {
      // Where the store did not answer it may hold the application, and whoever submits again is told.
      if (!(error instanceof StoreUnavailableError) && !(await this.isSubmitted(applicationId)))
        await this.drafts.forgetReceipt(draftId, receivedAt);
      throw error;
    });
    // Nothing from here on takes the receipt back: the application is there.
    const named = handled.file?.attachments ?? [];
    await this.attachments.markGiven(
      applicationId,
      named.map((a) => a.attachmentId),
    );
    await this.drafts.markSubmitted(draftId, applicationId);
    return handled.events.length > 0 ? handled : await this.asKnown(handled, draftId);
  }

  private async isSubmitted(applicationId: string): Promise<boolean> {
    return (await this.commands.load(applicationStream(applicationId), applicationDecider)).state.kind !== 'none';
  }

  /** Whoever submits once more comes to an application in which something may be decided, and is shown what was before that. */
  private async asKnown(handled: Submitted, draftId: string): Promise<Submitted> {
    const { events } = await this.commands.load(applicationStream(applicationIdOf(draftId)), applicationDecider);
    const known = knownToDistrict(events, () => false);
    return { ...handled, file: fileOf(known), version: known.length, position: known.at(-1)?.position };
  }

  private async decide(received: Draft & { readonly receivedAt: string }, ctx: CommandContext): Promise<Submitted> {
    const { draftId, callId, receivedAt } = received;
    const { district, recipient } = await this.applicants.heirTo(received, berlinDate(receivedAt));
    const content = contentOf(received);
    const applicationId = applicationIdOf(draftId);
    const { call, rules, ruleSet, rehearsal } = await this.rulesOfCall.find(callId);
    const attachments = await this.attachments.forSubmission(draftId);
    const command = { draftId, district, ...defined({ recipient, rehearsal }), ...content, attachments, receivedAt };
    const by = rehearsal ? numberedInRehearsal(call) : call;
    return this.commands.handle(applicationStream(applicationId), applicationDecider, ctx, {
      decide: async (state) => {
        if (state.kind !== 'none') return nothing();
        const unwritable = tooMuchRequested(content.lines);
        if (unwritable) return unwritable; // before a file number is taken
        const applicant = await this.applicants.on(berlinDate(receivedAt), received);
        return decideSubmit(
          { ...command, ...defined({ applicant }), fileNumber: await this.fileNumbers.take(by, applicationId, ctx) },
          state,
          call,
          rules,
        );
      },
      ruleSet: () => ruleSet,
    });
  }
}
