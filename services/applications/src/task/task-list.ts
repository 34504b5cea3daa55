import { Injectable } from '@nestjs/common';
import { lastDayOf } from '@paktwerk/deadlines';
import { addDays, berlinDate, daysBetween, defined, startOfBerlinDay } from '@paktwerk/kernel';
import type { IsoDate, Static, Sentence } from '@paktwerk/kernel';
import { Clock, Database, DirectoryCopy, Districts, bodyOf } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { namesOf, whereVisible } from '../applicant/applicant';
import { dueSince } from '../application/due';
import { differenceOf } from '../change-notification/state';
import { requestedCentsOf } from '../application/lines';
import { deadlineOf } from '../call/deadline-terms';
import { RulesOfCall } from '../call/rules-of-call';
import { UNOPENED, noticeName } from '../grant/history';
import type { Call } from '../call/state';
import { DraftRow } from '../draft/entity';
import { ByItself } from '../read-models/by-itself/query';
import { AUTHORITY_TASKS } from '../read-models/due-list/entity';
import type { AuthorityTask, DueRow } from '../read-models/due-list/entity';
import { ConflictRow } from '../read-models/conflicts/entity';
import { DueList, URGENCIES, urgencyOf } from '../read-models/due-list/query';
import type { ChangeRow } from '../read-models/change-notifications/entity';
import { OpenChanges } from '../read-models/change-notifications/query';
import { undecided } from '../extension/state';
import { OpenExtensionRequests } from '../read-models/extension-requests/query';
import type { NoticeRow } from '../read-models/notice-list/entity';
import { OpenNotices, dispatchDueOn } from '../read-models/notice-list/query';
import type { WantedNotices } from '../read-models/notice-list/query';
import type { ProofOfUseRow } from '../read-models/proofs-of-use/entity';
import { OpenProofs, handleDueOn } from '../read-models/proofs-of-use/query';
import type { Sum, Wanted } from '../read-models/due-list/query';
import { WORK_DAYS } from '../parameters';
import { OpenHearings } from '../read-models/notice-hearings/query';
import type { HearingTask, OpenHearing } from '../read-models/notice-hearings/query';
import { NoticePreparations, PREPARATION_TASKS } from '../read-models/notice-preparations/query';
import type { OpenPreparation, PreparationTask } from '../read-models/notice-preparations/query';
import { Resubmissions, taskKey } from '../resubmission/resubmissions';
import { workingDaysFrom } from '../shared/office-hours';
import { PROOF_TASKS, SETTLING_TASK, TASKS } from './views';
import type { ChangeTask, NoticeTask, ProofTask, Task, TaskItem, TaskListView } from './views';
import { provenAtStake, whyChange, whyExtension, whyHeard, whyNotice, whyNow, whyPrepared, whyProof, whySettle, whySign } from './why-now';

type Item = Static<typeof TaskItem>;
type Answer = Static<typeof TaskListView>;

