import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First half of the advisory-lock key; the second is the topic. */
export const BUS_LOCK = 7_236_402;
/** First half of the session lock that makes one replica of a group read a topic; the second is group and topic. */
export const GROUP_LOCK = 7_236_403;

export class EmbeddedBus1700000000001 implements MigrationInterface {
  readonly name = 'EmbeddedBus1700000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table bus_messages (
        topic        text not null,
        position     bigint not null,
        message_id   text not null,
        message_key  text not null,
        attributes   json not null,
        data         bytea not null,
        published_at timestamptz not null default now(),
        primary key (topic, position)
      );
      create unique index bus_messages_id on bus_messages (topic, message_id);
      comment on table bus_messages is 'One log per topic. Positions are dense and in commit order, so position > n order by position loses nothing.';

      create table bus_watermarks (
        topic        text not null,
        source       text not null,
        position     text not null,
        epoch        int not null,
        number       bigint not null,
        known_since  timestamptz not null,
        log_position bigint not null,
        written_at   timestamptz not null default clock_timestamp(),
        primary key (topic, source)
      );
      comment on column bus_watermarks.log_position is 'A reader may take the watermark over once it has read the topic up to here.';

      -- One call, one commit: a client that dies cannot hold the lock. After the lock every statement sees what its last holder committed.
      create function bus_publish(a_topic text, m_id text[], m_key text[], m_attributes text[], m_data bytea[]) returns int
      language plpgsql volatile as $$
      declare
        head bigint;
        added int;
      begin
        perform pg_advisory_xact_lock(${BUS_LOCK}, hashtext(a_topic));
        select coalesce(max(b.position), 0) into head from bus_messages b where b.topic = a_topic;
        insert into bus_messages (topic, position, message_id, message_key, attributes, data)
          select a_topic, head + row_number() over (order by n.no), n.id, n.key, n.attributes::json, n.data
          from (
            select distinct on (i.id) i.* from unnest(m_id, m_key, m_attributes, m_data) with ordinality as i(id, key, attributes, data, no) order by i.id, i.no
          ) n
          where not exists (select 1 from bus_messages b where b.topic = a_topic and b.message_id = n.id);
        get diagnostics added = row_count;
        if added > 0 then
          perform pg_notify('paktwerk_bus', a_topic);
        end if;
        return added;
      end $$;

      create function bus_watermark(a_topics text[], a_source text, a_position text, a_epoch int, a_number bigint, a_known timestamptz) returns void
      language plpgsql volatile as $$
      declare
        moved boolean;
      begin
        moved := exists (select 1 from unnest(a_topics) t where not exists (
          select 1 from bus_watermarks b where b.topic = t and b.source = a_source and b.epoch = a_epoch and b.number = a_number));
        insert into bus_watermarks as w (topic, source, position, epoch, number, known_since, log_position)
          select t, a_source, a_position, a_epoch, a_number, a_known, coalesce((select max(b.position) from bus_messages b where b.topic = t), 0) from unnest(a_topics) t
          on conflict (topic, source) do update
            set position = excluded.position, epoch = excluded.epoch, number = excluded.number, known_since = excluded.known_since, log_position = excluded.log_position, written_at = clock_timestamp()
            where (excluded.epoch, excluded.number) >= (w.epoch, w.number);
        if moved then -- a confirmation wakes nobody: readers see it when they next look
          perform pg_notify('paktwerk_bus', '');
        end if;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function bus_watermark; drop function bus_publish; drop table bus_watermarks; drop table bus_messages');
  }
}

export class BusEpochs1763900000041 implements MigrationInterface {
  readonly name = 'BusEpochs1763900000041';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table bus_watermarks add column epochs json;

      -- The watermark and where restores of its source began newer epochs. (The older function stays for releases that still call it.)
      create function bus_mark(a_topics text[], a_source text, a_position text, a_epoch int, a_number bigint, a_known timestamptz, a_epochs json) returns void
      language plpgsql volatile as $$
      begin
        perform bus_watermark(a_topics, a_source, a_position, a_epoch, a_number, a_known);
        if a_epochs is not null then
          update bus_watermarks set epochs = a_epochs where source = a_source and topic = any(a_topics) and epochs::text is distinct from a_epochs::text;
        end if;
      end $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function bus_mark; alter table bus_watermarks drop column epochs');
  }
}

export class BusMarksByTopic1769000000107 implements MigrationInterface {
  readonly name = 'BusMarksByTopic1769000000107';

  async up(q: QueryRunner): Promise<void> {
    await announceMarks(q, "perform pg_notify('paktwerk_bus', t) from unnest(a_topics) t;");
  }

  async down(q: QueryRunner): Promise<void> {
    await announceMarks(q, "perform pg_notify('paktwerk_bus', '');");
  }
}

/** Whoever follows none of the topics is not woken by a watermark; where none is named, everybody is. */
const announceMarks = (q: QueryRunner, announce: string): Promise<unknown> =>
  q.query(`
    create or replace function bus_watermark(a_topics text[], a_source text, a_position text, a_epoch int, a_number bigint, a_known timestamptz) returns void
    language plpgsql volatile as $$
    declare
      moved boolean;
    begin
      moved := exists (select 1 from unnest(a_topics) t where not exists (
        select 1 from bus_watermarks b where b.topic = t and b.source = a_source and b.epoch = a_epoch and b.number = a_number));
      insert into bus_watermarks as w (topic, source, position, epoch, number, known_since, log_position)
        select t, a_source, a_position, a_epoch, a_number, a_known, coalesce((select max(b.position) from bus_messages b where b.topic = t), 0) from unnest(a_topics) t
        on conflict (topic, source) do update
          set position = excluded.position, epoch = excluded.epoch, number = excluded.number, known_since = excluded.known_since, log_position = excluded.log_position, written_at = clock_timestamp()
          where (excluded.epoch, excluded.number) >= (w.epoch, w.number);
      if moved then -- a confirmation wakes nobody: readers see it when they next look
        ${announce}
      end if;
    end $$;
  `);

/** What a running service may do with the bus: publish and read, never change or delete a message. */
export const busGrants = (role: string): string => `
  grant select, insert on bus_messages to ${role};
  grant select, insert, update on bus_watermarks to ${role};
  grant execute on function bus_publish, bus_watermark, bus_mark to ${role};`;

export const busMigrations = [EmbeddedBus1700000000001, BusEpochs1763900000041, BusMarksByTopic1769000000107];
