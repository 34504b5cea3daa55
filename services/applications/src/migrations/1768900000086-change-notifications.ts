import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes that recipients tell of. Filled from the log by its projection. */
export class ChangeNotifications1768900000086 implements MigrationInterface {
  readonly name = 'ChangeNotifications1768900000086';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_change_notifications_v1 (
        change_id      text not null,
        application_id text not null,
        district       text not null,
        recipient      text,
        status         text not null,
        is_sent        boolean not null,
        since          text not null,
        change         jsonb not null,
        first_number   bigint not null,
        constraint rm_change_notifications_v1_pkey primary key (change_id)
      );
      create index rm_change_notifications_v1_by_recipient on rm_change_notifications_v1 (district, recipient, first_number);
      create index rm_change_notifications_v1_by_status on rm_change_notifications_v1 (status, first_number);
      comment on column rm_change_notifications_v1.is_sent is 'Nobody but the recipient knows of what is not sent.';
      comment on column rm_change_notifications_v1.since is 'The day since when it waits for somebody.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_change_notifications_v1');
  }
}
