import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApplicationsTables1700000000101 implements MigrationInterface {
  readonly name = 'ApplicationsTables1700000000101';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table drafts (
        draft_id        text primary key,
        district        text not null,
        call_id         text not null,
        lines           jsonb not null,
        contact         jsonb,
        revision        integer not null,
        last_command_id uuid not null,
        created_at      timestamptz not null,
        created_by      text not null,
        updated_at      timestamptz not null,
        updated_by      text not null,
        received_at     text,
        received_by     text,
        application_id  text,
        number          bigint generated always as identity
      );
      comment on table drafts is 'Applications that are no fact yet; several people of a district work on one.';
      comment on column drafts.received_at is 'Instant of receipt, committed before the submission is decided; while it is set, the content stands still.';
      create index drafts_by_district on drafts (district, number desc);

      create table rm_programmes_v1 (
        programme_id text primary key,
        code         text not null,
        title_de     text not null,
        title_en     text not null,
        effective_on date not null,
        ends_on      date not null,
        evaluation_on date not null,
        rule_sets    jsonb not null,
        first_number bigint not null,
        last_number  bigint not null
      );
      create table rm_calls_v1 (
        call_id          text primary key,
        programme_id     text not null,
        programme_code   text not null,
        rule_set_version integer not null,
        title_de         text not null,
        title_en         text not null,
        pot_cents        bigint not null,
        budget_year      integer not null,
        opens_on         date not null,
        deadline         date not null,
        key_label        text not null,
        key_mark         text not null,
        first_number     bigint not null,
        last_number      bigint not null
      );
      create index rm_calls_v1_by_programme on rm_calls_v1 (programme_id, first_number desc);

      create table rm_application_list_v1 (
        application_id  text primary key,
        file_number     text not null,
        call_id         text not null,
        programme_id    text not null,
        district        text not null,
        status          text not null,
        outcome         text,
        reservation     text not null,
        late            boolean not null,
        requested_cents bigint not null,
        requested_share integer not null,
        decided_cents   bigint not null,
        received_at     text not null,
        changed_at      text not null,
        version         integer not null,
        first_number    bigint not null,
        last_number     bigint not null
      );
      create index rm_application_list_v1_by_call on rm_application_list_v1 (call_id, first_number desc);
      create index rm_application_list_v1_by_district on rm_application_list_v1 (district, first_number desc);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_application_list_v1; drop table rm_calls_v1; drop table rm_programmes_v1; drop table drafts');
  }
}
