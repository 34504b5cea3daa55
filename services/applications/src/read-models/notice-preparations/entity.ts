import type { NoticeKind } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';

/** Notices that are prepared and not released: of a grant there is one at most, and none where its row is over. */
@Entity('rm_notice_preparations_v1')
export class NoticePreparationRow {
  @PrimaryColumn('text')
  readonly grantId!: string;
  @Column('text')
  noticeId!: string;
  @Column('text')
  kind!: NoticeKind;
  @Column('text')
  applicationId!: string;
  @Column('bigint')
  amountCents!: number;
  @Column('text', {
    comment: 'What is to be done with it: signed a second time, released, or prepared anew; over, where it is done.',
  })
  stage!: 'countersign' | 'release' | 'returned' | 'unfunded' | 'overtaken' | 'over';
  @Column('text', { comment: 'The day from which on it waits for that.' })
  since!: IsoDate;
  @Column('text', { comment: 'The sign-in that prepared it.' })
  preparedBy!: string;
  @Column('text', { nullable: true, comment: 'The sign-in that signed it second.' })
  countersignedBy!: string | null;
}
