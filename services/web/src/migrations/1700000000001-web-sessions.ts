import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebSessions1700000000001 implements MigrationInterface {
  name = 'WebSessions1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table web_sessions (
        id_hash text primary key,
        content bytea not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table web_sessions');
  }
}
