import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { FundedShare } from '../../granted-post/funded-share';

/** Which shares of posts each application asks for or was granted, by who applies: what double funding is looked for in. Rehearsals are not in it. */
@Entity('rm_granted_posts_v1')
@Index('rm_granted_posts_v1_by_party', ['party', 'standing'])
export class GrantedPostRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text', { comment: 'Who applies; of a district its five digits.' })
  readonly party!: string;
  @FixedColumn('text')
  readonly fileNumber!: string;
  @FixedColumn('text')
  readonly programmeCode!: string;
  @Column('text')
  standing!: 'requested' | 'granted' | 'closed';
  @Column('jsonb')
  shares!: readonly FundedShare[];
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
