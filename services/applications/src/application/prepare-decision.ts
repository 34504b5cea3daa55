import { fteFromDecimal, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, FteHundredths, IsoDate, Refusal } from '@paktwerk/kernel';
import { capOfPost } from './calculation';
import type { PostFacts } from './calculation';
import { TIERS, fundableMonths, isTier } from '../programme/rule-set';
import type { RuleSet, Tier } from '../programme/rule-set';
import { DecisionPrepared } from './events';
import type { ApplicationEvent, Finding, LineAmount, Outcome } from './events';
import type { Line, PostLine } from './lines';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

/** What the clerk grants of a line. Of a post the share, the months or the tier change; its amount follows, and may be left out. */
export interface GrantedLine {
  readonly lineId: string;
  readonly amountCents?: Cents;
  readonly share?: FteHundredths;
  readonly months?: number;
  readonly tier?: Tier;
}

/** As clerks write it: the share as a decimal number. */
export type GrantedLineInput = Omit<GrantedLine, 'share'> & { readonly share?: number };

/** The share in hundredths, as everywhere behind the edge, or why it cannot be written so. */
export const parseGrantedLines = (input: readonly GrantedLineInput[]): readonly GrantedLine[] | Refusal => {
  const lines: GrantedLine[] = [];
  for (const [index, { share: decimal, ...line }] of input.entries()) {
    const share = decimal === undefined ? undefined : fteFromDecimal(decimal);
    if (decimal !== undefined && share === undefined)
      return refuse('share-not-hundredths', { field: `/lines/${index}/share`, lineId: line.lineId, given: decimal });
    lines.push({ ...line, ...(share === undefined ? {} : { share }) });
  }
  return lines;
};

export interface PrepareDecision {
  /** Derived from the command, so that a repeat prepares nothing new. */
  readonly decisionId: string;
  readonly outcome: Outcome;
  /** What is granted of each line; may be left out when everything is granted or nothing is. */
  readonly lines?: readonly GrantedLine[];
  readonly reason: string;
  readonly preparedBy: string;
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
      const closed = yearIsOver(command, state.app.budgetYear);
      if (closed) return closed;
      const lines = granted(command, state.app.lines, rules, state.app.programmeCode);
      if ('kind' in lines) return lines;
      return record(
        DecisionPrepared({
          ...keysOf(state.app, command.today),
          decisionId: command.decisionId,
          ...(replaced === undefined ? {} : { replacesDecisionId: replaced }),
          outcome: command.outcome,
          amountCents: sum(lines),
          lines: [...lines],
          reason: command.reason,
          budgetYear: state.app.budgetYear,
          ruleSetVersion: state.app.ruleSetVersion,
          preparedBy: command.preparedBy,
        }),
      );
    }
  }
};

const sum = (lines: readonly LineAmount[]): number => lines.reduce((total, l) => total + l.amountCents, 0);

/** Behind an Ausschlussfrist, or for an applicant whom the programme does not name, nobody can grant anything. */
const onlyRejectable = (outcome: Outcome, findings: readonly Finding[]): Refusal | undefined => {
  const final = findings.find((f) => !f.curable);
  return final && outcome !== 'rejected'
    ? refuse('finding-not-curable', { finding: final.code, findingDe: final.de, findingEn: final.en })
    : undefined;
};

/**
 * The money of a year ends with it: a new preparation would give back what is reserved, and nothing could be reserved again. What was
 * reserved in time can still be released as it is (ADR 0037).
 */
const yearIsOver = ({ outcome, today }: PrepareDecision, budgetYear: number): Refusal | undefined =>
  outcome !== 'rejected' && Number(today.slice(0, 4)) > budgetYear ? refuse('budget-year-closed', { budgetYear }) : undefined;

