import { derivedId } from '@paktwerk/kernel';
import type { ClaimShare } from './claim-share';
import { PersonRegistered, ShareClaimed, ShareEnded, ShareReturned } from './events';

export const PERSON_ID = derivedId('psn', 'a');
export const claimId = (n: number): string => derivedId('clm', String(n));

export const registered = () =>
  PersonRegistered({
    personId: PERSON_ID,
    district: '08111',
    givenName: 'Mira',
    familyName: 'Beispiel',
    birthDate: '1990-05-04',
    qualification: 'A_SOCIAL_DEGREE',
  });

export const aClaim = (n: number, share: number, from: string, until: string): ClaimShare => ({
  claimId: claimId(n),
  appointmentId: derivedId('apt', String(n)),
  postId: derivedId('post', String(n)),
  share,
  from,
  until,
  isFixedTerm: false,
});
export const claimed = (n: number, share: number, from: string, until: string) =>
  ShareClaimed({ personId: PERSON_ID, ...aClaim(n, share, from, until) });
export const ended = (n: number, lastDay: string) => ShareEnded({ personId: PERSON_ID, claimId: claimId(n), lastDay });
export const returned = (n: number) => ShareReturned({ personId: PERSON_ID, claimId: claimId(n) });
