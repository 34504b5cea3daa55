import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import { sharesOn } from './state';
import type { Claim } from './state';

/** The most that claims take on one day, and the first such day; none where nothing is claimed. */
export const mostHeldAtOnce = (claims: readonly Claim[]): { readonly mostShare: FteHundredths; readonly mostOn?: IsoDate } => {
  let most: { mostShare: FteHundredths; mostOn?: IsoDate } = { mostShare: 0 };
  // The sum only rises on a day a claim begins.
  for (const day of claims.map((c) => c.from).sort()) {
    const mostShare = sharesOn(claims, day);
    if (mostShare > most.mostShare) most = { mostShare, mostOn: day };
  }
  return most;
};
