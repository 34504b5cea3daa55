import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { postThen } from '../../extension/post-facts';
import type { PostThen } from '../../extension/post-then';
import { PostStateRow } from './entity';

@Injectable()
export class PostStates {
  constructor(private readonly db: Database) {}

  /** The posts of a grant as they are known, or were known at an instant. */
  async ofGrant(grantId: string, knownAt?: Instant): Promise<readonly PostThen[]> {
    const rows = await find(this.db, PostStateRow, { where: { grantId }, order: { postId: 'asc' } });
    return rows.flatMap(({ postId, facts }) => postThen(postId, facts, knownAt) ?? []);
  }

  /** Grants of a programme that have posts. */
  async grantsOf(programmeId: string): Promise<readonly string[]> {
    const rows = await find(this.db, PostStateRow, { where: { programmeId }, order: { grantId: 'asc', postId: 'asc' } });
    return [...new Set(rows.map(({ grantId }) => grantId))];
  }
}
