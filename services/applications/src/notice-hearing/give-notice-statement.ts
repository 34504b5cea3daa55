import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import type { GrantEvent } from '../grant/events';
import type { GrantState } from '../grant/state';
import { withFiles } from '../shared/answered';
import { spoken } from '../shared/spoken';
import { NoticeHearingClosed, NoticeStatementReceived } from './events';
import { hearingKeysOf, whereHeardStill } from './notice-hearing';

export interface GiveNoticeStatement {
  readonly hearingId: string;
  readonly statement: string;
  readonly files?: readonly SubmittedAttachment[];
  /** The recipient declares that this is all they have to say. */
  readonly isComplete: boolean;
  readonly receivedAt: Instant;
  readonly today: IsoDate;
}

/** The recipient speaks, as often as they have something to add, and also behind the period, as long as no notice about it is released. */
export const decideGiveNoticeStatement = (command: GiveNoticeStatement, state: GrantState): Decision<GrantEvent> => {
  const { hearingId, statement, files = [], isComplete, receivedAt, today } = command;
  const heard = whereHeardStill(state, hearingId);
  if ('code' in heard) return heard;
  const { grant, hearing } = heard;
  const said = spoken({ statement, files, receivedAt }, hearing);
  if ('code' in said) return said;
  const keys = hearingKeysOf(grant, hearingId, today);
  const events: readonly GrantEvent[] = [
    ...(said.isNew ? [NoticeStatementReceived({ ...keys, statement, ...withFiles(files), receivedAt, late: said.late })] : []),
    ...(isComplete && hearing.closed === undefined ? [NoticeHearingClosed({ ...keys, because: 'statement-received' })] : []),
  ];
  return events.length === 0 ? nothing() : record(...events);
};
