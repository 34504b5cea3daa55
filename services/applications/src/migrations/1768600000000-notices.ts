import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where every notice stands; filled from the log by its projection. */
export class Notices1768600000000 implements MigrationInterface {
  readonly name = 'Notices1768600000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_notice_list_v1 (
        notice_id      text not null,
        grant_id       text not null,
        kind           text not null,
        application_id text not null,
        file_number    text not null,
        call_id        text not null,
        programme_id   text not null,
        district       text not null,
        recipient      text,
        recipient_name text,
        decision_id    text not null,
        amount_cents   bigint not null,
        released_on    text not null,
        status         text not null,
        since          text not null,
        dispatched_on  text,
        channel        text,
        until          text,
        delivered_on   text,
        last_day       text,
        final_on       text,
        first_number   bigint not null,
        constraint rm_notice_list_v1_pkey primary key (notice_id)
      );
      create index rm_notice_list_v1_by_application on rm_notice_list_v1 (application_id);
      create index rm_notice_list_v1_by_district on rm_notice_list_v1 (district, first_number);
      create index rm_notice_list_v1_by_recipient on rm_notice_list_v1 (recipient, first_number);
      create index rm_notice_list_v1_by_status on rm_notice_list_v1 (status, first_number);
      comment on column rm_notice_list_v1.recipient is 'The party that it is addressed to; null where it is the district itself.';
      comment on column rm_notice_list_v1.recipient_name is 'Its name on the day on which it applied.';
      comment on column rm_notice_list_v1.since is 'The day of what it is about now.';
      comment on column rm_notice_list_v1.until is 'When something becomes of the dispatch by itself; null against a receipt.';
      comment on column rm_notice_list_v1.last_day is 'The last day to file an action.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_notice_list_v1');
  }
}
