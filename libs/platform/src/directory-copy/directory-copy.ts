import type { PartyKind, PartyRole } from '@paktwerk/contracts';
import { addDays, defined, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { find, findOne, tableNameOf } from '@paktwerk/postgres';
import type { Database } from '@paktwerk/postgres';
import { CopiedDeputyRow, CopiedPartyNameRow, CopiedPartyRow, CopiedRoleRow, CopiedSignInRow } from './entity';
import { holds, peopleIn, rolesOn } from './party-rights';
import type { HumanOf, Rights } from './party-rights';

/** A party as the copy knows it on a day. */
export interface CopiedParty {
  readonly partyId: string;
  /** What it applies under: of a Stadtkreis the key as a district. */
  readonly key: string;
  readonly kinds: readonly PartyKind[];
  readonly name: string;
  readonly validFrom: IsoDate;
  /** The first day on which it is no more, and what took its place; whatever day was asked for. */
  readonly ended?: { readonly on: IsoDate; readonly into?: { readonly key: string; readonly name: string } };
  /** Of a grouping: who leads it. */
  readonly leadKey?: string;
}

/** No chain is that long, and none is a circle: each step leads to an older entry. It keeps a broken copy from asking for ever. */
const MOST_STEPS = 100;

const HUMANS = `with recursive chain(asked, id, step) as (
    select asked, asked, 0 from unnest($1::text[]) asked
    union all
    select c.asked, s.person, c.step + 1 from chain c join ${tableNameOf(CopiedSignInRow)} s on s.sign_in = c.id where c.step < ${MOST_STEPS}
  )
  select distinct on (c.asked) c.asked, c.id from chain c order by c.asked, c.step desc`;

const SIGN_INS = `with recursive of_human(id) as (
    select $1::text
    union
    select s.sign_in from of_human h join ${tableNameOf(CopiedSignInRow)} s on s.person = h.id
  )
  select id from of_human order by id`;

export const PREDECESSORS = `with recursive before(id, step) as (
    select p.party_id, 0 from ${tableNameOf(CopiedPartyRow)} p where p.key = $1 or p.further_key = $1
    union all
    select p.party_id, b.step + 1 from before b join ${tableNameOf(CopiedPartyRow)} p on p.successor_id = b.id and p.valid_until <= $2
    where b.step < ${MOST_STEPS}
  )
  select p.key from before b join ${tableNameOf(CopiedPartyRow)} p on p.party_id = b.id where b.step > 0 order by p.key`;

const SUCCESSION = `with recursive after(id, successor, until, step) as (
    select p.party_id, p.successor_id, p.valid_until, 0 from ${tableNameOf(CopiedPartyRow)} p where p.key = $1 or p.further_key = $1
    union all
    select p.party_id, p.successor_id, p.valid_until, a.step + 1 from after a join ${tableNameOf(CopiedPartyRow)} p on p.party_id = a.successor
    where a.until <= $2 and a.step < ${MOST_STEPS}
  )
  select p.key from after a join ${tableNameOf(CopiedPartyRow)} p on p.party_id = a.id order by a.step`;

/** What a service knows of the directory, and decides by alone: parties, who may act for them, and which sign-ins are one human. */
export class DirectoryCopy {
  constructor(private readonly db: Database) {}

  /** A party by any of its keys, called as on the day. */
  async party(key: string, day: IsoDate): Promise<CopiedParty | undefined> {
    const row = await this.rowOf(key);
    if (!row) return undefined;
    const { partyId, kinds, validFrom, validUntil, successorId, leadPartyId } = row;
    const [name, into, lead] = await Promise.all([
      this.nameOf(partyId, day),
      successorId === null ? undefined : findOne(this.db, CopiedPartyRow, { partyId: successorId }),
      leadPartyId === null ? undefined : findOne(this.db, CopiedPartyRow, { partyId: leadPartyId }),
    ]);
    const ended = validUntil === null ? undefined : { on: validUntil, ...defined({ into: into && (await this.named(into, validUntil)) }) };
    return { partyId, key: row.key, kinds, name, validFrom, ...defined({ ended, leadKey: lead?.key }) };
  }

  /** What somebody may do on a day for the party of this key, nothing once another has taken its place, and the key that it applies under. Undefined where the copy knows no such party. */
  async rolesOf(
    key: string,
    signIn: string,
    day: IsoDate,
  ): Promise<{ readonly key: string; readonly roles: readonly PartyRole[] } | undefined> {
    const row = await this.rowOf(key);
    if (!row) return undefined;
    if (row.successorId !== null && row.validUntil !== null && row.validUntil <= day) return { key: row.key, roles: [] };
    const rights = await this.rightsOf(row.partyId);
    const humanOf = await this.humans([...peopleIn(rights), signIn]);
    return { key: row.key, roles: rolesOn(rights, humanOf(signIn), day, humanOf) };
  }

  /** The keys of the parties whose place the one of this key has taken by a day, directly or by one another. */
  async predecessorsOf(key: string, day: IsoDate): Promise<readonly string[]> {
    const rows = await this.db.query<{ key: string }>(PREDECESSORS, [key, day]);
    return rows.map((row) => row.key);
  }

  /** The party of this key and, one after another, those that have taken its place by a day. */
  async succession(key: string, day: IsoDate): Promise<readonly string[]> {
    const rows = await this.db.query<{ key: string }>(SUCCESSION, [key, day]);
    return rows.map((row) => row.key);
  }

  /** The party that a day finds in the place of the one of this key: itself, or what it has become part of. Undefined where the copy knows no such party. */
  async heirOf(key: string, day: IsoDate): Promise<CopiedParty | undefined> {
    const heir = (await this.succession(key, day)).at(-1);
    return heir === undefined ? undefined : this.party(heir, day);
  }

  /** Does anybody act for the party of this key on a day? */
  async isRepresented(key: string, day: IsoDate): Promise<boolean> {
    const row = await this.rowOf(key);
    return row !== undefined && (await this.rightsOf(row.partyId)).grants.some((grant) => holds(grant, day));
  }

  /**
   * Last days of what these people may do, or might, for the party of this key or for one that has taken its place by a day, also for somebody else; null of what goes
   * on without an end. With a party that has become part of another one its rights have ended.
   */
  async lastDaysOfRights(key: string, people: readonly string[], day: IsoDate): Promise<readonly (IsoDate | null)[]> {
    const parties = await Promise.all((await this.succession(key, day)).map((one) => this.rowOf(one)));
    const all = await Promise.all(
      parties.map(async (row) => {
        if (!row) return [];
        const { grants, deputies } = await this.rightsOf(row.partyId);
        const gone = row.successorId !== null && row.validUntil !== null && row.validUntil <= day ? addDays(row.validUntil, -1) : null;
        const own = grants.filter((grant) => people.includes(grant.personId));
        return [...own, ...deputies.filter((deputy) => people.includes(deputy.deputyPersonId))].map(({ lastDay }) =>
          gone !== null && (lastDay == null || lastDay > gone) ? gone : (lastDay ?? null),
        );
      }),
    );
    return all.flat();
  }

  /** Which humans these sign-ins are. */
  async humans(signIns: readonly string[]): Promise<HumanOf> {
    const rows = await this.db.query<{ asked: string; id: string }>(HUMANS, [[...new Set(signIns)]]);
    const found = new Map(rows.map((r) => [r.asked, r.id]));
    return (signIn) => found.get(signIn) ?? signIn;
  }

  /** All sign-ins of the human that one of them is. */
  async signInsOf(signIn: string): Promise<readonly string[]> {
    const human = (await this.humans([signIn]))(signIn);
    const rows = await this.db.query<{ id: string }>(SIGN_INS, [human]);
    return rows.map((r) => r.id);
  }

  private async named({ partyId, key }: CopiedPartyRow, day: IsoDate) {
    return { key, name: await this.nameOf(partyId, day) };
  }

  private async rowOf(key: string): Promise<CopiedPartyRow | undefined> {
    return (await findOne(this.db, CopiedPartyRow, { key })) ?? (await findOne(this.db, CopiedPartyRow, { furtherKey: key }));
  }

  private async rightsOf(partyId: string): Promise<Rights> {
    const [grants, deputies] = await Promise.all([
      find(this.db, CopiedRoleRow, { where: { partyId }, order: { grantId: 'asc' } }),
      find(this.db, CopiedDeputyRow, { where: { partyId }, order: { deputyId: 'asc' } }),
    ]);
    return {
      grants: grants.map(({ grantId, personId, role, firstDay: from, lastDay }) => notNull({ grantId, personId, role, from, lastDay })),
      deputies: deputies.map(({ deputyId, personId, deputyPersonId, firstDay: from, lastDay }) => ({
        deputyId,
        personId,
        deputyPersonId,
        from,
        lastDay,
      })),
    };
  }

  /** Before its first name it has that one. */
  private async nameOf(partyId: string, day: IsoDate): Promise<string> {
    const names = await find(this.db, CopiedPartyNameRow, { where: { partyId }, order: { firstDay: 'asc' } });
    return (names.findLast((n) => n.firstDay <= day) ?? names[0])?.name ?? '';
  }
}
