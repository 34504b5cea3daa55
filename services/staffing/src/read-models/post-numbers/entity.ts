import { Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

@Entity('rm_post_numbers_v1', {
  comment: 'In which order posts came to be there, with their notices in hand: the numbers of a plan follow it.',
})
export class PostNumberRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @FixedColumn('bigint', { comment: 'Position of the approval.' })
  readonly number!: number;
}
