import { Injectable } from '@nestjs/common';
import { addDays } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { find, insert, remove } from '@paktwerk/postgres';
import { RESUBMISSION_DAYS_MOST } from '../parameters';
import { refuse } from '../problems';
import { ResubmissionRow } from './entity';

export type TaskName = Pick<ResubmissionRow, 'task' | 'subjectId'>;
export const taskKey = ({ task, subjectId }: TaskName): string => `${subjectId}/${task}`;

/** Tasks that a person has laid aside until a day. Theirs alone: for everybody else they stand where they stood. */
@Injectable()
export class Resubmissions {
  constructor(private readonly db: Database) {}

  /** Those whose day has not come, by {@link taskKey}. */
  async of(personId: string, today: IsoDate): Promise<readonly string[]> {
    return (await find(this.db, ResubmissionRow, { where: { personId, until: { '>': today } } })).map(taskKey);
  }

  /** Lays it aside until a day, or back where none is named. */
  async lay(personId: string, task: TaskName, until: IsoDate | undefined, today: IsoDate): Promise<Refusal | undefined> {
    const latest = addDays(today, RESUBMISSION_DAYS_MOST.value);
    if (until !== undefined && (until <= today || until > latest))
      return refuse('resubmission-date', { field: '/until', until, today, latest });
    await this.db.tx(async (tx) => {
      await remove(tx, ResubmissionRow, { personId, ...task });
      if (until !== undefined) await insert(tx, ResubmissionRow, { personId, ...task, until });
    });
    return undefined;
  }
}
