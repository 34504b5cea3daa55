import { Injectable } from '@nestjs/common';
import { defined, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Commands, DirectoryCopy, People, visibleIn } from '@paktwerk/platform';
import type { Visible } from '@paktwerk/platform';
import { Database, tableNameOf } from '@paktwerk/postgres';
import { counsellorDecider, loginStream } from '../../counsellor/state';
import type { CounsellorItem, SuccessorItem } from '../../counsellor/views';
import { SUCCESSOR_SOUGHT_MONTHS } from '../../parameters';
import { entryKey } from '../../person/views';
import { inWords } from '../../post/views';
import { termsOn } from '../../post/state';
import { Register } from '../people/query';
import { OccupancyRow, PostRow } from '../posts/entity';
import { hasLapsed } from '../posts/query';
import { CounsellorRow, LoginRow } from './entity';

const AHEAD = `${SUCCESSOR_SOUGHT_MONTHS.value} months`;

interface Leaving extends Pick<PostRow, 'postId' | 'programmeId' | 'district' | 'recipient' | 'terms'> {
  readonly appointmentId: string;
  readonly personId: string;
  readonly heldFrom: IsoDate;
  readonly lastDayOfWork: IsoDate;
  readonly postUntil: IsoDate;
  readonly humanId: string | null;
}

