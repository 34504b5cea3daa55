import { defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { ApplicationWaitlisted } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { onlyRejectable } from '../application/prepare-decision';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { refuse } from '../problems';
import type { OutlookFor } from './outlook';
import { stillWaits } from './waiting';

export interface WaitlistApplication {
  /** What it waits for; all that was requested unless told. */
  readonly wantedCents?: Cents;
  readonly reason: string;
  /** Where the rules rank by points. */
  readonly score?: number;
  readonly rank?: number;
  readonly today: IsoDate;
}

/**
 * Nothing but money stands against it: it waits in the order that the rules name. Where money was refused for a prepared decision, or the list would not
 * reach it, the money is short; what there is enough for is decided instead. Who waits already can wait for less that is there: they move up by it.
 */
export const decideWaitlist = (
  { wantedCents, reason, score, rank, today }: WaitlistApplication,
  state: ApplicationState,
  outlookFor: OutlookFor,
): Decision<ApplicationEvent> => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  if (undecided.kind === 'submitted') return refuse('formal-check-missing');
  const { app } = undecided;
  if (app.rehearsal) return refuse('waiting-list-in-rehearsal');
  const isRefused = undecided.kind === 'prepared' && undecided.decision.reservation.kind === 'refused';
  if (undecided.kind === 'prepared' && !isRefused)
    return refuse('waiting-after-preparation', { decisionId: undecided.decision.decisionId });
  const hopeless = onlyRejectable('granted', undecided.findings);
  if (hopeless) return hopeless;
  const wanted = wantedCents ?? app.requestedCents;
  if (wanted === 0 || wanted > app.requestedCents)
    return refuse('waiting-amount-unusable', { wantedCents: wanted, requestedCents: app.requestedCents });
  const waits = stillWaits(undecided);
  if (waits?.wantedCents === wanted && waits.reason === reason) return nothing();
  const { standing, others: _others, ...left } = outlookFor(wanted);
  if (standing === 'money-is-there' && !isRefused && !waits) return refuse('money-is-there', { wantedCents: wanted, ...left });
  const { fileNumber, receivedAt } = app;
  return record(
    ApplicationWaitlisted({
      ...keysOf(app, today),
      fileNumber,
      receivedAt,
      wantedCents: wanted,
      reason,
      ...defined({ score, rank }),
      ...left,
    }),
  );
};
