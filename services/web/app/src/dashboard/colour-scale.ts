/** Five classes of one hue that differ in lightness, so they can be told apart without seeing colour; class 0 is "none". */
export const CLASSES = 5;

export interface Scale {
  /** Upper limits of classes 1 … n−1; the last class is open. */
  readonly limits: readonly number[];
  readonly classOf: (value: number | undefined) => number;
}

const scaleOf = (limits: readonly number[]): Scale => ({
  limits,
  classOf: (value) => {
    if (value === undefined || value <= 0) return 0;
    const i = limits.findIndex((limit) => value <= limit);
    // With fewer limits the classes spread over the whole range of shades.
    const index = i === -1 ? limits.length : i;
    return limits.length === 0 ? CLASSES : 1 + Math.round((index * (CLASSES - 1)) / limits.length);
  },
});

/** Rounds up to two leading digits: a legend is read, so its limits have to be round. */
const nice = (n: number): number => {
  const power = 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.max(1, Math.ceil(n / power) * power);
};

export const ratioScale = (): Scale => scaleOf([0.2, 0.4, 0.6, 0.8]);

/** As many districts in each class as possible: districts differ too much in size for equal steps. */
export const quantileScale = (values: readonly (number | undefined)[]): Scale => {
  const sorted = values.filter((v): v is number => v !== undefined && v > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return scaleOf([]);
  const limits: number[] = [];
  for (let i = 1; i < CLASSES; i += 1) {
    const limit = nice(sorted[Math.floor((i * sorted.length) / CLASSES)] ?? 0);
    if (limit > (limits.at(-1) ?? 0) && limit < (sorted.at(-1) ?? 0)) limits.push(limit);
  }
  return scaleOf(limits);
};
