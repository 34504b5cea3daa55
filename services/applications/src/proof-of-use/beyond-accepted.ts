import { addDays, defined } from '@paktwerk/kernel';
import type { ProofPeriod } from './due';
import type { ProofFacts } from './prefill-proof';
import type { ProofState } from './state';

/** What is still to be proven of a period once a final proof of it was accepted: the months that a notice added since. */
export const periodBeyond = (period: ProofPeriod | undefined, accepted: ProofState): ProofPeriod | undefined => {
  if (period === undefined || accepted.stage !== 'accepted' || period.to <= accepted.to) return undefined;
  return { ...period, year: accepted.proofId, from: addDays(accepted.to, 1), after: accepted.proofId };
};

/** The posts of a grant with the money that came after what was accepted; amounts were proven there as a whole. */
export const factsBeyond = ({ lines, ...facts }: ProofFacts, accepted: ProofState): ProofFacts => {
  const proven = accepted.stage === 'none' ? [] : (accepted.prefilled?.lines ?? []);
  return {
    ...facts,
    lines: lines.flatMap((line) => {
      const before = proven.find(({ lineId }) => lineId === line.lineId)?.amountCents ?? 0;
      return line.share === undefined ? [] : [{ ...line, ...defined({ amountCents: Math.max(0, line.amountCents - before) }) }];
    }),
  };
};
