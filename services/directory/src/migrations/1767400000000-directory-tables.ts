import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DirectoryTables1767400000000 implements MigrationInterface {
  readonly name = 'DirectoryTables1767400000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_parties_v1 (
        party_id         text primary key,
        kinds            text[] not null,
        key              text not null,
        further_key      text,
        form             text,
        district         text,
        inhabitants      integer,
        inhabitants_on   date,
        inhabitants_mark text,
        valid_from       date not null,
        valid_until      date,
        successor_id     text,
        first_number     bigint not null,
        last_number      bigint not null
      );
      comment on table rm_parties_v1 is 'Every party with its keys and validity; what it is called when stands beside it.';
      comment on column rm_parties_v1.key is 'The key it was registered with first; lists are ordered by it.';
      comment on column rm_parties_v1.further_key is 'The second key of a Stadtkreis.';
      comment on column rm_parties_v1.district is 'The district that it is or lies in.';
      comment on column rm_parties_v1.inhabitants is 'The latest figure.';
      comment on column rm_parties_v1.valid_until is 'The first day on which it is no more.';
      create index rm_parties_v1_by_key on rm_parties_v1 (key);
      create index rm_parties_v1_by_district on rm_parties_v1 (district, key);
      create index rm_parties_v1_by_successor on rm_parties_v1 (successor_id);

      create table rm_party_names_v1 (
        party_id    text not null,
        valid_from  date not null,
        name        text not null,
        search_name text not null,
        last_number bigint not null,
        primary key (party_id, valid_from)
      );
      comment on table rm_party_names_v1 is 'Each name of a party with its first day.';
      comment on column rm_party_names_v1.search_name is 'The name as it is searched and sorted: small letters, ä as ae.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_party_names_v1; drop table rm_parties_v1');
  }
}
