import { Injectable } from '@nestjs/common';
import type { Actor } from '@paktwerk/auth';
import { notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Clock, Database, Remembered, Runtime, ownKeys } from '@paktwerk/platform';
import type { HumanOf } from '@paktwerk/platform';
import { tableNameOf } from '@paktwerk/postgres';
import { inOfficeOn } from '../../access/in-office';
import type { Appointment } from '../../access/in-office';
import type { InOffice } from '../../access/who-may';
import { OPEN_BEHIND_MONEY_MONTHS } from '../../parameters';
import { AppointmentRow, PostEndRow, SignInRow } from './entity';
import { appointments } from './projection';

/** No chain is that long; it keeps a broken copy from asking for ever. */
const MOST_STEPS = 100;

/** Keys of carriers (Träger): they do for the district what it passes on to them, and their people sign in for it. */
const CARRIERS = 'T-';

/** From each sign-in that is asked to the oldest of the same human. */
const UP = `with recursive up(asked, id, step) as (
    select asked, asked, 0 from unnest($1::text[]) asked
    union all
    select u.asked, s.person, u.step + 1 from up u join ${tableNameOf(SignInRow)} s on s.sign_in = u.id where u.step < ${MOST_STEPS}
  )`;

/** And from there to all that belong to that one. */
const SAME_HUMAN = `${UP},
  of_human(asked, id) as (
    (select distinct on (asked) asked, id from up order by asked, step desc)
    union
    select h.asked, s.sign_in from of_human h join ${tableNameOf(SignInRow)} s on s.person = h.id
  )`;

interface Found extends Pick<AppointmentRow, 'appointmentId' | 'postId' | 'programmeId' | 'firstDay' | 'lastDay'> {
  readonly asked: string;
  readonly isOwn: boolean;
  readonly postUntil: IsoDate | null;
}
/** `isOwn`: to a post of the party itself, and not of a carrier that works for it. */
export type OfCounsellor = Appointment & Pick<AppointmentRow, 'appointmentId' | 'postId' | 'programmeId'> & { readonly isOwn: boolean };

@Injectable()
export class Appointments {
  /** Every act in a case asks for those of whoever acts. */
  private readonly own: Remembered<readonly OfCounsellor[]>;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    { freshness }: Runtime,
  ) {
    this.own = new Remembered(appointments, freshness);
  }

  /** The appointments to posts of these parties, and of carriers that work for one of them as a district, that each of these sign-ins is linked to, under whichever sign-in of the same human; those that never were and never began are left out. */
  async of(signIns: readonly string[], parties: readonly string[]): Promise<ReadonlyMap<string, readonly OfCounsellor[]>> {
    const rows = await this.db.query<Found>(
      `${SAME_HUMAN}
       select distinct h.asked, a.appointment_id as "appointmentId", a.post_id as "postId", a.programme_id as "programmeId",
         a.first_day as "firstDay", a.last_day as "lastDay", p.until as "postUntil",
         a.party = any($2) as "isOwn"
       from of_human h join ${tableNameOf(AppointmentRow)} a on a.human_id = h.id and not a.is_annulled and a.first_day is not null
         and (a.party = any($2) or (a.district = any($2) and a.party like '${CARRIERS}%'))
       left join ${tableNameOf(PostEndRow)} p on p.post_id = a.post_id
       order by a.first_day, a.appointment_id`,
      [[...new Set(signIns)], parties],
    );
    const found = new Map<string, OfCounsellor[]>();
    for (const { asked, appointmentId, postId, programmeId, firstDay, lastDay, postUntil, isOwn } of rows) {
      const appointment = { appointmentId, postId, programmeId, isOwn, from: firstDay!, ...notNull({ lastDay, paidUntil: postUntil }) };
      found.set(asked, [...(found.get(asked) ?? []), appointment]);
    }
    return found;
  }

  /**
   * Since when somebody is a counsellor of their party no more, wherever else they work now: what they may do as one ends with that, also where their
   * sign-in still has the role. Of whom no appointment is known, nothing is said here.
   */
  async withOffice<A extends Pick<Actor, 'personId' | 'organisation' | 'predecessors'>>(actor: A): Promise<A & InOffice> {
    const { personId } = actor;
    const parties = ownKeys(actor);
    const held = await this.own.of([personId, ...parties].join(' '), async () => (await this.of([personId], parties)).get(personId) ?? []);
    const office = inOfficeOn(held, await this.clock.today(), OPEN_BEHIND_MONEY_MONTHS.value);
    return office.kind === 'ended' ? { ...actor, leftOn: office.lastDay } : actor;
  }

  /** Which humans these sign-ins are. */
  async humans(signIns: readonly string[]): Promise<HumanOf> {
    const rows = await this.db.query<{ asked: string; id: string }>(
      `${UP} select distinct on (asked) asked, id from up order by asked, step desc`,
      [[...new Set(signIns)]],
    );
    const found = new Map(rows.map((row) => [row.asked, row.id]));
    return (signIn) => found.get(signIn) ?? signIn;
  }
}
