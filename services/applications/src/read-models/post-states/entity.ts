import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { PostFact } from '../../extension/post-facts';

/** What staffing told of each post, so that it can be said how it stood on a day, as known at an instant. */
@Entity('rm_post_states_v3', { comment: 'What staffing told of each post: how it stood on a day follows from it.' })
@Index('rm_post_states_v3_by_grant', ['grantId'])
@Index('rm_post_states_v3_by_programme', ['programmeId', 'grantId'])
export class PostStateRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @FixedColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @Column('jsonb', { comment: 'Oldest first.' })
  facts!: readonly PostFact[];
}
