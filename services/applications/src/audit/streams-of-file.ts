import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { ChangeRow } from '../read-models/change-notifications/entity';
import { ProofOfUseRow } from '../read-models/proofs-of-use/entity';

/** What began in a file later and has ids of its own: their streams are named by the lists. */
@Injectable()
export class StreamsOfFile {
  constructor(private readonly db: Database) {}

  async changeIds(applicationId: string): Promise<readonly string[]> {
    const rows = await find(this.db, ChangeRow, { where: { applicationId, isSent: true }, order: { firstNumber: 'asc' } });
    return rows.map((row) => row.changeId);
  }

  async proofIds(applicationId: string): Promise<readonly string[]> {
    const rows = await find(this.db, ProofOfUseRow, { where: { applicationId }, order: { firstNumber: 'asc' } });
    return rows.map((row) => row.proofId);
  }
}
