import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';

/**
 * Commands are found by their id alone: it says nearly always which stream it went to, and the index grows at its end (ADR 0021). Appends
 * wait from the first line to the commit: the append lock comes first, since one that had begun would hold the table against the drop
 * while it waits for the build.
 */
export class CommandIndex1765000000020 implements MigrationInterface {
  readonly name = 'CommandIndex1765000000020';

  async up(q: QueryRunner): Promise<void> {
    await exchange(q, 'create index events_command on events (command_id)', 'drop index events_stream_command');
  }

  async down(q: QueryRunner): Promise<void> {
    await exchange(q, 'create index events_stream_command on events (stream, command_id)', 'drop index events_command');
  }
}

const exchange = (q: QueryRunner, create: string, drop: string): Promise<unknown> =>
  q.query(`
    select pg_advisory_xact_lock(${APPEND_LOCK});
    set local statement_timeout = 0;
    set local maintenance_work_mem = '256MB';
    ${create};
    ${drop};
  `);
