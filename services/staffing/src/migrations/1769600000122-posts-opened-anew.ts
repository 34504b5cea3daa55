import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts with each time that they lapsed, because an extension opens one anew, in tables of their own, which the projection fills from the store. The tables of before stay for replicas of before. */
export class PostsOpenedAnew1769600000122 implements MigrationInterface {
  readonly name = 'PostsOpenedAnew1769600000122';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_posts_v9 (
        post_id          text primary key,
        grant_id         text not null,
        line_id          text not null,
        programme_id     text not null,
        call_id          text not null,
        district         text not null,
        recipient        text,
        terms            jsonb not null,
        pays_higher_tier boolean not null,
        first_day        date not null,
        last_day         date not null,
        standing         text not null,
        grant_lost       text,
        starts_from      date,
        lapses           jsonb not null,
        open_reports     jsonb not null,
        is_refilled_late boolean not null,
        number           bigint not null,
        last_position    bigint not null
      );
      comment on column rm_posts_v9.recipient is 'The party that was granted; null where it is the district itself.';
      comment on column rm_posts_v9.terms is 'Share and tier from a day on, as notices said them one after the other; of several that hold on a day the last one counts.';
      comment on column rm_posts_v9.pays_higher_tier is 'The rules pay the higher rate where the person has a higher tier than the line.';
      comment on column rm_posts_v9.last_day is 'Last day that the money lasts for; it follows from the first day of work.';
      comment on column rm_posts_v9.standing is 'announced: granted, and the notice not yet delivered; taken-back: the notice has no effect.';
      comment on column rm_posts_v9.grant_lost is 'Why its notice has no effect, whether somebody works on it or not.';
      comment on column rm_posts_v9.starts_from is 'Nobody may begin before this day; null in grants of before.';
      comment on column rm_posts_v9.lapses is 'That nobody filled it within its window, and once more for each extension that had opened it anew.';
      comment on column rm_posts_v9.open_reports is 'Versions of the post in which its recipient told something that the authority has not taken note of.';
      comment on column rm_posts_v9.is_refilled_late is 'Somebody began behind the window after the appointment before.';
      comment on column rm_posts_v9.number is 'Position of the announcement; lists are ordered by it.';
      create index rm_posts_v9_by_district on rm_posts_v9 (district, number);
      create index rm_posts_v9_by_recipient on rm_posts_v9 (recipient, number);
      create index rm_posts_v9_by_programme on rm_posts_v9 (programme_id, number);

      create table rm_occupancies_v9 (
        post_id        text not null,
        appointment_id text not null,
        person_id      text not null,
        first_day      date not null,
        last_day       date,
        until          date,
        tier           text,
        kept           jsonb,
        shares         jsonb not null,
        suspensions    jsonb not null,
        is_annulled    boolean not null,
        last_position  bigint not null,
        primary key (post_id, appointment_id)
      );
      comment on table rm_occupancies_v9 is 'Who holds a post when, by id only; names stay encrypted in the store.';
      comment on column rm_occupancies_v9.until is 'When it ends, as recorded; null where that is the end of the approval.';
      comment on column rm_occupancies_v9.tier is 'Tier that the person was appointed with.';
      comment on column rm_occupancies_v9.kept is 'The share that the person keeps, because they have no time for what a notice made of it.';
      comment on column rm_occupancies_v9.shares is 'How much the person works from a day on, where that is less than the post has.';
      comment on column rm_occupancies_v9.suspensions is 'Days without pay.';
      comment on column rm_occupancies_v9.is_annulled is 'As known now it never was.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_occupancies_v9; drop table rm_posts_v9');
  }
}
