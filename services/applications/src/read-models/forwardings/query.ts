import { Injectable } from '@nestjs/common';
import { Database, Districts, Past, actsFor, actsForParty, findPage, ownKeys, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, PageQuery } from '@paktwerk/platform';
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
  async find({ direction, knownAt, effectiveOn, ...page }: ListForwardings, reader: Acting) {
    const item = (row: ForwardingRow) => forwardingItem(row.forwarding, this.districts);
    const isNow = knownAt === undefined && effectiveOn === undefined;
    if (isNow && !actsForParty(reader)) return findPage(this.db, ForwardingRow, { newestFirst: 'firstNumber' }, page, item);
    const rows = isNow
      ? await this.ofParties(ownKeys(reader))
      : await this.past.rows(forwardingEvents, { knownAt, effectiveOn }, (e) => e.data.forwardingId, evolve);
    const isWanted = ({ giver, receiver }: ForwardingRow): boolean =>
      !actsForParty(reader) || (direction !== 'received' && actsFor(reader, giver)) || (direction !== 'given' && actsFor(reader, receiver));
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, item);
  }

  private ofParties(keys: readonly string[]): Promise<readonly ForwardingRow[]> {
    return find(this.db, ForwardingRow, { where: [{ giver: { in: keys } }, { receiver: { in: keys } }] });
  }
}
