import { runMigrations } from '@paktwerk/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class SimulatedClock1700000000001 implements MigrationInterface {
  readonly name = 'SimulatedClock1700000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table simulated_clock (id int primary key check (id = 1), offset_ms bigint not null);
      insert into simulated_clock values (1, 0);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table simulated_clock');
  }
}

/** Migration job of the simulated clock's database. Only demos and end-to-end tests have one. */
void runMigrations([SimulatedClock1700000000001], (role) => `grant select, update on simulated_clock to ${role}`);
