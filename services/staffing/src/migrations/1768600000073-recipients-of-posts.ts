import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose posts they are; those of before are the districts'. */
export class RecipientsOfPosts1768600000073 implements MigrationInterface {
  readonly name = 'RecipientsOfPosts1768600000073';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table rm_posts_v3 add column recipient text;
      create index rm_posts_v3_by_recipient on rm_posts_v3 (recipient, number);
      comment on column rm_posts_v3.recipient is 'The party that was granted; null where it is the district itself.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table rm_posts_v3 drop column recipient');
  }
}
