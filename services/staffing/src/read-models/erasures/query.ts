import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, tableNameOf } from '@paktwerk/postgres';
import { erasureItem } from '../../erasure/views';
import { personDecider, personStream } from '../../person/state';
import { RegisteredRow } from '../people/entity';
import { ProposedErasureRow } from './entity';

/** Proposals to erase somebody whom several parties have registered; who it is and what the parties say is read from the stream. */
@Injectable()
export class ProposedErasures {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** What has waited longest comes first. Whose other parties have left is no longer here: a page may be shorter for it. By hand: it asks who else has registered them. */
  async list(page: PageQuery) {
    const limit = limitOf(page);
    const rows = await this.db.query<ProposedErasureRow>(
      `select ${columnsOf(ProposedErasureRow, 'e')} from ${tableNameOf(ProposedErasureRow)} e
       where e.is_open and ($1::bigint is null or e.number > $1)
         and exists (select from ${tableNameOf(RegisteredRow)} r where r.person_id = e.person_id and r.district <> e.party)
       order by e.number limit $2`,
      [page.cursor ?? null, limit + 1],
    );
    const { rows: shown, next } = pageRows(rows, limit, (row) => row.number);
    const people = await this.commands.loadAll(
      shown.map(({ personId }) => personStream(personId)),
      personDecider,
    );
    return {
      items: shown.flatMap(({ personId }) => {
        const { state, events } = people.get(personStream(personId)) ?? {};
        const item = state && events && erasureItem(state, events);
        return item ? [item] : [];
      }),
      ...next,
    };
  }
}
