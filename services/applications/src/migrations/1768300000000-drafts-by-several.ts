import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft of several people at once: what it says beside its lines, who changed which field, and who is here. */
export class DraftsBySeveral1768300000000 implements MigrationInterface {
  readonly name = 'DraftsBySeveral1768300000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table drafts add particulars jsonb not null default '{}', add handed_over jsonb;
      comment on column drafts.handed_over is 'Who handed it over for the signature, when, with which note; null again after the next change.';

      create table draft_changes (
        draft_id   text not null,
        revision   integer not null,
        command_id uuid not null,
        request    text,
        at         timestamptz not null,
        by         text not null,
        fields     jsonb not null,
        constraint draft_changes_pkey primary key (draft_id, revision)
      );
      comment on table draft_changes is 'Who changed what of a draft, field by field; goes with the draft.';
      comment on column draft_changes.revision is 'The revision that the change made.';
      comment on column draft_changes.request is 'Keyed hash of the request.';
      create index draft_changes_by_command on draft_changes (command_id);

      create table draft_presence (
        draft_id  text not null,
        person_id text not null,
        section   text not null,
        seen_at   timestamptz not null,
        constraint draft_presence_pkey primary key (draft_id, person_id)
      );
      comment on table draft_presence is 'Who has a draft open just now, and which section; over after half a minute of silence.';
      comment on column draft_presence.seen_at is 'By the clock of the database: people are here in real time, whatever day is simulated.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table draft_presence; drop table draft_changes; alter table drafts drop handed_over, drop particulars');
  }
}
