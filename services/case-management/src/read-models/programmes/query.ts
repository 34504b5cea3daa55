import { pause } from '@paktwerk/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find, findOne } from '@paktwerk/postgres';
import { ProgrammeRow } from './entity';

const WAIT_MS = 2000;

@Injectable()
export class Programmes {
  constructor(private readonly db: Database) {}

  all(): Promise<ProgrammeRow[]> {
    return find(this.db, ProgrammeRow, { order: { code: 'asc' } });
  }

  /** A programme that was published a moment ago may still be on its way: waits for it a little. */
  async isPublished(programmeId: string): Promise<boolean> {
    for (const until = Date.now() + WAIT_MS; ;) {
      if (await findOne(this.db, ProgrammeRow, { programmeId })) return true;
      if (Date.now() >= until) return false;
      await pause(50);
    }
  }
}
