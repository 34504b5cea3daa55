import { berlinDate, endOfBerlinDay, nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, Refusal } from '@paktwerk/kernel';
import { capOfPost } from './calculation';
import type { Call } from '../call/state';
import { fundableMonths } from '../programme/rule-set';
import type { RuleSet } from '../programme/rule-set';
import { ApplicationSubmitted } from './events';
import type { ApplicationEvent, Contact } from './events';
import { requestedCentsOf, requestedShareOf, tooMuchRequested } from './lines';
import type { Line } from './lines';
import { applicationIdOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export interface SubmitApplication {
  readonly draftId: string;
  /** Aktenzeichen, see `../file-number`. */
  readonly fileNumber: string;
  readonly district: string;
  readonly lines: readonly Line[];
  readonly contact?: Contact;
  /** Committed before deciding: what counts for the deadline is when it reached us, not when we came round to it. */
  readonly receivedAt: Instant;
}

/**
 * Turns a draft into an application. Late is not refused here: it is recorded as late, and the formal check rejects it with the reason.
 */
export const decideSubmit = (
  command: SubmitApplication,
  state: ApplicationState,
  call: Call,
  rules: RuleSet,
): Decision<ApplicationEvent> => {
  if (state.kind !== 'none') return nothing();
  const refusal = whyNotSubmit(command, call, rules);
  if (refusal) return refusal;
  return record(
    ApplicationSubmitted({
      applicationId: applicationIdOf(command.draftId),
      draftId: command.draftId,
      callId: call.callId,
      programmeId: call.programmeId,
      programmeCode: call.programmeCode,
      district: command.district,
      fileNumber: command.fileNumber,
      ruleSetVersion: rules.version,
      budgetYear: call.budgetYear,
      from: rules.parameters.periodFrom.value,
      to: rules.parameters.periodTo.value,
      lines: [...command.lines],
      requestedCents: requestedCentsOf(command.lines),
      requestedShare: requestedShareOf(command.lines),
      ...(command.contact === undefined ? {} : { contact: command.contact }),
      receivedAt: command.receivedAt,
      deadline: call.deadline,
      late: command.receivedAt >= endOfBerlinDay(call.deadline),
      effectiveOn: berlinDate(command.receivedAt),
    }),
  );
};

/** What is wrong with a submission by itself; asked before a file number is taken. */
export const whyNotSubmit = (
  { lines, receivedAt }: Pick<SubmitApplication, 'lines' | 'receivedAt'>,
  call: Call,
  rules: RuleSet,
): Refusal | undefined => {
  if (berlinDate(receivedAt) < call.opensOn) return refuse('call-not-yet-open', { opensOn: call.opensOn });
  return wrongWith(lines, call, rules);
};

const wrongWith = (lines: readonly Line[], call: Call, rules: RuleSet): Refusal | undefined => {
  if (lines.length === 0) return refuse('no-lines');
  if (requestedCentsOf(lines) === 0) return refuse('nothing-requested');
  const tooMuch = tooMuchRequested(lines);
  if (tooMuch) return tooMuch;
  for (const line of lines) {
    const wrong = wrongWithLine(line, call, rules);
    if (wrong) return wrong;
  }
  return undefined;
};

const wrongWithLine = (line: Line, call: Call, rules: RuleSet): Refusal | undefined => {
  const { lineKinds, minimumShare } = rules.parameters;
  const { lineId } = line;
  if (!lineKinds.value.includes(line.kind)) return refuse('line-kind-not-allowed', { lineId, kind: line.kind, allowed: lineKinds.value });
  if (line.kind === 'measure') return undefined;
  if (line.share < minimumShare.value) {
    return refuse('share-below-minimum', { lineId, share: line.share, minimumShare: minimumShare.value, source: minimumShare.source });
  }
  const most = fundableMonths(rules);
  if (line.months !== undefined && line.months > most)
    return refuse('months-beyond-period', { lineId, months: line.months, maximum: most });
  const cap = capOfPost(line, rules, call.programmeCode);
  if (line.amountCents > cap.amountCents) {
    return refuse('amount-above-cap', {
      lineId,
      requestedCents: line.amountCents,
      capCents: cap.amountCents,
      calculation: cap.trace.steps.map((s) => s.de).join('; '),
      trace: cap.trace,
    });
  }
  return undefined;
};
