import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is passed on of grants. Filled from the log by its projection. */
export class Forwardings1768600000072 implements MigrationInterface {
  readonly name = 'Forwardings1768600000072';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_forwardings_v1 (
        application_id text not null,
        forwarding_id  text not null,
        giver          text not null,
        receiver       text not null,
        forwarding     jsonb not null,
        first_number   bigint not null,
        constraint rm_forwardings_v1_pkey primary key (application_id, forwarding_id)
      );
      create index rm_forwardings_v1_by_giver on rm_forwardings_v1 (giver, first_number);
      create index rm_forwardings_v1_by_receiver on rm_forwardings_v1 (receiver, first_number);
      comment on column rm_forwardings_v1.giver is 'The party that was granted; of a district its five digits.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_forwardings_v1');
  }
}
