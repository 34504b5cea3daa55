import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { Family } from '../funding/family';
import { familyOf } from '../funding/funding';
import { kindsNamed } from '../funding/named';
import type { GrantedLine } from '../funding/granted-line';
import { fundedTwice, judgedApart } from '../granted-post/claim-funded-shares';
import { asGranted, seenFrom, sharesOf } from '../granted-post/funded-share';
import type { SharesOfFile } from '../granted-post/funded-share';
import { beforeTheAnswer } from '../information/information';
import type { RuleSet } from '../programme/rule-set';
import type { OutlookFor } from '../waiting-list/outlook';
import { beforeThoseWhoWait } from '../waiting-list/overtaking';
import { stillWaits } from '../waiting-list/waiting';
import { needsOf } from './decision-needs';
import { DecisionPrepared } from './events';
import type { ApplicationEvent, Finding, LineAmount, Outcome, RankOfDecision } from './events';
import type { Line } from './lines';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import type { DecisionBlock } from '../text-block/events';
import { filledBlock } from '../text-block/filled-block';
import type { TextBlock } from '../text-block/state';
import type { Undecided } from './undecided';
import { refuse } from '../problems';
import { atPosition } from './lines';

type Submitted = Exclude<ApplicationState, { kind: 'none' }>;

export interface PrepareDecision {
  /** Derived from the command, so that a repeat prepares nothing new. */
  readonly decisionId: string;
  readonly outcome: Outcome;
  /** What is granted of each line; may be left out when everything is granted or nothing is. */
  readonly lines?: readonly GrantedLine[];
  readonly reason: string;
  readonly preparedBy: string;
  /** The blocks of text that were chosen, in the order of the letter, and what the applicant is called in them. */
  readonly blocks?: readonly TextBlock[];
  readonly recipient?: string;
  /** What the applicant was granted elsewhere. */
  readonly grantedElsewhere: readonly SharesOfFile[];
  /** How it would stand on the waiting list of its call. */
  readonly outlookFor: OutlookFor;
  /** Where the programme selects. */
  readonly ranking?: RankOfDecision;
  readonly today: IsoDate;
}

/**
 * The first of the four eyes. The preparation does not bind: budgeting is asked to set the amount aside, and another person releases (release-decision.ts).
 * Preparing again before the release replaces the earlier preparation and gives its reservation back.
 */
export const decidePrepare = (command: PrepareDecision, state: ApplicationState, rules: RuleSet): Decision<ApplicationEvent> => {
  switch (state.kind) {
    case 'none':
      return refuse('application-unknown');
    case 'submitted':
      return refuse('formal-check-missing');
    case 'withdrawn':
      return refuse('application-withdrawn');
    case 'rejected':
      return refuse('application-rejected', { stage: state.stage });
    case 'granted':
      return refuse('decision-already-released', { decisionId: state.decision.decisionId });
    case 'checked':
    case 'prepared': {
      const replaced = state.kind === 'prepared' ? state.decision.decisionId : undefined;
      if (replaced === command.decisionId) return nothing();
      const hindered = onlyRejectable(command.outcome, state.findings);
      if (hindered) return hindered;
      const waits = beforeTheMoney(command.outcome, state);
      if (waits) return waits;
      const early = beforeTheAnswer(command.outcome, state.information);
      if (early) return early;
      const closed = yearIsOver(command, state.app.budgetYear);
      if (closed) return closed;
      const lines = granted(command, state.app.lines, familyOf(rules.funding));
      if ('kind' in lines) return lines;
      const requested = sharesOf(state.app.lines, state.app);
      const shares = asGranted(command.recipient === undefined ? requested : seenFrom(command.recipient, requested), lines);
      const twice = fundedTwice(shares, command.grantedElsewhere, judgedApart(state.substantive));
      if (twice) return atPosition(twice, state.app.lines);
      const amountCents = sum(lines);
      const overtakes = beforeThoseWhoWait(amountCents, state, command.outlookFor);
      if (overtakes) return overtakes;
      const needs = needsOf(rules.funding, amountCents, state.app.requestedCents);
      return record(
        DecisionPrepared({
          ...keysOf(state.app, command.today),
          decisionId: command.decisionId,
          ...defined({ replacesDecisionId: replaced }),
          outcome: command.outcome,
          amountCents,
          lines: [...lines],
          reason: command.reason,
          budgetYear: state.app.budgetYear,
          ruleSetVersion: state.app.ruleSetVersion,
          preparedBy: command.preparedBy,
          ...defined({ needs, ranking: command.ranking, blocks: filled(command, state.app, amountCents) }),
        }),
      );
    }
  }
};