export interface ListTasks {
  readonly task?: Task | undefined;
  readonly district?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly search?: string | undefined;
  readonly dueOn?: IsoDate | undefined;
  readonly overdue?: boolean | undefined;
  readonly resubmitted?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** Whoever asks, or is written to. */
type Who = Pick<Actor, 'personId' | 'roles' | 'organisation' | 'predecessors'>;

const INFORMATION_OVERDUE = 'information-overdue' as const;
/** What others were to send and did not. */
const MISSING: readonly Task[] = [INFORMATION_OVERDUE, 'proof-overdue'];
const isMissing = ({ task }: { readonly task: Task }): boolean => MISSING.includes(task);
const DISPATCH = 'dispatch-notice' as const;
const EXTENSION = 'answer-extension' as const;
const ACKNOWLEDGE = 'acknowledge-change' as const;
/** So many that did not arrive are listed; their number and sum say the rest. */
const MISSING_SHOWN = 50;
const SHOWN = 200;
/** Five weeks lie in sight. */
const STRIP_DAYS = 25;

/** What a role does; a person with several roles has the tasks of all. */
const TASKS_OF: Readonly<Record<string, readonly Task[]>> = {
  GRANT_CLERK: [
    ...AUTHORITY_TASKS,
    'decide-after-hearing',
    'year-ends',
    ...PREPARATION_TASKS,
    EXTENSION,
    ACKNOWLEDGE,
    DISPATCH,
    'check-proof',
    'accept-proof',
    'proof-overdue',
    SETTLING_TASK,
  ],
  GRANT_REVIEWER: ['countersign-decision', 'release-decision', 'countersign-notice', 'release-notice', 'accept-proof'],
  // What they may not sign themselves, they prepare, and see to it that it is signed in time.
  APPLICANT: [
    'supply-information',
    'give-statement',
    'give-notice-statement',
    'retrieve-notice',
    'remedy-ends',
    'answer-change',
    'submit-proof',
    'correct-proof',
  ],
  SIGNATORY: [
    'supply-information',
    'give-statement',
    'give-notice-statement',
    'retrieve-notice',
    'remedy-ends',
    'answer-change',
    'send-change',
    'submit-proof',
    'correct-proof',
    'submit-draft',
  ],
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
    private readonly resubmissions: Resubmissions,
    private readonly byItself: ByItself,
    private readonly directory: DirectoryCopy,
    private readonly notices: OpenNotices,
    private readonly extensions: OpenExtensionRequests,
    private readonly preparations: NoticePreparations,
    private readonly proofs: OpenProofs,
    private readonly hearings: OpenHearings,
    private readonly changes: OpenChanges,
  ) {}

  async find(actor: Who, query: ListTasks): Promise<Answer> {
    const today = await this.clock.today();
    const mine = TASKS.filter((task) => actor.roles.some((role) => TASKS_OF[role]?.includes(task)));
    switch (bodyOf(actor.organisation)) {
      case 'authority':
        return this.ofAuthority(actor.personId, mine, query, today);
      case 'district':
      case 'party':
        return this.ofParty(actor, mine, query, today);
      case 'state':
      case 'audit':
      case undefined:
        return answer(today, query, NOTHING);
    }
  }

