import { Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { Decree } from '../../case/eligibility';
import { DecreeRow } from './entity';

@Injectable()
export class Decrees {
  constructor(private readonly db: Database) {}

  /** In the order in which they became known. There are a handful of them. */
  all(): Promise<readonly Decree[]> {
    return find(this.db, DecreeRow, { order: { knownSince: 'asc', code: 'asc' } });
  }
}
