/**
 * Rounds parts of a whole so that they add up to the rounded whole for the eye: 25,6 + 1,2 + 39,2 = 66,0. Each part is cut to the
 * step; what is missing goes, a step each, to the parts that lost most (largest remainder). A part below half a step stays as it is.
 */
export const addUp = (parts: readonly number[], step: number): readonly number[] => {
  const whole = parts.reduce((sum, n) => sum + n, 0);
  const cut = parts.map((n) => Math.floor(n / step));
  let missing = Math.round(whole / step) - cut.reduce((sum, n) => sum + n, 0);
  const order = parts.map((n, i) => ({ i, lost: n / step - Math.floor(n / step) })).sort((a, b) => b.lost - a.lost || a.i - b.i);
  for (const { i } of order) {
    if (missing <= 0) break;
    cut[i] = (cut[i] ?? 0) + 1;
    missing -= 1;
  }
  return cut.map((n, i) => (n === 0 ? (parts[i] ?? 0) : n * step));
};

/** The step that a short amount of this size is written in: a tenth of a million, a thousand, or a euro; in cents. */
export const stepOf = (cents: number): number => (cents >= 99_995_000 ? 10_000_000 : cents >= 1_000_000 ? 100_000 : 100);
