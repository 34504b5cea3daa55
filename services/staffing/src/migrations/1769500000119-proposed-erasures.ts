import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom somebody proposed to erase, which the projection fills from the log. */
export class ProposedErasures1769500000119 implements MigrationInterface {
  readonly name = 'ProposedErasures1769500000119';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_proposed_erasures_v1 (
        person_id text primary key,
        party     text not null,
        is_open   boolean not null,
        number    bigint not null
      );
      create index rm_proposed_erasures_v1_open on rm_proposed_erasures_v1 (is_open, number);
      comment on table rm_proposed_erasures_v1 is 'Whom somebody proposed to erase; by whom and why stands in their stream.';
      comment on column rm_proposed_erasures_v1.is_open is 'Neither withdrawn nor done.';
      comment on column rm_proposed_erasures_v1.number is 'Position of the proposal; lists are ordered by it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_proposed_erasures_v1');
  }
}
