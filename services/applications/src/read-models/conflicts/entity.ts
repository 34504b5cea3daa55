import { Entity, PrimaryColumn } from '@paktwerk/postgres';

/** Who declared to stand close to an applicant, and so prepares and signs nothing on the application; it is never taken back. */
@Entity('rm_conflicts_v1', { comment: 'Who declared to stand close to an applicant.' })
export class ConflictRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @PrimaryColumn('text', { comment: 'The sign-in under which it was declared.' })
  readonly reviewer!: string;
}
