import { Injectable } from '@nestjs/common';
import { Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { isVisible, whereVisible } from '../../applicant/applicant';
import type { Visible } from '../../applicant/applicant';
import { changeEvents } from '../../change-notification/events';
import type { ChangeStatus } from '../../change-notification/state';
import { changeItem } from '../../change-notification/views';
import { ChangeRow } from './entity';
import { evolve } from './projection';

export interface ListChanges extends PageQuery, AsOf {
  readonly applicationId?: string | undefined;
  readonly status?: ChangeStatus | undefined;
}

@Injectable()
export class ChangeList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
  ) {}

  /** A recipient sees their own, the bodies of the state what was sent to them. */
  async find({ knownAt, effectiveOn, applicationId, status, ...page }: ListChanges, reader: Acting) {
    const visible = whereVisible(reader, undefined);
    const isSent = actsForParty(reader) ? undefined : true;
    const item = (row: ChangeRow) => changeItem(row.change, this.districts);
    if (knownAt === undefined && effectiveOn === undefined) {
      const where = visible.map((rows) => ({ applicationId, status, isSent, ...rows }));
      return findPage(this.db, ChangeRow, { where, newestFirst: 'firstNumber' }, page, item);
    }
    const rows = await this.past.rows(changeEvents, { knownAt, effectiveOn }, (e) => e.data.changeId, evolve);
    const isWanted = (row: ChangeRow): boolean =>
      (applicationId ?? row.applicationId) === row.applicationId &&
      (status ?? row.status) === row.status &&
      (isSent ?? row.isSent) === row.isSent &&
      isVisible(row, visible);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, item);
  }
}

/** What waits for somebody: for the authority to say something of it, for the recipient to answer or to send it. */
@Injectable()
export class OpenChanges {
  constructor(private readonly db: Database) {}

  sent(): Promise<readonly ChangeRow[]> {
    return find(this.db, ChangeRow, { where: { status: 'sent' }, order: { firstNumber: 'asc' } });
  }

  /** The numbers of files that somebody names. */
  async fileNumbers(changeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await find(this.db, ChangeRow, { where: { changeId: { in: [...new Set(changeIds)] } } });
    return new Map(rows.map((row) => [row.changeId, row.change.fileNumber]));
  }

  ofRecipient(visible: Visible): Promise<readonly ChangeRow[]> {
    const where = visible.map((rows) => ({ ...rows, status: { in: ['draft', 'queried'] as const } }));
    return find(this.db, ChangeRow, { where, order: { firstNumber: 'asc' } });
  }
}
