import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When which timer is due, by stream. */
@Entity('rm_timers_v1')
@Index('rm_timers_v1_due', ['dueAt'])
export class TimerRow {
  @PrimaryColumn('text')
  readonly timer!: string;
  @PrimaryColumn('text')
  readonly stream!: string;
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
