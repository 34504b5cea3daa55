import { Injectable } from '@nestjs/common';
import { notNull } from '@paktwerk/kernel';
import { Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, PageQuery } from '@paktwerk/platform';
import { isVisible, namesOf, whereVisible } from '../../applicant/applicant';
import type { Status } from '../../application/application-file';
import { applicationEvents } from '../../application/events';
import { Rehearsals } from '../rehearsals/query';
import { ApplicationRow } from './entity';
import { evolve } from './projection';

export interface ListApplications extends PageQuery, AsOf {
  readonly callId?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly district?: string | undefined;
  readonly status?: Status | undefined;
}

const statusesFor = (status: Status | undefined, isApplicant: boolean): { readonly in: readonly Status[] } | undefined => {
  if (status === undefined) return undefined;
  if (!isApplicant) return { in: [status] };
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
    private readonly past: Past,
    private readonly rehearsals: Rehearsals,
  ) {}

  /** Who applies sees their own, and knows decisions when they are released (application/known-to-district.ts). */
  async find({ callId, programmeId, district, status, knownAt, effectiveOn, ...page }: ListApplications, reader: Acting) {
    const isApplicant = actsForParty(reader);
    const visible = whereVisible(reader, district);
    const statuses = statusesFor(status, isApplicant);
    // What is tried is listed with its call only, and as long as that is tried.
    const rehearsal = callId === undefined ? false : undefined;
    if (callId !== undefined && (await this.rehearsals.isOver(callId))) return { items: [] };
    const shown = (row: ApplicationRow) => {
      const { changedAt, version } = row;
      return isApplicant ? this.view(row, withoutUnreleased(row)) : { ...this.view(row, row), changedAt, version };
    };
    if (knownAt === undefined && effectiveOn === undefined) {
      const where = visible.map((rows) => ({ callId, programmeId, ...rows, rehearsal, status: statuses }));
      return findPage(this.db, ApplicationRow, { where, newestFirst: 'firstNumber' }, page, shown);
    }
    const rows = await this.past.rows(applicationEvents, { knownAt, effectiveOn }, (e) => e.data.applicationId, evolve);
    const isWanted = (row: ApplicationRow): boolean =>
      (callId ?? row.callId) === row.callId &&
      (rehearsal ?? row.rehearsal) === row.rehearsal &&
      (programmeId ?? row.programmeId) === row.programmeId &&
      isVisible(row, visible) &&
      (statuses?.in.includes(row.status) ?? true);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, shown);
  }

  /** How many applications of a programme there are in each state. */
  async countByStatus(programmeId: string): Promise<Readonly<Partial<Record<Status, number>>>> {
    const rows = await this.db.query<{ readonly status: Status; readonly n: number }>(
      'select status, count(*)::int as n from rm_application_list_v1 where programme_id = $1 and not rehearsal group by status',
      [programmeId],
    );
    return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
  }

  private view({ firstNumber: _first, lastNumber: _last, ...row }: ApplicationRow, { status, outcome, reservation, decidedCents }: Shown) {
    const { outcome: _outcome, changedAt: _changedAt, version: _version, recipient, recipientName, ...known } = row;
    return {
      ...known,
      ...namesOf({ district: row.district, recipient, recipientName }, this.districts),
      status,
      ...notNull({ outcome }),
      reservation,
      decidedCents,
    };
  }
}
