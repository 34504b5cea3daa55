import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@paktwerk/kernel';
import { addDays } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import type { AuthorityTask, DueRow } from './entity';

export interface Wanted {
  readonly tasks: readonly AuthorityTask[];
  /** Who asks: nobody signs again what they prepared themselves. */
  readonly personId: string;
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  /** Part of a file number. */
  readonly search?: string | undefined;
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
type Statement = readonly [text: string, params: readonly unknown[]];

/** Of rows with a day only, so that the index by it holds all that is looked at. */
const openFor = ({ tasks, personId, district, programmeId, search }: Wanted): Statement => {
  const params: unknown[] = [tasks, personId];
  const and = (sql: (at: string) => string, value: string | undefined): string =>
    value === undefined ? '' : ` and ${sql(`$${params.push(value)}`)}`;
  const text = `from rm_due_list_v1 t where t.due_on > '' and t.task = any($1::text[]) and (t.task not in ('countersign-decision', 'release-decision') or t.prepared_by <> $2)`;
  const filters =
    and((at) => `t.district = ${at}`, district) +
    and((at) => `t.programme_id = ${at}`, programmeId) +
    and((at) => `position(lower(${at}) in lower(t.file_number)) > 0`, search);
  return [text + filters, params];
};

const COLUMNS = `t.application_id as "applicationId", t.file_number as "fileNumber", t.call_id as "callId", t.programme_id as "programmeId", t.district, t.late,
  t.requested_cents as "requestedCents", t.stage, t.since, t.task, t.due_on as "dueOn", t.cents, t.findings, t.prepared_by as "preparedBy", t.reservation, t.answer,
  t.asked_on as "askedOn", t.answer_until as "answerUntil", t.is_extended as "isExtended", t.first_number as "firstNumber"`;

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

  /** What the authority awaits from a district. */
  awaited(district: string): Promise<readonly DueRow[]> {
    return this.ask<DueRow>([
      `select ${COLUMNS} from rm_due_list_v1 t where t.district = $1 and t.answer_until > '' order by t.answer_until, t.first_number`,
      [district],
    ]);
  }

  /** The first day on which an answer is awaited that has not come. */
  async nextAnswer(): Promise<IsoDate | undefined> {
    const [row] = await this.ask<{ day: IsoDate | null }>([
      `select min(t.answer_until) as day from rm_due_list_v1 t where t.answer in ('running', 'hearing') and t.stage <> 'closed'`,
      [],
    ]);
    return row?.day ?? undefined;
  }

  private ask<R extends object>([text, params]: Statement): Promise<readonly R[]> {
    return this.db.query<R>(text, [...params]);
  }
}