  private async ofAuthority(personId: string, mine: readonly Task[], query: ListTasks, today: IsoDate): Promise<Answer> {
    const tasks = AUTHORITY_TASKS.filter((one) => mine.includes(one));
    const { task, limit = SHOWN, district, programmeId, search } = query;
    const aside = await this.resubmissions.of(personId, today);
    const signIns = await this.directory.signInsOf(personId);
    const filters = { signIns, district, programmeId, search };
    const wanted = (of: readonly AuthorityTask[], day: Pick<Wanted, 'dueOn' | 'dueBefore'> = {}): Wanted => ({
      ...filters,
      ...day,
      tasks: of,
      ...(query.resubmitted === true ? { only: aside } : { without: aside }),
    });
    const chosen = tasks.filter((t) => t !== INFORMATION_OVERDUE && (task === undefined || t === task));
    const missing = tasks.filter((t) => t === INFORMATION_OVERDUE);
    const missingMost = limit > SHOWN ? limit : MISSING_SHOWN;
    const day = { dueOn: query.dueOn, dueBefore: query.overdue === true ? today : undefined };
    const dispatches = mine.includes(DISPATCH);
    const wantedNotices = { district, programmeId, search, ...(query.resubmitted === true ? { only: aside } : { without: aside }) };
    const [toDispatch, notices, noticesAside] = await Promise.all([
      dispatches ? this.notices.sums(wantedNotices) : [],
      dispatches && (task === undefined || task === DISPATCH) ? this.notices.toDispatch({ ...wantedNotices, ...day }, limit) : [],
      dispatches && aside.length > 0 ? this.notices.sums({ district, programmeId, search, only: aside }) : [],
    ]);
    const prepared = await this.prepared(wantedNotices, mine, signIns);
    const hears = mine.includes('decide-after-hearing');
    const heard = hears ? await this.hearings.heard(wantedNotices, today) : [];
    const heardAside = hears && aside.length > 0 ? await this.hearings.heard({ district, programmeId, search, only: aside }, today) : [];
    const preparedAside = aside.length > 0 ? await this.prepared({ district, programmeId, search, only: aside }, mine, signIns) : [];
    const proofs = (await this.proofItems(mine, { district, programmeId }, signIns, today)).filter(
      (i) => search === undefined || (i.fileNumber ?? '').toLowerCase().includes(search.toLowerCase()),
    );
    const isAside = (i: Item): boolean => aside.includes(taskKey({ task: i.task, subjectId: i.id }));
    const [sums, rows, missed, nextAnswer, laidAside, happened] = await Promise.all([
      this.dueList.sums(wanted(tasks)),
      this.dueList.list(wanted(chosen, day), limit),
      this.dueList.list(wanted(missing), missingMost),
      missing.length > 0 ? this.dueList.nextAnswer() : undefined,
      aside.length === 0 ? [] : this.dueList.sums({ ...filters, tasks, only: aside }),
      this.byItself.since(startOfBerlinDay(today)),
    ]);
    const items = [...rows, ...missed].flatMap((row) =>
      row.task === null || row.dueOn === null ? [] : [this.item(row, row.task, row.dueOn, row.cents, today)],
    );
    const requested = mine.includes(EXTENSION) ? await this.requestedExtensions(query, today) : [];
    const changes = mine.includes(ACKNOWLEDGE) ? await this.toldChanges(query, today) : [];
    const settlings = mine.includes(SETTLING_TASK) ? await this.toSettle(query, today) : [];
    const others = [...requested, ...changes, ...proofs, ...settlings];
    const listed = others.filter((i) => isAside(i) === (query.resubmitted === true));
    const isAsked = ({ task: t, dueOn }: OpenPreparation | OpenHearing): boolean =>
      (task === undefined || task === t) && isOfDay(dueOn, query, today);
    const due = [
      ...items.filter((i) => !isMissing(i)),
      ...prepared.filter(isAsked).map((one) => this.preparedItem(one, today)),
      ...heard.filter(isAsked).map((one) => this.heardItem(one, today)),
      ...notices.map((row) => this.noticeItem(row, DISPATCH, today)),
      ...listed.filter((i) => !isMissing(i) && (task === undefined || i.task === task) && isOfDay(i.dueOn, query, today)),
    ];
    return answer(today, query, {
      sums: [
        ...sums,
        ...prepared.map(({ task: t, dueOn, amountCents: cents }): DaySum => ({ task: t, dueOn, cents, n: 1 })),
        ...heard.map(({ task: t, dueOn, cents }): DaySum => ({ task: t, dueOn, cents, n: 1 })),
        ...toDispatch.map((one): DaySum => ({ ...one, task: DISPATCH })),
        ...listed.map(sumOfOne),
      ],
      items: due.sort(byDay).slice(0, limit),
      missing: [...items, ...listed].filter(isMissing).sort(byDay).slice(0, missingMost),
      nextAnswer,
      resubmitted:
        sum([...laidAside, ...noticesAside].map((s) => s.n)) + others.filter(isAside).length + preparedAside.length + heardAside.length,
      byItself: happened.map(({ recipientName, recipient, ...one }) => ({
        ...one,
        ...namesOf({ ...one, recipient, recipientName }, this.districts),
      })),
    });
  }

