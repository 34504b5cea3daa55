import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@paktwerk/contracts';
import { addDays, notNull } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Database, Districts, Past, actsForParty, findPage, pageOf, visibleIn } from '@paktwerk/platform';
import type { Acting, AsOf, EntryOf, PageQuery } from '@paktwerk/platform';
import { columnsOf, find } from '@paktwerk/postgres';
import { isVisible, namesOf, whereVisible } from '../../applicant/applicant';
import type { Visible } from '../../applicant/applicant';
import { noticeEvents } from '../../grant/events';
import { heldOn } from '../../grant/held-on';
import { NOTICE_STATUSES } from '../../grant/state';
import type { NoticeStatus } from '../../grant/state';
import { NoticePreparationRow } from '../notice-preparations/entity';
import { NoticeRow } from './entity';
import { WORK_DAYS } from '../../parameters';
import { evolve } from './projection';

type Entry = EntryOf<typeof noticeEvents>;
const together = (events: readonly Entry[] = [], e: Entry): readonly Entry[] => [...events, e];

export interface ListNotices extends PageQuery, AsOf {
  readonly applicationId?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly district?: string | undefined;
  readonly status?: NoticeStatus | undefined;
}

/** Notices that tell of the decision on an application. */
const DECIDING: readonly NoticeKind[] = ['GRANT', 'REJECTION'];
/** As `isOpened` says of a notice. */
const IN_HAND: readonly NoticeStatus[] = ['retrieved', 'delivered', 'contested', 'final', 'annulled'];
/** A recipient learns of a notice once it is on its way. */
const ON_ITS_WAY = NOTICE_STATUSES.filter((status) => status !== 'released');

export type NoticeAbout = Pick<NoticeRow, 'grantId' | 'kind' | 'amountCents'> & Partial<Pick<NoticeRow, 'differenceCents'>>;

const statusesFor = (status: NoticeStatus | undefined, isRecipient: boolean): readonly NoticeStatus[] | undefined => {
  if (status === undefined) return isRecipient ? ON_ITS_WAY : undefined;
  return isRecipient ? ON_ITS_WAY.filter((one) => one === status) : [status];
};

@Injectable()
export class NoticeList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
  ) {}

  /** A recipient sees their own, once they are on their way. */
  async find({ knownAt, effectiveOn, applicationId, programmeId, district, status, ...page }: ListNotices, reader: Acting) {
    const visible = whereVisible(reader, district);
    const shown = (row: NoticeRow) => this.view(row, !actsForParty(reader) || IN_HAND.includes(row.status));
    const statuses = statusesFor(status, actsForParty(reader));
    if (knownAt === undefined && effectiveOn === undefined) {
      const where = visible.map((rows) => ({ applicationId, programmeId, ...rows, status: statuses && { in: statuses } }));
      return findPage(this.db, NoticeRow, { where, newestFirst: 'firstNumber' }, page, shown);
    }
    const rows = await this.rowsOf({ knownAt, effectiveOn });
    const isWanted = (row: NoticeRow): boolean =>
      (applicationId ?? row.applicationId) === row.applicationId &&
      (programmeId ?? row.programmeId) === row.programmeId &&
      (statuses?.includes(row.status) ?? true) &&
      isVisible(row, visible);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, shown);
  }

  /** The applications whose decision is in the hands of the applicant. */
  async decisionsInHand(applicationIds: readonly string[], { knownAt, effectiveOn }: AsOf): Promise<ReadonlySet<string>> {
    const isNow = knownAt === undefined && effectiveOn === undefined;
    const wanted = new Set(applicationIds);
    const rows = isNow
      ? await find(this.db, NoticeRow, { where: { applicationId: { in: [...wanted] }, kind: { in: DECIDING } } })
      : await this.rowsOf({ knownAt, effectiveOn });
    return new Set(
      rows.flatMap(({ applicationId, kind, status }) =>
        wanted.has(applicationId) && DECIDING.includes(kind) && IN_HAND.includes(status) ? [applicationId] : [],
      ),
    );
  }

  /** What is known of notices that somebody names, prepared or released. */
  async about(noticeIds: readonly string[]): Promise<ReadonlyMap<string, NoticeAbout>> {
    const where = { noticeId: { in: [...new Set(noticeIds)] } };
    const [prepared, released] = await Promise.all([find(this.db, NoticePreparationRow, { where }), find(this.db, NoticeRow, { where })]);
    return new Map([...prepared, ...released].map((row) => [row.noticeId, row]));
  }

  /** Which of these notices their recipient has in hand. */
  async inHand(noticeIds: readonly string[], { knownAt, effectiveOn }: AsOf): Promise<ReadonlySet<string>> {
    const wanted = new Set(noticeIds);
    if (wanted.size === 0) return wanted;
    const isNow = knownAt === undefined && effectiveOn === undefined;
    const rows = isNow
      ? await find(this.db, NoticeRow, { where: { noticeId: { in: [...wanted] } } })
      : await this.rowsOf({ knownAt, effectiveOn });
    return new Set(rows.flatMap(({ noticeId, status }) => (wanted.has(noticeId) && IN_HAND.includes(status) ? [noticeId] : [])));
  }

  /** A later event can take an earlier one back, so a notice is folded by all that is known of it. */
  private async rowsOf({ knownAt, effectiveOn }: AsOf): Promise<readonly NoticeRow[]> {
    const known = await this.past.rows(noticeEvents, { knownAt }, (e) => e.data.noticeId, together);
    return known.flatMap(
      (events) => (effectiveOn === undefined ? events : heldOn(events, effectiveOn)).reduce<NoticeRow | undefined>(evolve, undefined) ?? [],
    );
  }

  private view({ firstNumber: _first, since: _since, until: _until, recipient, recipientName, ...row }: NoticeRow, isOpened: boolean) {
    const { kind, dispatchedOn, channel, deliveredOn, lastDay, finalOn, amountCents, differenceCents, ...known } = row;
    return {
      ...known,
      ...(isOpened ? { kind, amountCents, ...notNull({ differenceCents }) } : {}),
      ...namesOf({ district: row.district, recipient, recipientName }, this.districts),
      ...notNull({ dispatchedOn, channel, deliveredOn, lastDay, finalOn }),
    };
  }
}

