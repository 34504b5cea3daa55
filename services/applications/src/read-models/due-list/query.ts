import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { addDays } from '@paktwerk/kernel';
import { Database, visibleIn } from '@paktwerk/platform';
import { columnsOf, find, tableNameOf } from '@paktwerk/postgres';
import type { Visible } from '../../applicant/applicant';
import type { ReminderKind } from '../../reminder/kinds';
import { ConflictRow } from '../conflicts/entity';
import { DueRow } from './entity';
import type { AuthorityTask } from './entity';

export interface Wanted {
  readonly tasks: readonly AuthorityTask[];
  /** All sign-ins of who asks: nobody signs again what they have signed, or decides on whom they stand close to, under whichever of them. */
  readonly signIns: readonly string[];
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  /** Part of a file number. */
  readonly search?: string | undefined;
  /** Due on this day, or before it. */
  readonly dueOn?: IsoDate | undefined;
  readonly dueBefore?: IsoDate | undefined;
  /** `<application>/<task>` that are left out, or the only ones. */
  readonly without?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
}

export const URGENCIES = ['overdue', 'now', 'week', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Today and tomorrow are now; the week ends seven days from today. */
export const urgencyOf = (dueOn: IsoDate, today: IsoDate): Urgency => {
  if (dueOn < today) return 'overdue';
  if (dueOn <= addDays(today, 1)) return 'now';
  return dueOn <= addDays(today, 7) ? 'week' : 'later';
};

export interface Sum {
  readonly task: AuthorityTask;
  readonly dueOn: IsoDate;
  readonly n: number;
  readonly cents: number;
}
const NAMED = `t.application_id || '/' || t.task`;

type Statement = readonly [text: string, params: readonly unknown[]];

const SIGNED = `('countersign-decision', 'release-decision')`;
const DECIDING = `('prepare-decision', 'prepare-again', 'decide-waitlisted', 'countersign-decision', 'release-decision')`;
/** What whoever stands close to the applicant is refused: as a join, because a condition that is asked row by row cost more than all others (20,000 rows: 92 instead of 55 ms). */
const STANDS_CLOSE = `exists (select from ${tableNameOf(ConflictRow)} c where c.application_id = t.application_id and c.reviewer = any($2::text[]) and t.task in ${DECIDING})`;

/** Of rows with a day only, so that the index by it holds all that is looked at. */
const openFor = ({ tasks, signIns, district, programmeId, search, dueOn, dueBefore, without = [], only }: Wanted): Statement => {
  const params: unknown[] = [tasks, signIns];
  const and = (sql: (at: string) => string, value: unknown): string => (value === undefined ? '' : ` and ${sql(`$${params.push(value)}`)}`);
  const text =
    `from rm_due_list_v3 t where t.due_on > '' and t.task = any($1::text[])` +
    ` and (t.task not in ${SIGNED} or not (t.signed_by && $2::text[])) and not ${STANDS_CLOSE}`;
  const filters =
    and((at) => `t.district = ${at}`, district) +
    and((at) => `t.programme_id = ${at}`, programmeId) +
    and((at) => `position(lower(${at}) in lower(t.file_number)) > 0`, search) +
    and((at) => `t.due_on = ${at}`, dueOn) +
    and((at) => `t.due_on < ${at}`, dueBefore) +
    and((at) => `not (${NAMED} = any(${at}::text[]))`, without.length === 0 ? undefined : without) +
    and((at) => `${NAMED} = any(${at}::text[])`, only);
  return [text + filters, params];
};

const COLUMNS = columnsOf(DueRow, 't');

export const listStatement = (wanted: Wanted, limit: number): Statement => {
  const [from, params] = openFor(wanted);
  return [`select ${COLUMNS} ${from} order by t.due_on, t.first_number limit $${params.length + 1}`, [...params, limit]];
};

export const sumStatement = (wanted: Wanted): Statement => {
  const [from, params] = openFor(wanted);
  return [
    `select t.task, t.due_on as "dueOn", count(*)::int as n, sum(t.cents)::bigint as cents ${from} group by t.task, t.due_on`,
    params,
  ];
};

export interface ToRemind {
  readonly applicationId: string;
  /** As `reminder/occasion.ts` names it. */
  readonly occasion: string;
}
const REMINDED_AT_ONCE = 200;
const REMINDED = {
  'answer-due': {
    when: `t.answer = 'running' and t.stage in ('submitted', 'checked') and t.answer_until between $1 and $2`,
    occasion: `'answer-due/' || t.request_id || '/' || t.answer_until`,
  },
  'answer-missing': {
    when: `t.task = 'information-overdue' and t.answer_until <= $1`,
    occasion: `'answer-missing/' || t.request_id || '/' || t.answer_until`,
  },
  'decision-waiting': {
    when: `t.task = 'release-decision' and t.since <= $1`,
    occasion: `'decision-waiting/' || t.decision_id`,
  },
} as const;

@Injectable()
export class DueList {
  constructor(private readonly db: Database) {}

  /** What waits for the authority, the first due first. */
  list(wanted: Wanted, limit: number): Promise<readonly DueRow[]> {
    return this.ask<DueRow>(listStatement(wanted, limit));
  }

  /** How much that is on each day. */
  sums(wanted: Wanted): Promise<readonly Sum[]> {
    return this.ask<Sum>(sumStatement(wanted));
  }

  /** What the authority awaits from a party. */
  awaited(visible: Visible): Promise<readonly DueRow[]> {
    const params: string[] = [];
    const isTheirs = visibleIn(visible, 't', (value) => `$${params.push(value)}`);
    return this.ask<DueRow>([
      `select ${COLUMNS} from rm_due_list_v3 t where ${isTheirs} and t.answer_until > '' order by t.answer_until, t.first_number`,
      params,
    ]);
  }

  /** The first day on which an answer is awaited that has not come. */
  async nextAnswer(): Promise<IsoDate | undefined> {
    const [row] = await this.ask<{ day: IsoDate | null }>([
      `select min(t.answer_until) as day from rm_due_list_v3 t where t.answer in ('running', 'hearing', 'stated') and t.stage <> 'closed'`,
      [],
    ]);
    return row?.day ?? undefined;
  }

  /** Which applications give reason to remind of, by themselves and not reminded of yet; `days` before or behind the day in question. */
  async toRemind(
    kind: Exclude<ReminderKind, 'draft-deadline' | 'proof-due' | 'notice-ready'>,
    days: number,
    today: IsoDate,
  ): Promise<readonly ToRemind[]> {
    const { when, occasion } = REMINDED[kind];
    return this.ask<ToRemind>([
      `select d.* from (select t.application_id as "applicationId", ${occasion} as occasion from rm_due_list_v3 t where ${when}) d
       where not exists (select from rm_reminders_v1 r where r.application_id = d."applicationId" and r.occasion = d.occasion)
       order by d."applicationId" limit ${REMINDED_AT_ONCE}`,
      kind === 'answer-due' ? [today, addDays(today, days)] : [addDays(today, -days)],
    ]);
  }

  /** What is known of applications that somebody names. */
  async about(
    applicationIds: readonly string[],
  ): Promise<ReadonlyMap<string, Pick<DueRow, 'fileNumber' | 'district' | 'recipient' | 'recipientName' | 'cents'>>> {
    const rows = await find(this.db, DueRow, { where: { applicationId: { in: [...new Set(applicationIds)] } } });
    return new Map(rows.map((row) => [row.applicationId, row]));
  }

  private ask<R extends object>([text, params]: Statement): Promise<readonly R[]> {
    return this.db.query<R>(text, [...params]);
  }
}
