import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands close to which applicant. Filled from the log by its projection. */
export class Conflicts1768900000193 implements MigrationInterface {
  readonly name = 'Conflicts1768900000193';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_conflicts_v1 (
        application_id text not null,
        reviewer       text not null,
        constraint rm_conflicts_v1_pkey primary key (application_id, reviewer)
      );
      comment on table rm_conflicts_v1 is 'Who declared to stand close to an applicant.';
      comment on column rm_conflicts_v1.reviewer is 'The sign-in under which it was declared.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_conflicts_v1');
  }
}
