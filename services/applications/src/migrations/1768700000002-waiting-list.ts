import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits for money, and what pots and frames have left. Filled from the log and the inbox by their projections. */
export class WaitingList1768700000002 implements MigrationInterface {
  readonly name = 'WaitingList1768700000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_pot_money_v1 (
        call_id      text not null,
        frame        text not null,
        amount_cents bigint not null,
        taken_cents  bigint not null,
        budget_year  integer,
        constraint rm_pot_money_v1_pkey primary key (call_id, frame)
      );
      comment on table rm_pot_money_v1 is 'What pots and frames have and what of it is taken, by the facts of budgeting.';
      comment on column rm_pot_money_v1.frame is 'The district of the frame; empty: the pot.';
      comment on column rm_pot_money_v1.budget_year is 'Of the pot: with it the money ends.';

      create table rm_waiting_list_v1 (
        application_id   text not null,
        call_id          text not null,
        file_number      text not null,
        district         text not null,
        recipient        text,
        requested_cents  bigint not null,
        wanted_cents     bigint not null,
        score            integer,
        received_at      text not null,
        since            text not null,
        reason           text not null,
        stage            text not null,
        decision_id      text,
        waiting_position bigint not null,
        constraint rm_waiting_list_v1_pkey primary key (application_id)
      );
      create index rm_waiting_list_v1_by_call on rm_waiting_list_v1 (call_id, stage);
      comment on table rm_waiting_list_v1 is 'Who waits for money, or did until they were decided.';
      comment on column rm_waiting_list_v1.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_waiting_list_v1.score is 'Hundredths of points, where the rules rank by them.';
      comment on column rm_waiting_list_v1.waiting_position is 'Where it was put on the list the last time: one waiting, one moving up.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_waiting_list_v1; drop table rm_pot_money_v1');
  }
}
