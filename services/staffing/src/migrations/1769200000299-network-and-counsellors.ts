import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NetworkAndCounsellors1769200000299 implements MigrationInterface {
  readonly name = 'NetworkAndCounsellors1769200000299';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_contacts_v1 (
        contact_id         text primary key,
        human_id           text not null,
        party              text not null,
        district           text not null,
        function           text not null,
        topics             text[] not null,
        is_on_mailing_list boolean not null,
        is_revoked         boolean not null,
        number             bigint not null
      );
      comment on table rm_contacts_v1 is 'The directory of the network: by what its people are found. Names and addresses stay encrypted in the store.';
      comment on column rm_contacts_v1.is_revoked is 'Taken back: nobody finds it any more.';
      comment on column rm_contacts_v1.number is 'Position of the consent; lists are ordered by it.';
      create index rm_contacts_v1_by_district on rm_contacts_v1 (district, number);

      create table rm_counsellors_v1 (
        appointment_id text primary key,
        post_id        text not null,
        human_id       text not null,
        is_linked      boolean not null
      );
      comment on table rm_counsellors_v1 is 'Which human who signs in has which appointment, by ids only.';
      create index rm_counsellors_v1_by_human on rm_counsellors_v1 (human_id);

      create table rm_logins_v1 (
        human_id text not null,
        party    text not null,
        primary key (human_id, party)
      );
      comment on table rm_logins_v1 is 'Who signs in and works for a party, as they said themselves.';
      create index rm_logins_v1_by_party on rm_logins_v1 (party);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_logins_v1; drop table rm_counsellors_v1; drop table rm_contacts_v1');
  }
}
