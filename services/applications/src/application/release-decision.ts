import { nothing, record, quotedEn } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { ApplicationRejected, DecisionReleased, GrantIssued } from './events';
import type { ApplicationEvent } from './events';
import { grantedLines } from './granted-lines';
import { keysOf } from './state';
import type { ApplicationState, PreparedDecision } from './state';
import type { Prepared } from './undecided';
import { withoutFunds } from './without-funds';
import { grantIdOf } from '../grant/state';
import { beforeTheHearing, preparedBeforeTheHearing } from '../hearing/hearing';
import { beforeTheAnswer } from '../information/information';
import { refuse } from '../problems';

/** What is known of whoever signs. */
export interface Signer {
  /** Which human a sign-in is: two sign-ins of one are one pair of eyes. */
  readonly humanOf?: HumanOf;
  /** They declared that day to stand close to the applicant. */
  readonly conflictedSince?: IsoDate;
}

export interface ReleaseDecision extends Signer {
  /** What the person saw when releasing; a decision prepared anew in between is refused. */
  readonly decisionId: string;
  readonly releasedBy: string;
  readonly today: IsoDate;
  /** The rules of the call pay a higher tier than the line's at its own rate. */
  readonly paysHigherTier?: boolean;
}

/**
 * The last signature: another person than those who signed before must release, and only what budgeting has set aside.
 * Release and its effect (grant or rejection) are one append: there is no released decision without either.
 */
export const decideRelease = (command: ReleaseDecision, state: ApplicationState): Decision<ApplicationEvent> => {
  switch (state.kind) {
    case 'none':
      return refuse('application-unknown');
    case 'withdrawn':
      return refuse('application-withdrawn');
    case 'submitted':
    case 'checked':
      return refuse('no-decision-prepared');
    case 'granted':
      return mayNotRelease(command, state.decision) ?? nothing();
    case 'rejected':
      return state.decision
        ? (mayNotRelease(command, state.decision) ?? nothing())
        : refuse('application-rejected', { stage: state.stage });
    case 'prepared':
      return (
        hinderedByPreparation({ ...command, by: command.releasedBy }, state) ??
        mayNotRelease(command, state.decision) ??
        withoutFunds({ decisionId: state.decision.decisionId }, state.decision.amountCents, state.decision.reservation) ??
        released(command, state)
      );
  }
};

/** Where nobody asks the directory. */
const itself: HumanOf = (signIn) => signIn;

/** What keeps a second or third person from signing what was prepared. */
export const hinderedByPreparation = (
  { decisionId, conflictedSince, ...signing }: Signing,
  { decision, information, hearing }: Prepared,
): Refusal | undefined => {
  const prepared = isNotTheirs({ decisionId, ...signing }, decision);
  if (prepared) return prepared;
  if (conflictedSince !== undefined) return refuse('conflict-of-interest', { declaredOn: conflictedSince });
  const { returned, outcome, amountCents, needs } = decision;
  if (returned) return refuse('decision-returned', { decisionId, returnedOn: returned.on });
  return (
    beforeTheAnswer(outcome, information) ??
    (needs?.hearing === undefined ? undefined : beforeTheHearing({ decisionId, amountCents, source: needs.hearing.source }, hearing)) ??
    preparedBeforeTheHearing(decision, hearing)
  );
};

/** Who signs what. */
interface Signing extends Signer {
  readonly decisionId: string;
  readonly by: string;
}

const isNotTheirs = (
  { decisionId, by, humanOf = itself }: Signing,
  { decisionId: currentDecisionId, preparedBy, preparedOn }: PreparedDecision,
): Refusal | undefined => {
  if (decisionId !== currentDecisionId) return refuse('decision-replaced', { decisionId, currentDecisionId });
  return humanOf(by) === humanOf(preparedBy) ? refuse('four-eyes', { decisionId, preparedOn }) : undefined;
};

/** Whoever signed before is refused even if it is released meanwhile, because they may never release it. */
const mayNotRelease = ({ decisionId, releasedBy, humanOf = itself }: ReleaseDecision, decision: PreparedDecision): Refusal | undefined => {
  const { needs, countersigned, preparedBy, amountCents } = decision;
  const notTheirs = isNotTheirs({ decisionId, by: releasedBy, humanOf }, decision);
  if (notTheirs || needs?.thirdSignature === undefined) return notTheirs;
  // Sign-ins can be linked after they signed: three signatures are three humans at the release.
  const isSecondPair = countersigned !== undefined && ![releasedBy, preparedBy].some((by) => humanOf(by) === humanOf(countersigned.by));
  return isSecondPair ? undefined : refuse('third-signature-needed', { decisionId, amountCents, ...needs.thirdSignature });
};

const released = (command: ReleaseDecision, { app, findings, decision, earlyStart }: Prepared): Decision<ApplicationEvent> => {
  const keys = keysOf(app, command.today);
  const { decisionId, outcome, amountCents, preparedBy } = decision;
  const release = DecisionReleased({
    ...keys,
    decisionId,
    outcome,
    amountCents,
    preparedBy,
    releasedBy: command.releasedBy,
    ruleSetVersion: app.ruleSetVersion,
  });
  if (outcome === 'rejected') {
    const reasons = [
      ...findings.map(({ code, de, en }) => ({ code, de, en })),
      {
        code: 'decided',
        de: decision.reason,
        en: `Reason given by the granting authority (in German): ${quotedEn(decision.reason)}`.slice(0, 1000),
      },
    ];
    return record<ApplicationEvent>(
      release,
      ApplicationRejected({ ...keys, stage: 'decision', reasons, decisionId, ruleSetVersion: app.ruleSetVersion }),
    );
  }
  return record<ApplicationEvent>(
    release,
    GrantIssued({
      ...keys,
      grantId: grantIdOf(decisionId),
      decisionId,
      amountCents,
      budgetYear: app.budgetYear,
      from: app.from,
      to: app.to,
      ruleSetVersion: app.ruleSetVersion,
      ...(command.paysHigherTier ? { paysHigherTier: true } : {}),
      ...(earlyStart?.status === 'approved' ? { earlyStartFrom: earlyStart.from } : {}),
      lines: [...grantedLines(app.lines, decision.lines)],
    }),
  );
};
