import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was given out before stays everybody's: it cannot be taken back. Of what was delivered nothing waits. */
export class ToldWithTheDelivery1769200000091 implements MigrationInterface {
  readonly name = 'ToldWithTheDelivery1769200000091';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table feed add audience text not null default 'all', add notice text;
      comment on column feed.audience is 'all; state = who reads for the whole state, before a notice is delivered; recipient = the same event once more, for who reads for some districts, with the delivery.';
      comment on column feed.notice is 'Notice that the event tells of, or delivers; of the first one of an application the application. Null for everything else.';
      drop index feed_event;
      create unique index feed_event on feed (topic, event_id, audience);
      alter table feed disable trigger feed_append_only;
      update feed f set notice = case when n.data ->> 'kind' in ('GRANT', 'REJECTION') then n.data ->> 'applicationId' else n.data ->> 'noticeId' end
        from (select position, convert_from(line, 'UTF8')::jsonb -> 'data' as data from feed where type = 'applications.notice.delivered.v1') n
        where n.position = f.position;
      alter table feed enable trigger feed_append_only;
      create index feed_notice on feed (notice) where notice is not null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index feed_notice;
      drop index feed_event;
      alter table feed disable trigger feed_append_only;
      delete from feed where audience = 'recipient';
      alter table feed enable trigger feed_append_only;
      create unique index feed_event on feed (topic, event_id);
      alter table feed drop notice, drop audience;
    `);
  }
}
