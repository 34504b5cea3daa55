import { defined, derivedId } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import {
  OccupancyCorrected,
  OccupancyShareChanged,
  PostAmended,
  PostApproved,
  PostExtended,
  PostFilled,
  PostResumed,
  PostSuspended,
  PostVacated,
  SuspensionCorrected,
} from './events';
import type { FillPost } from './fill-post';

/** Test data with sensible defaults, so that a spec names only what matters to it. */
export const POST_ID = derivedId('post', 'grant-1', 'line-1');
export const personId = (n: number): string => derivedId('psn', String(n));

type Approved = EventOf<typeof PostApproved>['data'];
export const approved = (p: Partial<Approved> = {}) =>
  PostApproved({
    postId: POST_ID,
    grantId: 'grt_1',
    lineId: 'line-1',
    programmeId: 'prg_1',
    callId: 'cal_1',
    district: '08111',
    tier: 'A_SOCIAL_DEGREE',
    share: 50,
    from: '2022-09-01',
    to: '2023-12-31',
    ...p,
  });

/** Integrationsmanagement 2025: money for twelve months within two years. */
export const twelveMonths = (p: Partial<Approved> = {}) =>
  approved({ from: '2025-01-01', to: '2026-12-31', months: 12, amountCents: 6_000_000, share: 100, ...p });

export const fill = (n: number, from: string, until?: string): FillPost & { postId: string } => ({
  postId: POST_ID,
  appointmentId: derivedId('apt', String(n)),
  claimId: derivedId('clm', String(n)),
  personId: personId(n),
  from,
  ...defined({ until }),
});

export const keys = { postId: POST_ID, programmeId: 'prg_1', district: '08111', share: 50 };
const occupancy = (n: number, from: string) => ({
  ...keys,
  appointmentId: derivedId('apt', String(n)),
  claimId: derivedId('clm', String(n)),
  personId: personId(n),
  from,
});
type Extended = EventOf<typeof PostExtended>['data'];
/** Twelve months more of what twelve months cost. */
export const extended = (e: Partial<Extended> = {}) =>
  PostExtended({
    ...keys,
    share: 100,
    noticeId: 'ntc_1',
    oldEnd: '2026-02-28',
    newEnd: '2027-02-28',
    fundedMonths: 24,
    amountCents: 6_000_000,
    ...e,
  });
type Amended = EventOf<typeof PostAmended>['data'];
/** Half of it from July on. */
export const amended = (e: Partial<Amended> = {}) =>
  PostAmended({
    ...keys,
    share: 50,
    noticeId: 'ntc_2',
    from: '2025-07-01',
    before: { share: 100, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 6_000_000 },
    after: { share: 50, tier: 'A_SOCIAL_DEGREE', months: 12, amountCents: 4_000_000 },
    parts: [
      { from: '2025-03-01', to: '2025-06-30', months: 4, share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 2_000_000 },
      { from: '2025-07-01', to: '2026-02-28', months: 8, share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 2_000_000 },
    ],
    fundedMonths: 12,
    approvedUntil: '2026-02-28',
    slices: [
      { budgetYear: 2025, amountCents: 3_500_000 },
      { budgetYear: 2026, amountCents: 500_000 },
    ],
    effectiveOn: '2025-06-10',
    ...e,
  });
type Filled = EventOf<typeof PostFilled>['data'];
export const filled = (n: number, from: string, more: Partial<Filled> = {}) => PostFilled({ ...occupancy(n, from), ...more });
export const vacated = (n: number, from: string, lastDay: string, reason = 'Wechsel der Stelle') =>
  PostVacated({ ...occupancy(n, from), lastDay, reason });
/** The end that was agreed with the start. */
export const term = (n: number, from: string, lastDay: string) =>
  PostVacated({ ...occupancy(n, from), lastDay, isTerm: true, reason: 'befristet' });

type Corrected = EventOf<typeof OccupancyCorrected>['data'];
export const corrected = (n: number, was: Corrected['was'], is: Corrected['is'], more: Partial<Corrected> = {}) =>
  OccupancyCorrected({
    ...keys,
    appointmentId: derivedId('apt', String(n)),
    personId: personId(n),
    correctionId: derivedId('cor', String(n)),
    attemptId: derivedId('cor', String(n), 'first'),
    claimIds: [],
    was,
    ...(is ? { is } : {}),
    reason: 'Schreibfehler',
    ...more,
  });

const interrupted = (n: number) => ({
  ...keys,
  share: 100,
  appointmentId: derivedId('apt', '1'),
  personId: personId(1),
  suspensionId: derivedId('sus', String(n)),
});
type Suspended = EventOf<typeof PostSuspended>['data'];
/** Of the first appointment. */
export const suspended = (n: number, from: string, more: Partial<Suspended> = {}) => PostSuspended({ ...interrupted(n), from, ...more });
type Resumed = EventOf<typeof PostResumed>['data'];
export const resumed = (n: number, from: string, more: Partial<Resumed> = {}) => PostResumed({ ...interrupted(n), from, ...more });
type SuspensionChanged = EventOf<typeof SuspensionCorrected>['data'];
export const suspensionCorrected = (
  n: number,
  was: SuspensionChanged['was'],
  is: SuspensionChanged['is'],
  more: Partial<SuspensionChanged> = {},
) =>
  SuspensionCorrected({
    ...interrupted(n),
    correctionId: derivedId('cor', String(n), 'suspension'),
    was,
    ...defined({ is }),
    reason: 'Schreibfehler',
    ...more,
  });
type ShareChanged = EventOf<typeof OccupancyShareChanged>['data'];
export const shareChanged = (n: number, from: string, personShare: number, more: Partial<ShareChanged> = {}) =>
  OccupancyShareChanged({
    ...keys,
    appointmentId: derivedId('apt', String(n)),
    personId: personId(n),
    changeId: derivedId('shc', String(n), from),
    from,
    personShare,
    claimIds: [],
    ...more,
  });
