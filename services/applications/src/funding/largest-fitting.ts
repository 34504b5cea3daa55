import type { Cents } from '@paktwerk/kernel';

/**
 * The largest whole number of hundredths or units, up to `from`, that costs no more than there is; 0 where not even one fits. Found by halves, because
 * nothing costs less when there is more of it.
 */
export const largestFitting = (from: number, money: Cents, costs: (n: number) => Cents): number => {
  if (costs(from) <= money) return from;
  let [fits, tooMuch] = [0, from];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (costs(middle) <= money) fits = middle;
    else tooMuch = middle;
  }
  return fits;
};
