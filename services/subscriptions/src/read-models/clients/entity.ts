import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

/** Who may follow the feed. */
@Entity('rm_clients_v1')
export class ClientRow {
  @PrimaryColumn('text')
  readonly clientId!: string;
  @FixedColumn('text', { unique: true })
  readonly oidcClientId!: string;
  @FixedColumn('text')
  readonly name!: string;
  @FixedColumn('text')
  readonly organisation!: string;
  @Column('text', { array: true })
  topics!: string[];
  @Column('boolean')
  allDistricts!: boolean;
  @Column('text', { array: true })
  districts!: string[];
  @Column('text')
  state!: 'active' | 'paused' | 'revoked';
  @FixedColumn('text')
  readonly registeredBy!: string;
  @FixedColumn('text')
  readonly registeredRole!: string;
  @FixedColumn('timestamptz')
  readonly registeredAt!: Instant;
  @Column('integer')
  streamVersion!: number;
  /** Position of the registration: the order of lists. */
  @FixedColumn('bigint')
  readonly number!: number;
}
