import { Injectable } from '@nestjs/common';
import { Database, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { findOne } from '@paktwerk/postgres';
import type { ClientScope } from '../../client/state';
import type { ClientItem } from '../../client/views';
import { ClientRow } from './entity';

export interface ListedClient {
  readonly view: ClientItem;
  readonly version: number;
}

const viewOf = ({ allDistricts, streamVersion: _version, number: _number, ...client }: ClientRow): ClientItem => ({
  ...client,
  districts: allDistricts ? 'all' : client.districts,
});

export const scopeOfClient = ({ view }: ListedClient): ClientScope => ({ topics: view.topics, districts: view.districts });

@Injectable()
export class Clients {
  constructor(private readonly db: Database) {}

  async find(clientId: string): Promise<ListedClient | undefined> {
    const row = await findOne(this.db, ClientRow, { clientId });
    return row && { view: viewOf(row), version: row.streamVersion };
  }

  list(page: PageQuery) {
    return findPage(this.db, ClientRow, { oldestFirst: 'number' }, page, viewOf);
  }
}
