import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Serialises what enters a service's inbox log; released after the commit is visible. */
export const INBOX_LOCK = 7_236_404;

export class MessagingTables1700000000003 implements MigrationInterface {
  readonly name = 'MessagingTables1700000000003';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table inbox_messages (
        position        bigint primary key,
        topic           text not null,
        partition       int not null,
        message_id      text not null,
        type            text not null,
        source          text not null,
        message_key     text not null,
        attributes      json not null,
        data            bytea not null,
        recorded_at     timestamptz,
        known_since     timestamptz,
        source_position text,
        received_at     timestamptz not null default now()
      );
      create unique index inbox_messages_id on inbox_messages (topic, message_id);
      comment on table inbox_messages is 'This service''s own copy of the messages it follows. Positions are dense and in commit order; nothing is updated or deleted.';

      create table inbox_offsets (
        topic       text not null,
        partition   int not null,
        next_offset bigint not null,
        updated_at  timestamptz not null default now(),
        primary key (topic, partition)
      );

      create table inbox_watermarks (
        source         text not null,
        topic          text not null,
        partition      int not null,
        position       text not null,
        epoch          int not null,
        number         bigint not null,
        known_since    timestamptz not null,
        inbox_position bigint not null,
        updated_at     timestamptz not null default clock_timestamp(),
        primary key (source, topic, partition)
      );
      comment on column inbox_watermarks.inbox_position is 'Head of the inbox when the watermark came: a read model that has read up to here knows all that the watermark covers.';

      create table relay_checkpoints (
        name        text primary key,
        position    text not null,
        event_id    text not null,
        known_since timestamptz not null,
        updated_at  timestamptz not null default now()
      );

      -- Messages, offset and watermarks of one batch in one call and one commit. The offset is compared: a batch that begins
      -- beyond it is refused whole; one that lies before it was stored already; one that overlaps adds what is new.
      create function inbox_store(
        a_topic text, a_partition int, a_first bigint, a_next bigint,
        m_id text[], m_type text[], m_source text[], m_key text[], m_attributes text[], m_data bytea[], m_recorded timestamptz[], m_known timestamptz[], m_position text[],
        w_source text[], w_position text[], w_epoch int[], w_number bigint[], w_known timestamptz[]
      ) returns table (accepted boolean, next_offset bigint, added int)
      language plpgsql volatile as $$
      declare
        stored bigint;
        head bigint;
        n int := 0;
      begin
        perform pg_advisory_xact_lock(${INBOX_LOCK});
        select o.next_offset into stored from inbox_offsets o where o.topic = a_topic and o.partition = a_partition;
        if stored is null or a_first > stored then
          return query select false, stored, 0;
          return;
        end if;
        select coalesce(max(i.position), 0) into head from inbox_messages i;
        if a_next > stored then
          insert into inbox_messages (position, topic, partition, message_id, type, source, message_key, attributes, data, recorded_at, known_since, source_position)
            select head + row_number() over (order by u.no), a_topic, a_partition, u.id, u.type, u.source, u.key, u.attributes::json, u.data, u.recorded, u.known, u.position
            from (
              select distinct on (m.id) m.* from unnest(m_id, m_type, m_source, m_key, m_attributes, m_data, m_recorded, m_known, m_position)
                with ordinality as m(id, type, source, key, attributes, data, recorded, known, position, no)
              order by m.id, m.no
            ) u
            where not exists (select 1 from inbox_messages i where i.topic = a_topic and i.message_id = u.id);
          get diagnostics n = row_count;
          update inbox_offsets o set next_offset = a_next, updated_at = now() where o.topic = a_topic and o.partition = a_partition;
          stored := a_next;
        end if;
        if a_next = stored and cardinality(w_source) > 0 then
          insert into inbox_watermarks as w (source, topic, partition, position, epoch, number, known_since, inbox_position)
            select distinct on (m.source) m.source, a_topic, a_partition, m.position, m.epoch, m.number, m.known, head + n
            from unnest(w_source, w_position, w_epoch, w_number, w_known) as m(source, position, epoch, number, known)
            order by m.source, m.epoch desc, m.number desc
            on conflict on constraint inbox_watermarks_pkey do update
              set position = excluded.position, epoch = excluded.epoch, number = excluded.number, known_since = excluded.known_since,
                  inbox_position = case when excluded.number = w.number and excluded.epoch = w.epoch then w.inbox_position else excluded.inbox_position end,
                  updated_at = clock_timestamp()
              where (excluded.epoch, excluded.number) >= (w.epoch, w.number);
        end if;
        if n > 0 then
          perform pg_notify('paktwerk_inbox', '');
        end if;
        return query select true, stored, n;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop function inbox_store; drop table relay_checkpoints; drop table inbox_watermarks; drop table inbox_offsets; drop table inbox_messages',
    );
  }
}

export class MessagingEpochs1763900000040 implements MigrationInterface {
  readonly name = 'MessagingEpochs1763900000040';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table relay_checkpoints add column previous text;
      comment on column relay_checkpoints.previous is 'Position of the event before it: reading behind it must give the event that the checkpoint names, whether positions are dense or not.';

      create table inbox_epochs (
        source     text not null,
        epoch      int not null,
        after      bigint not null,
        noticed_at timestamptz not null default now(),
        primary key (source, epoch)
      );
      comment on table inbox_epochs is 'Restores of the sources: messages of an older epoch that stand behind "after" were lost there.';

      create table inbox_orphan_decisions (
        inbox_position bigint primary key,
        reason         text not null,
        decided_by     text not null,
        decided_at     timestamptz not null default now()
      );`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table inbox_orphan_decisions; drop table inbox_epochs; alter table relay_checkpoints drop column previous');
  }
}

/** What the running service may do: add to its inbox, never change it. */
export const messagingGrants = (role: string): string => `
  grant select, insert on inbox_messages, inbox_epochs, inbox_orphan_decisions to ${role};
  grant delete on relay_checkpoints to ${role};
  grant select, insert, update on inbox_offsets, inbox_watermarks, relay_checkpoints to ${role};
  grant execute on function inbox_store to ${role};`;

export const messagingMigrations = [MessagingTables1700000000003, MessagingEpochs1763900000040];
