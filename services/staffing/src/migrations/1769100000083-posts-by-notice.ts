import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts before their notice is delivered, and those whose notice has no effect, in tables of their own, which the projection fills from the store. */
export class PostsByNotice1769100000083 implements MigrationInterface {
  readonly name = 'PostsByNotice1769100000083';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_posts_v5 (
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
        standing         text not null,
        grant_lost       text,
        starts_from      date,
        number           bigint not null,
        last_position    bigint not null
      );
      comment on column rm_posts_v5.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_posts_v5.pays_higher_tier is 'The rules pay the higher rate where the person has a higher tier than the line.';
      comment on column rm_posts_v5.last_day is 'Last day that the money lasts for; it follows from the first day of work.';
      comment on column rm_posts_v5.standing is 'announced: granted, and the notice not yet delivered; taken-back: the notice has no effect.';
      comment on column rm_posts_v5.grant_lost is 'Why its notice has no effect, whether somebody works on it or not.';
      comment on column rm_posts_v5.starts_from is 'Nobody may begin before this day; null in grants of before.';
      comment on column rm_posts_v5.number is 'Position of the announcement; lists are ordered by it.';
      create index rm_posts_v5_by_district on rm_posts_v5 (district, number);
      create index rm_posts_v5_by_recipient on rm_posts_v5 (recipient, number);
      create index rm_posts_v5_by_programme on rm_posts_v5 (programme_id, number);

      create table rm_occupancies_v5 (
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
      comment on table rm_occupancies_v5 is 'Who holds a post when, by id only; names stay encrypted in the store.';
      comment on column rm_occupancies_v5.until is 'When it ends, as recorded; null where that is the end of the approval.';
      comment on column rm_occupancies_v5.tier is 'Tier that the person was appointed with.';
      comment on column rm_occupancies_v5.is_annulled is 'As known now it never was.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_occupancies_v5; drop table rm_posts_v5');
  }
}
