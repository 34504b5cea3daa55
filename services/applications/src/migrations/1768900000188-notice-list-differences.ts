import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of notices says what each adds or takes, and a task that is laid aside is named by what it is about. The table of before stays for replicas of before. */
export class NoticeListDifferences1768900000188 implements MigrationInterface {
  readonly name = 'NoticeListDifferences1768900000188';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_notice_list_v2 (
        notice_id        text not null,
        grant_id         text not null,
        kind             text not null,
        application_id   text not null,
        file_number      text not null,
        call_id          text not null,
        programme_id     text not null,
        district         text not null,
        recipient        text,
        recipient_name   text,
        decision_id      text not null,
        amount_cents     bigint not null,
        difference_cents bigint,
        released_on      text not null,
        status           text not null,
        since            text not null,
        dispatched_on    text,
        channel          text,
        until            text,
        delivered_on     text,
        last_day         text,
        final_on         text,
        first_number     bigint not null,
        constraint rm_notice_list_v2_pkey primary key (notice_id)
      );
      create index rm_notice_list_v2_by_application on rm_notice_list_v2 (application_id);
      create index rm_notice_list_v2_by_district on rm_notice_list_v2 (district, first_number);
      create index rm_notice_list_v2_by_recipient on rm_notice_list_v2 (recipient, first_number);
      create index rm_notice_list_v2_by_status on rm_notice_list_v2 (status, first_number);
      comment on column rm_notice_list_v2.recipient is 'The party that it is addressed to; null where it is the district itself.';
      comment on column rm_notice_list_v2.recipient_name is 'Its name on the day on which it applied.';
      comment on column rm_notice_list_v2.difference_cents is 'What it adds to the grant, or takes from it; null where its amount stands for itself.';
      comment on column rm_notice_list_v2.since is 'The day of what it is about now.';
      comment on column rm_notice_list_v2.until is 'When something becomes of the dispatch by itself; null against a receipt.';
      comment on column rm_notice_list_v2.last_day is 'The last day to file an action.';
      comment on column resubmissions.subject_id is 'Of what the task is about.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table rm_notice_list_v2;
      comment on column resubmissions.subject_id is 'Of the application, or of the draft';
    `);
  }
}
