import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Forwarding } from '../../forwarding/state';

/** Every forwarding, for who passes on and for who gets. */
@Entity('rm_forwardings_v1')
@Index('rm_forwardings_v1_by_giver', ['giver', 'firstNumber'])
@Index('rm_forwardings_v1_by_receiver', ['receiver', 'firstNumber'])
export class ForwardingRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @PrimaryColumn('text')
  readonly forwardingId!: string;
  @FixedColumn('text', { comment: 'The party that was granted; of a district its five digits.' })
  readonly giver!: string;
  @FixedColumn('text')
  readonly receiver!: string;
  @Column('jsonb')
  forwarding!: Forwarding;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
