import { Injectable } from '@nestjs/common';
import { Commands } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import { findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { Database } from '@paktwerk/postgres';
import { personDecider, personStream } from '../../person/state';
import { personView } from '../../person/views';
import type { PersonView } from '../../person/views';
import { RegisteredRow } from './entity';

/** The register of people: who is in it stands in a table, what they are called is decrypted from their stream on every read. */
@Injectable()
export class Register {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
  ) {}

  /** The people of a district, the one registered last first. */
  list(district: string, page: PageQuery) {
    return findRows(this.db, RegisteredRow, { where: { district }, newestFirst: 'number' }, page);
  }

  /** Reads as many streams as there are names; a page is at most 200. */
  async findAll(personIds: readonly string[], today: IsoDate): Promise<ReadonlyMap<string, PersonView>> {
    const found = new Map<string, PersonView>();
    const queue = [...new Set(personIds)];
    const next = async (): Promise<void> => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        const { state, events } = await this.commands.load(personStream(id), personDecider);
        const view = personView(state, events, today);
        if (view) found.set(id, view);
      }
    };
    await Promise.all(Array.from({ length: 6 }, next));
    return found;
  }
}
