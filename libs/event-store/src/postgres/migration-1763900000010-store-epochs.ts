import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEND_LOCK } from './append-lock';

/**
 * Epochs with their history: where each began, and in which database. A copy of a database (a restored dump, a promoted replica) knows
 * itself by another identity than the one noted, and begins a new epoch before anybody reads or writes. `store_state` becomes a view, so
 * that there is one truth.
 */
export class StoreEpochs1763900000010 implements MigrationInterface {
  readonly name = 'StoreEpochs1763900000010';

  async up(q: QueryRunner): Promise<void> {
    const [{ schema }] = (await q.query('select quote_ident(current_schema()) as schema')) as [{ schema: string }];
    // pg_temp last: a caller's temporary tables must not stand in for ours in a function that runs with the owner's rights.
    const path = `pg_catalog, ${schema}, pg_temp`;
    await q.query(`
      create table store_epochs (
        epoch    int primary key check (epoch > 0),
        after    bigint not null check (after >= 0),
        identity text not null,
        began_at timestamptz not null default clock_timestamp(),
        reason   text not null
      );
      comment on table store_epochs is 'Every restore begins an epoch. after: the last position that it took over; identity: the database it was written in.';

      -- Which database this is. A dump restored anywhere differs in the table's oid at least, another cluster in the system identifier,
      -- a promoted replica and a recovery to a point in time in the timeline.
      create function store_identity() returns text language sql stable set search_path = ${path} as $$
        select format('system %s, timeline %s, database %s, table %s',
          (select system_identifier from pg_control_system()), left(pg_walfile_name(pg_current_wal_insert_lsn()), 8),
          (select oid from pg_database where datname = current_database()), 'events'::regclass::oid)
      $$;

      insert into store_epochs (epoch, after, identity, reason) select s.epoch, 0, store_identity(), 'the store as it was created' from store_state s;

      -- Owner only: for a copy that cannot be told from its original, such as a file system snapshot.
      create function raise_epoch(why text) returns int language plpgsql volatile set search_path = ${path} as $$
      declare
        raised int;
      begin
        perform pg_advisory_xact_lock(${APPEND_LOCK});
        insert into store_epochs (epoch, after, identity, reason)
          select (select max(e.epoch) from store_epochs e) + 1, coalesce((select max(e.position) from events e), 0), store_identity(), why
          returning store_epochs.epoch into raised;
        perform pg_notify('paktwerk_store', '');
        return raised;
      end $$;

      -- Asked on every new connection, so the usual answer costs no lock. With the owner's rights: the running service may only insert and read events.
      create function adopt_store(out in_epoch int, out raised boolean, out began_after bigint, out was text, out is_now text)
      language plpgsql volatile security definer set search_path = ${path} as $$
      begin
        raised := false;
        select e.epoch, e.after, e.identity into in_epoch, began_after, was from store_epochs e order by e.epoch desc limit 1;
        is_now := was;
        if pg_is_in_recovery() then return; end if; -- a replica is read as what it copies
        is_now := store_identity();
        if was = is_now then return; end if;
        perform pg_advisory_xact_lock(${APPEND_LOCK});
        select e.epoch, e.after, e.identity into in_epoch, began_after, was from store_epochs e order by e.epoch desc limit 1;
        if was = is_now then return; end if; -- another connection was faster
        in_epoch := raise_epoch(format('the database is another one than before: %s, now %s', was, is_now));
        raised := true;
        select e.after into began_after from store_epochs e where e.epoch = in_epoch;
      end $$;
      revoke all on function store_identity(), raise_epoch(text), adopt_store() from public;

      -- Whoever could read the table reads the view, also the processes that run while this is rolled out.
      do $$
      declare
        readers text[] := array(select quote_ident(grantee) from information_schema.role_table_grants
          where table_schema = current_schema() and table_name = 'store_state' and privilege_type = 'SELECT' and grantee <> current_user);
        reader text;
      begin
        drop table store_state;
        create view store_state as select 1 as id, e.epoch from store_epochs e order by e.epoch desc limit 1;
        foreach reader in array readers loop
          execute format('grant select on store_state, store_epochs to %s; grant execute on function adopt_store() to %s', reader, reader);
        end loop;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop view store_state;
      create table store_state (id int primary key check (id = 1), epoch int not null);
      insert into store_state select 1, max(epoch) from store_epochs;
      drop function adopt_store;
      drop function raise_epoch;
      drop function store_identity;
      drop table store_epochs;
    `);
  }
}