@Injectable()
export class Counsellors {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly register: Register,
    private readonly directory: DirectoryCopy,
  ) {}

  /**
   * Who has offered to be a counsellor of these parties, each human once, by whichever sign-ins; with the appointments to posts of these parties that they
   * are linked to, and without a word of who else employs them.
   */
  async ofParties(parties: readonly string[]): Promise<readonly CounsellorItem[]> {
    const [logins, links] = await Promise.all([
      this.db.query<{ humanId: string; party: string }>(
        `select human_id as "humanId", min(party) as party from ${tableNameOf(LoginRow)} where party = any($1) group by human_id order by human_id`,
        [parties],
      ),
      // By hand: whose post an appointment is to, another table knows.
      this.db.query<{ humanId: string; appointmentId: string; postId: string }>(
        `select c.human_id as "humanId", c.appointment_id as "appointmentId", c.post_id as "postId" from ${tableNameOf(CounsellorRow)} c
         join ${tableNameOf(PostRow)} p on p.post_id = c.post_id
         where c.is_linked and coalesce(p.recipient, p.district) = any($1) order by c.appointment_id`,
        [parties],
      ),
    ]);
    const signIns = logins.map((l) => l.humanId);
    const offers = await this.commands.loadAll(signIns.map(loginStream), counsellorDecider);
    const isOffered = (signIn: string): boolean => {
      const state = offers.get(loginStream(signIn))?.state;
      return state?.kind === 'offered' && state.parties.some((party) => parties.includes(party));
    };
    const [names, humanOf] = await Promise.all([
      new People(this.db).names(signIns),
      this.directory.humans([...signIns, ...links.map((l) => l.humanId)]),
    ]);
    const items = new Map<string, CounsellorItem>();
    for (const { humanId: signIn, party } of logins) {
      const humanId = humanOf(signIn);
      const own = links.filter((l) => humanOf(l.humanId) === humanId).map(({ appointmentId, postId }) => ({ appointmentId, postId }));
      // Who has taken it back is shown as long as something is linked.
      if (own.length === 0 && !isOffered(signIn)) continue;
      const held = { appointmentIds: own.map((l) => l.appointmentId), links: own };
      items.set(humanId, { humanId, party, ...defined({ name: names.get(signIn) }), ...items.get(humanId), ...held });
    }
    return [...items.values()];
  }

  /** The appointments to posts of these parties that one of the sign-ins is linked to. By hand: whose post an appointment is to, another table knows. */
  linkedTo(
    signIns: readonly string[],
    parties: readonly string[],
  ): Promise<readonly { readonly appointmentId: string; readonly postId: string }[]> {
    return this.db.query(
      `select c.appointment_id as "appointmentId", c.post_id as "postId" from ${tableNameOf(CounsellorRow)} c
       join ${tableNameOf(PostRow)} p on p.post_id = c.post_id
       where c.is_linked and c.human_id = any($1) and coalesce(p.recipient, p.district) = any($2) order by c.appointment_id`,
      [signIns, parties],
    );
  }

  /** Every human whom these parties know by a sign-in: who has offered it, and who is linked. */
  async humansOf(parties: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ humanId: string }>(
      `select l.human_id as "humanId" from ${tableNameOf(LoginRow)} l where l.party = any($1)
       union select c.human_id from ${tableNameOf(CounsellorRow)} c
       join ${tableNameOf(PostRow)} p on p.post_id = c.post_id where c.is_linked and coalesce(p.recipient, p.district) = any($1)`,
      [parties],
    );
    const signIns = rows.map((row) => row.humanId);
    const humanOf = await this.directory.humans(signIns);
    return [...new Set(signIns.map(humanOf))];
  }

  /** The appointments that these sign-ins are linked to, at whichever party: for the human themselves. An appointment that never was is none. */
  linksOf(signIns: readonly string[]): Promise<readonly { readonly party: string; readonly from: IsoDate; readonly lastDay: IsoDate }[]> {
    return this.db.query(
      `select coalesce(p.recipient, p.district) as party, o.first_day as "from", coalesce(o.until, o.last_day, p.last_day) as "lastDay"
       from ${tableNameOf(CounsellorRow)} c join ${tableNameOf(PostRow)} p on p.post_id = c.post_id
       join ${tableNameOf(OccupancyRow)} o on o.post_id = c.post_id and o.appointment_id = c.appointment_id and not o.is_annulled
       where c.is_linked and c.human_id = any($1) order by o.first_day, c.appointment_id`,
      [signIns],
    );
  }

  /** Who leaves a post that goes on, because it is paid for longer and neither has lapsed nor lost its grant, and nobody follows: whoever has left longest comes first. By hand: it looks for who comes after. */
  async withoutSuccessor(visible: Visible, on: IsoDate, knowsPeople: (party: string) => boolean): Promise<readonly SuccessorItem[]> {
    const params: unknown[] = [on];
    const isTheirs = visibleIn(visible, 'p', (value) => `$${params.push(value)}`);
    const rows = await this.db.query<Leaving>(
      `select p.post_id as "postId", p.programme_id as "programmeId", p.district, p.recipient, p.terms, o.appointment_id as "appointmentId", o.person_id as "personId",
         o.first_day as "heldFrom", coalesce(o.until, o.last_day) as "lastDayOfWork", p.last_day as "postUntil", c.human_id as "humanId"
       from ${tableNameOf(PostRow)} p join ${tableNameOf(OccupancyRow)} o on o.post_id = p.post_id and not o.is_annulled
       left join ${tableNameOf(CounsellorRow)} c on c.appointment_id = o.appointment_id and c.is_linked
       where ${isTheirs} and p.standing = 'there' and p.grant_lost is null and p.last_day >= $1::date and not ${hasLapsed('p', '$1')} and coalesce(o.until, o.last_day) < p.last_day
         and coalesce(o.until, o.last_day) < $1::date + interval '${AHEAD}'
         and not exists (select from ${tableNameOf(OccupancyRow)} n where n.post_id = p.post_id and not n.is_annulled and n.first_day > coalesce(o.until, o.last_day))
       order by coalesce(o.until, o.last_day), p.post_id limit 500`,
      params,
    );
    const entered = rows.map(({ personId, district, recipient, heldFrom }) => ({
      personId,
      district: recipient ?? district,
      on: heldFrom,
    }));
    const people = await this.register.findAll(entered.filter((e) => knowsPeople(e.district)));
    return rows.map((row, i) => {
      const { postId, appointmentId, programmeId, district, recipient, lastDayOfWork: lastDay, postUntil, humanId } = row;
      const { name } = inWords(people.get(entryKey(entered[i]!)));
      const keys = { postId, appointmentId, programmeId, district, ...notNull({ recipient }) };
      const who = knowsPeople(recipient ?? district) ? notNull({ name: name ?? null, humanId }) : {};
      return { ...keys, share: termsOn(row, lastDay).share, lastDay, isVacant: lastDay < on, postUntil, ...who };
    });
  }
}
