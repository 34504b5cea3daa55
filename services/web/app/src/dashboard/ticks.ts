/** Round numbers from zero up to at least `max`: 1, 2, 2.5 or 5 times a power of ten apart, at most `most` steps. */
export const niceTicks = (max: number, most: number): readonly number[] => {
  if (!(max > 0)) return [0, 1];
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((n) => n * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const steps = Math.ceil(max / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
};
