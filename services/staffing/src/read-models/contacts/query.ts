import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import { limitOf, pageRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database, columnsOf, findOne, tableNameOf } from '@paktwerk/postgres';
import type { ContactFunction } from '../../contact/events';
import { contactDecider, contactStream } from '../../contact/state';
import { contactView, isShown } from '../../contact/views';
import type { ContactView } from '../../contact/views';
import { ContactRow } from './entity';

/** As many as an address book or a list of addresses takes. */
const ALL = 5000;

export interface ContactFilter {
  readonly district?: string | undefined;
  readonly topic?: string | undefined;
  readonly function?: ContactFunction | undefined;
  readonly isOnMailingList?: true | undefined;
}

/** The directory of the network: who is found stands in a table, what they say of themselves is decrypted on every read. */
@Injectable()
export class Contacts {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** Who came last comes first; whoever agreed to earlier words is left out, and a page may be shorter for it. */
  async list(filter: ContactFilter, page: PageQuery) {
    const limit = limitOf(page);
    const { rows, next } = pageRows(await this.rows(filter, limit + 1, page.cursor), limit, (row) => row.number);
    return { items: await this.views(rows), ...next };
  }

  async all(filter: ContactFilter): Promise<readonly ContactView[]> {
    return this.views(await this.rows(filter, ALL));
  }

  async one(contactId: string): Promise<ContactView | undefined> {
    const row = await this.rowOf(contactId);
    return row && !row.isRevoked ? (await this.views([row]))[0] : undefined;
  }

  /** Whose entry it is or was, by ids. */
  async rowOf(contactId: string): Promise<ContactRow | undefined> {
    return findOne(this.db, ContactRow, { contactId });
  }

  private rows({ district, topic, function: role, isOnMailingList }: ContactFilter, limit: number, cursor?: string) {
    return this.db.query<ContactRow>(
      `select ${columnsOf(ContactRow, 'c')} from ${tableNameOf(ContactRow)} c
       where not c.is_revoked and ($1::text is null or c.district = $1) and ($2::text is null or $2 = any(c.topics)) and ($3::text is null or c.function = $3)
         and ($4::boolean is null or c.is_on_mailing_list = $4) and ($5::bigint is null or c.number < $5)
       order by c.number desc limit $6`,
      [district ?? null, topic ?? null, role ?? null, isOnMailingList ?? null, cursor ?? null, limit],
    );
  }

  private async views(rows: readonly ContactRow[]): Promise<readonly ContactView[]> {
    const loaded = await this.commands.loadAll(
      rows.map(({ humanId }) => contactStream(humanId)),
      contactDecider,
    );
    return rows.flatMap(({ humanId, contactId }) => {
      const view = contactView(loaded.get(contactStream(humanId))?.events ?? []);
      return view?.contactId === contactId && isShown(view) ? [view] : [];
    });
  }
}