/** What of the notices is asked for; days are those on which a dispatch is due. */
export interface WantedNotices {
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  /** Part of a file number. */
  readonly search?: string | undefined;
  readonly dueOn?: IsoDate | undefined;
  readonly dueBefore?: IsoDate | undefined;
  /** By `taskKey`: what is left out, or the only ones. */
  readonly without?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
}

const NAMED = `n.notice_id || '/dispatch-notice'`;
const COLUMNS = columnsOf(NoticeRow, 'n');
const dispatchDays = WORK_DAYS['dispatch-notice'].value;

/** When a notice is to be dispatched that was released, taken out of the portal, or came back, on a day. */
export const dispatchDueOn = (since: IsoDate): IsoDate => addDays(since, dispatchDays);

const toDispatch = ({ district, programmeId, search, dueOn, dueBefore, without = [], only }: WantedNotices) => {
  const params: unknown[] = [];
  const and = (sql: (at: string) => string, value: unknown): string => (value === undefined ? '' : ` and ${sql(`$${params.push(value)}`)}`);
  const text =
    `from rm_notice_list_v2 n where n.status in ('released', 'not-retrieved', 'came-back')` +
    and((at) => `n.district = ${at}`, district) +
    and((at) => `n.programme_id = ${at}`, programmeId) +
    and((at) => `position(lower(${at}) in lower(n.file_number)) > 0`, search) +
    and((at) => `n.since = ${at}`, dueOn && addDays(dueOn, -dispatchDays)) +
    and((at) => `n.since < ${at}`, dueBefore && addDays(dueBefore, -dispatchDays)) +
    and((at) => `not (${NAMED} = any(${at}::text[]))`, without.length === 0 ? undefined : without) +
    and((at) => `${NAMED} = any(${at}::text[])`, only);
  return [text, params] as const;
};

/** What waits for somebody: for the authority to dispatch it, for the recipient to retrieve it or to go to court. */
@Injectable()
export class OpenNotices {
  constructor(private readonly db: Database) {}

  toDispatch(wanted: WantedNotices, limit: number): Promise<readonly NoticeRow[]> {
    const [from, params] = toDispatch(wanted);
    return this.db.query(`select ${COLUMNS} ${from} order by n.since, n.first_number limit $${params.length + 1}`, [...params, limit]);
  }

  /** How much that is on each day. */
  async sums(wanted: WantedNotices): Promise<readonly { readonly dueOn: IsoDate; readonly n: number; readonly cents: number }[]> {
    const [from, params] = toDispatch(wanted);
    const rows = await this.db.query<{ since: IsoDate; n: number; cents: number }>(
      `select n.since, count(*)::int as n, sum(n.amount_cents)::bigint as cents ${from} group by n.since`,
      [...params],
    );
    return rows.map(({ since, ...sum }) => ({ dueOn: dispatchDueOn(since), ...sum }));
  }

  /** What a recipient can retrieve, or go to court about. */
  ofRecipient(visible: Visible): Promise<readonly NoticeRow[]> {
    const params: string[] = [];
    const isTheirs = visibleIn(visible, 'n', (value) => `$${params.push(value)}`);
    return this.db.query(
      `select ${COLUMNS} from rm_notice_list_v2 n where ${isTheirs} and n.status in ('in-portal', 'delivered') order by n.first_number`,
      params,
    );
  }

  /** The numbers of files that somebody names. */
  async fileNumbers(grantIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await find(this.db, NoticeRow, { where: { grantId: { in: [...new Set(grantIds)] } } });
    return new Map(rows.map((row) => [row.grantId, row.fileNumber]));
  }
}
