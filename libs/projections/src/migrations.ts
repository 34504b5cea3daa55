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

/** What an operator decided, rebuilds beside the live tables, and the few steps of a rebuild that only the tables' owner may do. */
export class ProjectionOperations1763900000020 implements MigrationInterface {
  readonly name = 'ProjectionOperations1763900000020';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table checkpoints add column epoch int;
      comment on column checkpoints.stopped_at is 'Behind position: the entry that a consumer could not fold. At position: the log no longer holds what was read there.';

      create table consumer_decisions (
        id            uuid primary key default gen_random_uuid(),
        consumer      text not null,
        kind          text not null check (kind in ('retry', 'discard', 'reconcile', 'rebuild')),
        from_position bigint not null,
        to_position   bigint,
        event_id      text,
        reason        text not null,
        decided_by    text not null,
        decided_at    timestamptz not null default now()
      );

      create table rebuilds (
        id           uuid primary key default gen_random_uuid(),
        consumer     text not null,
        status       text not null check (status in ('running', 'switched', 'equal', 'differs', 'failed')),
        position     bigint not null default 0,
        total        bigint not null default 0,
        report       jsonb,
        error        text,
        reason       text not null,
        requested_by text not null,
        started_at   timestamptz not null default clock_timestamp(),
        updated_at   timestamptz not null default clock_timestamp()
      );
      create index rebuilds_by_start on rebuilds (started_at desc);

      create schema rebuild;
      comment on schema rebuild is 'Tables of read models that are being rebuilt beside the live ones; empty otherwise.';

      -- Shadow tables like the live ones, with the same names of columns, constraints and indexes, so that the same statements fill
      -- them; plain indexes come last. Run with the rights of the tables' owner: the running service may create no tables.
      create function rebuild_begin(tables text[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        t text;
        live regclass;
        r record;
      begin
        foreach t in array tables loop
          live := case when t ~ '^rm_[a-z0-9_]+$' then to_regclass('public.' || t) end;
          if live is null then
            raise exception 'There is no read model table "%".', t;
          end if;
          if exists (select 1 from pg_constraint c where c.contype = 'f' and live in (c.conrelid, c.confrelid)) or exists (select 1 from pg_trigger g where g.tgrelid = live and not g.tgisinternal) then
            raise exception 'Table "%" has foreign keys or triggers: it cannot be rebuilt beside itself.', t;
          end if;
          execute format('drop table if exists rebuild.%I', t);
          execute format('create table rebuild.%I (like public.%I including all excluding indexes)', t, t);
          for r in select conname, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = live and contype in ('p', 'u', 'x') loop
            execute format('alter table rebuild.%I add constraint %I %s', t, r.conname, r.def);
          end loop;
          for r in select pg_get_indexdef(i.indexrelid) as def from pg_index i where i.indrelid = live and i.indisunique and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid) loop
            execute regexp_replace(r.def, ' ON public\.', ' ON rebuild.');
          end loop;
          for r in select a.grantee::regrole::text as who, a.privilege_type as what from pg_class c, aclexplode(c.relacl) a where c.oid = live and a.grantee not in (0, c.relowner) loop
            execute format('grant %s on rebuild.%I to %s', r.what, t, r.who);
          end loop;
        end loop;
      end $$;

      create function rebuild_index(tables text[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        t text;
        r record;
      begin
        foreach t in array tables loop
          for r in
            select pg_get_indexdef(i.indexrelid) as def, n.relname as name from pg_index i join pg_class n on n.oid = i.indexrelid
            where i.indrelid = to_regclass('public.' || t) and not i.indisunique and not i.indisexclusion and to_regclass(format('rebuild.%I', n.relname)) is null
          loop
            execute regexp_replace(r.def, ' ON public\.', ' ON rebuild.');
          end loop;
          execute format('analyze rebuild.%I', t);
        end loop;
      end $$;

      create function rebuild_switch(tables text[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        t text;
      begin
        foreach t in array tables loop
          if t !~ '^rm_[a-z0-9_]+$' then
            raise exception 'No read model table: "%".', t;
          end if;
          execute format('drop table public.%I', t);
          execute format('alter table rebuild.%I set schema public', t);
        end loop;
      end $$;

      create function rebuild_drop(tables text[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        t text;
      begin
        foreach t in array tables loop
          execute format('drop table if exists rebuild.%I', t);
        end loop;
      end $$;

      revoke all on function rebuild_begin, rebuild_index, rebuild_switch, rebuild_drop from public;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function rebuild_drop, rebuild_switch, rebuild_index, rebuild_begin;
      drop schema rebuild cascade;
      drop table rebuilds;
      drop table consumer_decisions;
      alter table checkpoints drop column epoch;
    `);
  }
}

export const projectionGrants = (role: string): string => `
  grant select, insert, update, delete on leases, checkpoints, parked to ${role};
  grant select, insert on consumer_decisions to ${role};
  grant select, insert, update on rebuilds to ${role};
  grant usage on schema rebuild to ${role};
  grant execute on function rebuild_begin, rebuild_index, rebuild_switch, rebuild_drop to ${role};`;

export const projectionMigrations = [ProjectionTables1700000000002, ProjectionOperations1763900000020];
