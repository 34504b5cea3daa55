import { Injectable } from '@nestjs/common';
import { lastDayOf } from '@paktwerk/deadlines';
import { berlinDate, daysBetween, defined } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
import { Clock, Database, Districts, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { requestedCentsOf } from '../application/lines';
import { deadlineOf } from '../call/deadline-terms';
import { RulesOfCall } from '../call/rules-of-call';
import type { Call } from '../call/state';
import { DraftRow } from '../draft/entity';
import { AUTHORITY_TASKS } from '../read-models/due-list/entity';
import type { AuthorityTask, DueRow } from '../read-models/due-list/entity';
import { DueList, URGENCIES, urgencyOf } from '../read-models/due-list/query';
import type { Sum, Wanted } from '../read-models/due-list/query';
import { TASKS } from './views';
import type { Task, TaskItem, TaskListView } from './views';
import { whyNow, whySign } from './why-now';
import type { Sentence } from './why-now';

type Item = Static<typeof TaskItem>;
type Answer = Static<typeof TaskListView>;

export interface ListTasks {
  readonly task?: Task | undefined;
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

const MISSING: Task = 'information-overdue';
/** So many that did not arrive are listed; their number and sum say the rest. */
const MISSING_SHOWN = 50;
const SHOWN = 200;

/** What a role does; a person with several roles has the tasks of all. */
const TASKS_OF: Readonly<Record<string, readonly Task[]>> = {
  GRANT_CLERK: AUTHORITY_TASKS,
  GRANT_REVIEWER: ['countersign-decision', 'release-decision'],
  APPLICANT: ['supply-information', 'give-statement'],
  SIGNATORY: ['supply-information', 'give-statement', 'submit-draft'],
};

/** What is next for a person, by the roles they have and the body they work for. */
@Injectable()
export class TaskList {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly dueList: DueList,
    private readonly rulesOfCall: RulesOfCall,
    private readonly districts: Districts,
  ) {}

  async find(actor: Actor, query: ListTasks): Promise<Answer> {
    const today = await this.clock.today();
    const mine = TASKS.filter((task) => actor.roles.some((role) => TASKS_OF[role]?.includes(task)));
    switch (bodyOf(actor.organisation)) {
      case 'authority':
        return this.ofAuthority(
          actor.personId,
          AUTHORITY_TASKS.filter((task) => mine.includes(task)),
          query,
          today,
        );
      case 'district':
        return this.ofDistrict(actor.organisation, mine, query, today);
      case 'state':
      case 'audit':
      case 'party':
      case undefined:
        return answer(today, [], [], [], query.task, undefined);
    }
  }

  private async ofAuthority(personId: string, tasks: readonly AuthorityTask[], query: ListTasks, today: IsoDate): Promise<Answer> {
    const { task, limit = SHOWN, ...filters } = query;
    const wanted = (of: readonly AuthorityTask[]): Wanted => ({ ...filters, personId, tasks: of });
    const chosen = tasks.filter((t) => t !== MISSING && (task === undefined || t === task));
    const missing = tasks.filter((t) => t === MISSING);
    const [sums, rows, missed, nextAnswer] = await Promise.all([
      this.dueList.sums(wanted(tasks)),
      this.dueList.list(wanted(chosen), limit),
      this.dueList.list(wanted(missing), MISSING_SHOWN),
      missing.length > 0 ? this.dueList.nextAnswer() : undefined,
    ]);
    const items = [...rows, ...missed].flatMap((row) =>
      row.task === null || row.dueOn === null ? [] : [this.item(row, row.task, row.dueOn, row.cents, today)],
    );
    const [due, notArrived] = [items.filter((i) => i.task !== MISSING), items.filter((i) => i.task === MISSING)];
    return answer(today, sums, due, notArrived, task, nextAnswer);
  }

  /** A district has few: all of them are read. */
  private async ofDistrict(district: string, tasks: readonly Task[], query: ListTasks, today: IsoDate): Promise<Answer> {
    const awaited = tasks.includes('supply-information') ? await this.dueList.awaited(district) : [];
    const items = [
      ...awaited.flatMap((row) =>
        row.answerUntil === null ? [] : [this.item(row, awaitedOf(row), row.answerUntil, row.requestedCents, today)],
      ),
      ...(tasks.includes('submit-draft') ? await this.drafts(district, today) : []),
    ]
      .filter((i) => query.programmeId === undefined || i.programmeId === query.programmeId)
      .filter((i) => query.search === undefined || (i.fileNumber ?? '').toLowerCase().includes(query.search.toLowerCase()))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    const sums = items.map(({ task, dueOn, cents }) => ({ task, dueOn, cents, n: 1 }));
    const shown = items.filter((i) => query.task === undefined || i.task === query.task);
    return answer(today, sums, shown, [], query.task, undefined);
  }

  /** Behind the deadline nobody waits for a draft any more. */
  private async drafts(district: string, today: IsoDate): Promise<readonly Item[]> {
    const drafts = await find(this.db, DraftRow, { where: { district, receivedAt: null }, order: { number: 'asc' } });
    const calls = new Map<string, Call>();
    for (const callId of new Set(drafts.map((d) => d.callId))) calls.set(callId, (await this.rulesOfCall.find(callId)).call);
    return drafts.flatMap(({ draftId, callId, lines, createdAt }) => {
      const call = calls.get(callId);
      if (call === undefined) return [];
      const lastDay = lastDayOf(deadlineOf(call));
      if (lastDay < today) return [];
      const about = { id: draftId, callId, programmeId: call.programmeId, district };
      return [this.with(about, 'submit-draft', lastDay, requestedCentsOf(lines), whySign(berlinDate(createdAt)), today)];
    });
  }

  private item(row: DueRow, task: Exclude<Task, 'submit-draft'>, dueOn: IsoDate, cents: number, today: IsoDate): Item {
    const { applicationId: id, fileNumber, callId, programmeId, district } = row;
    return this.with({ id, fileNumber, callId, programmeId, district }, task, dueOn, cents, whyNow(task, row), today);
  }

  private with(
    about: Pick<Item, 'id' | 'fileNumber' | 'callId' | 'programmeId' | 'district'>,
    task: Task,
    dueOn: IsoDate,
    cents: number,
    why: Sentence,
    today: IsoDate,
  ): Item {
    const districtName = this.districts.organisationName(about.district);
    return { ...about, task, districtName, dueOn, daysLeft: daysBetween(today, dueOn), urgency: urgencyOf(dueOn, today), cents, why };
  }
}

/** What the authority awaits from the district. */
const awaitedOf = ({ answer }: DueRow) => (answer === 'hearing' || answer === 'heard' ? 'give-statement' : 'supply-information');

type DaySum = Omit<Sum, 'task'> & { readonly task: Task };

const answer = (
  today: IsoDate,
  sums: readonly DaySum[],
  items: readonly Item[],
  missing: readonly Item[],
  task: Task | undefined,
  nextAnswer: IsoDate | undefined,
): Answer => {
  const due = sums.filter((s) => s.task !== MISSING && (task === undefined || s.task === task));
  const missed = sums.filter((s) => s.task === MISSING);
  const total = (of: readonly DaySum[]) => ({ n: sum(of.map((s) => s.n)), cents: sum(of.map((s) => s.cents)) });
  const days = [...due.map((s) => s.dueOn), ...(nextAnswer === undefined ? [] : [nextAnswer])].filter((day) => day >= today).sort();
  return {
    today,
    groups: URGENCIES.flatMap((urgency) => {
      const of = due.filter((s) => urgencyOf(s.dueOn, today) === urgency);
      return of.length === 0 ? [] : [{ urgency, ...total(of) }];
    }),
    tasks: TASKS.flatMap((t) => {
      const { n } = total(sums.filter((s) => s.task === t));
      return n === 0 ? [] : [{ task: t, n }];
    }),
    items: [...items],
    notArrived: { ...total(missed), items: [...missing] },
    ...defined({ nextDueOn: days[0] }),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
