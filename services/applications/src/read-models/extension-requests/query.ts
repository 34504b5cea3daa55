import { Injectable } from '@nestjs/common';
import { notNull } from '@paktwerk/kernel';
import { Database, Districts, Past, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, EntryOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { isVisible, namesOf, whereVisible } from '../../applicant/applicant';
import { ExtensionRequestRow } from './entity';
import type { RequestStatus } from './entity';
import { READS, evolve, requestOf } from './projection';

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
    private readonly past: Past,
  ) {}

  /** A recipient sees their own. */
  async find({ knownAt, effectiveOn, programmeId, district, status, ...page }: ListRequests, reader: Acting) {
    const visible = whereVisible(reader, district);
    const shown = (row: ExtensionRequestRow) => this.view(row);
    if (knownAt === undefined && effectiveOn === undefined)
      return findPage(
        this.db,
        ExtensionRequestRow,
        { where: visible.map((theirs) => ({ programmeId, ...theirs, status })), newestFirst: 'firstNumber' },
        page,
        shown,
      );
    const rows = await this.past.rows(READS, { knownAt, effectiveOn }, (e: EntryOf<typeof READS>) => requestOf(e) ?? '', evolve);
    const isWanted = (row: ExtensionRequestRow): boolean =>
      (programmeId ?? row.programmeId) === row.programmeId && (status ?? row.status) === row.status && isVisible(row, visible);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, shown);
  }

  private view({ request, status, noticeId, answeredOn }: ExtensionRequestRow) {
    const { requestedBy: _person, effectiveOn: requestedOn, recipient, recipientName, posts, ...keys } = request;
    return {
      ...keys,
      ...namesOf({ district: request.district, recipient: recipient ?? null, recipientName: recipientName ?? null }, this.districts),
      posts: [...posts],
      requestedOn,
      status,
      ...notNull({ noticeId, answeredOn }),
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
