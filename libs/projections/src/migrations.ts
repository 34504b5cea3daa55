import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProjectionTables1700000000002 implements MigrationInterface {
  readonly name = 'ProjectionTables1700000000002';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table leases (
        name       text primary key,
        owner      text not null,
        expires_at timestamptz not null,
        fence      bigint not null default 1
      );
      create table checkpoints (
        consumer   text primary key,
        position   bigint not null,
        event_id   text,
        stopped_at bigint,
        error      text,
        updated_at timestamptz not null default now()
      );
      comment on column checkpoints.stopped_at is 'Position of the entry that a projection could not fold; it waits there and tries again.';
      create table parked (
        id         uuid primary key default gen_random_uuid(),
        consumer   text not null,
        position   bigint not null,
        key        text not null,
        event_id   text not null,
        type       text not null,
        status     text not null check (status in ('waiting', 'parked', 'retry', 'discarded', 'done')),
        reason     text not null,
        attempts   int not null default 1,
        parked_at  timestamptz not null default now(),
        retry_at   timestamptz,
        decided_by text,
        decided_at timestamptz,
        note       text,
        unique (consumer, position)
      );
      create index parked_open on parked (consumer, key, position) where status in ('waiting', 'parked', 'retry');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table parked; drop table checkpoints; drop table leases');
  }
}

export const projectionGrants = (role: string): string => `grant select, insert, update, delete on leases, checkpoints, parked to ${role};`;

export const projectionMigrations = [ProjectionTables1700000000002];
