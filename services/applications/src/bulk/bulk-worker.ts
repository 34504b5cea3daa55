import { RefusalError } from '@paktwerk/event-store';
import { SuspectError, berlinDate, defined, derivedId, derivedUuid } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { DirectoryCopy, Rest, refuseWith, takeTurns, throwAll } from '@paktwerk/platform';
import type { CommandContext, Districts, RecordedEvent, Worker, WorkerContext } from '@paktwerk/platform';
import { errorLine } from '@paktwerk/projections';
import { inWords } from '../application/in-words';
import { refuseTriedAndOver } from '../application/tried-and-over';
import { releasing, ruleSetOfApplication } from '../application/releasing';
import type { ReleasesBy } from '../application/releasing';
import { applicationDecider, applicationStream } from '../application/state';
import { RulesOfCall } from '../call/rules-of-call';
import { GrantedPosts } from '../granted-post/granted-posts';
import type { GrantExtensions } from '../extension/grant-extensions';
import type { NoticeReleases } from '../grant/notice-releases';
import type { Recipients } from '../grant/recipients';
import { usualDispatch } from '../grant/dispatch-notice';
import { grantDecider, grantIdOf, grantStream, noticeIdOf } from '../grant/state';
import type { GrantState } from '../grant/state';
import { PORTAL_CONSENT_NEEDED } from '../parameters';
import { refuse } from '../problems';
import { decideAcceptAmongMany } from '../proof-of-use/accept-proof';
import { proofDecider, proofStream } from '../proof-of-use/state';
import type { ProofState } from '../proof-of-use/state';
import { openJobs } from '../read-models/bulk-jobs/query';
import { GrantedPostList } from '../read-models/granted-posts/query';
import { decideRemind } from '../reminder/remind';
import { ReminderTemplates } from '../reminder/reminder-templates';
import type { BulkEvent, BulkItem, BulkOutcome } from './events';
import { decideNoteOutcomes } from './note-outcomes';
import { bulkDecider, bulkStream, itemKey, openItems } from './state';
import type { BulkState } from './state';

type StartedBulk = Extract<BulkState, { readonly kind: 'started' }>;

const LOOK_MS = 500;
/** So many items are handled side by side and recorded together: the store commits them in one group. */
const CHUNK = 16;

/**
 * Goes on with every job that is not done. Each item is a command of its own whose id follows from job and item: whatever ends this process, the
 * next one gives the same command, and the stream of the application knows it.
 */
