import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';

/**
 * The batch append, second form: the client numbers the events of a stream itself, so that the database only has to compare
 * versions and insert; a batch without a refusal, which is nearly every one, joins nothing. `append_events` stays for processes of
 * the release before, which write under the same lock while the new one is rolled out.
 */
export class AppendBatch1763900000001 implements MigrationInterface {
  readonly name = 'AppendBatch1763900000001';

  async up(q: QueryRunner): Promise<void> {
    await createAppendBatch(q, { heads: false });
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function append_batch');
  }
}

/**
 * The function in its second and its third form: with `heads` an append names the hash of the event that it goes behind, too.
 * Answers the versions that the streams had (below 0 where the event there has another hash), the position before the batch, and the epoch.
 * An append is in when its stream had the expected version; the accepted events stand behind the head in the order in which they were given.
 */
export const createAppendBatch = (q: QueryRunner, { heads }: { readonly heads: boolean }): Promise<unknown> =>
  q.query(`
    create function append_batch(
      a_stream text[], a_expected int[],${heads ? ' a_hash bytea[],' : ''}
      e_append int[], e_stream text[], e_version int[], e_id uuid[], e_command text[], e_type text[], e_schema int[], e_recorded timestamptz[],
      e_meta bytea[], e_data bytea[], e_hash bytea[],
      out actual int[], out last_before bigint, out in_epoch int
    ) language plpgsql volatile as $$
    declare
      known timestamptz;
      accepted boolean[];
    begin
      perform pg_advisory_xact_lock(${APPEND_LOCK});
      select s.epoch into in_epoch from store_state s;
      select e.position, e.known_since into last_before, known from events e order by e.position desc limit 1;
      last_before := coalesce(last_before, 0);
      known := coalesce(known, '-infinity');
      actual := array(
        select coalesce((select ${heads ? 'case when e.hash = a_hash[a.no] then e.version else -e.version end' : 'e.version'} from events e where e.stream = a.stream order by e.version desc limit 1), 0)
        from unnest(a_stream) with ordinality as a(stream, no) order by a.no);
      if actual = a_expected then
        insert into events (position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash)
        select last_before + i.no, in_epoch, i.stream, i.version, i.id, i.command, i.type, i.schema, i.recorded, greatest(known, max(i.recorded) over (order by i.no)), i.meta, i.data, i.hash
        from unnest(e_stream, e_version, e_id, e_command, e_type, e_schema, e_recorded, e_meta, e_data, e_hash)
          with ordinality as i(stream, version, id, command, type, schema, recorded, meta, data, hash, no);
      else
        accepted := array(select a.found = a.wanted from unnest(actual, a_expected) with ordinality as a(found, wanted, no) order by a.no);
        insert into events (position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash)
        select last_before + row_number() over (order by i.no), in_epoch, i.stream, i.version, i.id, i.command, i.type, i.schema, i.recorded,
               greatest(known, max(i.recorded) over (order by i.no)), i.meta, i.data, i.hash
        from unnest(e_append, e_stream, e_version, e_id, e_command, e_type, e_schema, e_recorded, e_meta, e_data, e_hash)
          with ordinality as i(append, stream, version, id, command, type, schema, recorded, meta, data, hash, no)
        where accepted[i.append];
      end if;
      perform pg_notify('paktwerk_store', '');
    end $$;
  `);
