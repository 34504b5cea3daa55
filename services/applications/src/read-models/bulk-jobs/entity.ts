import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { BulkKind } from '../../bulk/events';

/** Every job over a selection, and how far it is. */
@Entity('rm_bulk_jobs_v1')
@Index('rm_bulk_jobs_v1_open', ['isOpen', 'firstNumber'])
@Index('rm_bulk_jobs_v1_by_number', ['firstNumber'])
export class BulkJobRow {
  @PrimaryColumn('text')
  readonly bulkId!: string;
  @FixedColumn('text')
  readonly kind!: BulkKind;
  @FixedColumn('text')
  readonly startedBy!: string;
  @FixedColumn('text')
  readonly startedAt!: Instant;
  @FixedColumn('integer')
  readonly total!: number;
  @Column('integer')
  done!: number;
  @Column('integer')
  nothing!: number;
  @Column('integer')
  refused!: number;
  @Column('boolean')
  isOpen!: boolean;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
