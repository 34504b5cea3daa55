import type { MigrationInterface, QueryRunner } from 'typeorm';
import { StaffingReadModels1700000000301 } from './1700000000301-staffing-read-models';

/** Read models of before are dropped: the new ones are built from the store at the first start (ADR 0039, 0040). */
export class OneRegister1767000000300 implements MigrationInterface {
  readonly name = 'OneRegister1767000000300';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
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
      comment on column rm_posts_v2.last_day is 'Last day that the money lasts for; it follows from the first day of work.';
      comment on column rm_posts_v2.number is 'Position of the approval; lists are ordered by it.';
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
      comment on table rm_occupancies_v2 is 'Who holds a post when, by id only; names stay encrypted in the store.';
      comment on column rm_occupancies_v2.is_annulled is 'As known now it never was.';

      create table rm_register_v2 (
        person_id     text not null,
        district      text not null,
        number        bigint not null,
        last_position bigint not null,
        primary key (person_id, district)
      );
      comment on table rm_register_v2 is 'Which people a district has registered; names stay encrypted in the store.';
      create index rm_register_v2_by_district on rm_register_v2 (district, number desc);

      create table rm_found_twice_v2 (
        second_id text primary key,
        first_id  text not null,
        number    bigint not null
      );
      comment on table rm_found_twice_v2 is 'Entries of the register that are the same human as an earlier one.';
      comment on column rm_found_twice_v2.number is 'Position of the finding; lists are ordered by it.';

      drop table rm_register_v1;
      drop table rm_occupancies_v1;
      drop table rm_posts_v1;
    `);
  }

  /** The tables of before are empty then, until they are rebuilt. */
  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_found_twice_v2; drop table rm_register_v2; drop table rm_occupancies_v2; drop table rm_posts_v2');
    await new StaffingReadModels1700000000301().up(q);
  }
}
