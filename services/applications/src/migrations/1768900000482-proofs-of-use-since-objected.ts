import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proof keeps the day on which it was objected to, also when nobody corrects it in time. The table of before stays for replicas of before. */
export class ProofsOfUseSinceObjected1768900000482 implements MigrationInterface {
  readonly name = 'ProofsOfUseSinceObjected1768900000482';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_proofs_of_use_v2 (
        proof_id       text not null,
        kind           text not null,
        grant_id       text not null,
        application_id text not null,
        file_number    text not null,
        call_id        text not null,
        programme_id   text not null,
        district       text not null,
        recipient      text,
        recipient_name text,
        granted_cents  bigint not null,
        first_day      text not null,
        last_day       text not null,
        due_on         text not null,
        stage          text not null,
        since          text not null,
        prefilled_on   text,
        reminded_of    text,
        overdue_on     text,
        submitted_on   text,
        deviates       boolean not null,
        is_sampled     boolean not null,
        objected_until text,
        checked_by     text,
        proven_cents   bigint,
        accepted_cents bigint,
        first_number   bigint not null,
        constraint rm_proofs_of_use_v2_pkey primary key (proof_id)
      );
      create index rm_proofs_of_use_v2_by_grant on rm_proofs_of_use_v2 (grant_id);
      create index rm_proofs_of_use_v2_by_call on rm_proofs_of_use_v2 (call_id, stage);
      create index rm_proofs_of_use_v2_by_district on rm_proofs_of_use_v2 (district, first_number);
      create index rm_proofs_of_use_v2_by_recipient on rm_proofs_of_use_v2 (recipient, first_number);
      create index rm_proofs_of_use_v2_by_stage on rm_proofs_of_use_v2 (stage, last_day);
      comment on column rm_proofs_of_use_v2.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_proofs_of_use_v2.recipient_name is 'Its name on the day on which it applied.';
      comment on column rm_proofs_of_use_v2.since is 'The day of what it is about now.';
      comment on column rm_proofs_of_use_v2.reminded_of is 'The last day that it was reminded of.';
      comment on column rm_proofs_of_use_v2.objected_until is 'Until when the recipient corrects it.';
      comment on column rm_proofs_of_use_v2.checked_by is 'Who may not accept it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_proofs_of_use_v2');
  }
}
