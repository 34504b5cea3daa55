import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls that are tried out, and which applications belong to one; before there were any, none did. */
export class Rehearsals1768500000000 implements MigrationInterface {
  readonly name = 'Rehearsals1768500000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_rehearsals_v1 (
        call_id          text not null,
        programme_id     text not null,
        programme_code   text not null,
        rule_set_version integer not null,
        has_own_rules    boolean not null,
        title_de         text not null,
        title_en         text not null,
        pot_cents        bigint not null,
        opens_on         date not null,
        deadline         date not null,
        status           text not null,
        first_number     bigint not null,
        constraint rm_rehearsals_v1_pkey primary key (call_id)
      );
      create index rm_rehearsals_v1_by_status on rm_rehearsals_v1 (status, first_number);
      alter table rm_application_list_v1 add column rehearsal boolean not null default false;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_rehearsals_v1; alter table rm_application_list_v1 drop column rehearsal');
  }
}
