import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';
import { AppendBatch1763900000001 } from './migration-1763900000001-append-batch';
import { StoreEpochs1763900000010 } from './migration-1763900000010-store-epochs';
import { UniqueEpochs1764000000040 } from './migration-1764000000040-unique-epochs';
import { CommandIndex1765000000020 } from './migration-1765000000020-command-index';
import { AppendHeads1766000000000 } from './migration-1766000000000-append-heads';

export class EventStoreSchema1700000000001 implements MigrationInterface {
  readonly name = 'EventStoreSchema1700000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table store_state (
        id    int primary key check (id = 1),
        epoch int not null
      );
      insert into store_state values (1, 1);

      create table events (
        position       bigint primary key,
        epoch          int not null,
        stream         text not null,
        version        int not null,
        event_id       uuid not null,
        command_id     text not null,
        type           text not null,
        schema_version int not null,
        recorded_at    timestamptz not null,
        known_since    timestamptz not null,
        meta           bytea not null,
        data           bytea not null,
        hash           bytea not null
      );
      create unique index events_stream_version on events (stream, version);
      create unique index events_event_id on events (event_id);
      create index events_stream_command on events (stream, command_id);
      create index events_known_since on events (known_since, position);
      comment on table events is 'The append-only log. Positions are dense and in commit order; nothing is ever updated or deleted.';

      -- Many appends in one call and one commit. Each append is checked on its own: one that is refused adds nothing and
      -- fails none of its neighbours. After the lock every statement sees what the previous holder committed.
      create function append_events(
        a_stream text[], a_expected int[],
        e_append int[], e_id uuid[], e_command text[], e_type text[], e_schema int[], e_recorded timestamptz[], e_meta bytea[], e_data bytea[], e_hash bytea[]
      ) returns table (append_no int, accepted boolean, actual int, last_position bigint, in_epoch int)
      language plpgsql volatile as $$
      declare
        head bigint := 0;
        known timestamptz := '-infinity';
        now_epoch int;
      begin
        perform pg_advisory_xact_lock(${APPEND_LOCK});
        select s.epoch into now_epoch from store_state s;
        select e.position, e.known_since into head, known from events e order by e.position desc limit 1;
        head := coalesce(head, 0);
        known := coalesce(known, '-infinity');
        return query
          with appends as (
            select a.no::int as no, a.stream, a.expected,
                   coalesce((select e.version from events e where e.stream = a.stream order by e.version desc limit 1), 0) as actual
            from unnest(a_stream, a_expected) with ordinality as a(stream, expected, no)
          ), incoming as (
            select i.*, row_number() over (partition by i.append order by i.no)::int as nth
            from unnest(e_append, e_id, e_command, e_type, e_schema, e_recorded, e_meta, e_data, e_hash)
              with ordinality as i(append, id, command, type, schema, recorded, meta, data, hash, no)
          ), known_ids as (
            select distinct i.append from incoming i join events e on e.event_id = i.id
          ), fine as (
            select a.* from appends a where a.actual = a.expected and not exists (select 1 from known_ids k where k.append = a.no)
          ), added as (
            insert into events (position, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash)
            select head + row_number() over (order by i.no), now_epoch, f.stream, f.expected + i.nth, i.id, i.command, i.type, i.schema, i.recorded,
                   greatest(known, max(i.recorded) over (order by i.no)), i.meta, i.data, i.hash
            from incoming i join fine f on f.no = i.append
            order by i.no
            returning events.stream as s, events.position as p
          ), last_of as (
            select s, max(p) as p from added group by s
          )
          select a.no, l.p is not null, a.actual, l.p, now_epoch from appends a left join last_of l on l.s = a.stream order by a.no;
        perform pg_notify('paktwerk_store', '');
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function append_events; drop table events; drop table store_state');
  }
}

/** What the running service may do with the store: insert and read, nothing else. */
export const storeGrants = (role: string): string => `
  grant select, insert on events to ${role};
  grant select on store_state, store_epochs to ${role};
  grant execute on function append_events, append_batch, adopt_store to ${role};`;

export const eventStoreMigrations = [
  EventStoreSchema1700000000001,
  AppendBatch1763900000001,
  StoreEpochs1763900000010,
  UniqueEpochs1764000000040,
  CommandIndex1765000000020,
  AppendHeads1766000000000,
];
