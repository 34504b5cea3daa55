import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft belongs to what is signed next, and its revision goes on behind a signature. */
export class ProofDraftsBySignature1769400000218 implements MigrationInterface {
  readonly name = 'ProofDraftsBySignature1769400000218';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table proof_drafts add column round integer;
      comment on column proof_drafts.revision is 'Of all that was ever written for the proof: it goes on behind a signature.';
      comment on column proof_drafts.round is 'How often the proof had been signed when it was written; unknown of what was written before that was kept. What is signed takes its draft with it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table proof_drafts drop column round');
  }
}
