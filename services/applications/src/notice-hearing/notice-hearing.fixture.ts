import { defined, derivedId, fold } from '@paktwerk/kernel';
import type { SubmittedAttachment } from '../application/events';
import type { ContentOf } from '../grant/content';
import { delivered } from '../grant/grant.fixture';
import { grantDecider } from '../grant/state';
import { MEASURE_TERMS, NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { NoticeHearingClosed, NoticeHearingExtended, NoticeHearingOpened, NoticeStatementReceived } from './events';
import type { HEARING_CLOSED_BECAUSE, IntendedClaim } from './events';
import { hearingKeysOf } from './notice-hearing';

/** Builders for specs of hearings before notices: of the grant that was delivered on 17 February 2025, opened on 3 March, a Monday. */
export const HEARING = derivedId('hea', 'revocation');
export const OPENED_ON = '2025-03-03';
/** Fourteen days from then on, a Monday. */
export const LAST_DAY = '2025-03-17';
export const END_OF_PERIOD = '2025-03-17T23:00:00.000Z';
export const GROUNDS = 'Die Stelle war nie besetzt.';

export const revocation = (change: Partial<ContentOf<'REVOCATION'>> = {}): ContentOf<'REVOCATION'> => ({
  kind: 'REVOCATION',
  basis: 'purpose-missed',
  knownOn: '2025-02-20',
  from: '2022-07-01',
  lines: [
    { lineId: 'line-1', before: POST_TERMS, after: NOTHING },
    { lineId: 'line-2', before: MEASURE_TERMS, after: { amountCents: 100_000 } },
  ],
  ...change,
});

const granted = () => {
  const state = fold(grantDecider, delivered());
  if (state.kind === 'none') throw new Error('The grant is not released.');
  return state;
};
const keys = (on: string, hearingId: string) => hearingKeysOf(granted(), hearingId, on);

interface Opened {
  readonly hearingId?: string;
  readonly intended?: Parameters<typeof NoticeHearingOpened>[0]['intended'];
  readonly claim?: IntendedClaim;
  readonly dueOn?: string;
  readonly lastDay?: string;
  readonly on?: string;
}
export const opened = ({ hearingId = HEARING, intended = revocation(), claim, on = OPENED_ON, ...days }: Opened = {}) => {
  const { dueOn = LAST_DAY, lastDay = dueOn } = days;
  const { fileNumber } = granted();
  return NoticeHearingOpened({ ...keys(on, hearingId), fileNumber, intended, ...defined({ claim }), grounds: GROUNDS, dueOn, lastDay });
};
export const extended = (dueOn: string, on = '2025-03-10', lastDay = dueOn) =>
  NoticeHearingExtended({ ...keys(on, HEARING), dueOn, lastDay });
export const stated = ({
  statement = 'Sie war besetzt.',
  files,
  receivedAt = '2025-03-10T10:00:00.000Z',
  late = false,
  on = '2025-03-10',
}: { statement?: string; files?: SubmittedAttachment[]; receivedAt?: string; late?: boolean; on?: string } = {}) =>
  NoticeStatementReceived({ ...keys(on, HEARING), statement, ...defined({ files }), receivedAt, late });
export const closed = (because: (typeof HEARING_CLOSED_BECAUSE)[number] = 'period-over', on = '2025-03-18', hearingId = HEARING) =>
  NoticeHearingClosed({ ...keys(on, hearingId), because });
