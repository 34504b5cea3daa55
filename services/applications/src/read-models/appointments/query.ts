import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { PostRow } from './entity';

@Injectable()
export class Appointments {
  constructor(private readonly db: Database) {}

  /** The posts of a grant with all that staffing told of them. */
  ofGrant(grantId: string): Promise<readonly PostRow[]> {
    return find(this.db, PostRow, { where: { grantId }, order: { postId: 'asc' } });
  }
}
