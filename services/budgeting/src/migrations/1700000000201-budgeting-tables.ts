import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BudgetingTables1700000000201 implements MigrationInterface {
  readonly name = 'BudgetingTables1700000000201';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_pots_v1 (
        pot_id          text primary key,
        call_id         text not null unique,
        programme_id    text not null,
        title_de        text not null,
        title_en        text not null,
        amount_cents    bigint not null,
        budget_year     integer not null,
        reserved_cents  bigint not null,
        committed_cents bigint not null,
        first_number    bigint not null,
        last_number     bigint not null
      );
      create table rm_reservations_v1 (
        decision_id    text primary key,
        pot_id         text not null,
        call_id        text not null,
        application_id text not null,
        district       text not null,
        amount_cents   bigint not null,
        budget_year    integer not null,
        status         text not null,
        since          timestamptz not null,
        first_number   bigint not null,
        last_number    bigint not null
      );
      create index rm_reservations_v1_open on rm_reservations_v1 (since) where status = 'reserved';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_reservations_v1; drop table rm_pots_v1');
  }
}