  /** A party has few: all of them are read. */
  private async ofParty(actor: Who, tasks: readonly Task[], query: ListTasks, today: IsoDate): Promise<Answer> {
    const visible = whereVisible(actor, undefined);
    const [awaited, notices, hearings, changes, proofs, drafts, aside] = await Promise.all([
      tasks.includes('supply-information') ? this.dueList.awaited(visible) : [],
      tasks.includes('retrieve-notice') ? this.notices.ofRecipient(visible) : [],
      tasks.includes('give-notice-statement') ? this.hearings.ofRecipient(visible) : [],
      tasks.includes('answer-change') ? this.changes.ofRecipient(visible) : [],
      tasks.includes('submit-proof') ? this.proofs.ofRecipient(visible, today) : [],
      tasks.includes('submit-draft') ? this.drafts(actor, today) : [],
      this.resubmissions.of(actor.personId, today),
    ]);
    const isAside = (i: Item): boolean => aside.includes(taskKey({ task: i.task, subjectId: i.id }));
    const fitting = [
      ...awaited.flatMap((row) =>
        row.answerUntil === null ? [] : [this.item(row, awaitedOf(row), row.answerUntil, row.requestedCents, today)],
      ),
      ...notices.map((row) => this.noticeItem(row, row.status === 'in-portal' ? 'retrieve-notice' : 'remedy-ends', today)),
      ...changes.flatMap((row) => {
        const task = row.status === 'draft' ? 'send-change' : 'answer-change';
        return tasks.includes(task) ? [this.changeItem(row, task, today)] : [];
      }),
      ...proofs.map((row) => this.proofItem(row, row.stage === 'objected' ? 'correct-proof' : 'submit-proof', today)),
      ...hearings.map((one) => this.heardItem(one, today)),
      ...drafts,
    ]
      .filter((i) => query.programmeId === undefined || i.programmeId === query.programmeId)
      .filter((i) => query.search === undefined || (i.fileNumber ?? '').toLowerCase().includes(query.search.toLowerCase()))
      .sort(byDay);
    const listed = fitting.filter((i) => isAside(i) === (query.resubmitted === true));
    return answer(today, query, {
      ...NOTHING,
      sums: listed.map(sumOfOne),
      items: listed.filter((i) => (query.task === undefined || i.task === query.task) && isOfDay(i.dueOn, query, today)),
      resubmitted: fitting.filter(isAside).length,
    });
  }

  /** Behind the deadline nobody waits for a draft any more, unless it was handed over for the signature. */
  private async drafts(actor: Who, today: IsoDate): Promise<readonly Item[]> {
    const where = whereVisible(actor, undefined).map((rows) => ({ ...rows, receivedAt: null }));
    const drafts = await find(this.db, DraftRow, { where, order: { number: 'asc' } });
    const calls = new Map<string, Call | undefined>();
    for (const callId of new Set(drafts.map((d) => d.callId))) calls.set(callId, (await this.rulesOfCall.opened(callId))?.call);
    const names = new Map<string, string | undefined>();
    for (const { recipient } of drafts)
      if (recipient !== null && !names.has(recipient)) names.set(recipient, (await this.directory.party(recipient, today))?.name);
    return drafts.flatMap(({ draftId, callId, district, recipient, lines, createdAt, handedOver }) => {
      const call = calls.get(callId);
      if (call === undefined) return [];
      const lastDay = lastDayOf(deadlineOf(call));
      if (lastDay < today && handedOver === null) return [];
      const over = lastDay < today ? { overSince: lastDay } : {};
      const handed = handedOver ? { on: berlinDate(handedOver.at), ...defined({ note: handedOver.note }), ...over } : undefined;
      const about = {
        id: draftId,
        callId,
        programmeId: call.programmeId,
        district,
        ...namesOf({ district, recipient, recipientName: (recipient !== null && names.get(recipient)) || null }, this.districts),
      };
      return [this.with(about, 'submit-draft', lastDay, requestedCentsOf(lines), whySign(berlinDate(createdAt), handed), today)];
    });
  }

