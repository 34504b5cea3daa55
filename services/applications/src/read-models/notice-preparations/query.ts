import { Injectable } from '@nestjs/common';
import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { WORK_DAYS } from '../../parameters';
import { taskKey } from '../../resubmission/resubmissions';
import type { WantedNotices } from '../notice-list/query';
import type { NoticePreparationRow } from './entity';

export const PREPARATION_TASKS = ['countersign-notice', 'release-notice', 'prepare-notice'] as const;
export type PreparationTask = (typeof PREPARATION_TASKS)[number];

const TASK_OF = {
  countersign: 'countersign-notice',
  release: 'release-notice',
  returned: 'prepare-notice',
  unfunded: 'prepare-notice',
  overtaken: 'prepare-notice',
} as const satisfies Readonly<Record<Exclude<NoticePreparationRow['stage'], 'over'>, PreparationTask>>;

/** A notice that waits for a person of the authority, with what the list of tasks says of its file. */
export interface OpenPreparation extends Pick<
  NoticePreparationRow,
  'grantId' | 'noticeId' | 'kind' | 'applicationId' | 'amountCents' | 'since' | 'preparedBy' | 'countersignedBy'
> {
  readonly stage: keyof typeof TASK_OF;
  readonly task: PreparationTask;
  readonly dueOn: IsoDate;
  readonly fileNumber: string;
  readonly callId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient: string | null;
  readonly recipientName: string | null;
  readonly decisionId: string;
}
type Found = Omit<OpenPreparation, 'task' | 'dueOn'>;

const OPEN = `
  select p.grant_id as "grantId", p.notice_id as "noticeId", p.kind, p.application_id as "applicationId", p.amount_cents as "amountCents",
    p.stage, p.since, p.prepared_by as "preparedBy", p.countersigned_by as "countersignedBy", n.file_number as "fileNumber", n.call_id as "callId",
    n.programme_id as "programmeId", n.district, n.recipient, n.recipient_name as "recipientName", n.decision_id as "decisionId"
  from rm_notice_preparations_v1 p
  join rm_notice_list_v2 n on n.grant_id = p.grant_id and n.kind = 'GRANT'
  where p.stage <> 'over'
  order by p.since, n.first_number`;

/** What is prepared and waits for somebody; of all grants these are few. */
@Injectable()
export class NoticePreparations {
  constructor(private readonly db: Database) {}

  async open({ district, programmeId, search, without = [], only }: WantedNotices): Promise<readonly OpenPreparation[]> {
    const rows = await this.db.query<Found>(OPEN, []);
    return rows
      .map((row): OpenPreparation => ({
        ...row,
        task: TASK_OF[row.stage],
        dueOn: addDays(row.since, WORK_DAYS[TASK_OF[row.stage]].value),
      }))
      .filter((one) => {
        const named = taskKey({ task: one.task, subjectId: one.noticeId });
        return (
          (district ?? one.district) === one.district &&
          (programmeId ?? one.programmeId) === one.programmeId &&
          (search === undefined || one.fileNumber.toLowerCase().includes(search.toLowerCase())) &&
          !without.includes(named) &&
          (only?.includes(named) ?? true)
        );
      });
  }
}
