import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1767600000000 implements MigrationInterface {
  readonly name = 'Proposals1767600000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_proposals_v1 (
        subject_id      text primary key,
        kind            text not null,
        person_id       text not null,
        other_person_id text not null,
        reason          text not null,
        proposed_by     text not null,
        proposed_on     date not null,
        last_day        date,
        standing        text not null,
        decided_on      date,
        confirmed_by    text,
        first_number    bigint not null,
        last_number     bigint not null
      );
      comment on table rm_proposals_v1 is 'What was proposed last for a person or a party, and what became of it; people by their ids.';
      comment on column rm_proposals_v1.subject_id is 'The person to be merged, or the party.';
      comment on column rm_proposals_v1.person_id is 'Who is merged, or who is to administer.';
      comment on column rm_proposals_v1.other_person_id is 'Into whom, or in whose place.';
      comment on column rm_proposals_v1.last_day is 'The last day on which it can be confirmed.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_proposals_v1');
  }
}
