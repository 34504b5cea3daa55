SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.bus_publish(a_topic text, m_id text[], m_key text[], m_attributes text[], m_data bytea[]) RETURNS integer
    LANGUAGE plpgsql
    AS $$
      declare
        head bigint;
        added int;
      begin
        perform pg_advisory_xact_lock(7236402, hashtext(a_topic));
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
CREATE FUNCTION public.bus_watermark(a_topics text[], a_source text, a_position text, a_epoch integer, a_number bigint, a_known timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
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
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.bus_messages (
    topic text NOT NULL,
    "position" bigint NOT NULL,
    message_id text NOT NULL,
    message_key text NOT NULL,
    attributes json NOT NULL,
    data bytea NOT NULL,
    published_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE public.bus_messages IS 'One log per topic. Positions are dense and in commit order, so position > n order by position loses nothing.';
CREATE TABLE public.bus_watermarks (
    topic text NOT NULL,
    source text NOT NULL,
    "position" text NOT NULL,
    epoch integer NOT NULL,
    number bigint NOT NULL,
    known_since timestamp with time zone NOT NULL,
    log_position bigint NOT NULL,
    written_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
COMMENT ON COLUMN public.bus_watermarks.log_position IS 'A reader may take the watermark over once it has read the topic up to here.';
CREATE TABLE public.migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);
CREATE SEQUENCE public.migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.migrations_id_seq OWNED BY public.migrations.id;
ALTER TABLE ONLY public.migrations ALTER COLUMN id SET DEFAULT nextval('public.migrations_id_seq'::regclass);
INSERT INTO public.migrations VALUES (1, 1700000000001, 'EmbeddedBus1700000000001');
SELECT pg_catalog.setval('public.migrations_id_seq', 1, true);
ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id);
ALTER TABLE ONLY public.bus_messages
    ADD CONSTRAINT bus_messages_pkey PRIMARY KEY (topic, "position");
ALTER TABLE ONLY public.bus_watermarks
    ADD CONSTRAINT bus_watermarks_pkey PRIMARY KEY (topic, source);
CREATE UNIQUE INDEX bus_messages_id ON public.bus_messages USING btree (topic, message_id);
