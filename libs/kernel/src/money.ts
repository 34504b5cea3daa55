/** An amount in integer cents. There are no floating-point euros anywhere. */
export type Cents = number;

/** `numerator / denominator`, rounded half-up (away from zero) to an integer; exact, because it works on big integers. */
export const divideHalfUp = (numerator: bigint, denominator: bigint): bigint => {
  if (denominator <= 0n) throw new RangeError('The denominator must be positive.');
  const negative = numerator < 0n;
  const n = negative ? -numerator : numerator;
  const q = (2n * n + denominator) / (2n * denominator);
  return negative ? -q : q;
};

/** An exact fraction. */
export interface Exact {
  readonly over: bigint;
  readonly of: bigint;
}
const greatestDivisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/** Over the least common denominator: a sum of many months would else grow by the digits of each. */
export const addExact = (a: Exact, b: Exact): Exact => {
  if (a.of === b.of) return { over: a.over + b.over, of: a.of };
  const shared = greatestDivisor(a.of, b.of);
  return { over: a.over * (b.of / shared) + b.over * (a.of / shared), of: (a.of / shared) * b.of };
};

export const minusExact = (a: Exact, b: Exact): Exact => addExact(a, { over: -b.over, of: b.of });
export const isMoreExact = (a: Exact, b: Exact): boolean => a.over * b.of > b.over * a.of;

/**
 * Exact parts of an amount in cents, each rounded half-up together with all before it: they never drift from the rounded whole. Together they are no more
 * than `limit`.
 */
export const roundedInTurn = (parts: readonly Exact[], limit: Cents = Number.MAX_SAFE_INTEGER): readonly Cents[] => {
  let sum: Exact = { over: 0n, of: 1n };
  let before = 0;
  return parts.map((part) => {
    sum = addExact(sum, part);
    const until = Math.min(Number(divideHalfUp(sum.over, sum.of)), limit);
    const amount = until - before;
    before = until;
    return amount;
  });
};

/** One step of a largest-remainder distribution, enough to recompute the share by hand. */
export interface ShareTrace<K extends string> {
  readonly key: K;
  /** Weight of this key, e.g. inhabitants. */
  readonly weight: number;
  /** `total × weight / sum of weights`, rounded down to the cent. */
  readonly floor: Cents;
  /** What rounding down left over: `(total × weight) mod sum of weights`; always out of {@link Distribution.weightSum}. */
  readonly remainder: number;
  /** 1-based rank by remainder; ties go to the greater weight, then to the smaller key. */
  readonly rank: number;
  /** 1 where this key is among the first `leftover` ranks, else 0. */
  readonly extraCent: 0 | 1;
  readonly share: Cents;
}

export interface Distribution<K extends string> {
  readonly total: Cents;
  readonly weightSum: number;
  /** Cents that rounding down left for distribution by rank. */
  readonly leftover: number;
  readonly shares: readonly ShareTrace<K>[];
}

/**
 * Spreads `total` cents over the weights by the largest-remainder method, so that the shares sum to the total exactly.
 * Source of the method: our assumption for all programmes (the decrees name only the key).
 */
export const largestRemainder = <K extends string>(
  total: Cents,
  weights: readonly { readonly key: K; readonly weight: number }[],
): Distribution<K> => {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('The total must be a non-negative number of cents.');
  if (weights.some((w) => !Number.isSafeInteger(w.weight) || w.weight < 0)) throw new RangeError('Weights must be non-negative integers.');
  const sum = weights.reduce((s, w) => s + BigInt(w.weight), 0n);
  if (sum === 0n) throw new RangeError('The weights must not all be zero.');
  const rows = weights.map(({ key, weight }) => {
    const exact = BigInt(total) * BigInt(weight);
    return { key, weight, floor: Number(exact / sum), remainder: exact % sum };
  });
  const leftover = total - rows.reduce((s, r) => s + r.floor, 0);
  const ranked = [...rows].sort((a, b) =>
    a.remainder !== b.remainder
      ? a.remainder > b.remainder
        ? -1
        : 1
      : a.weight !== b.weight
        ? b.weight - a.weight
        : a.key < b.key
          ? -1
          : 1,
  );
  const rankOf = new Map(ranked.map((r, i) => [r.key, i + 1]));
  return {
    total,
    weightSum: Number(sum),
    leftover,
    shares: rows.map((r) => {
      const rank = rankOf.get(r.key) ?? 0;
      const extraCent = rank <= leftover ? 1 : 0;
      return { ...r, remainder: Number(r.remainder), rank, extraCent, share: r.floor + extraCent };
    }),
  };
};

/** Cents as a German amount, e.g. `450.361,89 €`. */
export const formatEuro = (cents: Cents): string =>
  new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(/\u00a0/g, ' ');
/** Cents as an English amount, e.g. `€450,361.89`. */
export const formatEuroEn = (cents: Cents): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100);
