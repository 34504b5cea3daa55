import { RefusalError } from '@paktwerk/event-store';
import { backOff, berlinDate, derivedUuid, pause } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { DirectoryCopy, fillText } from '@paktwerk/platform';
import type { CommandContext, RecordedEvent, Worker, WorkerContext } from '@paktwerk/platform';
import { errorLine } from '@paktwerk/projections';
import { releasing, ruleSetOfApplication } from '../application/releasing';
import { applicationDecider, applicationStream } from '../application/state';
import { RulesOfCall } from '../call/rules-of-call';
import { problems } from '../problems';
import { openJobs } from '../read-models/bulk-jobs/query';
import { decideRemind } from '../reminder/remind';
import { ReminderTemplates } from '../reminder/reminder-templates';
import type { BulkEvent, BulkItem, BulkKind, BulkOutcome } from './events';
import { decideNoteOutcomes } from './note-outcomes';
import { bulkDecider, bulkStream, openItems } from './state';

const LOOK_MS = 500;
/** So many items are handled side by side and recorded together: the store commits them in one group. */
const CHUNK = 16;

/**
 * Goes on with every job that is not done. Each item is a command of its own whose id follows from job and application: whatever ends this process, the
 * next one gives the same command, and the stream of the application knows it.
 */
export class BulkWorker implements Worker {
  readonly id = 'bulk';
  private readonly rulesOfCall: RulesOfCall;
  private readonly templates: ReminderTemplates;
  private readonly directory: DirectoryCopy;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'log'>,
    private readonly recipient: (district: string) => string,
  ) {
    this.rulesOfCall = new RulesOfCall(ctx.commands);
    this.templates = new ReminderTemplates(ctx.commands);
    this.directory = new DirectoryCopy(ctx.db);
  }

  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.turn(signal);
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1 || failures % 20 === 0) this.ctx.log.warn({ worker: this.id, error: errorLine(error) }, 'a bulk job waits');
      }
      await (failures > 0 ? backOff(failures, signal) : pause(LOOK_MS, signal));
    }
  }

  /** Works until nothing is open, one job after the other. */
  async turn(signal?: AbortSignal): Promise<void> {
    for (const bulkId of await openJobs(this.ctx.db)) while (signal?.aborted !== true && (await this.goOn(bulkId)));
  }

  /** The next items of a job; false where none is left. */
  private async goOn(bulkId: string): Promise<boolean> {
    const { state, events } = await this.ctx.commands.load(bulkStream(bulkId), bulkDecider);
    const [started] = events;
    const items = openItems(state).slice(0, CHUNK);
    if (state.kind === 'none' || started === undefined || items.length === 0) return false;
    const outcomes = await Promise.all(items.map((item) => this.handle(state.work, item, contextOf(started, item.applicationId))));
    const ctx = contextOf(started, 'outcomes', ...items.map((i) => i.applicationId));
    await this.ctx.commands.handle(bulkStream(bulkId), bulkDecider, ctx, {
      decide: (before, { today }) => decideNoteOutcomes({ outcomes, today }, before),
    });
    return true;
  }

  private async handle(work: BulkKind, item: BulkItem, ctx: CommandContext): Promise<BulkOutcome> {
    const { applicationId } = item;
    try {
      const { events } = await this.give(work, item, ctx);
      return { applicationId, outcome: events.length > 0 ? 'done' : 'nothing' };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error; // nothing is known of it yet: it is tried again
      return { applicationId, outcome: 'refused', refusal: inWords(error.refusal) };
    }
  }

  private async give(work: BulkKind, { applicationId, decisionId }: BulkItem, ctx: CommandContext) {
    switch (work) {
      case 'release': {
        if (decisionId === undefined) throw new Error(`A release names the decision; that of ${applicationId} does not.`);
        const decide = releasing(this.rulesOfCall, this.directory, { decisionId, releasedBy: ctx.actor.person });
        return this.ctx.commands.handle(applicationStream(applicationId), applicationDecider, ctx, {
          decide: (state, { today }) => decide(state, today),
          ruleSet: ruleSetOfApplication,
        });
      }
      case 'remind': {
        const today = berlinDate(ctx.at);
        const templates = await this.templates.on(today);
        return this.ctx.commands.handle(applicationStream(applicationId), applicationDecider, ctx, {
          decide: (state) => decideRemind({ templates, recipient: this.recipient, today }, state),
          ruleSet: ruleSetOfApplication,
        });
      }
    }
  }

  /** A service is not done while a job is open. */
  async progress(): ReturnType<Worker['progress']> {
    return { position: 0, head: (await openJobs(this.ctx.db)).length };
  }
}

/** Everything is done by the person who confirmed the selection, at the instant at which they did. */
const contextOf = ({ meta, eventId, recordedAt, data }: RecordedEvent<BulkEvent>, ...what: readonly string[]): CommandContext => ({
  commandId: derivedUuid(data.bulkId, ...what),
  actor: meta.actor,
  at: recordedAt,
  correlationId: meta.correlationId,
  causationId: eventId,
  causeRecordedAt: recordedAt,
});

const TEXTS: Readonly<Record<string, { readonly de: string; readonly en: string }>> = problems;
const inWords = ({ code, data }: Refusal): NonNullable<BulkOutcome['refusal']> => ({
  code,
  ...fillText(TEXTS[code] ?? { de: code, en: code }, data),
});
