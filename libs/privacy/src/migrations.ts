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
    const role = process.env['APP_ROLE'];
    if (role) await q.query(`grant select, insert, delete on person_keys to ${role}; grant select, insert on erasures to ${role};`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table erasures; drop table person_keys');
  }
}
