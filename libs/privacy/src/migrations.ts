import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PersonKeys1700000000001 implements MigrationInterface {
  readonly name = 'PersonKeys1700000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table person_keys (
        ref     text primary key,
        kek_id  text not null,
        wrapped bytea not null,
        made_at timestamptz not null default now()
      );
      create table erasures (
        ref       text primary key,
        reason    text not null,
        erased_at timestamptz not null default now()
      );
      comment on table erasures is 'Outlives a restore of the events: after one, these persons stay erased.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table erasures; drop table person_keys');
  }
}

/** Only adds, so that processes of the release before go on beside it. */
export class KeyVersions1763900000032 implements MigrationInterface {
  readonly name = 'KeyVersions1763900000032';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table person_keys_renewed (
        ref     text not null,
        version int not null check (version > 1),
        kek_id  text not null,
        wrapped bytea not null,
        made_at timestamptz not null default now(),
        primary key (ref, version)
      );
      comment on table person_keys_renewed is 'Keys from the second version on; the first stands in person_keys.';
      alter table erasures add column service text, add column stream text;
      comment on column erasures.stream is 'Where the fact is recorded, so that it can be recorded again after a restore lost it.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table erasures drop column service, drop column stream; drop table person_keys_renewed');
  }
}

/**
 * When each key-encryption key was first used. Keys that were erased before it can be opened by the ones before it only, however long their
 * rows stay in the files of the server.
 */
export class KeyGenerations1767000000041 implements MigrationInterface {
  readonly name = 'KeyGenerations1767000000041';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table key_generations (
        kek_id        text primary key,
        first_used_at timestamptz not null default now()
      );
      comment on table key_generations is 'When each key-encryption key was first used; the keys themselves are never here.';
      insert into key_generations (kek_id, first_used_at)
      select distinct kek_id, '-infinity'::timestamptz from (select kek_id from person_keys union select kek_id from person_keys_renewed) k;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table key_generations');
  }
}

/** The service makes and deletes keys; it cannot change one, nor take back an erasure. */
export const personKeyGrants = (role: string): string => `
  grant select, insert, delete on person_keys, person_keys_renewed to ${role};
  grant select, insert on erasures, key_generations to ${role};`;

export const personKeyMigrations = [PersonKeys1700000000001, KeyVersions1763900000032, KeyGenerations1767000000041];
