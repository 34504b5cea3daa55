import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever applies and is no district: null in all rows from before, which is right, because nobody else could. */
export class Recipients1768400000055 implements MigrationInterface {
  readonly name = 'Recipients1768400000055';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table drafts add column recipient text;
      comment on column drafts.recipient is 'The party that drafts; null where it is the district itself.';
      create index drafts_by_recipient on drafts (recipient, number);
      comment on table drafts is 'Applications that are no fact yet; several people of a party work on one.';

      alter table rm_application_list_v1 add column recipient text, add column recipient_name text;
      comment on column rm_application_list_v1.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_application_list_v1.recipient_name is 'Its name on the day of receipt.';
      create index rm_application_list_v1_by_recipient on rm_application_list_v1 (recipient, first_number);

      alter table rm_due_list_v2 add column recipient text, add column recipient_name text;
      comment on column rm_due_list_v2.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_due_list_v2.recipient_name is 'Its name on the day of receipt.';
      create index rm_due_list_v2_by_recipient on rm_due_list_v2 (recipient, answer_until);

      alter table rm_application_search_v1 add column recipient text, add column recipient_name text;
      comment on column rm_application_search_v1.recipient is 'The party that applied; null where it is the district itself.';
      comment on column rm_application_search_v1.recipient_name is 'Its name on the day of receipt.';
      create index rm_application_search_v1_by_recipient on rm_application_search_v1 (recipient, first_number);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table rm_application_search_v1 drop column recipient, drop column recipient_name;
      alter table rm_due_list_v2 drop column recipient, drop column recipient_name;
      alter table rm_application_list_v1 drop column recipient, drop column recipient_name;
      alter table drafts drop column recipient;
      comment on table drafts is 'Applications that are no fact yet; several people of a district work on one.';
    `);
  }
}
