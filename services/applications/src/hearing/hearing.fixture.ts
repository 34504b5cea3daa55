import { defined, derivedId } from '@paktwerk/kernel';
import { TODAY, submitted } from '../application/application.fixture';
import type { CLOSED_BECAUSE, SubmittedAttachment } from '../application/events';
import { HearingClosed, HearingOpened, HearingStatementReceived } from '../application/events';
import { keysOf } from '../application/state';

export const HEARING = derivedId('hea', 'first');
export const GROUNDS = 'Die Stellen sind nicht zusätzlich.';
/** Fourteen days from {@link TODAY}, a Monday. */
export const LAST_DAY = '2022-08-15';

export const opened = ({
  hearingId = HEARING,
  intendedCents = 0,
  on = TODAY,
  ...days
}: { hearingId?: string; intendedCents?: number; on?: string; dueOn?: string; lastDay?: string } = {}) => {
  const { dueOn = LAST_DAY, lastDay = dueOn } = days;
  return HearingOpened({ ...keysOf(submitted().data, on), hearingId, intendedCents, grounds: GROUNDS, dueOn, lastDay });
};
export const stated = ({
  statement = 'Sie sind neu.',
  files,
  receivedAt = '2022-08-10T10:00:00.000Z',
  late = false,
  on = '2022-08-10',
}: { statement?: string; files?: SubmittedAttachment[]; receivedAt?: string; late?: boolean; on?: string } = {}) =>
  HearingStatementReceived({ ...keysOf(submitted().data, on), hearingId: HEARING, statement, ...defined({ files }), receivedAt, late });
export const closed = ({
  because = 'period-over',
  on = '2022-08-16',
  note,
}: { because?: (typeof CLOSED_BECAUSE)[number]; on?: string; note?: string } = {}) =>
  HearingClosed({ ...keysOf(submitted().data, on), hearingId: HEARING, because, ...defined({ note }) });
