import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { DecisionPrepared } from './events';
import type { ApplicationEvent, LineAmount, Outcome } from './events';
import type { Line } from './lines';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export interface PrepareDecision {
  /** Derived from the command, so that a repeat prepares nothing new. */
  readonly decisionId: string;
  readonly outcome: Outcome;
  /** Amount per line; may be left out when everything is granted or nothing is. */
  readonly lines?: readonly LineAmount[];
  readonly reason: string;
  readonly preparedBy: string;
  readonly today: IsoDate;
}

/**
 * The first pair of eyes. It binds nobody: budgeting is asked to set the amount aside, and another person releases (release-decision.ts).
 * Preparing again before the release replaces the earlier preparation and gives its reservation back.
 */
export const decidePrepare = (command: PrepareDecision, state: ApplicationState): Decision<ApplicationEvent> => {
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
      const lines = amountsOf(command, state.app.lines);
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

/** The amount per line, or why it does not fit the outcome: everything requested, less but something, or nothing. */
const amountsOf = (command: PrepareDecision, requested: readonly Line[]): readonly LineAmount[] | Refusal => {
  const everything = requested.map(({ lineId, amountCents }) => ({ lineId, amountCents }));
  const given = command.lines ?? (command.outcome === 'granted' ? everything : []);
  const seen = new Set<string>();
  for (const { lineId, amountCents } of given) {
    const line = requested.find((l) => l.lineId === lineId);
    if (!line) return refuse('line-unknown', { lineId });
    if (seen.has(lineId)) return refuse('line-twice', { lineId });
    seen.add(lineId);
    if (amountCents > line.amountCents) return refuse('amount-above-requested', { lineId, amountCents, requestedCents: line.amountCents });
  }
  const total = sum(given);
  const whole = sum(everything);
  const fits = { granted: total === whole, 'partially-granted': total > 0 && total < whole, rejected: total === 0 }[command.outcome];
  return fits
    ? given.filter((l) => l.amountCents > 0)
    : refuse('outcome-does-not-fit', { outcome: command.outcome, amountCents: total, requestedCents: whole });
};
