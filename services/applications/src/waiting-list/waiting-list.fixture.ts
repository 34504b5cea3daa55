import { defined } from '@paktwerk/kernel';
import { TODAY, submitted } from '../application/application.fixture';
import { ApplicationMovedUp, ApplicationWaitlisted } from '../application/events';
import { keysOf } from '../application/state';
import type { Listed } from './in-order';
import type { OutlookFor } from './outlook';

export const WHY = 'Der Topf reicht nicht.';
export const SHORT = { frameAvailableCents: 1_000_000, potAvailableCents: 500_000 };

export const waitlisted = ({
  wantedCents = 3_700_000,
  reason = WHY,
  on = TODAY,
  score,
  rank,
  money = SHORT,
}: { wantedCents?: number; reason?: string; on?: string; score?: number; rank?: number; money?: Partial<typeof SHORT> } = {}) => {
  const { data } = submitted();
  const { fileNumber, receivedAt } = data;
  return ApplicationWaitlisted({ ...keysOf(data, on), fileNumber, receivedAt, wantedCents, reason, ...defined({ score, rank }), ...money });
};
export const movedUp = ({ wantedCents = 3_700_000, on = '2022-09-01' } = {}) =>
  ApplicationMovedUp({
    ...keysOf(submitted().data, on),
    wantedCents,
    frameAvailableCents: 4_000_000,
    potAvailableCents: 5_000_000,
  });

/** Nobody else wants money of the call: budgeting's answer decides. */
export const nobodyWaits: OutlookFor = () => ({ standing: 'pot-short', others: 0, potAvailableCents: 0 });

export const listed = (applicationId: string, more: Partial<Listed> = {}): Listed => ({
  applicationId,
  fileNumber: applicationId,
  district: '08116',
  recipient: null,
  wantedCents: 100,
  score: null,
  rank: null,
  receivedAt: '2022-07-01T10:00:00.000Z',
  stage: 'waiting',
  ...more,
});
