import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StaffingReadModels1700000000301 implements MigrationInterface {
  readonly name = 'StaffingReadModels1700000000301';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_posts_v1 (
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
      comment on column rm_posts_v1.number is 'Position of the approval; lists are ordered by it.';
      create index rm_posts_v1_by_district on rm_posts_v1 (district, number desc);
      create index rm_posts_v1_by_programme on rm_posts_v1 (programme_id, number desc);

      create table rm_occupancies_v1 (
        post_id        text not null,
        appointment_id text not null,
        person_id      text not null,
        first_day      date not null,
        last_day       date,
        last_position  bigint not null,
        primary key (post_id, appointment_id)
      );
      comment on table rm_occupancies_v1 is 'Who holds a post when, by id only; names stay encrypted in the store.';

      create table rm_register_v1 (
        person_id     text primary key,
        district      text not null,
        number        bigint not null,
        last_position bigint not null
      );
      comment on table rm_register_v1 is 'Which people a district has registered; names stay encrypted in the store.';
      create index rm_register_v1_by_district on rm_register_v1 (district, number desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_register_v1; drop table rm_occupancies_v1; drop table rm_posts_v1');
  }
}
