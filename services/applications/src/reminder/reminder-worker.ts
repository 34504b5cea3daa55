import { derivedUuid, systemActor } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Rest, eachByItself, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { applicationDecider, applicationStream } from '../application/state';
import { ruleSetOfApplication } from '../application/releasing';
import { DueList } from '../read-models/due-list/query';
import type { ToRemind } from '../read-models/due-list/query';
import { postDay } from '../shared/office-hours';
import { decideRemind } from './remind';
import { ReminderTemplates } from './reminder-templates';
import type { TemplatesOfDay } from './reminder-templates';

const LOOK_MS = 1000;
const KINDS = ['answer-due', 'answer-missing', 'decision-waiting'] as const;

type Due = ToRemind & { readonly today: IsoDate; readonly templates: TemplatesOfDay };

/**
 * On every working day, reminds of what its template names. It goes by where things stand, not by what a day should have brought: after a month of standstill
 * one reminder goes out, not thirty. The id of the command follows from stream and occasion, so two replicas and a crash behind the append add nothing.
 */
export class ReminderWorker implements Worker {
  readonly id = 'reminders';
  readonly rest = new Rest();
  private readonly dueList: DueList;
  private readonly templates: ReminderTemplates;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>,
    private readonly nameOfDistrict: (district: string) => string,
  ) {
    this.dueList = new DueList(ctx.db);
    this.templates = new ReminderTemplates(ctx.commands);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, rest: this.rest, log: this.ctx.log, waits: 'reminders wait' }, signal, async () => {
      await this.turn();
      return LOOK_MS;
    });
  }

  async turn(): Promise<void> {
    await eachByItself(await this.due(), (due) => this.remind(due));
  }

  private async due(): Promise<readonly Due[]> {
    const today = postDay(await this.ctx.clock.now());
    if (today === undefined) return [];
    const templates = await this.templates.on(today);
    const found = await Promise.all(
      KINDS.flatMap((kind) => {
        const template = templates[kind];
        return template?.isAutomatic === true ? [this.dueList.toRemind(kind, template.days.value, today)] : [];
      }),
    );
    return found.flat().map((one) => ({ ...one, today, templates }));
  }

  private async remind({ applicationId, occasion, today, templates }: Due): Promise<void> {
    const stream = applicationStream(applicationId);
    const commandId = derivedUuid(stream, this.id, occasion);
    const actor = systemActor(this.id);
    await this.ctx.commands.handle(
      stream,
      applicationDecider,
      { commandId, correlationId: commandId, actor, at: await this.ctx.clock.now() },
      {
        decide: (state) => decideRemind({ templates, nameOfDistrict: this.nameOfDistrict, seen: occasion, today }, state),
        ruleSet: ruleSetOfApplication,
      },
    );
  }

  /** A service is not done while somebody has to be reminded. */
  async progress(): ReturnType<Worker['progress']> {
    return { position: 0, head: (await this.due()).length };
  }
}
