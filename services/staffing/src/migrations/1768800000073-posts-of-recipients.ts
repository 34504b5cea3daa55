import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose posts they are, in tables of their own, which the projection fills from the store. A replica of the release before goes on writing the tables that
 * it knows, without recipients; the release after drops those.
 */
export class PostsOfRecipients1768800000073 implements MigrationInterface {
  readonly name = 'PostsOfRecipients1768800000073';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_posts_v4 (
        post_id          text primary key,
        grant_id         text not null,
        line_id          text not null,
        programme_id     text not null,
        call_id          text not null,
        district         text not null,
        recipient        text,
        share            integer not null,
        tier             text not null,
        pays_higher_tier boolean not null,
        first_day        date not null,
        last_day         date not null,
        number           bigint not null,
        last_position    bigint not null
      );
      comment on column rm_posts_v4.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_posts_v4.pays_higher_tier is 'The rules pay the higher rate where the person has a higher tier than the line.';
      comment on column rm_posts_v4.last_day is 'Last day that the money lasts for; it follows from the first day of work.';
      comment on column rm_posts_v4.number is 'Position of the approval; lists are ordered by it.';
      create index rm_posts_v4_by_district on rm_posts_v4 (district, number);
      create index rm_posts_v4_by_recipient on rm_posts_v4 (recipient, number);
      create index rm_posts_v4_by_programme on rm_posts_v4 (programme_id, number);

      create table rm_occupancies_v4 (
        post_id        text not null,
        appointment_id text not null,
        person_id      text not null,
        first_day      date not null,
        last_day       date,
        until          date,
        tier           text,
        is_annulled    boolean not null,
        last_position  bigint not null,
        primary key (post_id, appointment_id)
      );
      comment on table rm_occupancies_v4 is 'Who holds a post when, by id only; names stay encrypted in the store.';
      comment on column rm_occupancies_v4.until is 'When it ends, as recorded; null where that is the end of the approval.';
      comment on column rm_occupancies_v4.tier is 'Tier that the person was appointed with.';
      comment on column rm_occupancies_v4.is_annulled is 'As known now it never was.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_occupancies_v4; drop table rm_posts_v4');
  }
}
