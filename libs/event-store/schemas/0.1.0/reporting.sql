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
CREATE FUNCTION public.append_events(a_stream text[], a_expected integer[], e_append integer[], e_id uuid[], e_command text[], e_type text[], e_schema integer[], e_recorded timestamp with time zone[], e_meta bytea[], e_data bytea[], e_hash bytea[]) RETURNS TABLE(append_no integer, accepted boolean, actual integer, last_position bigint, in_epoch integer)
    LANGUAGE plpgsql
    AS $$
      declare
        head bigint := 0;
        known timestamptz := '-infinity';
        now_epoch int;
      begin
        perform pg_advisory_xact_lock(7236401);
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
CREATE FUNCTION public.inbox_store(a_topic text, a_partition integer, a_first bigint, a_next bigint, m_id text[], m_type text[], m_source text[], m_key text[], m_attributes text[], m_data bytea[], m_recorded timestamp with time zone[], m_known timestamp with time zone[], m_position text[], w_source text[], w_position text[], w_epoch integer[], w_number bigint[], w_known timestamp with time zone[]) RETURNS TABLE(accepted boolean, next_offset bigint, added integer)
    LANGUAGE plpgsql
    AS $$
      declare
        stored bigint;
        head bigint;
        n int := 0;
      begin
        perform pg_advisory_xact_lock(7236404);
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
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.checkpoints (
    consumer text NOT NULL,
    "position" bigint NOT NULL,
    event_id text,
    stopped_at bigint,
    error text,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON COLUMN public.checkpoints.stopped_at IS 'Position of the entry that a projection could not fold; it waits there and tries again.';
CREATE TABLE public.events (
    "position" bigint NOT NULL,
    epoch integer NOT NULL,
    stream text NOT NULL,
    version integer NOT NULL,
    event_id uuid NOT NULL,
    command_id text NOT NULL,
    type text NOT NULL,
    schema_version integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    known_since timestamp with time zone NOT NULL,
    meta bytea NOT NULL,
    data bytea NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE public.events IS 'The append-only log. Positions are dense and in commit order; nothing is ever updated or deleted.';
CREATE TABLE public.idempotency (
    command_id uuid NOT NULL,
    request_hash bytea NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE public.idempotency IS 'Which request a command id was first used for; a keyed hash, never the body.';
CREATE TABLE public.inbox_messages (
    "position" bigint NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    message_id text NOT NULL,
    type text NOT NULL,
    source text NOT NULL,
    message_key text NOT NULL,
    attributes json NOT NULL,
    data bytea NOT NULL,
    recorded_at timestamp with time zone,
    known_since timestamp with time zone,
    source_position text,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE public.inbox_messages IS 'This service''s own copy of the messages it follows. Positions are dense and in commit order; nothing is updated or deleted.';
CREATE TABLE public.inbox_offsets (
    topic text NOT NULL,
    partition integer NOT NULL,
    next_offset bigint NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.inbox_watermarks (
    source text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "position" text NOT NULL,
    epoch integer NOT NULL,
    number bigint NOT NULL,
    known_since timestamp with time zone NOT NULL,
    inbox_position bigint NOT NULL,
    updated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
COMMENT ON COLUMN public.inbox_watermarks.inbox_position IS 'Head of the inbox when the watermark came: a read model that has read up to here knows all that the watermark covers.';
CREATE TABLE public.leases (
    name text NOT NULL,
    owner text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    fence bigint DEFAULT 1 NOT NULL
);
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
CREATE TABLE public.parked (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    consumer text NOT NULL,
    "position" bigint NOT NULL,
    key text NOT NULL,
    event_id text NOT NULL,
    type text NOT NULL,
    status text NOT NULL,
    reason text NOT NULL,
    attempts integer DEFAULT 1 NOT NULL,
    parked_at timestamp with time zone DEFAULT now() NOT NULL,
    retry_at timestamp with time zone,
    decided_by text,
    decided_at timestamp with time zone,
    note text,
    CONSTRAINT parked_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'parked'::text, 'retry'::text, 'discarded'::text, 'done'::text])))
);
CREATE TABLE public.relay_checkpoints (
    name text NOT NULL,
    "position" text NOT NULL,
    event_id text NOT NULL,
    known_since timestamp with time zone NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.rm_calls_v1 (
    call_id text NOT NULL,
    programme_id text NOT NULL,
    title_de text NOT NULL,
    title_en text NOT NULL,
    pot_cents bigint NOT NULL,
    opens_on date NOT NULL,
    deadline date NOT NULL
);
CREATE TABLE public.rm_figure_deltas_v1 (
    inbox_position bigint NOT NULL,
    seq smallint NOT NULL,
    programme_id text NOT NULL,
    district text NOT NULL,
    measure text NOT NULL,
    effective_on date NOT NULL,
    known_since timestamp with time zone NOT NULL,
    delta bigint NOT NULL,
    source text NOT NULL,
    source_position text NOT NULL
);
COMMENT ON TABLE public.rm_figure_deltas_v1 IS 'From effective_on the measure is greater by delta; known since known_since. Any figure of any day is a sum.';
CREATE TABLE public.rm_figure_facts_v1 (
    kind text NOT NULL,
    key text NOT NULL,
    state text NOT NULL
);
COMMENT ON TABLE public.rm_figure_facts_v1 IS 'The last state of every application, reservation, post …: the next event''s difference is taken from it.';
CREATE TABLE public.rm_figures_live_v1 (
    programme_id text NOT NULL,
    district text NOT NULL,
    measure text NOT NULL,
    value bigint NOT NULL
);
COMMENT ON TABLE public.rm_figures_live_v1 IS 'Sums of all deltas that are effective on the live date.';
CREATE TABLE public.rm_live_state_v1 (
    id integer NOT NULL,
    live_date date NOT NULL,
    CONSTRAINT rm_live_state_v1_id_check CHECK ((id = 1))
);
CREATE TABLE public.rm_people (
    person_id text NOT NULL,
    name text NOT NULL
);
COMMENT ON TABLE public.rm_people IS 'Display names of staff who acted here; events carry only the id.';
CREATE TABLE public.rm_programmes_v1 (
    programme_id text NOT NULL,
    code text NOT NULL,
    title_de text NOT NULL,
    title_en text NOT NULL,
    published_on date NOT NULL
);
CREATE TABLE public.rm_sources_v1 (
    source text NOT NULL,
    source_position text NOT NULL,
    number bigint NOT NULL,
    known_since timestamp with time zone NOT NULL
);
COMMENT ON TABLE public.rm_sources_v1 IS 'How far each service''s facts have been counted.';
CREATE TABLE public.store_state (
    id integer NOT NULL,
    epoch integer NOT NULL,
    CONSTRAINT store_state_id_check CHECK ((id = 1))
);
ALTER TABLE ONLY public.migrations ALTER COLUMN id SET DEFAULT nextval('public.migrations_id_seq'::regclass);
INSERT INTO public.checkpoints VALUES ('frozen:1', 3, '01900000-0000-7000-8000-000000000003', NULL, NULL, '2026-11-23 08:08:50.38542+00');
INSERT INTO public.events VALUES (1, 1, 'thing-a', 1, '01900000-0000-7000-8000-000000000001', 'frozen-0', 'thing.happened', 1, '2025-06-03 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303031222c22636f6d6d616e644964223a2266726f7a656e2d30222c22636f7272656c6174696f6e4964223a2266726f7a656e2d30222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30335431303a30303a30302e3030305a227d', '\x7b226e223a312c226e616d65223a22c38472676572227d', '\x37e7ff941848b8b8912a859ddd1bf3d66b82e5ff1f6e2762aa4d62ccd556d9ec');
INSERT INTO public.events VALUES (2, 1, 'thing-a', 2, '01900000-0000-7000-8000-000000000002', 'frozen-0', 'thing.happened', 1, '2025-06-03 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303032222c22636f6d6d616e644964223a2266726f7a656e2d30222c22636f7272656c6174696f6e4964223a2266726f7a656e2d30222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30335431303a30303a30302e3030305a227d', '\x7b226e223a322c226e616d65223a22c38472676572227d', '\xd787cca1f4e8f704fc3967c8370d8f7922a12684849b0faca0f28b51bc335151');
INSERT INTO public.events VALUES (3, 1, 'thing-b', 1, '01900000-0000-7000-8000-000000000003', 'frozen-1', 'thing.happened', 1, '2025-06-02 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303033222c22636f6d6d616e644964223a2266726f7a656e2d31222c22636f7272656c6174696f6e4964223a2266726f7a656e2d31222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30325431303a30303a30302e3030305a227d', '\x7b226e223a312c226e616d65223a22c38472676572227d', '\x8606f296a9c314559dd229a2262dc7a79cce72566984cdb654ca3c80feeac871');
INSERT INTO public.events VALUES (4, 1, 'thing-b', 2, '01900000-0000-7000-8000-000000000004', 'frozen-1', 'thing.happened', 1, '2025-06-02 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303034222c22636f6d6d616e644964223a2266726f7a656e2d31222c22636f7272656c6174696f6e4964223a2266726f7a656e2d31222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30325431303a30303a30302e3030305a227d', '\x7b226e223a322c226e616d65223a22c38472676572227d', '\xaef8b1449dc33d09284b189a4e84226621df14106120969563d01b82ab1094b7');
INSERT INTO public.events VALUES (5, 1, 'other-c', 1, '01900000-0000-7000-8000-000000000005', 'frozen-2', 'thing.happened', 1, '2025-06-01 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303035222c22636f6d6d616e644964223a2266726f7a656e2d32222c22636f7272656c6174696f6e4964223a2266726f7a656e2d32222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30315431303a30303a30302e3030305a227d', '\x7b226e223a312c226e616d65223a22c38472676572227d', '\xf7b5702b4825d707a3f90ee275fe1691bba9aa1b7d37a08bbd7e26621943b1a8');
INSERT INTO public.events VALUES (6, 1, 'other-c', 2, '01900000-0000-7000-8000-000000000006', 'frozen-2', 'thing.happened', 1, '2025-06-01 10:00:00+00', '2025-06-03 10:00:00+00', '\x7b226576656e744964223a2230313930303030302d303030302d373030302d383030302d303030303030303030303036222c22636f6d6d616e644964223a2266726f7a656e2d32222c22636f7272656c6174696f6e4964223a2266726f7a656e2d32222c226163746f72223a7b22706572736f6e223a227065725f31222c22726f6c65223a224752414e545f434c45524b222c226f7267616e69736174696f6e223a22617574686f72697479227d2c227265636f726465644174223a22323032352d30362d30315431303a30303a30302e3030305a227d', '\x7b226e223a322c226e616d65223a22c38472676572227d', '\xc06894ad2253996031980b09a6a9caf40c7a042daf63271d1ddba4ced610dfc9');
INSERT INTO public.inbox_messages VALUES (1, 'applications.v1', 0, 'm-1', 'grant.decided', 'applications', 'grt_1', '{}', '\x7b7d', NULL, NULL, 'applications:1:1', '2026-11-23 08:08:50.398044+00');
INSERT INTO public.inbox_offsets VALUES ('applications.v1', 0, 1, '2026-11-23 08:08:50.395994+00');
INSERT INTO public.leases VALUES ('frozen', 'somebody', '2026-11-23 08:08:50.387537+00', 1);
INSERT INTO public.migrations VALUES (1, 1700000000001, 'EventStoreSchema1700000000001');
INSERT INTO public.migrations VALUES (2, 1700000000002, 'ProjectionTables1700000000002');
INSERT INTO public.migrations VALUES (3, 1700000000003, 'MessagingTables1700000000003');
INSERT INTO public.migrations VALUES (4, 1700000000004, 'PlatformTables1700000000004');
INSERT INTO public.migrations VALUES (5, 1700000001001, 'ReportingReadModels1700000001001');
INSERT INTO public.parked VALUES ('5c452c0d-b037-4fe2-9eba-7b0c9fe2aafb', 'frozen:1', 2, 'thing-a', '01900000-0000-7000-8000-000000000002', 'thing.happened', 'parked', 'a poison event', 1, '2026-11-23 08:08:50.388509+00', NULL, NULL, NULL, NULL);
INSERT INTO public.relay_checkpoints VALUES ('frozen', 'frozen:1:3', '01900000-0000-7000-8000-000000000003', '2026-11-23 08:08:50.394053+00', '2026-11-23 08:08:50.394053+00');
INSERT INTO public.store_state VALUES (1, 1);
SELECT pg_catalog.setval('public.migrations_id_seq', 5, true);
ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id);
ALTER TABLE ONLY public.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (consumer);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (command_id);
ALTER TABLE ONLY public.inbox_messages
    ADD CONSTRAINT inbox_messages_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.inbox_offsets
    ADD CONSTRAINT inbox_offsets_pkey PRIMARY KEY (topic, partition);
ALTER TABLE ONLY public.inbox_watermarks
    ADD CONSTRAINT inbox_watermarks_pkey PRIMARY KEY (source, topic, partition);
ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.parked
    ADD CONSTRAINT parked_consumer_position_key UNIQUE (consumer, "position");
ALTER TABLE ONLY public.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.relay_checkpoints
    ADD CONSTRAINT relay_checkpoints_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.rm_calls_v1
    ADD CONSTRAINT rm_calls_v1_pkey PRIMARY KEY (call_id);
ALTER TABLE ONLY public.rm_figure_deltas_v1
    ADD CONSTRAINT rm_figure_deltas_v1_pkey PRIMARY KEY (inbox_position, seq);
ALTER TABLE ONLY public.rm_figure_facts_v1
    ADD CONSTRAINT rm_figure_facts_v1_pkey PRIMARY KEY (kind, key);
ALTER TABLE ONLY public.rm_figures_live_v1
    ADD CONSTRAINT rm_figures_live_v1_pkey PRIMARY KEY (programme_id, district, measure);
ALTER TABLE ONLY public.rm_live_state_v1
    ADD CONSTRAINT rm_live_state_v1_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.rm_people
    ADD CONSTRAINT rm_people_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.rm_programmes_v1
    ADD CONSTRAINT rm_programmes_v1_pkey PRIMARY KEY (programme_id);
ALTER TABLE ONLY public.rm_sources_v1
    ADD CONSTRAINT rm_sources_v1_pkey PRIMARY KEY (source);
ALTER TABLE ONLY public.store_state
    ADD CONSTRAINT store_state_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX events_event_id ON public.events USING btree (event_id);
CREATE INDEX events_known_since ON public.events USING btree (known_since, "position");
CREATE INDEX events_stream_command ON public.events USING btree (stream, command_id);
CREATE UNIQUE INDEX events_stream_version ON public.events USING btree (stream, version);
CREATE UNIQUE INDEX inbox_messages_id ON public.inbox_messages USING btree (topic, message_id);
CREATE INDEX parked_open ON public.parked USING btree (consumer, key, "position") WHERE (status = ANY (ARRAY['waiting'::text, 'parked'::text, 'retry'::text]));
CREATE INDEX rm_calls_v1_programme ON public.rm_calls_v1 USING btree (programme_id);
CREATE INDEX rm_figure_deltas_v1_as_of ON public.rm_figure_deltas_v1 USING btree (programme_id, effective_on) INCLUDE (known_since, district, measure, delta);
CREATE INDEX rm_figure_deltas_v1_due ON public.rm_figure_deltas_v1 USING btree (effective_on);
