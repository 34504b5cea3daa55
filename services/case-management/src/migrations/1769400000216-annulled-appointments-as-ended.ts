import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appointments that never were end on the day before it was said, where they had begun: in tables of their own, which the projection fills from what was heard. */
export class AnnulledAppointmentsAsEnded1769400000216 implements MigrationInterface {
  readonly name = 'AnnulledAppointmentsAsEnded1769400000216';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_appointments_v4 (
        appointment_id text primary key,
        post_id        text not null,
        programme_id   text not null,
        party          text not null,
        district       text not null,
        human_id       text,
        first_day      date,
        last_day       date,
        first_told     date,
        is_annulled    boolean not null
      );
      create index rm_appointments_v4_by_human on rm_appointments_v4 (human_id);
      comment on table rm_appointments_v4 is 'Who that signs in has which appointment to a funded post on which days, by ids only.';
      comment on column rm_appointments_v4.party is 'Whose post it is: the recipient, or the district itself.';
      comment on column rm_appointments_v4.district is 'In which district the post is.';
      comment on column rm_appointments_v4.human_id is 'Whose sign-in it is; null while none is linked.';
      comment on column rm_appointments_v4.first_day is 'Null while only the sign-in is known.';
      comment on column rm_appointments_v4.last_day is 'Last day that was told; null for as long as the money of the post lasts.';
      comment on column rm_appointments_v4.first_told is 'Earliest first day that was ever told; null while only the sign-in is known.';
      comment on column rm_appointments_v4.is_annulled is 'As known now it never was, and it was said so before it began.';

      create table rm_post_ends_v4 (
        post_id text primary key,
        until   date not null
      );
      comment on table rm_post_ends_v4 is 'Until when a funded post is paid for, as known now.';

      create table rm_sign_ins_v4 (
        sign_in text primary key,
        person  text not null
      );
      create index rm_sign_ins_v4_by_person on rm_sign_ins_v4 (person);
      comment on table rm_sign_ins_v4 is 'Which sign-in belongs to which human, by ids only.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_sign_ins_v4; drop table rm_post_ends_v4; drop table rm_appointments_v4');
  }
}
