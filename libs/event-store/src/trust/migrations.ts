import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed roots of the log, in the service's own database; who keeps copies elsewhere can prove that none was lost. */
export class LogRoots1763900000030 implements MigrationInterface {
  readonly name = 'LogRoots1763900000030';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table log_roots (
        number    int primary key,
        position  bigint not null unique,
        statement text not null,
        hash      bytea not null,
        segments  jsonb not null,
        signature bytea not null
      );
      comment on column log_roots.statement is 'The exact text that was signed.';
      create table log_root_heads (
        root     int not null references log_roots,
        stream   text collate "C" not null,
        version  int not null,
        position bigint not null,
        hash     bytea not null,
        primary key (root, stream)
      );
      create index log_root_heads_by_stream on log_root_heads (stream, root);
      comment on table log_root_heads is 'The streams that changed since the root before, with their last event: says which stream broke.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table log_root_heads; drop table log_roots');
  }
}

/** Like the log itself: the running service adds, and changes nothing. */
export const logRootGrants = (role: string): string => `grant select, insert on log_roots, log_root_heads to ${role};`;
