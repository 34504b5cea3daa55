import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database, Districts, Past, findPage, oldestPageOf } from '@paktwerk/platform';
import type { AsOf, PageQuery } from '@paktwerk/platform';
import { ReservationRow } from './entity';
import { READS, evolve } from './projection';

@Injectable()
export class Reservations {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
  ) {}

  /** Money that was set aside before an instant and is neither committed nor given back: it is listed for a person to decide. */
  async uncommitted(before: Instant, { knownAt, effectiveOn, ...page }: PageQuery & AsOf) {
    const shown = ({ status: _status, firstNumber: _first, lastNumber: _last, since, ...money }: ReservationRow) => ({
      ...money,
      districtName: this.districts.organisationName(money.district),
      reservedAt: since,
    });
    if (knownAt === undefined && effectiveOn === undefined)
      return findPage(
        this.db,
        ReservationRow,
        { where: { status: 'reserved', since: { '<': before } }, oldestFirst: 'firstNumber' },
        page,
        shown,
      );
    const rows = await this.past.rows(READS, { knownAt, effectiveOn }, (e) => e.data.decisionId, evolve);
    const open = rows.filter(({ status, since }) => status === 'reserved' && since < before);
    return oldestPageOf(open, (row) => row.firstNumber, page, shown);
  }
}
