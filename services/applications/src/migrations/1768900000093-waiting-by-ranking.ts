import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits goes by the places of the ranking. Filled from the log by its projection; the table of before stays for replicas of before. */
export class WaitingByRanking1768900000093 implements MigrationInterface {
  readonly name = 'WaitingByRanking1768900000093';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_waiting_list_v2 (
        application_id   text not null,
        call_id          text not null,
        file_number      text not null,
        district         text not null,
        recipient        text,
        requested_cents  bigint not null,
        wanted_cents     bigint not null,
        score            integer,
        rank             integer,
        received_at      text not null,
        since            text not null,
        reason           text not null,
        stage            text not null,
        decision_id      text,
        waiting_position bigint not null,
        constraint rm_waiting_list_v2_pkey primary key (application_id)
      );
      create index rm_waiting_list_v2_by_call on rm_waiting_list_v2 (call_id, stage);
      comment on table rm_waiting_list_v2 is 'Who waits for money, or did until they were decided.';
      comment on column rm_waiting_list_v2.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_waiting_list_v2.score is 'Hundredths of points, where the rules rank by them.';
      comment on column rm_waiting_list_v2.rank is 'In the ranking, where the rules rank by points and it was told.';
      comment on column rm_waiting_list_v2.waiting_position is 'Where it was put on the list the last time: one waiting, one moving up.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_waiting_list_v2');
  }
}
