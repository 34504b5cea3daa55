import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['figure_deltas', 'figure_facts', 'figures_live', 'live_state', 'sources'];
const INDEXES = ['as_of', 'due'];

/** Posts without pay and those that lapsed are counted for themselves: the figures are counted anew, in tables of the next version. */
export class SuspendedAndLapsed1769200000104 implements MigrationInterface {
  readonly name = 'SuspendedAndLapsed1769200000104';

  async up(q: QueryRunner): Promise<void> {
    await renamed(q, 4, 5);
  }

  async down(q: QueryRunner): Promise<void> {
    await renamed(q, 5, 4);
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
