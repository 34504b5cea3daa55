import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When which timer is due, by stream and by what it is of in there. */
@Entity('rm_timers_v2')
@Index('rm_timers_v2_due', ['dueAt'])
export class TimerRow {
  @PrimaryColumn('text')
  readonly timer!: string;
  @PrimaryColumn('text')
  readonly stream!: string;
  @PrimaryColumn('text', { comment: 'What in the stream it is of; empty where there is one.' })
  readonly subject!: string;
  @Column('text', { nullable: true, comment: 'Null where it does not run any more.' })
  dueAt!: Instant | null;
  @Column('text', { comment: 'The event that set it last.' })
  causeId!: string;
  @Column('text')
  correlationId!: string;
}

export class Timers1767000000054 implements MigrationInterface {
  readonly name = 'Timers1767000000054';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_timers_v1 (
        timer          text not null,
        stream         text not null,
        due_at         text,
        cause_id       text not null,
        correlation_id text not null,
        constraint rm_timers_v1_pkey primary key (timer, stream)
      );
      create index rm_timers_v1_due on rm_timers_v1 (due_at);
      comment on column rm_timers_v1.due_at is 'Null where it does not run any more.';
      comment on column rm_timers_v1.cause_id is 'The event that set it last.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_timers_v1');
  }
}

/** One timer for each subject of a stream; the replicas of the release before go on with the first table. */
export class TimersBySubject1768900000079 implements MigrationInterface {
  readonly name = 'TimersBySubject1768900000079';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_timers_v2 (
        timer          text not null,
        stream         text not null,
        subject        text not null,
        due_at         text,
        cause_id       text not null,
        correlation_id text not null,
        constraint rm_timers_v2_pkey primary key (timer, stream, subject)
      );
      create index rm_timers_v2_due on rm_timers_v2 (due_at);
      comment on column rm_timers_v2.subject is 'What in the stream it is of; empty where there is one.';
      comment on column rm_timers_v2.due_at is 'Null where it does not run any more.';
      comment on column rm_timers_v2.cause_id is 'The event that set it last.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_timers_v2');
  }
}
