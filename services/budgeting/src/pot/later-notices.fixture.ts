import fc from 'fast-check';
import { derivedId } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { decideCutCommitment, decideFollowAnnulment, decideTakeBackCut } from './change-commitment';
import type { PotEvent } from './events';
import { decideLapse, decideLiftLapse } from './follow-lapse';
import { decideNotePayment } from './note-payment';
import { TODAY, grant, notice } from './pot.fixture';
import type { PotState } from './state';

/** What notices after a grant do to its commitment, in whatever order; `n`: which grants and notices there are. */
export const laterNotices = (n: fc.Arbitrary<number>): fc.Arbitrary<(state: PotState) => Decision<PotEvent>> =>
  fc
    .tuple(
      n,
      n,
      fc.integer({ min: 1, max: 3_000 }),
      fc.constantFrom(...(['cut', 'cut-line', 'back', 'annulled-less', 'annulled-more', 'payable', 'lapse', 'lapse-lifted'] as const)),
    )
    .map(([i, j, cents, what]) => (s: PotState): Decision<PotEvent> => {
      const of = { grantId: grant(i), noticeId: notice(j), effectiveOn: TODAY };
      const post = { postId: derivedId('post', String(i), String(j)), lineId: `line-${j}`, grantId: grant(i), effectiveOn: TODAY };
      switch (what) {
        case 'cut':
          return decideCutCommitment({ ...of, cutsCents: cents }, s);
        case 'cut-line':
          return decideCutCommitment({ ...of, cutsCents: cents, lines: [{ lineId: `line-${j}`, amountCents: cents }] }, s);
        case 'lapse':
          return decideLapse({ ...post, freedCents: cents }, s);
        case 'lapse-lifted':
          return decideLiftLapse(post, s);
        case 'back':
          return decideTakeBackCut(of, s);
        case 'annulled-less':
          return decideFollowAnnulment({ ...of, isGrant: false, changesCents: -cents }, s);
        case 'annulled-more':
          return decideFollowAnnulment({ ...of, isGrant: false, changesCents: cents }, s);
        case 'payable':
          return decideNotePayment({ grantId: grant(i), payment: { kind: 'payable', because: 'waived' }, effectiveOn: TODAY }, s);
      }
    });
