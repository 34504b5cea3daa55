import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database, Districts, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { ReservationRow } from './entity';

@Injectable()
export class Reservations {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** Money that was set aside before an instant and is neither committed nor given back: it is listed for a person to decide. */
  uncommitted(before: Instant, page: PageQuery) {
    return findPage(
      this.db,
      ReservationRow,
      { where: { status: 'reserved', since: { '<': before } }, oldestFirst: 'firstNumber' },
      page,
      ({ status: _status, firstNumber: _first, lastNumber: _last, since, ...money }) => ({
        ...money,
        districtName: this.districts.organisationName(money.district),
        reservedAt: since,
      }),
    );
  }
}
