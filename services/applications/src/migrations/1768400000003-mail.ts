import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have switched on for themselves, and the mails that follow from it. */
export class Mail1768400000003 implements MigrationInterface {
  readonly name = 'Mail1768400000003';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table preferences (
        person_id     text not null,
        organisation  text not null,
        roles         text[] not null,
        language      text not null,
        address       text,
        digest        boolean not null,
        reminders     boolean not null,
        digest_on     text,
        calendar_hash text,
        seen_at       timestamptz not null,
        constraint preferences_pkey primary key (person_id)
      );
      create index preferences_by_organisation on preferences (organisation);
      create index preferences_by_calendar on preferences (calendar_hash);
      comment on table preferences is 'Of those alone who have switched something on; it goes when the last of it is switched off.';
      comment on column preferences.organisation is 'As the token last said it.';
      comment on column preferences.address is 'As the identity provider told it; null where no mail is wanted.';
      comment on column preferences.digest_on is 'The last day whose summary was written, or had nothing to say.';
      comment on column preferences.calendar_hash is 'Keyed hash of the secret address of the calendar; the secret is nowhere.';
      comment on column preferences.seen_at is 'The last time the person was here, by the clock of the database.';

      create table mails (
        mail_id     text not null,
        person_id   text not null,
        kind        text not null,
        subject     text not null,
        body        text not null,
        state       text not null,
        attempts    integer not null,
        next_try_at timestamptz not null,
        written_at  timestamptz not null,
        number      bigint generated always as identity not null,
        constraint mails_pkey primary key (mail_id)
      );
      create index mails_waiting on mails (state, next_try_at);
      comment on table mails is 'What is to be sent to whom, and what was; the address stands with the person alone.';
      comment on column mails.next_try_at is 'By the clock of the database: the network is never simulated.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table mails; drop table preferences');
  }
}
