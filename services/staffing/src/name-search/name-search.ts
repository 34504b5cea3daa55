import { Injectable } from '@nestjs/common';
import { Commands, Database, Runtime } from '@paktwerk/platform';
import { remove, tableNameOf } from '@paktwerk/postgres';
import { KeyedHash } from '@paktwerk/privacy';
import type { KeyStore } from '@paktwerk/privacy';
import type { Identifying } from '../identity/identifying';
import { personDecider, personStream } from '../person/state';
import type { RegisteredPerson } from '../person/state';
import { PersonTokenRow } from './entity';
import { likenessesOf, soughtBy, tokensOf } from './tokens';

/** Under this name the key of the hashes lies beside the keys of the persons; never change it, or nobody is found any more. */
const HASH_KEY = 'search-of-people';
/** 128 bits of a hash tell them apart. */
const LENGTH = 22;

/** The entry is one of theirs, and not one that they are about to leave. */
const isTheirs = ({ districts, leaving }: RegisteredPerson, parties: readonly string[]): boolean =>
  districts.some((party) => parties.includes(party) && !leaving.includes(party));

/** In place of a party: by these hashes entries of different parties are found alike. */
export const EVERYBODY = '';

type Entry = Pick<PersonTokenRow, 'personId' | 'district'>;

/**
 * People by what their names sound like, although no name lies in any table: keyed hashes of sounds and spellings, of which each party has its own, so that
 * equal ones of two parties are not alike. They go with the person's key.
 */
@Injectable()
export class NameSearch {
  constructor(
    private readonly db: Database,
    private readonly runtime: Runtime,
    private readonly commands: Commands,
  ) {}

  /** Makes somebody be found by the names that a party wrote. Twice is once; of somebody who is erased meanwhile nothing stays. */
  async remember({ personId, district }: Entry, names: Identifying): Promise<void> {
    await this.add({ personId, district }, tokensOf(names));
    await this.add({ personId, district: EVERYBODY }, likenessesOf(names));
    const [isThere] = await this.keys.notErased([personId]);
    if (isThere === undefined) await this.forget(personId);
  }

  private async add({ personId, district }: Entry, tokens: readonly string[]): Promise<void> {
    await this.db.query(
      `insert into ${tableNameOf(PersonTokenRow)} (token, person_id, district) select u.token, $2, $3 from unnest($1::text[]) u(token) on conflict do nothing`,
      [await this.hashed(district, tokens), personId, district],
    );
  }

  async forget(personId: string): Promise<void> {
    await remove(this.db, PersonTokenRow, { personId });
  }

  /** Those whom one of these parties has registered, the best match first; whoever fits half as well as the best is left out. */
  async find(parties: readonly string[], typed: string, limit: number): Promise<readonly Entry[]> {
    const sought = soughtBy(typed);
    if (sought.length === 0) return [];
    const hashes = await Promise.all(
      parties.map((party) =>
        this.hashed(
          party,
          sought.map((s) => s.token),
        ),
      ),
    );
    const all = hashes.flatMap((of) => of.map((token, i) => ({ ...sought[i]!, token })));
    return this.db.query<Entry>(
      `with matched as (
         select t.person_id, t.district, s.part, max(s.weight) as weight
         from unnest($1::text[], $2::integer[], $3::integer[]) s(token, part, weight) join ${tableNameOf(PersonTokenRow)} t on t.token = s.token
         group by t.person_id, t.district, s.part
       ), scored as (
         select person_id, min(district) as district, sum(weight) as score from matched group by person_id
       )
       select person_id as "personId", district from scored
       where score * 2 > (select max(score) from scored) order by score desc, person_id limit $4`,
      [all.map((s) => s.token), all.map((s) => s.part), all.map((s) => s.weight), limit],
    );
  }

  /**
   * Who of those whom one of these parties has registered sounds like one of these and has the same day of birth; one for each is enough. A party that has left an entry
   * is found by it no more, although what it wrote of them stays hashed there.
   */
  async alike(
    parties: readonly string[],
    people: readonly Identifying[],
  ): Promise<readonly { readonly index: number; readonly personId: string }[]> {
    if (people.length === 0) return [];
    const all = people.flatMap((person, index) => likenessesOf(person).map((likeness) => ({ index, likeness })));
    const tokens = await this.hashed(
      EVERYBODY,
      all.map(({ likeness }) => likeness),
    );
    const rows = await this.db.query<{ token: string; personId: string }>(
      `select t.token, t.person_id as "personId" from ${tableNameOf(PersonTokenRow)} t
       where t.district = $1 and t.token = any($2::text[])
         and exists (select from ${tableNameOf(PersonTokenRow)} o where o.person_id = t.person_id and o.district = any($3::text[]))
       order by t.person_id`,
      [EVERYBODY, tokens, parties],
    );
    const streams = [...new Set(rows.map(({ personId }) => personStream(personId)))];
    const entries = await this.commands.loadAll(streams, personDecider, { sealed: true });
    const found = new Map<string, string>();
    for (const { token, personId } of rows) {
      const state = entries.get(personStream(personId))?.state;
      if (state?.kind === 'registered' && isTheirs(state, parties) && !found.has(token)) found.set(token, personId);
    }
    const foundOf = new Map<number, string>();
    for (const [i, { index }] of all.entries()) {
      const personId = found.get(tokens[i]!);
      if (personId !== undefined && !foundOf.has(index)) foundOf.set(index, personId);
    }
    return [...foundOf].map(([index, personId]) => ({ index, personId }));
  }

  private async hashed(district: string, tokens: readonly string[]): Promise<readonly string[]> {
    const hashes = await new KeyedHash(this.keys, HASH_KEY).ofAll(tokens.map((token) => [district, token]));
    return hashes.map((hash) => hash.slice(0, LENGTH));
  }

  private get keys(): KeyStore {
    const { keys } = this.runtime;
    if (!keys) throw new Error('This service has no key store.');
    return keys;
  }
}
