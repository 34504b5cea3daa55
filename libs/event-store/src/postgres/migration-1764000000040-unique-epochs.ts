import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';

/**
 * An epoch's number is the second in which it began, counted from 2020, so that no two restores of the same copy give the same one: the copy
 * cannot know which numbers were given after it was taken. Always above the epochs it does know, whatever the clock says.
 */
export class UniqueEpochs1764000000040 implements MigrationInterface {
  readonly name = 'UniqueEpochs1764000000040';

  async up(q: QueryRunner): Promise<void> {
    await replace(q, `greatest(max(e.epoch) + 1, extract(epoch from clock_timestamp() - timestamptz '2020-01-01 00:00:00+00')::int)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await replace(q, 'max(e.epoch) + 1');
  }
}

const replace = async (q: QueryRunner, number: string): Promise<void> => {
  const [{ schema }] = (await q.query('select quote_ident(current_schema()) as schema')) as [{ schema: string }];
  await q.query(`
    create or replace function raise_epoch(why text) returns int language plpgsql volatile set search_path = pg_catalog, ${schema}, pg_temp as $$
    declare
      raised int;
    begin
      perform pg_advisory_xact_lock(${APPEND_LOCK});
      insert into store_epochs (epoch, after, identity, reason)
        select (select ${number} from store_epochs e), coalesce((select max(e.position) from events e), 0), store_identity(), why
        returning store_epochs.epoch into raised;
      perform pg_notify('paktwerk_store', '');
      return raised;
    end $$;
  `);
};
