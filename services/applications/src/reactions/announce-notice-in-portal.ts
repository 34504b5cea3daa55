import { Controller } from '@nestjs/common';
import { derivedUuid } from '@paktwerk/kernel';
import { Commands, Database, Reaction, reactionContext } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { decideAnnounceNotice } from '../grant/announce-notice';
import { NoticeDispatched } from '../grant/events';
import { grantDecider, grantStream } from '../grant/state';
import { MailConfig } from '../mail/config';
import { writeMail } from '../mail/outbox';
import { Addressees, PARTY_ROLES } from '../preference/addressees';
import { ReminderTemplates } from '../reminder/reminder-templates';

const ID = 'announce-notice-in-portal';

/** What was dispatched into the portal is announced by mail; the file says so first, and each person gets one mail, whoever writes it and however often. */
@Controller()
export class AnnounceNoticeInPortal {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
    private readonly mail: MailConfig,
    private readonly addressees: Addressees,
    private readonly templates: ReminderTemplates,
  ) {}

  @Reaction({ id: ID, on: [NoticeDispatched], log: 'store', startFrom: 'end' })
  async on(entry: EntryOf<typeof NoticeDispatched>): Promise<void> {
    const { channel, grantId, noticeId, dispatchId, effectiveOn: today } = entry.data;
    if (channel !== 'portal' || !this.mail.isOn) return;
    const people = await this.addressees.ofReminders(applicantKey(entry.data), PARTY_ROLES);
    const { 'notice-ready': template } = await this.templates.on(today);
    const recipients = people.length;
    const { state } = await this.commands.handle(grantStream(grantId), grantDecider, reactionContext(entry, ID), {
      decide: (grant) => decideAnnounceNotice({ noticeId, dispatchId, template, recipients, today }, grant),
    });
    const notice = state.kind === 'none' ? undefined : state.notices.find((n) => n.noticeId === noticeId);
    const said = notice?.dispatches.find((d) => d.dispatchId === dispatchId)?.announced;
    if (said === undefined) return;
    const link = new URL(`/zuwendungen/${grantId}`, this.mail.pageUrl).href;
    for (const { personId, language } of people) {
      const [subject, text] = language === 'de' ? [said.subjectDe, said.textDe] : [said.subjectEn, said.textEn];
      const mailId = derivedUuid(entry.eventId, ID, personId);
      await writeMail(this.db, { mailId, personId, kind: 'reminder', subject, body: `${text}\n\n${link}\n` });
    }
  }
}
