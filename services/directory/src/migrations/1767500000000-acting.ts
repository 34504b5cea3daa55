import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Acting1767500000000 implements MigrationInterface {
  readonly name = 'Acting1767500000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_acting_v1 (
        party_id    text not null,
        person_id   text not null,
        last_number bigint not null,
        primary key (party_id, person_id)
      );
      comment on table rm_acting_v1 is 'Who was ever given something at which party, by ids only; what exactly and when stands in the store.';
      create index rm_acting_v1_by_person on rm_acting_v1 (person_id);

      create table rm_sign_ins_v1 (
        person_id   text primary key,
        owner_id    text not null,
        last_number bigint not null
      );
      comment on table rm_sign_ins_v1 is 'Sign-ins that belong to somebody who is known by another one.';
      create index rm_sign_ins_v1_by_owner on rm_sign_ins_v1 (owner_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_sign_ins_v1; drop table rm_acting_v1');
  }
}
