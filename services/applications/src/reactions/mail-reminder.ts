import { Controller } from '@nestjs/common';
import { derivedUuid } from '@paktwerk/kernel';
import { Database, Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { ReleaseReminderSent, ReminderSent } from '../application/events';
import { MailConfig } from '../mail/config';
import { writeMail } from '../mail/outbox';
import type { Language } from '../shared/languages';
import { PARTY_ROLES } from '../preference/preferences';

const ID = 'mail-reminder';
type Entry = EntryOf<typeof ReminderSent | typeof ReleaseReminderSent>;

/** A reminder stands in a file: whoever of its addressees wants mail gets it as mail too. What is tried out stays in its file. */
@Controller()
export class MailReminder {
  constructor(
    private readonly db: Database,
    private readonly mail: MailConfig,
  ) {}

  @Reaction({ id: ID, on: [ReminderSent, ReleaseReminderSent], log: 'store', startFrom: 'beginning' })
  async on(entry: Entry): Promise<void> {
    const { wording, applicationId, rehearsal } = entry.data;
    if (!this.mail.isOn || rehearsal === true) return;
    const link = new URL(`/antraege/${applicationId}`, this.mail.pageUrl).href;
    for (const { personId, language } of await this.addressees(entry)) {
      const [subject, text] = language === 'de' ? [wording.subjectDe, wording.textDe] : [wording.subjectEn, wording.textEn];
      const mailId = derivedUuid(entry.eventId, ID, personId);
      await writeMail(this.db, { mailId, personId, kind: 'reminder', subject, body: `${text}\n\n${link}\n` });
    }
  }

  /** The people of the party, or those who may release what somebody else prepared. */
  private addressees(e: Entry): Promise<readonly { readonly personId: string; readonly language: Language }[]> {
    const [organisation, roles] =
      e.type === 'reminder.sent' ? [applicantKey(e.data), PARTY_ROLES] : ['authority', ['GRANT_REVIEWER', 'GRANT_CLERK']];
    return this.db.query(
      `select p.person_id as "personId", p.language from preferences p
       where p.reminders and p.organisation = $1 and p.roles && $2::text[]
         and not exists (select from rm_due_list_v2 t where t.application_id = $3 and t.prepared_by = p.person_id)`,
      [organisation, roles, e.data.applicationId],
    );
  }
}
