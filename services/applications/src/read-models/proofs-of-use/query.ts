import type { ProofKind } from '@paktwerk/contracts';
import { Injectable } from '@nestjs/common';
import { addDays } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { Clock, Database, Districts, Past, actsForParty, findPage, pageOf } from '@paktwerk/platform';
import type { Acting, AsOf, PageQuery } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import type { Where } from '@paktwerk/postgres';
import { isVisible, whereVisible } from '../../applicant/applicant';
import type { Visible } from '../../applicant/applicant';
import { WORK_DAYS } from '../../parameters';
import { proofOfUseEvents } from '../../proof-of-use/events';
import { rowForRecipient } from '../../proof-of-use/known-to-recipient';
import { proofOfUseItem, statusOf } from '../../proof-of-use/views';
import type { ProofStatus } from '../../proof-of-use/views';
import { ProofOfUseRow } from './entity';
import { evolve } from './projection';

export interface ListProofs extends PageQuery, AsOf {
  readonly applicationId?: string | undefined;
  readonly grantId?: string | undefined;
  readonly callId?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly district?: string | undefined;
  readonly kind?: ProofKind | undefined;
  readonly status?: ProofStatus | undefined;
}

@Injectable()
export class ProofOfUseList {
  constructor(
    private readonly db: Database,
    private readonly districts: Districts,
    private readonly past: Past,
    private readonly clock: Clock,
  ) {}

  /** Newest first; a recipient sees their own. */
  async find(query: ListProofs, reader: Acting) {
    const { knownAt, effectiveOn, applicationId, grantId, callId, programmeId, district, kind, status, ...page } = query;
    const today = effectiveOn ?? (await this.clock.today());
    const visible = whereVisible(reader, district);
    const isRecipient = actsForParty(reader);
    const known = (row: ProofOfUseRow): ProofOfUseRow => (isRecipient ? rowForRecipient(row) : row);
    const shown = (row: ProofOfUseRow) => proofOfUseItem(known(row), this.districts, today);
    if (knownAt === undefined && effectiveOn === undefined) {
      const asked = {
        applicationId,
        grantId,
        callId,
        programmeId,
        kind,
        ...(status === undefined ? {} : whereStatus(status, today, isRecipient)),
      };
      const where = visible.map((rows) => ({ ...asked, ...rows }));
      return findPage(this.db, ProofOfUseRow, { where, newestFirst: 'firstNumber' }, page, shown);
    }
    const rows = await this.past.rows(proofOfUseEvents, { knownAt, effectiveOn }, (e) => e.data.proofId, evolve);
    const isWanted = (row: ProofOfUseRow): boolean =>
      (applicationId ?? row.applicationId) === row.applicationId &&
      (grantId ?? row.grantId) === row.grantId &&
      (callId ?? row.callId) === row.callId &&
      (programmeId ?? row.programmeId) === row.programmeId &&
      (kind ?? row.kind) === row.kind &&
      (status ?? statusOf(known(row), today)) === statusOf(known(row), today) &&
      isVisible(row, visible);
    return pageOf(rows.filter(isWanted), (row) => row.firstNumber, page, shown);
  }
}

/** What `statusOf` says, as a condition. To its recipient, what is checked is submitted. */
const whereStatus = (status: ProofStatus, today: IsoDate, isRecipient: boolean): Where<ProofOfUseRow> => {
  switch (status) {
    case 'running':
      return { stage: 'expected', lastDay: { '>=': today } };
    case 'due':
      return { stage: 'expected', lastDay: { '<': today }, overdueOn: null };
    case 'overdue':
      return { stage: 'expected', lastDay: { '<': today }, overdueOn: { '<>': null } };
    case 'submitted':
      return { stage: { in: isRecipient ? ['submitted', 'checked'] : ['submitted'] } };
    case 'checked':
      return { stage: { in: isRecipient ? [] : ['checked'] } };
    case 'objected':
    case 'accepted':
    case 'dropped':
      return { stage: status };
  }
};

export const PROOFS_AT_ONCE = 200;

/** When a proof is to be handled that was submitted or checked on a day, or that nobody had corrected when its day was over. */
export const handleDueOn = ({ stage, since, overdueOn }: Pick<ProofOfUseRow, 'stage' | 'since' | 'overdueOn'>): IsoDate =>
  addDays(
    stage === 'objected' && overdueOn !== null ? overdueOn : since,
    WORK_DAYS[stage === 'checked' ? 'accept-proof' : 'check-proof'].value,
  );

/** A grant whose final proofs are accepted and that no notice has settled, with what the list of tasks says of its file. */
export interface GrantToSettle extends Pick<
  ProofOfUseRow,
  'grantId' | 'applicationId' | 'fileNumber' | 'callId' | 'programmeId' | 'district' | 'recipient' | 'recipientName'
> {
  /** The day on which the last of them was accepted. */
  readonly since: IsoDate;
  readonly dueOn: IsoDate;
  /** After all notices in force. */
  readonly grantedCents: Cents;
  readonly acceptedCents: Cents;
}

