import { derivedId } from '@paktwerk/kernel';
import type { ClaimShare } from './claim-share';
import { PersonFoundTwice, PersonRegistered, ShareBegunLater, ShareClaimed, ShareEnded, ShareReturned } from './events';

export const PERSON_ID = derivedId('psn', 'a');
export const claimId = (n: number): string => derivedId('clm', String(n));

export const OTHER_ID = derivedId('psn', 'b');
export const IDENTITY_ID = derivedId('idn', 'a');

export const registered = (district = '08111') =>
  PersonRegistered({
    personId: PERSON_ID,
    identityId: IDENTITY_ID,
    district,
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
export const begunLater = (n: number, firstDay: string) => ShareBegunLater({ personId: PERSON_ID, claimId: claimId(n), firstDay });
/** Seen from the entry that was there first, or from the later one. */
export const foundTwice = (as: 'first' | 'second') =>
  PersonFoundTwice({
    personId: PERSON_ID,
    ...(as === 'first' ? { firstId: PERSON_ID, secondId: OTHER_ID } : { firstId: OTHER_ID, secondId: PERSON_ID }),
  });
