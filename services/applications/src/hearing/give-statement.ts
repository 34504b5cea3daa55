import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { HearingClosed, HearingStatementReceived } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { refuse } from '../problems';
import { isWithinPeriod } from '../shared/answer-period';
import { whereHeard } from './hearing';

export interface GiveStatement {
  readonly hearingId: string;
  readonly statement: string;
  readonly receivedAt: Instant;
  readonly today: IsoDate;
}

/** The applicant speaks, once; with it they have been heard. Also what comes late is received, as long as nothing is decided. */
export const decideGiveStatement = (command: GiveStatement, state: ApplicationState): Decision<ApplicationEvent> => {
  const { hearingId, statement, receivedAt, today } = command;
  const heard = whereHeard(state, hearingId);
  if ('kind' in heard) return heard;
  const { app, hearing } = heard;
  if (hearing.statement !== undefined)
    return hearing.statement === statement
      ? nothing()
      : refuse('statement-already-given', { hearingId, receivedOn: hearing.receivedOn ?? today });
  const keys = keysOf(app, today);
  const late = !isWithinPeriod(receivedAt, hearing.lastDay);
  const received = HearingStatementReceived({ ...keys, hearingId, statement, receivedAt, late });
  return hearing.status === 'closed'
    ? record<ApplicationEvent>(received)
    : record<ApplicationEvent>(received, HearingClosed({ ...keys, hearingId, because: 'statement-received' }));
};
