import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Serialises what enters the feed, so that its positions are dense and in commit order. */
export const FEED_LOCK = 7_236_460;
export const FEED_CHANNEL = 'paktwerk_feed';

export class Subscriptions1763900000060 implements MigrationInterface {
  readonly name = 'Subscriptions1763900000060';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table feed (
        position    bigint primary key,
        epoch       int not null,
        event_id    text not null,
        topic       text not null,
        type        text not null,
        district    text,
        recorded_at timestamptz not null,
        line        bytea not null
      );
      create unique index feed_event on feed (topic, event_id);
      create index feed_recorded on feed (recorded_at, position);
      comment on table feed is 'Every public event once, under the position that subscribers know it by. Never emptied: a rebuild adds what is missing and changes nothing.';
      comment on column feed.line is 'The CloudEvent as it is handed out: attributes and data as they came, one line of JSON.';
      comment on column feed.district is 'From the data; null where the event concerns the whole state.';

      create function feed_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'The feed is append-only: positions that were given out stay what they are.';
      end $$;
      create trigger feed_append_only before update or delete or truncate on feed for each statement execute function feed_is_append_only();

      create table rm_clients_v1 (
        client_id       text primary key,
        oidc_client_id  text not null unique,
        name            text not null,
        organisation    text not null,
        topics          text[] not null,
        all_districts   boolean not null,
        districts       text[] not null,
        state           text not null,
        registered_by   text not null,
        registered_role text not null,
        registered_at   timestamptz not null,
        stream_version  int not null,
        number          bigint not null
      );

      create table rm_webhooks_v1 (
        webhook_id     text primary key,
        client_id      text not null,
        url            text not null,
        topics         text[],
        types          text[],
        districts      text[],
        starts_after   bigint not null,
        state          text not null,
        because        text,
        changed_at     timestamptz not null,
        resumes        int not null,
        stream_version int not null,
        number         bigint not null
      );
      create index rm_webhooks_v1_by_client on rm_webhooks_v1 (client_id, number);

      -- Where a webhook's receiver is and when it is tried next. What was delivered does not follow from any log, so no rebuild touches it.
      create table webhook_queues (
        webhook_id    text primary key,
        position      bigint not null,
        attempt       int not null default 0,
        next_at       timestamptz,
        failing_since timestamptz,
        last_outcome  text,
        resumes       int not null default 0,
        updated_at    timestamptz not null default now()
      );

      create table webhook_secrets (
        secret_id  text primary key,
        webhook_id text not null,
        kek_id     text not null,
        sealed     bytea not null,
        created_at timestamptz not null default now(),
        retires_at timestamptz
      );
      create index webhook_secrets_by_webhook on webhook_secrets (webhook_id);

      create table webhook_deliveries (
        number      bigint generated always as identity primary key,
        webhook_id  text not null,
        kind        text not null,
        position    bigint,
        event_id    text not null,
        type        text not null,
        attempt     int not null,
        outcome     text not null,
        status      int,
        duration_ms int not null,
        at          timestamptz not null default clock_timestamp()
      );
      create index webhook_deliveries_by_webhook on webhook_deliveries (webhook_id, number desc);
      create index webhook_deliveries_by_time on webhook_deliveries (at);
      comment on table webhook_deliveries is 'One row per attempt: status and duration, never a body. Kept for thirty days.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop table webhook_deliveries, webhook_secrets, webhook_queues, rm_webhooks_v1, rm_clients_v1, feed; drop function feed_is_append_only',
    );
  }
}
