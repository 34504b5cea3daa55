import type { Language } from '@paktwerk/kernel';
import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, DirectoryCopy, SecretConfig, actingNow } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { findOne, tableNameOf } from '@paktwerk/postgres';
import { PlanCalendarRow } from './entity';

type Who = Pick<Actor, 'personId' | 'roles' | 'organisation'>;

const SECRET_BYTES = 32;

/** Secret addresses of the deadlines of a plan, for the calendars of those who made one. */
@Injectable()
export class PlanCalendars {
  constructor(
    private readonly db: Database,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
    private readonly config: SecretConfig,
  ) {}

  async has(personId: string, parties: readonly string[]): Promise<boolean> {
    const rows = await this.db.query(
      `select 1 from ${tableNameOf(PlanCalendarRow)} c where c.person_id = $1 and c.party = any($2) limit 1`,
      [personId, parties],
    );
    return rows.length > 0;
  }

  /** A new secret; what there was before opens nothing any more. */
  async renew({ personId, organisation, roles }: Who, party: string, language: Language): Promise<string> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await this.db.query(
      `insert into plan_calendars (person_id, party, organisation, roles, language, calendar_hash, seen_at) values ($1, $2, $3, $4, $5, $6, now())
       on conflict (person_id, party) do update set organisation = excluded.organisation, roles = excluded.roles, language = excluded.language,
         calendar_hash = excluded.calendar_hash, seen_at = now()`,
      [personId, party, organisation, roles, language, this.hashOf(secret)],
    );
    return secret;
  }

  /** Under every key that the plan has had: an address of before opens the plan of what has taken the party's place. */
  async end(personId: string, parties: readonly string[]): Promise<void> {
    await this.db.query(`delete from ${tableNameOf(PlanCalendarRow)} c where c.person_id = $1 and c.party = any($2)`, [personId, parties]);
  }

  async endAll(parties: readonly string[]): Promise<void> {
    await this.db.query(`delete from ${tableNameOf(PlanCalendarRow)} c where c.party = any($1)`, [parties]);
  }

  /** Of the people of a body of the state: of one plan, or of all. */
  async endAllOf(organisation: string, party: string | undefined): Promise<void> {
    await this.db.query(`delete from ${tableNameOf(PlanCalendarRow)} c where c.organisation = $1 and ($2::text is null or c.party = $2)`, [
      organisation,
      party ?? null,
    ]);
  }

  /**
   * Whose calendar a secret opens, with what they may do now: what is kept of them is as old as their last visit. What is no secret takes the same way
   * and the same time.
   */
  async open(secret: string): Promise<(Who & Pick<Actor, 'predecessors'> & Pick<PlanCalendarRow, 'party' | 'language'>) | undefined> {
    const row = await findOne(this.db, PlanCalendarRow, { calendarHash: this.hashOf(secret) });
    if (row === undefined) return undefined;
    const { personId, organisation, roles, party, language } = row;
    return { ...(await actingNow(this.directory, { personId, organisation, roles }, await this.clock.today())), party, language };
  }

  /** Roles and organisation as the token says them now: once a day, and when they are others. */
  async seen({ personId, organisation, roles }: Who): Promise<void> {
    await this.db.query(
      `update plan_calendars set organisation = $2, roles = $3, seen_at = now()
       where person_id = $1 and (organisation <> $2 or roles <> $3 or seen_at < now() - interval '1 day')`,
      [personId, organisation, roles],
    );
  }

  private hashOf(secret: string): string {
    return createHmac('sha256', `plan-calendar\n${this.config.secret}`).update(secret).digest('base64url');
  }
}
