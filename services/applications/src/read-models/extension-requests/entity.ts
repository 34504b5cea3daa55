import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Answer, Closed, ExtensionRequest, RequestStatus } from '../../extension/state';

/** Requests to fund posts longer, and what became of them. */
@Entity('rm_extension_requests_v5')
@Index('rm_extension_requests_v5_by_district', ['district', 'firstNumber'])
@Index('rm_extension_requests_v5_by_status', ['status', 'firstNumber'])
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
  @Column('jsonb', { comment: 'When and why which of its posts were withdrawn or declined, oldest first.' })
  closings!: readonly Closed[];
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}

/** Which requests a notice answers: a court that annuls it names the notice alone. */
@Entity('rm_extension_answers_v5')
export class ExtensionAnswerRow {
  @PrimaryColumn('text')
  readonly noticeId!: string;
  @FixedColumn('jsonb')
  readonly requestIds!: readonly string[];
}
