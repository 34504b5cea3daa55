import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A secret is made before the fact that it belongs to, and signs from that fact on; a repeat does not make it valid twice. */
export class PreparedSecrets1767000000020 implements MigrationInterface {
  readonly name = 'PreparedSecrets1767000000020';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table webhook_secrets add is_prepared boolean not null default false;
      comment on column webhook_secrets.is_prepared is 'Made, but the registration or rotation is not recorded yet: it signs nothing.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table webhook_secrets drop is_prepared');
  }
}
