import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import { personDecider, personStream } from '../../person/state';
import { writtenBy } from '../../person/written-by';
import { RefusedSharesRow } from './entity';

/** Which parties asked for more time of somebody than they have; who it is stands there as the party wrote it. */
@Injectable()
export class RefusedShares {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** Whoever asked last comes first. By hand: it counts how many people the party has asked for, over all pages. */
  async list(page: PageQuery) {
    const limit = limitOf(page);
    const found = await this.db.query<RefusedSharesRow & { readonly people: number }>(
      `select ${columnsOf(RefusedSharesRow, 'r')}, (select count(*)::int from ${tableNameOf(RefusedSharesRow)} o where o.party = r.party) as people
       from ${tableNameOf(RefusedSharesRow)} r where ($1::bigint is null or r.number < $1) order by r.number desc limit $2`,
      [page.cursor ?? null, limit + 1],
    );
    const { rows, next } = pageRows(found, limit, (row) => row.number);
    const people = await this.commands.loadAll([...new Set(rows.map(({ personId }) => personStream(personId)))], personDecider);
    return {
      items: rows.map(({ party, personId, attempts, firstOn, lastOn, people: asked }) => {
        const { state, events } = people.get(personStream(personId)) ?? {};
        const written = state && events && writtenBy(party, state, events);
        const name = { givenName: written?.givenName ?? null, familyName: written?.familyName ?? null };
        return { party, personId, ...name, attempts, firstOn, lastOn, peopleOfParty: asked };
      }),
      ...next,
    };
  }
}
