import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** An appointment to a post and the human who signs in for it: with its days that says who is a counsellor of which post on which day. */
@Entity('rm_appointments_v4', { comment: 'Who that signs in has which appointment to a funded post on which days, by ids only.' })
@Index('rm_appointments_v4_by_human', ['humanId'])
export class AppointmentRow {
  @PrimaryColumn('text')
  readonly appointmentId!: string;
  @Column('text')
  postId!: string;
  @Column('text')
  programmeId!: string;
  @Column('text', { comment: 'Whose post it is: the recipient, or the district itself.' })
  party!: string;
  @Column('text', { comment: 'In which district the post is.' })
  district!: string;
  @Column('text', { nullable: true, comment: 'Whose sign-in it is; null while none is linked.' })
  humanId!: string | null;
  @Column('date', { nullable: true, comment: 'Null while only the sign-in is known.' })
  firstDay!: IsoDate | null;
  @Column('date', { nullable: true, comment: 'Last day that was told; null for as long as the money of the post lasts.' })
  lastDay!: IsoDate | null;
  @Column('date', { nullable: true, comment: 'Earliest first day that was ever told; null while only the sign-in is known.' })
  firstTold!: IsoDate | null;
  @Column('boolean', { comment: 'As known now it never was, and it was said so before it began.' })
  isAnnulled!: boolean;
}

@Entity('rm_post_ends_v4', { comment: 'Until when a funded post is paid for, as known now.' })
export class PostEndRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @Column('date')
  until!: IsoDate;
}

@Entity('rm_sign_ins_v4', { comment: 'Which sign-in belongs to which human, by ids only.' })
@Index('rm_sign_ins_v4_by_person', ['person'])
export class SignInRow {
  @PrimaryColumn('text')
  readonly signIn!: string;
  @Column('text')
  person!: string;
}
