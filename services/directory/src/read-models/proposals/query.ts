import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { Database, Past } from '@paktwerk/platform';
import type { AsOf } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { ProposalRow } from './entity';
import { PROPOSING, proposalAfter, proposalOn, subjectOf } from './projection';

@Injectable()
export class ProposalList {
  constructor(
    private readonly db: Database,
    private readonly past: Past,
  ) {}

  /** All of them, the newest first: there are as many as two people of the state ever decide. */
  async all({ knownAt, effectiveOn }: AsOf = {}): Promise<readonly ProposalRow[]> {
    const isLive = knownAt === undefined && effectiveOn === undefined;
    const after = effectiveOn === undefined ? proposalAfter : proposalOn(effectiveOn);
    const rows = isLive ? await find(this.db, ProposalRow, {}) : await this.past.rows(PROPOSING, { knownAt }, subjectOf, after);
    return [...rows].sort((a, b) => b.firstNumber - a.firstNumber);
  }
}

/** What was not confirmed in time stands as expired from then on. */
export const standingOn = (
  { standing, lastDay }: Pick<ProposalRow, 'standing' | 'lastDay'>,
  day: IsoDate,
): 'expired' | ProposalRow['standing'] => (standing === 'proposed' && lastDay !== null && lastDay < day ? 'expired' : standing);
