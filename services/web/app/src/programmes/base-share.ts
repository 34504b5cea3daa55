import { largestRemainder } from '@paktwerk/kernel/money';

export interface Weight {
  readonly district: string;
  readonly weight: number;
}
/** What a district has by the key as it is, and with an equal base. */
export interface Shift {
  readonly district: string;
  readonly now: number;
  readonly then: number;
  readonly difference: number;
}

const shareOut = (total: number, weights: readonly Weight[]): ReadonlyMap<string, number> =>
  new Map(
    largestRemainder(
      total,
      weights.map(({ district, weight }) => ({ key: district, weight })),
    ).shares.map(({ key, share }) => [key, share]),
  );

/**
 * What each district gains or gives where a part of the money is the same for all and the rest goes by the key: both are spread to the cent, so that the
 * differences come to nothing.
 * @param percent of the money that is the same for all
 */
export const withEqualBase = (potCents: number, weights: readonly Weight[], percent: number): readonly Shift[] => {
  const baseCents = Math.round((potCents * percent) / 100);
  const now = shareOut(potCents, weights);
  const base = shareOut(
    baseCents,
    weights.map(({ district }) => ({ district, weight: 1 })),
  );
  const rest = shareOut(potCents - baseCents, weights);
  return weights.map(({ district }) => {
    const [before, after] = [now.get(district) ?? 0, (base.get(district) ?? 0) + (rest.get(district) ?? 0)];
    return { district, now: before, then: after, difference: after - before };
  });
};
