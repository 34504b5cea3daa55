import { Injectable } from '@nestjs/common';
import type { Language } from '@paktwerk/kernel';
import { Clock, Database, DirectoryCopy, actingNow } from '@paktwerk/platform';
import type { Actor, Role } from '@paktwerk/platform';

type Who = Pick<Actor, 'personId' | 'roles' | 'organisation' | 'predecessors'>;
type Addressee = Who & { readonly language: Language };

/** Whom of a party a reminder goes to. */
export const PARTY_ROLES: readonly Role[] = ['APPLICANT', 'SIGNATORY'];

/**
 * People who are told something while they are not here, with what they may do now. What is kept of them is as old as their last visit: a right that the
 * directory has taken since opens neither mail nor calendar. The roles of the state and of districts stand in their tokens alone.
 */
@Injectable()
export class Addressees {
  constructor(
    private readonly db: Database,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
  ) {}

  async now<W extends Who>(who: W): Promise<W> {
    return actingNow(this.directory, who, await this.clock.today());
  }

  /** Who wants reminders and has one of these roles in this organisation now, or in what has taken its place. */
  async ofReminders(organisation: string, roles: readonly Role[]): Promise<readonly Addressee[]> {
    const heir = await this.directory.heirOf(organisation, await this.clock.today());
    const wanting = await this.db.query<Addressee>(
      `select p.person_id as "personId", p.organisation, p.roles, p.language from preferences p
       where p.reminders and p.organisation = $1 order by p.person_id`,
      [heir?.key ?? organisation],
    );
    const people = await Promise.all(wanting.map((who) => this.now(who)));
    return people.filter((who) => who.roles.some((role) => roles.includes(role)));
  }
}
