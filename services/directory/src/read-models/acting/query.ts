import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { tableNameOf } from '@paktwerk/postgres';
import { ActingRow, SignInRow } from './entity';

/** Every sign-in of a human, over all mergers. By hand: a merged person may have been merged into one that was merged. */
const ALL_SIGN_INS = `with recursive mine as (
  select $1::text as id union select s.person_id from ${tableNameOf(SignInRow)} s join mine on s.owner_id = mine.id
)`;

@Injectable()
export class Acting {
  constructor(private readonly db: Database) {}

  /** The sign-ins of a human beside the one that they are known by. */
  async signInsOf(personId: string): Promise<readonly string[]> {
    const rows = await this.db.query<{ id: string }>(`${ALL_SIGN_INS} select id from mine where id <> $1 order by id`, [personId]);
    return rows.map((r) => r.id);
  }

  /** The parties at which a human was ever given something. */
  async partiesOf(personId: string): Promise<readonly string[]> {
    const rows = await this.db.query<{ partyId: string }>(
      `${ALL_SIGN_INS} select distinct a.party_id as "partyId" from ${tableNameOf(ActingRow)} a join mine on a.person_id = mine.id order by 1`,
      [personId],
    );
    return rows.map((r) => r.partyId);
  }
}
