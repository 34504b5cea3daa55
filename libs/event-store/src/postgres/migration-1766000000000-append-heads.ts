import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAppendBatch } from './migration-1763900000001-append-batch';

/**
 * The batch append, third form: an append names the hash of the event that it goes behind, too. After a restore or a fail-over another event
 * may stand at the same version; who decided behind the one that is gone must decide again, and no chain breaks (ADR 0023). The second form
 * was in no release, so it goes; `append_events` stays for processes of the release before.
 */
export class AppendHeads1766000000000 implements MigrationInterface {
  readonly name = 'AppendHeads1766000000000';

  async up(q: QueryRunner): Promise<void> {
    await exchange(q, true);
  }

  async down(q: QueryRunner): Promise<void> {
    await exchange(q, false);
  }
}

const exchange = async (q: QueryRunner, heads: boolean): Promise<void> => {
  await q.query('drop function append_batch');
  await createAppendBatch(q, { heads });
};
