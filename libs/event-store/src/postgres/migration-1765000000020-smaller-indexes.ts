import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';

/**
 * Two indexes less to fit into memory (ADR 0021). `known_since` rises with `position`, so that the primary key finds a place in it; and a
 * command's id says nearly always which stream it went to. Appends wait from the first line to the commit: the append lock comes first, since
 * one that had begun would hold the table against the drop while it waits for the build.
 */
export class SmallerIndexes1765000000020 implements MigrationInterface {
  readonly name = 'SmallerIndexes1765000000020';

  async up(q: QueryRunner): Promise<void> {
    await exchange(q, 'create index events_command on events (command_id)', 'drop index events_stream_command, events_known_since');
  }

  async down(q: QueryRunner): Promise<void> {
    await exchange(q, `
      create index events_stream_command on events (stream, command_id);
      create index events_known_since on events (known_since, position)`, 'drop index events_command');
  }
}

const exchange = (q: QueryRunner, create: string, drop: string): Promise<unknown> => q.query(`
  select pg_advisory_xact_lock(${APPEND_LOCK});
  set local statement_timeout = 0;
  set local maintenance_work_mem = '256MB';
  ${create};
  ${drop};
`);
