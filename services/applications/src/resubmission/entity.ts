import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';

@Entity('resubmissions', {
  comment: 'Until which day a person does not want to see one of their tasks; nothing of the task changes by it.',
})
export class ResubmissionRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @PrimaryColumn('text')
  readonly task!: string;
  @PrimaryColumn('text', { comment: 'Of what the task is about.' })
  readonly subjectId!: string;
  @Column('text')
  readonly until!: IsoDate;
}
