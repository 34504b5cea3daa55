import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people were reminded of; filled from the log by its projection. */
export class Reminders1768400000001 implements MigrationInterface {
  readonly name = 'Reminders1768400000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_reminders_v1 (
        application_id text not null,
        occasion       text not null,
        last_on        text not null,
        times          integer not null,
        first_number   bigint not null,
        constraint rm_reminders_v1_pkey primary key (application_id, occasion)
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_reminders_v1');
  }
}