  /** Few wait at a time: all of them are read. */
  private async requestedExtensions({ district, programmeId, search }: ListTasks, today: IsoDate): Promise<readonly Item[]> {
    const rows = await this.extensions.find({ district, programmeId });
    return rows
      .filter(({ request }) => search === undefined || request.fileNumber.toLowerCase().includes(search.toLowerCase()))
      .map(({ request, recipient, answers, closings }) => {
        const { requestId: id, applicationId, grantId, fileNumber, callId, recipientName = null, effectiveOn } = request;
        const waiting = undecided(request.posts, answers, closings);
        const cents = sum(waiting.map(({ amountCents }) => amountCents));
        const names = namesOf({ district: request.district, recipient, recipientName }, this.districts);
        const about = {
          id,
          applicationId,
          grantId,
          fileNumber,
          callId,
          programmeId: request.programmeId,
          district: request.district,
          ...names,
        };
        return this.with(
          about,
          EXTENSION,
          addDays(effectiveOn, WORK_DAYS[EXTENSION].value),
          cents,
          whyExtension(request, waiting.length),
          today,
        );
      });
  }

  /** Nobody signs what they have signed, or for whom they stand close to, under whichever sign-in; returned is what another person prepared, too. */
  private async prepared(wanted: WantedNotices, mine: readonly Task[], signIns: readonly string[]): Promise<readonly OpenPreparation[]> {
    if (!PREPARATION_TASKS.some((task) => mine.includes(task))) return [];
    const close = await find(this.db, ConflictRow, { where: { reviewer: { in: signIns } } });
    const conflicted = new Set(close.map((c) => c.applicationId));
    const maySign = ({ applicationId, preparedBy, countersignedBy }: OpenPreparation): boolean =>
      !conflicted.has(applicationId) && !signIns.some((one) => one === preparedBy || one === countersignedBy);
    const isTheirs = (one: OpenPreparation): boolean => mine.includes(one.task) && (one.task === 'prepare-notice' || maySign(one));
    return (await this.preparations.open(wanted)).filter(isTheirs);
  }

  private heardItem(one: OpenHearing, today: IsoDate): Item {
    const { task, dueOn, hearingId: id, applicationId, grantId, fileNumber, callId, programmeId, district, decisionId, cents } = one;
    const about = { id, applicationId, grantId, fileNumber, callId, programmeId, district, ...namesOf(one, this.districts), decisionId };
    return this.with(about, task, dueOn, cents, whyHeard(one), today);
  }

  private preparedItem(one: OpenPreparation, today: IsoDate): Item {
    const { task, dueOn, noticeId, kind, applicationId, grantId, fileNumber, callId, programmeId, district, decisionId, amountCents } = one;
    const about = {
      id: noticeId,
      applicationId,
      grantId,
      noticeId,
      notice: noticeName(kind),
      fileNumber,
      callId,
      programmeId,
      district,
      ...namesOf(one, this.districts),
      decisionId,
    };
    return this.with(about, task, dueOn, amountCents, whyPrepared(one), today);
  }

  /** What the authority has to check, or to accept of what others have checked, and what it waits for in vain. */
  private async proofItems(
    mine: readonly Task[],
    wanted: { readonly district: string | undefined; readonly programmeId: string | undefined },
    signIns: readonly string[],
    today: IsoDate,
  ): Promise<readonly Item[]> {
    if (!mine.some((task) => PROOF_TASKS.some((one) => one === task))) return [];
    return (await this.proofs.ofAuthority(wanted)).flatMap((row) => {
      const task = PROOF_TASK_OF[row.stage] ?? 'check-proof';
      const isTheirs = mine.includes(task) && (row.checkedBy === null || !signIns.includes(row.checkedBy));
      return isTheirs ? [this.proofItem(row, task, today)] : [];
    });
  }

  private proofItem(row: ProofOfUseRow, task: ProofTask, today: IsoDate): Item {
    const { proofId: id, applicationId, fileNumber, callId, programmeId, district } = row;
    const about = { id, applicationId, fileNumber, callId, programmeId, district, ...namesOf(row, this.districts) };
    return this.with(about, task, proofDueOn(row, task), provenAtStake(row), whyProof(task, row), today);
  }

