import { lastDayOf } from '@paktwerk/deadlines';
import { addDays, daysBetween, derivedUuid, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { DirectoryCopy, eachByItself, takeTurns } from '@paktwerk/platform';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { applicantKey } from '../applicant/applicant';
import { deadlineOf } from '../call/deadline-terms';
import { RulesOfCall } from '../call/rules-of-call';
import { DraftRow } from '../draft/entity';
import type { MailConfig } from '../mail/config';
import { writeMail } from '../mail/outbox';
import { Addressees, PARTY_ROLES } from '../preference/addressees';
import { postDay } from '../shared/office-hours';
import { ReminderTemplates } from './reminder-templates';
import type { ReminderTemplate } from './state';
import { filledIn } from './wording';

const LOOK_MS = 2000;

type Draft = Pick<DraftRow, 'draftId' | 'district' | 'recipient' | 'callId'>;

/**
 * A draft is no fact and has no file that a reminder could stand in: who of its party wants mail gets one, once for each draft and deadline, because the
 * mail's id follows from both.
 */
export class DraftReminderWorker implements Worker {
  readonly id = 'draft-reminders';
  private readonly rulesOfCall: RulesOfCall;
  private readonly templates: ReminderTemplates;
  private readonly directory: DirectoryCopy;
  private readonly addressees: Addressees;
  private doneOn: IsoDate | undefined;

  constructor(
    private readonly ctx: Pick<WorkerContext, 'db' | 'commands' | 'clock' | 'log'>,
    private readonly nameOfDistrict: (district: string) => string,
    private readonly mail: Pick<MailConfig, 'pageUrl'>,
  ) {
    this.rulesOfCall = new RulesOfCall(ctx.commands);
    this.templates = new ReminderTemplates(ctx.commands);
    this.directory = new DirectoryCopy(ctx.db);
    this.addressees = new Addressees(ctx.db, this.directory, ctx.clock);
  }

  run(signal: AbortSignal): Promise<void> {
    return takeTurns({ worker: this.id, log: this.ctx.log, waits: 'reminders wait' }, signal, async () => {
      await this.turn();
      return LOOK_MS;
    });
  }

  /** Once on each working day; whatever a second process or a crash repeats is the same mail. */
  async turn(): Promise<void> {
    const today = postDay(await this.ctx.clock.now());
    if (today === undefined || today === this.doneOn) return;
    const template = (await this.templates.on(today))['draft-deadline'];
    if (template?.isAutomatic === true)
      await eachByItself(await find(this.ctx.db, DraftRow, { where: { receivedAt: null } }), (draft) =>
        this.remind(draft, template, today),
      );
    this.doneOn = today;
  }

  private async remind(draft: Draft, template: ReminderTemplate, today: IsoDate): Promise<void> {
    const { draftId, callId, district, recipient } = draft;
    const opened = await this.rulesOfCall.opened(callId);
    if (opened === undefined) return;
    const { call } = opened;
    const dueOn = lastDayOf(deadlineOf(call));
    if (dueOn < today || dueOn > addDays(today, template.days.value)) return;
    const wording = filledIn(template.wording, {
      call: { de: call.titleDe, en: call.titleEn },
      recipient: await this.nameOf(draft, today),
      dueOn,
      days: daysBetween(today, dueOn),
    });
    const link = new URL(`/entwuerfe/${draftId}`, this.mail.pageUrl).href;
    const of = applicantKey({ district, ...notNull({ recipient }) });
    for (const { personId, language } of await this.addressees.ofReminders(of, PARTY_ROLES)) {
      const [subject, text] = language === 'de' ? [wording.subjectDe, wording.textDe] : [wording.subjectEn, wording.textEn];
      const mailId = derivedUuid(this.id, draftId, dueOn, personId);
      await writeMail(this.ctx.db, { mailId, personId, kind: 'reminder', subject, body: `${text}\n\n${link}\n` });
    }
  }

  private async nameOf({ district, recipient }: Draft, today: IsoDate): Promise<string> {
    return recipient === null ? this.nameOfDistrict(district) : ((await this.directory.party(recipient, today))?.name ?? recipient);
  }

  /** Nothing waits for it: what it writes follows from the day alone. */
  progress(): ReturnType<Worker['progress']> {
    return Promise.resolve({ position: 0, head: 0 });
  }
}
