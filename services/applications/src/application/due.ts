import { addDays } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { lastDayFor } from '../shared/answer-period';
import { WORK_DAYS } from '../parameters';
import type { Prepared } from './undecided';

/** The last day for what the authority has to do, from the day on which it began to wait. */
export const dueSince = (task: keyof typeof WORK_DAYS, since: IsoDate): IsoDate => lastDayFor(addDays(since, WORK_DAYS[task].value));

/** The last day for the next signature under a prepared decision. It waits from the preparation, or from what had to come first and came later. */
export const signatureDueOn = ({ decision, hearing }: Pick<Prepared, 'decision' | 'hearing'>): IsoDate => {
  const { preparedOn, needs, countersigned } = decision;
  if (needs?.thirdSignature !== undefined && countersigned === undefined)
    return dueSince('countersign-decision', since(preparedOn, hearing));
  return dueSince('release-decision', since(countersigned?.on ?? preparedOn, hearing));
};

const since = (signedOn: IsoDate, hearing: Prepared['hearing']): IsoDate => {
  const { closedOn } = hearing ?? {};
  return closedOn !== undefined && closedOn > signedOn ? closedOn : signedOn;
};
