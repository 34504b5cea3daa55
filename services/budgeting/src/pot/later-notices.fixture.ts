import fc from 'fast-check';
import type { Decision } from '@paktwerk/kernel';
import { decideCutCommitment, decideFollowAnnulment, decideTakeBackCut } from './change-commitment';
import type { PotEvent } from './events';
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
      fc.constantFrom('cut' as const, 'back' as const, 'annulled-less' as const, 'annulled-more' as const, 'payable' as const),
    )
    .map(([i, j, cents, what]) => (s: PotState): Decision<PotEvent> => {
      const of = { grantId: grant(i), noticeId: notice(j), effectiveOn: TODAY };
      switch (what) {
        case 'cut':
          return decideCutCommitment({ ...of, cutsCents: cents }, s);
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
