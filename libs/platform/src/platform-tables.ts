import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformTables1700000000004 implements MigrationInterface {
  readonly name = 'PlatformTables1700000000004';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table idempotency (
        command_id   uuid primary key,
        request_hash bytea not null,
        seen_at      timestamptz not null default now()
      );
      comment on table idempotency is 'Which request a command id was first used for; a keyed hash, never the body.';
      create table rm_people (
        person_id text primary key,
        name      text not null
      );
      comment on table rm_people is 'Display names of staff who acted here; events carry only the id.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_people; drop table idempotency');
  }
}

/** The request's hash travels in the event's metadata now (ADR 0024). */
export class RequestsInEvents1767000000010 implements MigrationInterface {
  readonly name = 'RequestsInEvents1767000000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop table idempotency');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'create table idempotency (command_id uuid primary key, request_hash bytea not null, seen_at timestamptz not null default now())',
    );
  }
}

/** When a name was last used, so that it can be deleted some time later. Older names count from the day of this migration. */
export class NamesHaveALife1767000000045 implements MigrationInterface {
  readonly name = 'NamesHaveALife1767000000045';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table rm_people add column seen_at timestamptz not null default now();
      comment on column rm_people.seen_at is 'When the person last asked for something, to the day.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table rm_people drop column seen_at');
  }
}

/** For whom somebody was here last: a visit for one party says nothing of another one. Unknown of visits before. */
export class PartiesOfVisits1769500000120 implements MigrationInterface {
  readonly name = 'PartiesOfVisits1769500000120';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table rm_people add column organisation text;
      comment on column rm_people.organisation is 'For whom the person last asked for something; null where that is not known.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table rm_people drop column organisation');
  }
}

export const platformMigrations = [
  PlatformTables1700000000004,
  RequestsInEvents1767000000010,
  NamesHaveALife1767000000045,
  PartiesOfVisits1769500000120,
];
