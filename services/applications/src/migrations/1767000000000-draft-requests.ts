import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft is no stream, so its row says which request created it and which changed it last (ADR 0024). */
export class DraftRequests1767000000000 implements MigrationInterface {
  readonly name = 'DraftRequests1767000000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table drafts add created_request text, add last_request text;
      comment on column drafts.created_request is 'Keyed hash of the request that created the draft; null from before there were any.';
      comment on column drafts.last_request is 'Keyed hash of the request that changed it last.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table drafts drop created_request, drop last_request');
  }
}
