import type { ProofKind } from '@paktwerk/contracts';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Stage } from '../../proof-of-use/state';

/** Where every proof of use stands, for lists and for what is next. */
@Entity('rm_proofs_of_use_v2')
@Index('rm_proofs_of_use_v2_by_grant', ['grantId'])
@Index('rm_proofs_of_use_v2_by_call', ['callId', 'stage'])
@Index('rm_proofs_of_use_v2_by_district', ['district', 'firstNumber'])
@Index('rm_proofs_of_use_v2_by_recipient', ['recipient', 'firstNumber'])
@Index('rm_proofs_of_use_v2_by_stage', ['stage', 'lastDay'])
export class ProofOfUseRow {
  @PrimaryColumn('text')
  readonly proofId!: string;
  @FixedColumn('text')
  readonly kind!: ProofKind;
  @FixedColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text')
  readonly fileNumber!: string;
  @FixedColumn('text')
  readonly callId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text', { nullable: true, comment: 'The party that was granted; null where it is the district itself.' })
  readonly recipient!: string | null;
  @FixedColumn('text', { nullable: true, comment: 'Its name on the day on which it applied.' })
  readonly recipientName!: string | null;
  @Column('bigint')
  grantedCents!: Cents;
  @FixedColumn('text')
  readonly firstDay!: IsoDate;
  @Column('text')
  lastDay!: IsoDate;
  @Column('text')
  dueOn!: IsoDate;
  @Column('text')
  stage!: Stage;
  @Column('text', { comment: 'The day of what it is about now.' })
  since!: IsoDate;
  @Column('text', { nullable: true })
  prefilledOn!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'The last day that it was reminded of.' })
  remindedOf!: IsoDate | null;
  @Column('text', { nullable: true })
  overdueOn!: IsoDate | null;
  @Column('text', { nullable: true })
  submittedOn!: IsoDate | null;
  @Column('boolean')
  deviates!: boolean;
  @Column('boolean')
  isSampled!: boolean;
  @Column('text', { nullable: true, comment: 'Until when the recipient corrects it.' })
  objectedUntil!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'Who may not accept it.' })
  checkedBy!: string | null;
  @Column('bigint', { nullable: true })
  provenCents!: Cents | null;
  @Column('bigint', { nullable: true })
  acceptedCents!: Cents | null;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
