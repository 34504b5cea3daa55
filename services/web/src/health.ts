import { Health, checkOf, type Readiness } from '@paktwerk/platform';
import type { Pool } from 'pg';

/** Ready = sessions can be read. Services and provider may be away: their answers then say so, one by one. */
export class WebHealth extends Health {
  constructor(private readonly database: Pool) {
    super();
  }

  /** Nothing loops here. */
  stalledForMs(): number {
    return 0;
  }

  async readiness(): Promise<Readiness> {
    const database = await checkOf(this.database.query('select 1 from web_sessions limit 1'));
    return { isReady: database === 'up', checks: { database } };
  }
}
