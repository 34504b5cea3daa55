import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { SharesOfFile } from '../../granted-post/funded-share';
import { GrantedPostRow } from './entity';

@Injectable()
export class GrantedPostList {
  constructor(private readonly db: Database) {}

  /** What an applicant asks for or was granted in other applications, oldest first. */
  async elsewhere(party: string, applicationId: string): Promise<readonly SharesOfFile[]> {
    const where = { party, standing: { in: ['requested', 'granted'] } } as const;
    const rows = await find(this.db, GrantedPostRow, { where, order: { firstNumber: 'asc' } });
    return rows
      .filter((row) => row.applicationId !== applicationId)
      .map(({ applicationId: id, fileNumber, programmeCode, standing, shares }) => ({
        applicationId: id,
        fileNumber,
        programmeCode,
        isGranted: standing === 'granted',
        shares,
      }));
  }

  /** Those of them that are granted. */
  async grantedTo(party: string, applicationId: string): Promise<readonly SharesOfFile[]> {
    return (await this.elsewhere(party, applicationId)).filter(({ isGranted }) => isGranted);
  }
}
