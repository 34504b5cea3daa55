import { derivedId } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { ClaimShare } from './claim-share';
import {
  PersonErased,
  PersonErasureAgreed,
  PersonErasureProposed,
  PersonErasureWithdrawn,
  PersonFoundTwice,
  PersonHoldLifted,
  PersonHoldPlaced,
  PersonQualificationCorrected,
  PersonRegistered,
  ShareBegunLater,
  ShareClaimed,
  ShareEnded,
  ShareReturned,
} from './events';
import type { ErasureReason } from './events';

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

type QualificationCorrected = EventOf<typeof PersonQualificationCorrected>['data'];
export const qualificationCorrected = (n: number, more: Partial<QualificationCorrected> = {}) =>
  PersonQualificationCorrected({
    personId: PERSON_ID,
    district: '08111',
    correctionId: derivedId('cor', String(n)),
    qualification: 'B_OTHER_DEGREE',
    evidence: 'Master Pädagogik, Tübingen, 2023',
    reason: 'Abschluss nachgereicht',
    ...more,
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

export const [PROPOSER, CONFIRMER] = [derivedId('per', 'proposes'), derivedId('per', 'confirms')];
export const erasureProposed = (proposedOn: string, reason: ErasureReason = 'RETENTION_OVER') =>
  PersonErasureProposed({ personId: PERSON_ID, district: '08111', reason, proposedOn, proposedBy: PROPOSER });
export const erasureAgreed = (agreedOn: string, district: string, agreedBy = CONFIRMER) =>
  PersonErasureAgreed({ personId: PERSON_ID, district, agreedOn, agreedBy });
export const erasureWithdrawn = (withdrawnOn: string) => PersonErasureWithdrawn({ personId: PERSON_ID, withdrawnOn });
const HELD_FOR = { reason: 'Prüfung durch den Rechnungshof' };
export const holdPlaced = (placedOn: string, district = '08111') =>
  PersonHoldPlaced({ personId: PERSON_ID, district, placedOn, ...HELD_FOR });
export const holdLifted = (liftedOn: string, district = '08111') =>
  PersonHoldLifted({ personId: PERSON_ID, district, liftedOn, ...HELD_FOR });
export const erased = (erasedOn: string, reason: ErasureReason = 'RETENTION_OVER') =>
  PersonErased({ personId: PERSON_ID, reason, erasedOn });