  /** Few at any time, so all of them are read. */
  private async toldChanges({ district, programmeId, search }: ListTasks, today: IsoDate): Promise<readonly Item[]> {
    const rows = await this.changes.sent();
    return rows
      .filter((row) => (district ?? row.district) === row.district && (programmeId ?? row.change.programmeId) === row.change.programmeId)
      .filter((row) => search === undefined || row.change.fileNumber.toLowerCase().includes(search.toLowerCase()))
      .map((row) => this.changeItem(row, ACKNOWLEDGE, today));
  }

  /** What of a grant is not proven: it is free, or comes back. */
  private async toSettle({ district, programmeId, search }: ListTasks, today: IsoDate): Promise<readonly Item[]> {
    return (await this.proofs.toSettle())
      .filter((one) => (district ?? one.district) === one.district && (programmeId ?? one.programmeId) === one.programmeId)
      .filter((one) => search === undefined || one.fileNumber.toLowerCase().includes(search.toLowerCase()))
      .map((one) => {
        const { grantId, applicationId, fileNumber, callId, programmeId: programme, dueOn, grantedCents, acceptedCents } = one;
        const file = { id: grantId, applicationId, grantId, fileNumber, callId, programmeId: programme, district: one.district };
        const about = { ...file, ...namesOf(one, this.districts) };
        return this.with(about, SETTLING_TASK, dueOn, Math.max(0, grantedCents - acceptedCents), whySettle(one), today);
      });
  }

  private changeItem({ changeId: id, since, change }: ChangeRow, task: ChangeTask, today: IsoDate): Item {
    const { fileNumber, callId, programmeId, district, recipient = null, recipientName = null, queries } = change;
    const dueOn = task === 'answer-change' ? (queries.at(-1)?.lastDay ?? since) : dueSince(task, since);
    const about = { id, fileNumber, callId, programmeId, district, ...namesOf({ district, recipient, recipientName }, this.districts) };
    return this.with(about, task, dueOn, Math.abs(differenceOf(change)), whyChange(task, since, change), today);
  }

  private noticeItem(row: NoticeRow, task: NoticeTask, today: IsoDate): Item {
    const { noticeId, kind, applicationId, grantId, fileNumber, callId, programmeId, district, decisionId, amountCents } = row;
    // Who has not retrieved it is told neither whether it grants nor what.
    const isSealed = task === 'retrieve-notice';
    const about = {
      id: noticeId,
      applicationId,
      grantId,
      noticeId,
      notice: isSealed ? UNOPENED : noticeName(kind),
      fileNumber,
      callId,
      programmeId,
      district,
      ...namesOf(row, this.districts),
      decisionId,
    };
    const cents = isSealed ? 0 : amountCents;
    return this.with(about, task, noticeDueOn(row, task), cents, whyNotice(task, row), today);
  }

  private item(
    row: DueRow,
    task: Exclude<
      Task,
      NoticeTask | ChangeTask | PreparationTask | HearingTask | ProofTask | typeof SETTLING_TASK | typeof EXTENSION | 'submit-draft'
    >,
    dueOn: IsoDate,
    cents: number,
    today: IsoDate,
  ): Item {
    const { applicationId: id, fileNumber, callId, programmeId, district, decisionId } = row;
    const seen = task === 'release-decision' && decisionId !== null ? { decisionId } : {};
    const about = { id, fileNumber, callId, programmeId, district, ...namesOf(row, this.districts), ...seen };
    return this.with(about, task, dueOn, cents, whyNow(task, row), today);
  }

  private with(
    about: Omit<Item, 'task' | 'dueOn' | 'daysLeft' | 'urgency' | 'cents' | 'why'>,
    task: Task,
    dueOn: IsoDate,
    cents: number,
    why: Sentence,
    today: IsoDate,
  ): Item {
    return { ...about, task, dueOn, daysLeft: daysBetween(today, dueOn), urgency: urgencyOf(dueOn, today), cents, why };
  }
}