/** What is granted of each line, or why it does not fit the outcome: everything requested, less but something, or nothing. */
const granted = (
  command: PrepareDecision,
  requested: readonly Line[],
  rules: RuleSet,
  programmeCode: string,
): readonly LineAmount[] | Refusal => {
  const given: readonly GrantedLine[] = command.lines ?? (command.outcome === 'granted' ? requested.map(({ lineId }) => ({ lineId })) : []);
  const seen = new Set<string>();
  const lines: LineAmount[] = [];
  for (const one of given) {
    const { lineId } = one;
    const line = requested.find((l) => l.lineId === lineId);
    if (!line) return refuse('line-unknown', { lineId });
    if (seen.has(lineId)) return refuse('line-twice', { lineId });
    seen.add(lineId);
    const grantedLine = line.kind === 'post' ? grantedPost(one, line, rules, programmeCode) : grantedMeasure(one, line, rules);
    if ('kind' in grantedLine) return grantedLine;
    lines.push(grantedLine);
  }
  const total = sum(lines);
  const whole = requested.reduce((all, l) => all + l.amountCents, 0);
  const fits = { granted: total > 0 && total === whole, 'partially-granted': total > 0 && total < whole, rejected: total === 0 };
  return fits[command.outcome]
    ? lines.filter((l) => l.amountCents > 0)
    : refuse('outcome-does-not-fit', { outcome: command.outcome, amountCents: total, requestedCents: whole });
};

const notFunded = ({ lineId, kind }: Line, rules: RuleSet): Refusal | undefined => {
  const { value: allowed } = rules.parameters.lineKinds;
  return allowed.includes(kind) ? undefined : refuse('line-kind-not-allowed', { lineId, kind, allowed });
};

const grantedMeasure = ({ lineId, amountCents, share, months, tier }: GrantedLine, line: Line, rules: RuleSet): LineAmount | Refusal => {
  if (amountCents === 0) return { lineId, amountCents };
  if (share !== undefined || months !== undefined || tier !== undefined) return refuse('measure-is-an-amount', { lineId });
  const cents = amountCents ?? line.amountCents;
  if (cents > line.amountCents) return refuse('amount-above-requested', { lineId, amountCents: cents, requestedCents: line.amountCents });
  return notFunded(line, rules) ?? { lineId, amountCents: cents };
};

/** The cents of a post never change alone: they follow from what is granted of it, and are never more than was asked for. */
const grantedPost = (one: GrantedLine, line: PostLine, rules: RuleSet, programmeCode: string): LineAmount | Refusal => {
  const { lineId, amountCents } = one;
  if (amountCents === 0) return { lineId, amountCents };
  if (amountCents !== undefined && amountCents > line.amountCents)
    return refuse('amount-above-requested', { lineId, amountCents, requestedCents: line.amountCents });
  const facts = factsGranted(one, line, rules);
  if ('kind' in facts) return facts;
  const { amountCents: capCents, trace } = capOfPost(facts, rules, programmeCode);
  const followsCents = Math.min(line.amountCents, capCents);
  if (amountCents === undefined || amountCents === followsCents) return { lineId, amountCents: followsCents, ...facts };
  return refuse('amount-does-not-follow-from-share', {
    lineId,
    amountCents,
    followsCents,
    share: facts.share,
    months: facts.months,
    calculation: trace.steps.map((s) => s.de).join('; '),
    ...largestShare(amountCents, facts, rules, programmeCode),
  });
};

type GrantedFacts = Required<PostFacts>;

const factsGranted = (one: GrantedLine, line: PostLine, rules: RuleSet): GrantedFacts | Refusal => {
  const { lineId } = line;
  const share = one.share ?? line.share;
  const tier = one.tier ?? line.tier;
  const { minimumShare } = rules.parameters;
  const maximum = Math.min(line.months ?? Infinity, fundableMonths(rules));
  const months = one.months ?? maximum;
  if (share > line.share) return refuse('share-above-requested', { lineId, share, requestedShare: line.share });
  if (share > 100) return refuse('share-above-full-time', { lineId, share });
  if (share < minimumShare.value)
    return refuse('share-below-minimum', { lineId, share, minimumShare: minimumShare.value, source: minimumShare.source });
  if (months > maximum) return refuse('months-beyond-period', { lineId, months, maximum });
  if (!isTier(tier)) return refuse('tier-unknown', { lineId, tier, allowed: TIERS });
  return notFunded(line, rules) ?? { share, months, tier };
};

/** Whoever starts from the money that is left needs to know the most that it pays, in whole hundredths. */
const largestShare = (amountCents: Cents, facts: GrantedFacts, rules: RuleSet, programmeCode: string) => {
  const costs = (share: FteHundredths): Cents => capOfPost({ ...facts, share }, rules, programmeCode).amountCents;
  let share = facts.share;
  while (share > 0 && costs(share) > amountCents) share -= 1;
  return { largestShare: share, largestShareCents: costs(share) };
};
