import { Injectable } from '@nestjs/common';
import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { isVisible } from '../../applicant/applicant';
import type { Visible } from '../../applicant/applicant';
import { WORK_DAYS, YEAR_WARNING_DAYS } from '../../parameters';
import { taskKey } from '../../resubmission/resubmissions';
import type { WantedNotices } from '../notice-list/query';
import type { NoticeHearingRow } from './entity';

export const HEARING_TASKS = ['give-notice-statement', 'decide-after-hearing', 'year-ends'] as const;
export type HearingTask = (typeof HEARING_TASKS)[number];

/** A hearing that waits for its recipient, or for the authority, or whose year is nearly over, with what the list of tasks says of its file. */
export interface OpenHearing extends Omit<NoticeHearingRow, 'lastDay'> {
  readonly task: HearingTask;
  readonly dueOn: IsoDate;
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly callId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly recipient: string | null;
  readonly recipientName: string | null;
  readonly decisionId: string;
}
type Found = Omit<OpenHearing, 'task' | 'dueOn'> & Pick<NoticeHearingRow, 'lastDay'>;

const SELECTED = `
  select h.hearing_id as "hearingId", h.grant_id as "grantId", h.kind, h.cents, h.opened_on as "openedOn", h.last_day as "lastDay", h.stage, h.since, h.year_ends_on as "yearEndsOn",
    n.application_id as "applicationId", n.file_number as "fileNumber", n.call_id as "callId", n.programme_id as "programmeId", n.district,
    n.recipient, n.recipient_name as "recipientName", n.decision_id as "decisionId"
  from rm_notice_hearings_v2 h
  join rm_notice_list_v2 n on n.grant_id = h.grant_id and n.kind = 'GRANT'`;
const OPEN = `${SELECTED} where h.stage <> 'over' order by h.last_day, n.first_number`;
const YEAR_ENDS = `${SELECTED} where h.year_ends_on between $1 and $2 order by h.year_ends_on, n.first_number`;

/** Hearings before notices that are not over; of all grants these are few. */
@Injectable()
export class OpenHearings {
  constructor(private readonly db: Database) {}

  /** What the authority has heard and can decide, and what it has to release before its year is over. */
  async heard({ district, programmeId, search, without = [], only }: WantedNotices, today: IsoDate): Promise<readonly OpenHearing[]> {
    const heard = (await this.open()).filter((one) => one.task === 'decide-after-hearing');
    return [...heard, ...(await this.yearsEnding(today))].filter((one) => {
      const named = taskKey({ task: one.task, subjectId: one.hearingId });
      return (
        (district ?? one.district) === one.district &&
        (programmeId ?? one.programmeId) === one.programmeId &&
        (search === undefined || one.fileNumber.toLowerCase().includes(search.toLowerCase())) &&
        !without.includes(named) &&
        (only?.includes(named) ?? true)
      );
    });
  }

  private async yearsEnding(today: IsoDate): Promise<readonly OpenHearing[]> {
    const rows = await this.db.query<Found>(YEAR_ENDS, [today, addDays(today, YEAR_WARNING_DAYS.value)]);
    return rows.map(({ lastDay, ...row }) => ({ ...row, task: 'year-ends', dueOn: row.yearEndsOn ?? lastDay }));
  }

  /** What a party can say something to. */
  async ofRecipient(visible: Visible): Promise<readonly OpenHearing[]> {
    return (await this.open()).filter((one) => one.task === 'give-notice-statement' && isVisible(one, visible));
  }

  private async open(): Promise<readonly OpenHearing[]> {
    const rows = await this.db.query<Found>(OPEN, []);
    return rows.map(({ lastDay, ...row }) =>
      row.stage === 'heard'
        ? { ...row, task: 'decide-after-hearing', dueOn: addDays(row.since, WORK_DAYS['decide-after-hearing'].value) }
        : { ...row, task: 'give-notice-statement', dueOn: lastDay },
    );
  }
}