/** What the authority awaits from the district. */
const awaitedOf = ({ answer }: DueRow) =>
  answer === 'hearing' || answer === 'stated' || answer === 'heard' ? 'give-statement' : 'supply-information';

/** What a row about a notice waits for has its day in it. */
const noticeDueOn = ({ since, until, lastDay }: NoticeRow, task: NoticeTask): IsoDate => {
  switch (task) {
    case 'dispatch-notice':
      return dispatchDueOn(since);
    case 'retrieve-notice':
      return until ?? since;
    case 'remedy-ends':
      return lastDay ?? since;
  }
};

/** What the authority does with a proof that is not simply to be checked. */
const PROOF_TASK_OF: Readonly<Partial<Record<ProofOfUseRow['stage'], ProofTask>>> = { checked: 'accept-proof', expected: 'proof-overdue' };

/** What a row about a proof waits for has its day in it. */
const proofDueOn = (row: ProofOfUseRow, task: ProofTask): IsoDate => {
  switch (task) {
    case 'check-proof':
    case 'accept-proof':
      return handleDueOn(row);
    case 'proof-overdue':
    case 'submit-proof':
      return row.dueOn;
    case 'correct-proof':
      return row.objectedUntil ?? row.dueOn;
  }
};

const sumOfOne = ({ task, dueOn, cents }: Pick<Item, 'task' | 'dueOn' | 'cents'>): DaySum => ({ task, dueOn, cents, n: 1 });

const byDay = (a: Pick<Item, 'dueOn'>, b: Pick<Item, 'dueOn'>): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);

type DaySum = Omit<Sum, 'task'> & { readonly task: Task };

interface Found {
  /** Of everything but the day and the kind that are asked for. */
  readonly sums: readonly DaySum[];
  readonly items: readonly Item[];
  readonly missing: readonly Item[];
  readonly nextAnswer: IsoDate | undefined;
  readonly resubmitted: number;
  readonly byItself: Answer['byItself'];
}
const NOTHING: Found = { sums: [], items: [], missing: [], nextAnswer: undefined, resubmitted: 0, byItself: [] };

const isOfDay = (dueOn: IsoDate, query: Pick<ListTasks, 'dueOn' | 'overdue'>, today: IsoDate): boolean =>
  (query.dueOn === undefined || dueOn === query.dueOn) && (query.overdue !== true || dueOn < today);

const answer = (today: IsoDate, query: ListTasks, { sums, items, missing, nextAnswer, resubmitted, byItself }: Found): Answer => {
  const isAsked = (s: DaySum): boolean => query.task === undefined || s.task === query.task;
  const due = sums.filter((s) => !isMissing(s));
  const shown = due.filter((s) => isAsked(s) && isOfDay(s.dueOn, query, today));
  const missed = sums.filter(isMissing);
  const total = (of: readonly DaySum[]) => ({ n: sum(of.map((s) => s.n)), cents: sum(of.map((s) => s.cents)) });
  const days = [...due.map((s) => s.dueOn), ...(nextAnswer === undefined ? [] : [nextAnswer])].filter((day) => day >= today).sort();
  const strip = due.filter(isAsked);
  return {
    today,
    groups: URGENCIES.flatMap((urgency) => {
      const of = shown.filter((s) => urgencyOf(s.dueOn, today) === urgency);
      return of.length === 0 ? [] : [{ urgency, ...total(of) }];
    }),
    tasks: TASKS.flatMap((t) => {
      const { n } = total(sums.filter((s) => s.task === t && (isMissing(s) || isOfDay(s.dueOn, query, today))));
      return n === 0 ? [] : [{ task: t, n }];
    }),
    items: [...items],
    notArrived: { ...total(missed), items: [...missing] },
    days: {
      overdue: total(strip.filter((s) => s.dueOn < today)).n,
      working: workingDaysFrom(today, STRIP_DAYS).map((day) => ({ day, n: total(strip.filter((s) => s.dueOn === day)).n })),
    },
    resubmitted,
    byItself,
    ...defined({ nextDueOn: days[0] }),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
