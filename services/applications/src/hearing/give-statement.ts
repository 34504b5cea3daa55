import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import { HearingClosed, HearingStatementReceived } from '../application/events';
import type { ApplicationEvent, SubmittedAttachment } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { withFiles } from '../shared/answered';
import { spoken } from '../shared/spoken';
import { whereHeard } from './hearing';

export interface GiveStatement {
  readonly hearingId: string;
  readonly statement: string;
  readonly files?: readonly SubmittedAttachment[];
  /** The applicant declares that this is all they have to say. */
  readonly isComplete: boolean;
  readonly receivedAt: Instant;
  readonly today: IsoDate;
}

/**
 * The applicant speaks, as often as they have something to add, and is heard once they say that this is all. Also what comes late is received, as long as
 * nothing is decided.
 */
export const decideGiveStatement = (command: GiveStatement, state: ApplicationState): Decision<ApplicationEvent> => {
  const { hearingId, statement, files = [], isComplete, receivedAt, today } = command;
  const heard = whereHeard(state, hearingId);
  if ('kind' in heard) return heard;
  const { app, hearing } = heard;
  const said = spoken({ statement, files, receivedAt }, hearing);
  if ('code' in said) return said;
  const { isNew, late } = said;
  const keys = keysOf(app, today);
  const events: readonly ApplicationEvent[] = [
    ...(isNew ? [HearingStatementReceived({ ...keys, hearingId, statement, ...withFiles(files), receivedAt, late })] : []),
    ...(isComplete && hearing.status === 'running' ? [HearingClosed({ ...keys, hearingId, because: 'statement-received' })] : []),
  ];
  return events.length === 0 ? nothing() : record(...events);
};