/** What the letter will say beside the reason; undefined where no block was chosen. */
export const filled = (
  { blocks = [], recipient = '', today }: Pick<PrepareDecision, 'blocks' | 'recipient' | 'today'>,
  app: Submitted['app'],
  grantedCents: number,
): DecisionBlock[] | undefined =>
  blocks.length === 0 ? undefined : blocks.map((block) => filledBlock(block, { ...app, recipient, grantedCents, today }));

export const sum = (lines: readonly LineAmount[]): number => lines.reduce((total, l) => total + l.amountCents, 0);

/** Behind an Ausschlussfrist, or for an applicant whom the programme does not name, nobody can grant anything. */
export const onlyRejectable = (outcome: Outcome, findings: readonly Finding[]): Refusal | undefined => {
  const final = findings.find((f) => !f.curable);
  return final && outcome !== 'rejected'
    ? refuse('finding-not-curable', { finding: final.code, findingDe: final.de, findingEn: final.en })
    : undefined;
};

/** What waits is rejected, or decided when the money for it is there. */
const beforeTheMoney = (outcome: Outcome, state: Undecided): Refusal | undefined => {
  const waits = outcome === 'rejected' ? undefined : stillWaits(state);
  return waits && refuse('waits-for-money', { since: waits.since, wantedCents: waits.wantedCents });
};

/**
 * The money of a year ends with it: a new preparation would give back what is reserved, and nothing could be reserved again. What was
 * reserved in time can still be released as it is (ADR 0037).
 */
const yearIsOver = ({ outcome, today }: PrepareDecision, budgetYear: number): Refusal | undefined =>
  outcome !== 'rejected' && Number(today.slice(0, 4)) > budgetYear ? refuse('budget-year-closed', { budgetYear }) : undefined;

/** So many lines the public event of a grant has at most. */
const MAX_GRANTED = 1000;

/** What is granted of each line, or why it does not fit the outcome: everything requested, less but something, or nothing. */
const granted = (command: PrepareDecision, requested: readonly Line[], family: Family): readonly LineAmount[] | Refusal => {
  const given: readonly GrantedLine[] = command.lines ?? (command.outcome === 'granted' ? requested.map(({ lineId }) => ({ lineId })) : []);
  const seen = new Set<string>();
  const lines: LineAmount[] = [];
  for (const one of given) {
    const { lineId } = one;
    const line = requested.find((l) => l.lineId === lineId);
    if (!line) return refuse('line-unknown', { lineId });
    if (seen.has(lineId)) return atPosition(refuse('line-twice', { lineId }), requested);
    seen.add(lineId);
    const grantedLine = grantedOf(one, line, family);
    if ('kind' in grantedLine) return atPosition(grantedLine, requested);
    lines.push(grantedLine);
  }
  const total = sum(lines);
  const whole = requested.reduce((all, l) => all + l.amountCents, 0);
  const fits = { granted: total > 0 && total === whole, 'partially-granted': total > 0 && total < whole, rejected: total === 0 };
  if (!fits[command.outcome])
    return refuse('outcome-does-not-fit', { outcome: command.outcome, amountCents: total, requestedCents: whole });
  const funded = lines.filter((l) => l.amountCents > 0);
  if (funded.length > MAX_GRANTED) return refuse('too-many-lines-granted', { lines: funded.length, maximum: MAX_GRANTED });
  return family.whole(funded) ?? funded;
};

/** What a line is granted, or why it cannot be. */
export const grantedOf = (one: GrantedLine, line: Line, family: Family): LineAmount | Refusal => {
  const { lineId, amountCents } = one;
  if (amountCents === 0) return { lineId, amountCents };
  if (amountCents !== undefined && amountCents > line.amountCents)
    return refuse('amount-above-requested', { lineId, amountCents, requestedCents: line.amountCents });
  const { value: allowed } = family.lineKinds;
  if (!allowed.includes(line.kind)) return refuse('line-kind-not-allowed', { lineId, kind: line.kind, ...kindsNamed(allowed) });
  return family.grant(one, line);
};
