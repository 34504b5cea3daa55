import { daysBetween, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { partyNameOf } from '../applicant/applicant';
import { refuse } from '../problems';
import type { ReminderTemplate } from '../reminder/state';
import { filledIn } from '../reminder/wording';
import { ProofReminded } from './events';
import type { ProofOfUseEvent } from './events';
import { keysOf, whereOpen } from './state';
import type { ProofState } from './state';

export interface RemindOfProof {
  readonly template?: ReminderTemplate | undefined;
  readonly nameOfDistrict: (district: string) => string;
  /** The last day that a timer saw; a person reminds of what there is. */
  readonly seen?: IsoDate;
  readonly today: IsoDate;
}

/** By itself once for each last day; by hand once a day. What was sent stands in the file as it was sent. */
export const decideRemindOfProof = (
  { template, nameOfDistrict, seen, today }: RemindOfProof,
  state: ProofState,
): Decision<ProofOfUseEvent> => {
  const isByHand = seen === undefined;
  const open = whereOpen(state);
  if ('code' in open) return isByHand ? open : nothing();
  if (open.stage !== 'expected') return isByHand ? refuse('nothing-to-remind-of') : nothing();
  const { dueOn, reminded, fileNumber } = open;
  if (!isByHand && (seen !== dueOn || reminded?.dueOn === dueOn)) return nothing();
  if (reminded?.on === today) return refuse('reminded-today', { on: today });
  if (template === undefined) return isByHand ? refuse('reminder-template-missing', { kind: 'proof-due' }) : nothing();
  const recipient = partyNameOf(open) ?? nameOfDistrict(open.district);
  const wording = filledIn(template.wording, { fileNumber, recipient, dueOn, days: Math.abs(daysBetween(today, dueOn)) });
  return record(ProofReminded({ ...keysOf(open, today), dueOn, templateVersion: template.version, wording }));
};
