import { Injectable } from '@nestjs/common';
import type { Body } from '@paktwerk/auth';
import { Database, Districts, findPage } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { notNull } from '@paktwerk/kernel';
import type { Status } from '../../application/application-file';
import { ApplicationRow } from './entity';

export interface ListApplications extends PageQuery {
  readonly callId?: string;
  readonly district?: string;
  readonly status?: Status;
}

const statusesFor = (status: Status | undefined, reader: Body | undefined): { readonly in: readonly Status[] } | undefined => {
  if (status === undefined) return undefined;
  if (reader !== 'district') return { in: [status] };
  return { in: status === 'checked' ? ['checked', 'prepared'] : status === 'prepared' ? [] : [status] };
};

type Shown = Pick<ApplicationRow, 'status' | 'outcome' | 'reservation' | 'decidedCents'>;

const withoutUnreleased = ({ status, outcome, reservation, decidedCents }: ApplicationRow): Shown =>
  status === 'prepared' || status === 'withdrawn'
    ? { status: status === 'prepared' ? 'checked' : status, outcome: null, reservation: 'none', decidedCents: 0 }
    : { status, outcome, reservation, decidedCents };

@Injectable()
export class ApplicationList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
  ) {}

  /** @param reader a district knows decisions when they are released (application/known-to-district.ts) */
  find({ callId, district, status, ...page }: ListApplications, reader: Body | undefined) {
    const where = { callId, district, status: statusesFor(status, reader) };
    return findPage(this.db, ApplicationRow, { where, newestFirst: 'firstNumber' }, page, (row) => {
      const { changedAt, version } = row;
      return reader === 'district' ? this.view(row, withoutUnreleased(row)) : { ...this.view(row, row), changedAt, version };
    });
  }

  /** How many applications of a programme there are in each state. */
  async countByStatus(programmeId: string): Promise<Readonly<Partial<Record<Status, number>>>> {
    const rows = await this.db.query<{ readonly status: Status; readonly n: number }>(
      'select status, count(*)::int as n from rm_application_list_v1 where programme_id = $1 group by status',
      [programmeId],
    );
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
  }

  private view({ firstNumber: _first, lastNumber: _last, ...row }: ApplicationRow, { status, outcome, reservation, decidedCents }: Shown) {
    const { outcome: _outcome, changedAt: _changedAt, version: _version, ...known } = row;
    return {
      ...known,
      districtName: this.districts.organisationName(row.district),
      status,
      ...notNull({ outcome }),
      reservation,
      decidedCents,
    };
  }
}