/** What is being prepared, heard, or on its way with another amount comes first; what a notice adds or takes counts from its delivery on. */
const TO_SETTLE = `
  select n.grant_id as "grantId", n.application_id as "applicationId", n.file_number as "fileNumber", n.call_id as "callId", n.programme_id as "programmeId",
    n.district, n.recipient, n.recipient_name as "recipientName", p.since, p.accepted_cents as "acceptedCents",
    (n.amount_cents + coalesce((
      select sum(d.difference_cents) from rm_notice_list_v2 d
      where d.grant_id = n.grant_id and d.kind <> 'GRANT' and d.delivered_on is not null and d.status <> 'annulled'), 0))::bigint as "grantedCents"
  from (
    select grant_id, max(since) as since, sum(accepted_cents)::bigint as accepted_cents from rm_proofs_of_use_v2 p
    where kind = 'final' and stage = 'accepted' and not exists (
      select 1 from rm_proofs_of_use_v2 o where o.grant_id = p.grant_id and o.kind = 'final' and o.stage not in ('accepted', 'dropped'))
    group by grant_id) p
  join rm_notice_list_v2 n on n.grant_id = p.grant_id and n.kind = 'GRANT' and n.status <> 'annulled'
  where not exists (
      select 1 from rm_notice_list_v2 f where f.grant_id = n.grant_id and f.status <> 'annulled'
        and (f.kind = 'FINAL' or (f.difference_cents is not null and f.delivered_on is null)))
    and not exists (select 1 from rm_notice_preparations_v1 w where w.grant_id = n.grant_id and w.stage <> 'over')
    and not exists (select 1 from rm_notice_hearings_v2 h where h.grant_id = n.grant_id and h.kind = 'FINAL' and h.stage <> 'over')
  order by p.since, n.first_number`;

/** What waits for somebody: for the recipient to submit or correct it, for the authority to check and accept it; and what is done by itself. */
@Injectable()
export class OpenProofs {
  constructor(private readonly db: Database) {}

  /** What the authority has to check or accept; with that, objections that nobody corrected in time, and what never came. */
  ofAuthority({
    district,
    programmeId,
  }: {
    readonly district?: string | undefined;
    readonly programmeId?: string | undefined;
  }): Promise<readonly ProofOfUseRow[]> {
    return find(this.db, ProofOfUseRow, {
      where: [
        { stage: { in: ['submitted', 'checked'] }, district, programmeId },
        { stage: { in: ['objected', 'expected'] }, overdueOn: { '<>': null }, district, programmeId },
      ],
      order: { since: 'asc', firstNumber: 'asc' },
    });
  }

  /** What the authority has to settle. */
  async toSettle(): Promise<readonly GrantToSettle[]> {
    const rows = await this.db.query<Omit<GrantToSettle, 'dueOn'>>(TO_SETTLE, []);
    return rows.map((row) => ({ ...row, dueOn: addDays(row.since, WORK_DAYS['settle-grant'].value) }));
  }

  /** What a recipient has to submit or to correct. */
  async ofRecipient(visible: Visible, today: IsoDate): Promise<readonly ProofOfUseRow[]> {
    const rows = await find(this.db, ProofOfUseRow, {
      where: visible.map((theirs) => ({ ...theirs, stage: { in: ['expected', 'objected'] as const } })),
      order: { dueOn: 'asc', firstNumber: 'asc' },
    });
    return rows.filter((row) => row.stage === 'objected' || row.lastDay < today);
  }

  /** Whose period is over and that nobody has filled in, some behind a number. */
  toPrefill(today: IsoDate, after = 0): Promise<readonly ProofOfUseRow[]> {
    return find(this.db, ProofOfUseRow, {
      where: { stage: 'expected', lastDay: { '<': today }, prefilledOn: null, firstNumber: { '>': after } },
      order: { firstNumber: 'asc' },
      limit: PROOFS_AT_ONCE,
    });
  }

  /** Whose last day is near, and was not reminded of. */
  async toRemind(days: number, today: IsoDate, after = 0): Promise<readonly ProofOfUseRow[]> {
    return this.db
      .query<{ readonly proofId: string }>(
        `select p.proof_id as "proofId" from rm_proofs_of_use_v2 p
         where p.stage = 'expected' and p.last_day < $1 and p.due_on between $1 and $2 and p.reminded_of is distinct from p.due_on and p.first_number > $3
         order by p.first_number limit ${PROOFS_AT_ONCE}`,
        [today, addDays(today, days), after],
      )
      .then((rows) =>
        find(this.db, ProofOfUseRow, { where: { proofId: { in: rows.map((row) => row.proofId) } }, order: { firstNumber: 'asc' } }),
      );
  }

  /** What a lot is drawn among: all whose period ended in a year, whatever has become of each. */
  async ofYear(callId: string, kind: ProofKind, year: string): Promise<readonly ProofOfUseRow[]> {
    const rows = await find(this.db, ProofOfUseRow, { where: { callId, kind, stage: { '<>': 'dropped' } } });
    return rows.filter((row) => row.lastDay.startsWith(year));
  }

  /** The numbers of files that somebody names. */
  async fileNumbers(proofIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await find(this.db, ProofOfUseRow, { where: { proofId: { in: [...new Set(proofIds)] } } });
    return new Map(rows.map((row) => [row.proofId, row.fileNumber]));
  }
}
