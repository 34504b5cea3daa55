import { derivedId } from '@paktwerk/kernel';
import { PostApproved, PostFilled, PostVacated } from './events';
import type { FillPost } from './fill-post';

/** Test data with sensible defaults, so that a spec names only what matters to it. */
export const POST_ID = derivedId('post', 'grant-1', 'line-1');
export const personId = (n: number): string => derivedId('psn', String(n));

export const approved = (p: { share?: number; from?: string; to?: string } = {}) =>
  PostApproved({
    postId: POST_ID,
    grantId: 'grt_1',
    lineId: 'line-1',
    programmeId: 'prg_1',
    callId: 'cal_1',
    district: '08111',
    tier: 'A_SOCIAL_DEGREE',
    share: p.share ?? 50,
    from: p.from ?? '2022-09-01',
    to: p.to ?? '2023-12-31',
  });

export const fill = (n: number, from: string, until?: string): FillPost & { postId: string } => ({
  postId: POST_ID,
  appointmentId: derivedId('apt', String(n)),
  claimId: derivedId('clm', String(n)),
  personId: personId(n),
  from,
  ...(until === undefined ? {} : { until }),
});

const occupancy = (n: number, from: string) => ({
  postId: POST_ID,
  programmeId: 'prg_1',
  district: '08111',
  share: 50,
  appointmentId: derivedId('apt', String(n)),
  claimId: derivedId('clm', String(n)),
  personId: personId(n),
  from,
});
export const filled = (n: number, from: string) => PostFilled(occupancy(n, from));
export const vacated = (n: number, from: string, lastDay: string, reason = 'Wechsel der Stelle') =>
  PostVacated({ ...occupancy(n, from), lastDay, reason });
