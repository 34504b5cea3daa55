import { lastDayOf } from '@paktwerk/deadlines';
import { addDays, backOff, daysBetween, derivedUuid, pause } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { errorLine } from '@paktwerk/projections';
import { deadlineOf } from '../call/deadline-terms';
import { RulesOfCall } from '../call/rules-of-call';
import { DraftRow } from '../draft/entity';
import type { MailConfig } from '../mail/config';
import { writeMail } from '../mail/outbox';
import type { Language } from '../preference/entity';
import { postDay } from '../shared/office-hours';
import { ReminderTemplates } from './reminder-templates';
import type { ReminderTemplate } from './state';
import { filledIn } from './wording';

const LOOK_MS = 2000;

type Draft = Pick<DraftRow, 'draftId' | 'district' | 'callId'>;

/**
 * A draft is no fact and has no file that a reminder could stand in: who of its district wants mail gets one, once for each draft and deadline, because the
 * mail's id follows from both.
 */
export class DraftReminderWorker implements Worker {
  readonly id = 'draft-reminders';
  private readonly rulesOfCall: RulesOfCall;
  private readonly templates: ReminderTemplates;
  private doneOn: IsoDate | undefined;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>,
    private readonly recipient: (district: string) => string,
    private readonly mail: Pick<MailConfig, 'pageUrl'>,
  ) {
    this.rulesOfCall = new RulesOfCall(ctx.commands);
    this.templates = new ReminderTemplates(ctx.commands);
  }

  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.turn();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures === 1 || failures % 20 === 0) this.ctx.log.warn({ worker: this.id, error: errorLine(error) }, 'reminders wait');
      }
      await (failures > 0 ? backOff(failures, signal) : pause(LOOK_MS, signal));
    }
  }

  /** Once on each working day; whatever a second process or a crash repeats is the same mail. */
  async turn(): Promise<void> {
    const today = postDay(await this.ctx.clock.now());
    if (today === undefined || today === this.doneOn) return;
    const template = (await this.templates.on(today))['draft-deadline'];
    if (template?.isAutomatic === true)
      for (const draft of await find(this.ctx.db, DraftRow, { where: { receivedAt: null } })) await this.remind(draft, template, today);
    this.doneOn = today;
  }

  private async remind({ draftId, district, callId }: Draft, template: ReminderTemplate, today: IsoDate): Promise<void> {
    const { call } = await this.rulesOfCall.find(callId);
    const dueOn = lastDayOf(deadlineOf(call));
    if (dueOn < today || dueOn > addDays(today, template.days.value)) return;
    const wording = filledIn(template.wording, {
      call: { de: call.titleDe, en: call.titleEn },
      recipient: this.recipient(district),
      dueOn,
      days: daysBetween(today, dueOn),
    });
    const link = new URL(`/entwuerfe/${draftId}`, this.mail.pageUrl).href;
    for (const { personId, language } of await this.peopleOf(district)) {
      const [subject, text] = language === 'de' ? [wording.subjectDe, wording.textDe] : [wording.subjectEn, wording.textEn];
      const mailId = derivedUuid(this.id, draftId, dueOn, personId);
      await writeMail(this.ctx.db, { mailId, personId, kind: 'reminder', subject, body: `${text}\n\n${link}\n` });
    }
  }

  private peopleOf(district: string): Promise<readonly { readonly personId: string; readonly language: Language }[]> {
    return this.ctx.db.query(
      `select p.person_id as "personId", p.language from preferences p
       where p.reminders and p.organisation = $1 and p.roles && '{APPLICANT,SIGNATORY}'`,
      [district],
    );
  }

  /** Nothing waits for it: what it writes follows from the day alone. */
  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}
