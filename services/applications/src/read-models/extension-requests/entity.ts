import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Answer, ExtensionRequest, RequestStatus } from '../../extension/state';

/** Requests to fund posts longer, and what became of them. */
@Entity('rm_extension_requests_v4')
@Index('rm_extension_requests_v4_by_district', ['district', 'firstNumber'])
@Index('rm_extension_requests_v4_by_status', ['status', 'firstNumber'])
export class ExtensionRequestRow {
  @PrimaryColumn('text')
  readonly grantId!: string;
  @PrimaryColumn('text')
  readonly requestId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text', { nullable: true, comment: 'The party that was granted; null where it is the district itself.' })
  readonly recipient!: string | null;
  @FixedColumn('jsonb')
  readonly request!: ExtensionRequest;
  @Column('text')
  status!: RequestStatus;
  @Column('jsonb', { comment: 'What notices have decided of it that no court took back, oldest first.' })
  answers!: readonly Answer[];
  @Column('text', { nullable: true, comment: 'When it was withdrawn or declined.' })
  closedOn!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'Why it was withdrawn or declined.' })
  reason!: string | null;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}

/** Which requests a notice answers: a court that annuls it names the notice alone. */
@Entity('rm_extension_answers_v4')
export class ExtensionAnswerRow {
  @PrimaryColumn('text')
  readonly noticeId!: string;
  @FixedColumn('jsonb')
  readonly requestIds!: readonly string[];
}
