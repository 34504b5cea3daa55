import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { Instant } from '@paktwerk/kernel';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import { personDecider, personStream } from '../../person/state';
import { entryKey, personView } from '../../person/views';
import type { Entered, PersonView } from '../../person/views';
import { RegisteredRow } from './entity';

/** The register of people: who is in it stands in a table, what they are called is decrypted from their stream on every read. */
@Injectable()
export class Register {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** The people whom a party has registered, or a party whose place it has taken, the one registered last first. By hand: of several entries of one person the first of these parties' stands for all. */
  async list(districts: readonly string[], page: PageQuery) {
    const limit = limitOf(page);
    const rows = await this.db.query<RegisteredRow>(
      `select ${columnsOf(RegisteredRow, 'r')} from ${tableNameOf(RegisteredRow)} r
       where r.district = any($1::text[]) and ($2::bigint is null or r.number < $2) and not exists (
         select from ${tableNameOf(RegisteredRow)} o
         where o.person_id = r.person_id and array_position($1::text[], o.district) < array_position($1::text[], r.district))
       order by r.number desc limit $3`,
      [districts, page.cursor ?? null, limit + 1],
    );
    return pageRows(rows, limit, (row) => row.number);
  }

  /** Each as a district registered them, by {@link entryKey}. */
  async findAll(people: readonly Entered[], knownAt?: Instant): Promise<ReadonlyMap<string, PersonView>> {
    const found = new Map<string, PersonView>();
    const streams = [...new Set(people.map((p) => personStream(p.personId)))];
    const loaded = await this.commands.loadAll(streams, personDecider, { knownAt });
    for (const person of new Map(people.map((p) => [entryKey(p), p])).values()) {
      const { state, events } = loaded.get(personStream(person.personId)) ?? {};
      const { district, employers = [district] } = person;
      if (state === undefined || events === undefined || state.kind === 'none') continue;
      const registeredBy = employers.find((key) => state.districts.includes(key));
      const view = registeredBy === undefined ? undefined : personView(state, events, registeredBy, person.on);
      if (view) found.set(entryKey(person), view);
    }
    return found;
  }
}
