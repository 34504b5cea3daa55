import { Injectable } from '@nestjs/common';
import { Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Actor, AsOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { forwardingEvents } from '../../forwarding/events';
import { forwardingItem } from '../../forwarding/views';
import { ForwardingRow } from './entity';
import { evolve } from './projection';

export const DIRECTIONS = ['given', 'received'] as const;
type Direction = (typeof DIRECTIONS)[number];

export interface ListForwardings extends PageQuery, AsOf {
  readonly direction?: Direction | undefined;
}

@Injectable()
export class ForwardingList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
  ) {}

  /** A party sees what it passes on and what it gets, the bodies of the state see all. */
  async find({ direction, knownAt, effectiveOn, ...page }: ListForwardings, reader: Pick<Actor, 'organisation'>) {
    const item = (row: ForwardingRow) => forwardingItem(row.forwarding, this.districts);
    const isNow = knownAt === undefined && effectiveOn === undefined;
    if (isNow && !actsForParty(reader)) return findPage(this.db, ForwardingRow, { newestFirst: 'firstNumber' }, page, item);
    const rows = isNow
      ? await this.ofParty(reader.organisation)
      : await this.past.rows(forwardingEvents, { knownAt, effectiveOn }, (e) => e.data.forwardingId, evolve);
    const isWanted = ({ giver, receiver }: ForwardingRow): boolean =>
      !actsForParty(reader) ||
      (direction !== 'received' && giver === reader.organisation) ||
      (direction !== 'given' && receiver === reader.organisation);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, item);
  }

  /** Nobody passes on to themselves, so no row is in both. */
  private async ofParty(party: string): Promise<readonly ForwardingRow[]> {
    const both = [{ giver: party }, { receiver: party }].map((where) => find(this.db, ForwardingRow, { where }));
    return (await Promise.all(both)).flat();
  }
}
