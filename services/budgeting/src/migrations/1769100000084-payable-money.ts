import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the committed money may be paid, in a table of its own, which the projection fills from the store. */
export class PayableMoney1769100000084 implements MigrationInterface {
  readonly name = 'PayableMoney1769100000084';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_pots_v2 (
        pot_id          text primary key,
        call_id         text not null unique,
        programme_id    text not null,
        title_de        text not null,
        title_en        text not null,
        amount_cents    bigint not null,
        budget_year     integer not null,
        reserved_cents  bigint not null,
        committed_cents bigint not null,
        payable_cents   bigint not null,
        first_number    bigint not null,
        last_number     bigint not null
      );
      comment on column rm_pots_v2.payable_cents is 'Part of what is committed: its notices are final.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_pots_v2');
  }
}