export class BulkWorker implements Worker {
  readonly id = 'bulk';
  readonly rest = new Rest();
  private readonly rulesOfCall: RulesOfCall;
  private readonly templates: ReminderTemplates;
  private readonly releases: ReleasesBy;
  /** What failed in the last turn. */
  private error: string | undefined;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>,
    private readonly nameOfDistrict: (district: string) => string,
    private readonly recipients: Recipients,
    districts: Districts,
    private readonly extensions: Pick<GrantExtensions, 'prepare'>,
    private readonly noticeReleases: Pick<NoticeReleases, 'decide'>,
  ) {
    this.rulesOfCall = new RulesOfCall(ctx.commands);
    this.templates = new ReminderTemplates(ctx.commands);
    const directory = new DirectoryCopy(ctx.db);
    this.releases = {
      rulesOfCall: this.rulesOfCall,
      directory,
      commands: ctx.commands,
      grantedPosts: new GrantedPosts(ctx.commands, new GrantedPostList(ctx.db, districts, directory, ctx.clock)),
    };
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'a bulk job waits' }, signal, async () => {
      try {
        await this.turn(signal);
        this.error = undefined;
      } catch (error) {
        this.error = errorLine(error);
        throw error;
      }
      return LOOK_MS;
    });
  }

  /**
   * Works until nothing is open. Jobs take turns, a few items each, and one that is confirmed meanwhile takes part: a small one does not wait for the end
   * of a large one. What fails, an item or a job, stays open for the next turn and holds up nothing else. @throws what went wrong, when all that can be
   * done is
   */
  async turn(signal?: AbortSignal): Promise<void> {
    const failed = new Map<string, unknown>();
    const broken = new Map<string, unknown>();
    const isEnding = (): boolean => signal?.aborted === true;
    let isMore = true;
    while (isMore && !isEnding()) {
      isMore = false;
      for (const bulkId of await openJobs(this.ctx.db)) {
        if (broken.has(bulkId) || isEnding()) continue;
        try {
          if (await this.goOn(bulkId, failed)) isMore = true;
        } catch (error) {
          broken.set(bulkId, error);
        }
      }
    }
    throwAll([...failed.values(), ...broken.values()]);
  }

  /** Some items of a job; false where none is left but those that failed. */
  private async goOn(bulkId: string, failed: Map<string, unknown>): Promise<boolean> {
    const { state, events } = await this.ctx.commands.load(bulkStream(bulkId), bulkDecider);
    const [started] = events;
    const items = openItems(state)
      .filter((item) => !failed.has(nameIn(bulkId, item)))
      .slice(0, CHUNK);
    if (state.kind === 'none' || started === undefined || items.length === 0) return false;
    const settled = await Promise.allSettled(items.map((item) => this.handle(state, item, contextOf(started, itemKey(item)))));
    for (const [i, result] of settled.entries()) if (result.status === 'rejected') failed.set(nameIn(bulkId, items[i]!), result.reason);
    const outcomes = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (outcomes.length === 0) return true;
    const ctx = contextOf(started, 'outcomes', ...outcomes.map(itemKey));
    await this.ctx.commands.handle(bulkStream(bulkId), bulkDecider, ctx, {
      decide: (before, { today }) => decideNoteOutcomes({ outcomes, today }, before),
    });
    return true;
  }

  private async handle(job: StartedBulk, item: BulkItem, ctx: CommandContext): Promise<BulkOutcome> {
    const { applicationId, noticeId, proofId } = item;
    const about = { applicationId, ...defined({ noticeId, proofId }) };
    try {
      const { events } = await this.give(job, item, ctx);
      return { ...about, outcome: events.length > 0 ? 'done' : 'nothing' };
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === undefined) throw error; // nothing is known of it yet: it is tried again
      const { code, texts } = inWords(refusal);
      return { ...about, outcome: 'refused', refusal: { code, ...texts } };
    }
  }

  private async give({ work, letter }: StartedBulk, { applicationId, decisionId, noticeId, proofId }: BulkItem, ctx: CommandContext) {
    switch (work) {
      case 'release': {
        if (decisionId === undefined) throw new Error(`A release names the decision; that of ${applicationId} does not.`);
        const decide = releasing(this.releases, { decisionId, releasedBy: ctx.actor.person }, ctx);
        return this.ctx.commands.handle(applicationStream(applicationId), applicationDecider, ctx, {
          decide: (state, { today }) => decide(state, today),
          ruleSet: ruleSetOfApplication,
        });
      }
      case 'dispatch': {
        if (decisionId === undefined) throw new Error(`A dispatch names the decision; that of ${applicationId} does not.`);
        const ids = { noticeId: noticeId ?? noticeIdOf(decisionId), dispatchId: derivedId('dsp', ctx.commandId) };
        // A letter goes out when it does, however long ago that was confirmed: its days run from then.
        const now = { ...ctx, at: await this.ctx.clock.now() };
        return this.ctx.commands.handle(grantStream(grantIdOf(decisionId)), grantDecider, now, {
          decide: async (state, { today }) => {
            const foreign = refuseForeign(applicationId, state);
            if (foreign) return foreign;
            const addressee = state.kind === 'none' ? undefined : await this.recipients.on(today, state);
            return usualDispatch({ ...ids, addressee, isConsentNeeded: PORTAL_CONSENT_NEEDED.value, today }, state);
          },
        });
      }
      case 'extend': {
        if (decisionId === undefined || letter === undefined)
          throw new Error(`An extension names decision and letter; that of ${applicationId} does not.`);
        const grantId = grantIdOf(decisionId);
        const foreign = refuseForeign(applicationId, (await this.ctx.commands.load(grantStream(grantId), grantDecider)).state);
        if (foreign) return refuseWith(foreign);
        // Whether a post can be extended is known when it is its turn.
        const now = { ...ctx, at: await this.ctx.clock.now() };
        return this.extensions.prepare(grantId, letter, ctx.actor.person, now);
      }
      case 'release-notice': {
        if (decisionId === undefined || noticeId === undefined)
          throw new Error(`A release names the notice; that of ${applicationId} does not.`);
        return this.ctx.commands.handle(grantStream(grantIdOf(decisionId)), grantDecider, ctx, {
          decide: (state, { today }) =>
            refuseForeign(applicationId, state) ??
            this.noticeReleases.decide({ noticeId, releasedBy: ctx.actor.person }, state, today, ctx),
        });
      }
      case 'accept-proof': {
        if (proofId === undefined) throw new Error(`An acceptance names the proof; that of ${applicationId} does not.`);
        return this.ctx.commands.handle(proofStream(proofId), proofDecider, ctx, {
          decide: async (proof, { today }) => {
            const foreign = refuseForeign(applicationId, proof);
            if (foreign) return foreign;
            const checkedBy = proof.stage === 'none' || proof.check === undefined ? [] : [proof.check.checkedBy];
            const humanOf = await this.releases.directory.humans([ctx.actor.person, ...checkedBy]);
            return decideAcceptAmongMany({ acceptedBy: ctx.actor.person, humanOf, today }, proof);
          },
        });
      }
      case 'remind': {
        // So does a reminder.
        const now = { ...ctx, at: await this.ctx.clock.now() };
        const today = berlinDate(now.at);
        const templates = await this.templates.on(today);
        return this.ctx.commands.handle(applicationStream(applicationId), applicationDecider, now, {
          decide: async (state) => {
            await refuseTriedAndOver(state, this.rulesOfCall);
            return decideRemind({ templates, nameOfDistrict: this.nameOfDistrict, today }, state);
          },
          ruleSet: ruleSetOfApplication,
        });
      }
    }
  }

  /** A service is not done while a job is open. */
  async progress(): ReturnType<Worker['progress']> {
    return { position: 0, head: (await openJobs(this.ctx.db)).length, ...defined({ error: this.error }) };
  }
}

/** Why an item is over: a rule says no, or it is the item itself that ends what others get through. Tried for ever it would keep its job open. */
const refusalIn = (error: unknown): Refusal | undefined =>
  error instanceof RefusalError || error instanceof SuspectError ? error.refusal : undefined;

/** The same file can be an item of two jobs. */
const nameIn = (bulkId: string, item: BulkItem): string => `${bulkId} ${itemKey(item)}`;

/** A selection names a file and what is done in it; else the job would say of one file what it did in another. */
const refuseForeign = (applicationId: string, of: GrantState | ProofState): Refusal | undefined =>
  'applicationId' in of && of.applicationId !== applicationId
    ? refuse('bulk-item-of-another-file', { fileNumber: of.fileNumber })
    : undefined;

/** Everything is done by the person who confirmed the selection; what they decide with that, at the instant at which they did. */
const contextOf = ({ meta, eventId, recordedAt, data }: RecordedEvent<BulkEvent>, ...what: readonly string[]): CommandContext => ({
  commandId: derivedUuid(data.bulkId, ...what),
  actor: meta.actor,
  at: recordedAt,
  correlationId: meta.correlationId,
  causationId: eventId,
  causeRecordedAt: recordedAt,
});
