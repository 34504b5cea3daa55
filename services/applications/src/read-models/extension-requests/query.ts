import { Injectable } from '@nestjs/common';
import { defined } from '@paktwerk/kernel';
import { Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, EntryOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { isVisible, namesOf, whereVisible } from '../../applicant/applicant';
import { statusBy, undecided } from '../../extension/state';
import type { RequestStatus } from '../../extension/state';
import { askedView } from '../../extension/views';
import { NoticeList } from '../notice-list/query';
import { ExtensionRequestRow } from './entity';
import { READS, evolve, requestIdsOf } from './projection';

export interface ListRequests extends PageQuery, AsOf {
  readonly programmeId?: string | undefined;
  readonly district?: string | undefined;
  readonly status?: RequestStatus | undefined;
}

@Injectable()
export class ExtensionRequestList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly notices: NoticeList,
    private readonly past: Past,
  ) {}

  /** A recipient sees their own, and that it is answered once they have the notice in hand. */
  async find({ knownAt, effectiveOn, programmeId, district, status, ...page }: ListRequests, reader: Acting) {
    const visible = whereVisible(reader, district);
    const where = visible.map((theirs) => ({ programmeId, ...theirs }));
    const shown = (row: ExtensionRequestRow) => this.view(row);
    const isNow = knownAt === undefined && effectiveOn === undefined;
    if (isNow && !actsForParty(reader)) {
      const wanted = where.map((theirs) => ({ ...theirs, status }));
      return findPage(this.db, ExtensionRequestRow, { where: wanted, newestFirst: 'firstNumber' }, page, shown);
    }
    const rows = isNow
      ? await find(this.db, ExtensionRequestRow, { where, order: { firstNumber: 'asc' } })
      : (await this.rowsOf({ knownAt, effectiveOn })).filter(
          (row) => (programmeId ?? row.programmeId) === row.programmeId && isVisible(row, visible),
        );
    const known = actsForParty(reader) ? await this.withoutUnopened(rows, { knownAt, effectiveOn }) : rows;
    return pageOf(
      known.filter((row) => (status ?? row.status) === row.status),
      (row) => row.firstNumber,
      page,
      shown,
    );
  }

  /** A notice can answer several requests of its grant. */
  private async rowsOf(asOf: AsOf): Promise<readonly ExtensionRequestRow[]> {
    const requestIds = requestIdsOf();
    const after = (rows: ReadonlyMap<string, ExtensionRequestRow> | undefined, e: EntryOf<typeof READS>) => {
      const next = new Map(rows);
      for (const requestId of requestIds(e)) {
        const row = evolve(next.get(requestId), e);
        if (row) next.set(requestId, row);
      }
      return next;
    };
    const grants = await this.past.rows(READS, asOf, (e) => e.data.grantId, after);
    return grants.flatMap((rows) => [...rows.values()]).sort((a, b) => a.firstNumber - b.firstNumber);
  }

  private async withoutUnopened(rows: readonly ExtensionRequestRow[], asOf: AsOf): Promise<readonly ExtensionRequestRow[]> {
    const noticeIds = rows.flatMap(({ answers }) => answers.map(({ noticeId }) => noticeId));
    const inHand = await this.notices.inHand(noticeIds, asOf);
    return rows.map((row) => {
      const answers = row.answers.filter(({ noticeId }) => inHand.has(noticeId));
      const status = statusBy({ posts: row.request.posts, closings: row.closings }, answers);
      return Object.assign({}, row, { status, answers });
    });
  }

  private view({ request, status, answers, closings }: ExtensionRequestRow) {
    const last = answers.at(-1);
    const closed = closings.at(-1);
    const { requestedBy: _person, effectiveOn: requestedOn, recipient, recipientName, posts, ...keys } = request;
    return {
      ...keys,
      ...namesOf({ district: request.district, recipient: recipient ?? null, recipientName: recipientName ?? null }, this.districts),
      posts: posts.map(askedView),
      openLineIds: undecided(posts, answers, closings).map(({ lineId }) => lineId),
      requestedOn,
      status,
      ...(last === undefined ? {} : { noticeId: last.noticeId, answeredOn: last.on }),
      ...defined({ closedOn: closed?.on, reason: closed?.reason }),
    };
  }
}

/** What waits for the authority. */
@Injectable()
export class OpenExtensionRequests {
  constructor(private readonly db: Database) {}

  /** The oldest first. */
  find(where: { readonly district?: string | undefined; readonly programmeId?: string | undefined }) {
    return find(this.db, ExtensionRequestRow, { where: { ...where, status: 'open' }, order: { firstNumber: 'asc' } });
  }
}
