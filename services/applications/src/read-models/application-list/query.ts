import { Injectable } from '@nestjs/common';
import { notNull } from '@paktwerk/kernel';
import { Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { isVisible, namesOf, whereVisible } from '../../applicant/applicant';
import type { Status } from '../../application/application-file';
import { applicationEvents } from '../../application/events';
import { NoticeList } from '../notice-list/query';
import { Rehearsals } from '../rehearsals/query';
import { ApplicationRow } from './entity';
import { evolve } from './projection';

export interface ListApplications extends PageQuery, AsOf {
  readonly callId?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly district?: string | undefined;
  readonly status?: Status | undefined;
}

type Shown = Pick<ApplicationRow, 'status' | 'outcome' | 'reservation' | 'decidedCents'>;

const UNDECIDED = { outcome: null, reservation: 'none', decidedCents: 0 } as const;
/** What an applicant knows; before decisions had notices, the formal check rejected without one. */
const knownOf = (row: ApplicationRow, inHand: ReadonlySet<string>): Shown => {
  const { applicationId, status, reservation, rehearsal } = row;
  const isTold = rehearsal || inHand.has(applicationId) || (status === 'rejected' && reservation === 'none');
  switch (status) {
    case 'submitted':
    case 'checked':
      return row;
    case 'prepared':
      return { ...UNDECIDED, status: 'checked' };
    case 'withdrawn':
      return { ...UNDECIDED, status };
    case 'granted':
    case 'rejected':
      return isTold ? row : { ...UNDECIDED, status: 'checked' };
  }
};

@Injectable()
export class ApplicationList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
    private readonly rehearsals: Rehearsals,
    private readonly notices: NoticeList,
  ) {}

  /** Who applies sees their own, and knows decisions when they have them in hand (application/known-to-district.ts). */
  async find({ callId, programmeId, district, status, knownAt, effectiveOn, ...page }: ListApplications, reader: Acting) {
    const isApplicant = actsForParty(reader);
    const visible = whereVisible(reader, district);
    // What is tried is listed with its call only, and as long as that is tried.
    const rehearsal = callId === undefined ? false : undefined;
    if (callId !== undefined && (await this.rehearsals.isOver(callId))) return { items: [] };
    const isWanted = (row: ApplicationRow): boolean =>
      (callId ?? row.callId) === row.callId &&
      (rehearsal ?? row.rehearsal) === row.rehearsal &&
      (programmeId ?? row.programmeId) === row.programmeId &&
      isVisible(row, visible);
    const asOf = { knownAt, effectiveOn };
    const isNow = knownAt === undefined && effectiveOn === undefined;
    const where = visible.map((rows) => ({ callId, programmeId, ...rows, rehearsal }));
    if (isApplicant) {
      const rows = isNow ? await find(this.db, ApplicationRow, { where }) : await this.rowsAsOf(asOf);
      const own = rows.filter(isWanted);
      const inHand = await this.notices.decisionsInHand(
        own.map((row) => row.applicationId),
        asOf,
      );
      const known = own.filter((row) => status === undefined || knownOf(row, inHand).status === status);
      return pageOf(
        known,
        (row) => row.firstNumber,
        page,
        (row) => this.view(row, knownOf(row, inHand)),
      );
    }
    const shown = (row: ApplicationRow) => ({ ...this.view(row, row), changedAt: row.changedAt, version: row.version });
    if (isNow)
      return findPage(
        this.db,
        ApplicationRow,
        { where: where.map((rows) => ({ ...rows, status })), newestFirst: 'firstNumber' },
        page,
        shown,
      );
    const rows = await this.rowsAsOf(asOf);
    return pageOf(
      rows.filter((row) => isWanted(row) && (status ?? row.status) === row.status),
      (row) => row.firstNumber,
      page,
      shown,
    );
  }

  private rowsAsOf(asOf: AsOf) {
    return this.past.rows(applicationEvents, asOf, (e) => e.data.applicationId, evolve);
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
