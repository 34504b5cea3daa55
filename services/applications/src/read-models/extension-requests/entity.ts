import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { ExtensionRequest } from '../../extension/state';

export const REQUEST_STATUSES = ['open', 'answered'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Requests to fund posts longer, and whether a notice has answered them. */
@Entity('rm_extension_requests_v1')
@Index('rm_extension_requests_v1_by_district', ['district', 'firstNumber'])
@Index('rm_extension_requests_v1_by_status', ['status', 'firstNumber'])
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
  @Column('text', { nullable: true })
  noticeId!: string | null;
  @Column('text', { nullable: true, comment: 'When the notice that answers it was released.' })
  answeredOn!: IsoDate | null;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
