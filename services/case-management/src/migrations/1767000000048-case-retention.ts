import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of what is due for erasure, proposed, held, restricted and erased. */
export class CaseRetention1767000000048 implements MigrationInterface {
  readonly name = 'CaseRetention1767000000048';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_case_retention_v1 (
        case_id       text primary key,
        district      text not null,
        counsellor    text not null,
        opened_on     date not null,
        closed_on     date,
        restricted_on date,
        held_since    date,
        proposed_on   date,
        proposed_for  text,
        erased_on     date,
        number        bigint not null,
        last_position bigint not null
      );
      comment on table rm_case_retention_v1 is 'How long each case file stays: closed, restricted, held, proposed for erasure, erased.';
      create index rm_case_retention_v1_by_district on rm_case_retention_v1 (district, number desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_case_retention_v1');
  }
}
