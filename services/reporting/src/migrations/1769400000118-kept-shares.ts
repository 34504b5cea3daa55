import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['figure_deltas', 'figure_facts', 'figures_live', 'live_state', 'sources'];
const INDEXES = ['as_of', 'due'];

/** The share that somebody keeps beside what a notice made of the post is counted: the figures are counted anew, in tables of the next version. */
export class KeptShares1769400000118 implements MigrationInterface {
  readonly name = 'KeptShares1769400000118';

  async up(q: QueryRunner): Promise<void> {
    await renamed(q, 5, 6);
  }

  async down(q: QueryRunner): Promise<void> {
    await renamed(q, 6, 5);
  }
}

const renamed = async (q: QueryRunner, from: number, to: number): Promise<void> => {
  await q.query(`truncate ${TABLES.map((t) => `rm_${t}_v${from}`).join(', ')}`);
  for (const table of TABLES) {
    await q.query(`alter table rm_${table}_v${from} rename to rm_${table}_v${to}`);
    await q.query(`alter index rm_${table}_v${from}_pkey rename to rm_${table}_v${to}_pkey`);
  }
  for (const index of INDEXES) await q.query(`alter index rm_figure_deltas_v${from}_${index} rename to rm_figure_deltas_v${to}_${index}`);
  await q.query(`alter table rm_live_state_v${to} rename constraint rm_live_state_v${from}_id_check to rm_live_state_v${to}_id_check`);
};
