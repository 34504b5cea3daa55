import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import type { Language, Refusal } from '@paktwerk/kernel';
import { Database, SecretConfig } from '@paktwerk/platform';
import type { Actor, Sql } from '@paktwerk/platform';
import { findOne } from '@paktwerk/postgres';
import { MailConfig } from '../mail/config';
import { refuse } from '../problems';
import { PreferenceRow } from './entity';

export interface Wanted {
  readonly digest: boolean;
  readonly reminders: boolean;
  readonly language: Language;
}

type Who = Pick<Actor, 'personId' | 'roles' | 'organisation'>;

const SECRET_BYTES = 32;

/** What people have switched on for themselves. Who wants nothing has no row. */
@Injectable()
export class Preferences {
  constructor(
    private readonly db: Database,
    private readonly mail: MailConfig,
    private readonly config: SecretConfig,
  ) {}

  async of(personId: string) {
    const row = await findOne(this.db, PreferenceRow, { personId });
    return {
      isMailOffered: this.mail.isOn,
      digest: row?.digest ?? false,
      reminders: row?.reminders ?? false,
      ...defined({ language: row?.language, address: row?.address ?? undefined }),
      hasCalendar: row !== undefined && row.calendarHash !== null,
    };
  }

  /** The address is the one that the token names; it is kept while mail is wanted. */
  async change(actor: Who & Pick<Actor, 'email'>, { digest, reminders, language }: Wanted): Promise<Refusal | undefined> {
    const wantsMail = digest || reminders;
    if (wantsMail && !this.mail.isOn) return refuse('mail-not-offered');
    if (wantsMail && actor.email === undefined) return refuse('mail-address-unknown');
    await this.keep(actor, { digest, reminders, language, address: wantsMail ? (actor.email ?? null) : null });
    return undefined;
  }

  /** A new secret of a person's calendar; what there was before opens nothing any more. */
  async newCalendar(actor: Who, language: Language): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await this.keep(actor, { language, calendarHash: this.hashOf(secret) });
    return secret;
  }

  async endCalendar(actor: Who): Promise<void> {
    await this.db.query('update preferences set calendar_hash = null where person_id = $1', [actor.personId]);
    await this.forgetEmpty(this.db, actor.personId);
  }

  /** Whose calendar a secret opens. What is no secret takes the same way and the same time. */
  byCalendar(secret: string): Promise<PreferenceRow | undefined> {
    return findOne(this.db, PreferenceRow, { calendarHash: this.hashOf(secret) });
  }

  /** Roles and organisation as the token says them now: once a day, and when they are others. */
  async seen({ personId, organisation, roles }: Who): Promise<void> {
    await this.db.query(
      `update preferences set organisation = $2, roles = $3, seen_at = now()
       where person_id = $1 and (organisation <> $2 or roles <> $3 or seen_at < now() - interval '1 day')`,
      [personId, organisation, roles],
    );
  }

  private async keep({ personId, organisation, roles }: Who, change: Partial<PreferenceRow>): Promise<void> {
    await this.db.tx(async (tx) => {
      await tx.query(
        `insert into preferences (person_id, organisation, roles, language, address, digest, reminders, digest_on, calendar_hash, seen_at)
         values ($1, $2, $3, 'de', null, false, false, null, null, now())
         on conflict (person_id) do update set organisation = excluded.organisation, roles = excluded.roles, seen_at = now()`,
        [personId, organisation, roles],
      );
      const { language, address, digest, reminders, calendarHash } = change;
      await tx.query(
        `update preferences set language = coalesce($2, language), digest = coalesce($3, digest), reminders = coalesce($4, reminders),
           address = case when $3::boolean is null then address else $5 end, calendar_hash = coalesce($6, calendar_hash) where person_id = $1`,
        [personId, language ?? null, digest ?? null, reminders ?? null, address ?? null, calendarHash ?? null],
      );
      await this.forgetEmpty(tx, personId);
    });
  }

  private async forgetEmpty(sql: Sql, personId: string): Promise<void> {
    await sql.query('delete from preferences where person_id = $1 and not digest and not reminders and calendar_hash is null', [personId]);
  }

  private hashOf(secret: string): string {
    return createHmac('sha256', `calendar\n${this.config.secret}`).update(secret).digest('base64url');
  }
}
