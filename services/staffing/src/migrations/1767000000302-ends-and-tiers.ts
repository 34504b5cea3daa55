import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When occupancies end and the tiers that are paid stand in the list of posts; it is built anew from the store at the first start (ADR 0048). */
export class EndsAndTiers1767000000302 implements MigrationInterface {
  readonly name = 'EndsAndTiers1767000000302';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_posts_v3 (
        post_id          text primary key,
        grant_id         text not null,
        line_id          text not null,
        programme_id     text not null,
        call_id          text not null,
        district         text not null,
        share            integer not null,
        tier             text not null,
        pays_higher_tier boolean not null,
        first_day        date not null,
        last_day         date not null,
        number           bigint not null,
        last_position    bigint not null
      );
      comment on column rm_posts_v3.pays_higher_tier is 'The rules pay the higher rate where the person has a higher tier than the line.';
      comment on column rm_posts_v3.last_day is 'Last day that the money lasts for; it follows from the first day of work.';
      comment on column rm_posts_v3.number is 'Position of the approval; lists are ordered by it.';
      create index rm_posts_v3_by_district on rm_posts_v3 (district, number desc);
      create index rm_posts_v3_by_programme on rm_posts_v3 (programme_id, number desc);

      create table rm_occupancies_v3 (
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
      comment on table rm_occupancies_v3 is 'Who holds a post when, by id only; names stay encrypted in the store.';
      comment on column rm_occupancies_v3.until is 'When it ends, as recorded; null where that is the end of the approval.';
      comment on column rm_occupancies_v3.tier is 'Tier that the person was appointed with.';
      comment on column rm_occupancies_v3.is_annulled is 'As known now it never was.';

      drop table rm_occupancies_v2;
      drop table rm_posts_v2;
    `);
  }

  /** The tables of before are empty then, until they are rebuilt. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table rm_occupancies_v3;
      drop table rm_posts_v3;
      create table rm_posts_v2 (
        post_id       text primary key,
        grant_id      text not null,
        line_id       text not null,
        programme_id  text not null,
        call_id       text not null,
        district      text not null,
        share         integer not null,
        tier          text not null,
        first_day     date not null,
        last_day      date not null,
        number        bigint not null,
        last_position bigint not null
      );
      create index rm_posts_v2_by_district on rm_posts_v2 (district, number desc);
      create index rm_posts_v2_by_programme on rm_posts_v2 (programme_id, number desc);
      create table rm_occupancies_v2 (
        post_id        text not null,
        appointment_id text not null,
        person_id      text not null,
        first_day      date not null,
        last_day       date,
        is_annulled    boolean not null,
        last_position  bigint not null,
        primary key (post_id, appointment_id)
      );
    `);
  }
}
