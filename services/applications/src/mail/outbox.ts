import type { Database, Role, Sql } from '@paktwerk/platform';
import { insert } from '@paktwerk/postgres';
import { MAIL_ATTEMPTS_MOST, MAIL_PAUSES_S } from '../parameters';
import type { Addressees } from '../preference/addressees';
import { MailRow } from './entity';

export type NewMail = Pick<MailRow, 'mailId' | 'personId' | 'kind' | 'subject' | 'body'>;

/** Writes a mail once, whoever writes it and however often. */
export const writeMail = async (sql: Sql, mail: NewMail): Promise<void> => {
  const now = new Date().toISOString();
  await insert(sql, MailRow, { ...mail, state: 'waiting', attempts: 0, nextTryAt: now, writtenAt: now });
};

export interface Taken {
  readonly mailId: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
}
interface Claimed extends Taken {
  readonly personId: string;
  /** Null: whom it is for has switched it off. */
  readonly to: string | null;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** What became of an attempt. A server that takes nothing now is tried again; what it refuses for good is not. */
export type Sent = 'sent' | 'later' | 'refused';

/** Mails on their way. An attempt is counted, and the next one put off, before the mail is handed over: no two processes send the same one, and none is sent without end. */
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly addressees: Pick<Addressees, 'now'>,
  ) {}

  /** Hands over the next mail that is due; false where there is none. No transaction is open meanwhile: the server may take its time. */
  async next(send: (mail: Taken & { readonly to: string }) => Promise<Sent>): Promise<boolean> {
    const mail = await this.claim();
    if (!mail) return false;
    const { mailId, attempts } = mail;
    const to = await this.addressOf(mail);
    const outcome = to === null ? 'dropped' : await send({ ...mail, to });
    const state = outcome === 'later' ? (attempts < MAIL_ATTEMPTS_MOST.value ? 'waiting' : 'refused') : outcome;
    await this.db.query(`update mails set state = $2 where mail_id = $1 and attempts = $3 and state = 'waiting'`, [
      mailId,
      state,
      attempts,
    ]);
    return true;
  }

  /** None where it was switched off, and where who was to hear of it may do nothing any more: hours can lie between writing and sending. */
  private async addressOf({ to, personId, organisation, roles }: Claimed): Promise<string | null> {
    if (to === null) return null;
    return (await this.addressees.now({ personId, organisation, roles })).roles.length > 0 ? to : null;
  }

  private claim(): Promise<Claimed | undefined> {
    return this.db.tx(async (tx) => {
      const [mail] = await tx.query<Claimed>(
        `select m.mail_id as "mailId", m.person_id as "personId", p.address as "to", p.organisation, p.roles, m.subject, m.body, m.attempts
         from mails m left join preferences p on p.person_id = m.person_id and case m.kind when 'digest' then p.digest else p.reminders end
         where m.state = 'waiting' and m.next_try_at <= now() order by m.next_try_at, m.number limit 1 for update of m skip locked`,
      );
      if (!mail) return undefined;
      const pauses = MAIL_PAUSES_S.value;
      const pause = pauses[Math.min(mail.attempts, pauses.length - 1)];
      await tx.query('update mails set attempts = attempts + 1, next_try_at = now() + make_interval(secs => $2) where mail_id = $1', [
        mail.mailId,
        pause,
      ]);
      return { ...mail, attempts: mail.attempts + 1 };
    });
  }

  async waiting(): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `select count(*)::int as n from mails where state = 'waiting' and next_try_at <= now()`,
    );
    return row?.n ?? 0;
  }
}
