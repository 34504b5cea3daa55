import { isInTime, lastDayOf } from '@paktwerk/deadlines';
import { berlinDate, defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant } from '@paktwerk/kernel';
import type { Applicant } from '../applicant/applicant';
import { deadlineOf } from '../call/deadline-terms';
import type { Call } from '../call/state';
import type { RuleSet } from '../programme/rule-set';
import { ApplicationSubmitted } from './events';
import type { ApplicationEvent, Contact, SubmittedAttachment } from './events';
import type { Particulars } from './particulars';
import { requestedCentsOf, requestedShareOf, tooMuchRequested } from './lines';
import type { Line } from './lines';
import { applicationIdOf } from './state';
import type { ApplicationState } from './state';

export interface SubmitApplication extends Particulars {
  readonly attachments?: readonly SubmittedAttachment[];
  readonly draftId: string;
  /** Aktenzeichen, see `../file-number`. */
  readonly fileNumber: string;
  readonly district: string;
  /** The party in the area of the district that applies, where it is not the district itself. */
  readonly recipient?: string;
  /** As it is on the day of receipt. */
  readonly applicant?: Applicant;
  /** The call is tried out. */
  readonly rehearsal?: true;
  readonly lines: readonly Line[];
  readonly contact?: Contact;
  /** Committed before deciding: what counts for the deadline is when it reached us, not when we came round to it. */
  readonly receivedAt: Instant;
}

/**
 * Turns a draft into an application, whatever it says: an authority may not refuse to receive what it thinks inadmissible or unfounded
 * (§ 24(3) LVwVfG). What stands against it is found by the formal check and decided by two people. Only a sum that no event can hold is refused,
 * as it is when a draft is saved; drafts from before that may have one.
 */
export const decideSubmit = (
  command: SubmitApplication,
  state: ApplicationState,
  call: Call,
  rules: RuleSet,
): Decision<ApplicationEvent> => {
  if (state.kind !== 'none') return nothing();
  const unwritable = tooMuchRequested(command.lines);
  if (unwritable) return unwritable;
  const deadline = deadlineOf(call);
  const receivedOn = berlinDate(command.receivedAt);
  return record(
    ApplicationSubmitted({
      applicationId: applicationIdOf(command.draftId),
      draftId: command.draftId,
      callId: call.callId,
      programmeId: call.programmeId,
      programmeCode: call.programmeCode,
      district: command.district,
      ...defined({ recipient: command.recipient, applicant: command.applicant, rehearsal: command.rehearsal }),
      fileNumber: command.fileNumber,
      ruleSetVersion: rules.version,
      budgetYear: call.budgetYear,
      from: rules.funding.periodFrom.value,
      to: rules.funding.periodTo.value,
      lines: [...command.lines],
      requestedCents: requestedCentsOf(command.lines),
      requestedShare: requestedShareOf(command.lines),
      ...defined({
        contact: command.contact,
        partners: command.partners,
        earlyStart: command.earlyStart,
        bank: command.bank,
        declarations: command.declarations,
        attachments: command.attachments?.length ? [...command.attachments] : undefined,
      }),
      receivedAt: command.receivedAt,
      deadline: call.deadline,
      lastDay: lastDayOf(deadline),
      deadlineEffect: deadline.effect,
      late: !isInTime(command.receivedAt, deadline),
      ...(receivedOn < call.opensOn ? { opensOn: call.opensOn } : {}),
      effectiveOn: receivedOn,
    }),
  );
};
