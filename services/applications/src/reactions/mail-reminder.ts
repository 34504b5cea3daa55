import { Controller } from '@nestjs/common';
import { derivedUuid } from '@paktwerk/kernel';
import { Database, DirectoryCopy, Reaction } from '@paktwerk/platform';
import type { EntryOf } from '@paktwerk/platform';
import { find, findOne } from '@paktwerk/postgres';
import { applicantKey } from '../applicant/applicant';
import { ReleaseReminderSent, ReminderSent } from '../application/events';
import { MailConfig } from '../mail/config';
import { writeMail } from '../mail/outbox';
import { Addressees, PARTY_ROLES } from '../preference/addressees';
import { ProofReminded } from '../proof-of-use/events';
import { ConflictRow } from '../read-models/conflicts/entity';
import { DueRow } from '../read-models/due-list/entity';

const ID = 'mail-reminder';
type Entry = EntryOf<typeof ReminderSent | typeof ReleaseReminderSent | typeof ProofReminded>;

/** A reminder stands in a file: whoever of its addressees wants mail gets it as mail too. What is tried out stays in its file. */
@Controller()
export class MailReminder {
  constructor(
    private readonly db: Database,
    private readonly mail: MailConfig,
    private readonly addressees: Addressees,
    private readonly directory: DirectoryCopy,
  ) {}

  @Reaction({ id: ID, on: [ReminderSent, ReleaseReminderSent, ProofReminded], log: 'store', startFrom: 'beginning' })
  async on(entry: Entry): Promise<void> {
    const { wording } = entry.data;
    if (!this.mail.isOn || ('rehearsal' in entry.data && entry.data.rehearsal === true)) return;
    const link = new URL(pathOf(entry), this.mail.pageUrl).href;
    for (const { personId, language } of await this.peopleFor(entry)) {
      const [subject, text] = language === 'de' ? [wording.subjectDe, wording.textDe] : [wording.subjectEn, wording.textEn];
      const mailId = derivedUuid(entry.eventId, ID, personId);
      await writeMail(this.db, { mailId, personId, kind: 'reminder', subject, body: `${text}\n\n${link}\n` });
    }
  }

  /** The people of the party, or those who may release: other humans than those who signed, and nobody who stands close to the applicant. */
  private async peopleFor(e: Entry): ReturnType<Addressees['ofReminders']> {
    if (e.type !== 'release-reminder.sent') return this.addressees.ofReminders(applicantKey(e.data), PARTY_ROLES);
    const people = await this.addressees.ofReminders('authority', ['GRANT_REVIEWER', 'GRANT_CLERK']);
    const { applicationId } = e.data;
    const signedBy = (await findOne(this.db, DueRow, { applicationId }))?.signedBy ?? [];
    const close = (await find(this.db, ConflictRow, { where: { applicationId } })).map((c) => c.reviewer);
    const humanOf = await this.directory.humans([...signedBy, ...close, ...people.map((who) => who.personId)]);
    const mayNot = new Set([...signedBy, ...close].map(humanOf));
    return people.filter((who) => !mayNot.has(humanOf(who.personId)));
  }
}

/** Where the page shows what is reminded of. */
const pathOf = (e: Entry): string => (e.type === 'proof.reminded' ? `/nachweise/${e.data.proofId}` : `/antraege/${e.data.applicationId}`);
