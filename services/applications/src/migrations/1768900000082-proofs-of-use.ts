import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of use and the appointments that they are filled in from. Filled from the logs by their projections. */
export class ProofsOfUse1768900000082 implements MigrationInterface {
  readonly name = 'ProofsOfUse1768900000082';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_appointments_v1 (
        post_id        text not null,
        grant_id       text not null,
        line_id        text not null,
        share          integer not null,
        tier           text not null,
        first_day      text not null,
        approved_until text not null,
        appointments   jsonb not null,
        constraint rm_appointments_v1_pkey primary key (post_id)
      );
      create index rm_appointments_v1_by_grant on rm_appointments_v1 (grant_id);
      comment on column rm_appointments_v1.approved_until is 'The last day that the money lasts for, as staffing told it last.';

      create table rm_proofs_of_use_v1 (
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
        constraint rm_proofs_of_use_v1_pkey primary key (proof_id)
      );
      create index rm_proofs_of_use_v1_by_grant on rm_proofs_of_use_v1 (grant_id);
      create index rm_proofs_of_use_v1_by_call on rm_proofs_of_use_v1 (call_id, stage);
      create index rm_proofs_of_use_v1_by_district on rm_proofs_of_use_v1 (district, first_number);
      create index rm_proofs_of_use_v1_by_recipient on rm_proofs_of_use_v1 (recipient, first_number);
      create index rm_proofs_of_use_v1_by_stage on rm_proofs_of_use_v1 (stage, last_day);
      comment on column rm_proofs_of_use_v1.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_proofs_of_use_v1.recipient_name is 'Its name on the day on which it applied.';
      comment on column rm_proofs_of_use_v1.since is 'The day of what it is about now.';
      comment on column rm_proofs_of_use_v1.reminded_of is 'The last day that it was reminded of.';
      comment on column rm_proofs_of_use_v1.objected_until is 'Until when the recipient corrects it.';
      comment on column rm_proofs_of_use_v1.checked_by is 'Who may not accept it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_proofs_of_use_v1; drop table rm_appointments_v1');
  }
}
