import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a party writes for a proof of use is kept until it is signed. */
export class ProofDrafts1769200000305 implements MigrationInterface {
  readonly name = 'ProofDrafts1769200000305';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proof_drafts (
        proof_id        text primary key,
        content         jsonb not null,
        revision        integer not null,
        last_command_id uuid not null,
        last_request    text,
        saved_at        timestamptz not null,
        saved_by        text not null
      );
      comment on table proof_drafts is 'What people of a party have written for a proof of use that nobody has signed yet.';
      comment on column proof_drafts.last_request is 'Keyed hash of the request that changed it last.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table proof_drafts');
  }
}
