import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['figure_deltas', 'figure_facts', 'figures_live', 'live_state', 'sources'];
const INDEXES = ['figure_deltas_v2_as_of', 'figure_deltas_v2_due'];

/**
 * What was requested is counted by budget year, like the rest of the money: the figures are counted anew, in the tables of version 2, which no release
 * has read yet.
 */
export class RequestsOfAYear1767000000048 implements MigrationInterface {
  readonly name = 'RequestsOfAYear1767000000048';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`truncate ${TABLES.map((t) => `rm_${t}_v2`).join(', ')}`);
    await renamed(q, 2, 3);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`truncate ${TABLES.map((t) => `rm_${t}_v3`).join(', ')}`);
    await renamed(q, 3, 2);
  }
}

const renamed = async (q: QueryRunner, from: number, to: number): Promise<void> => {
  for (const table of TABLES) {
    await q.query(`alter table rm_${table}_v${from} rename to rm_${table}_v${to}`);
    await q.query(`alter index rm_${table}_v${from}_pkey rename to rm_${table}_v${to}_pkey`);
  }
  for (const index of INDEXES)
    await q.query(`alter index rm_${index.replace('v2', `v${from}`)} rename to rm_${index.replace('v2', `v${to}`)}`);
  await q.query(`alter table rm_live_state_v${to} rename constraint rm_live_state_v${from}_id_check to rm_live_state_v${to}_id_check`);
};
