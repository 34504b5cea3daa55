import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which party asked for more time of whom than they have, which the projection fills from the log. */
export class RefusedShares1769500000121 implements MigrationInterface {
  readonly name = 'RefusedShares1769500000121';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_refused_shares_v1 (
        party     text not null,
        person_id text not null,
        attempts  integer not null,
        first_on  date not null,
        last_on   date not null,
        number    bigint not null,
        constraint rm_refused_shares_v1_pkey primary key (party, person_id)
      );
      create index rm_refused_shares_v1_by_number on rm_refused_shares_v1 (number);
      comment on table rm_refused_shares_v1 is 'Which party asked how often for more time of whom than they have beside what they do elsewhere.';
      comment on column rm_refused_shares_v1.number is 'Position of the last attempt; lists are ordered by it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_refused_shares_v1');
  }
}
