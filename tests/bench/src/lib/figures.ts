/** Figures over rounds, and how they are printed. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** NaN where there is nothing to tell of. */
export const spread = (xs: readonly number[]): Spread => {
  const s = [...xs].sort((a, b) => a - b);
  return { min: s[0] ?? NaN, median: s[Math.floor(s.length / 2)] ?? NaN, max: s.at(-1) ?? NaN };
};

/** `q` between 0 and 1; the values need not be in order. */
export const quantile = (xs: readonly number[], q: number): number =>
  [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * q))] ?? NaN;

export const number = (x: number, digits = 0): string =>
  x.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Prints one row of a Markdown table with min, median and max, and where the table has a column for it what is to be reached. → the median */
export const row = (name: string, xs: readonly number[], digits?: number, toReach?: number): number => {
  const { min, median, max } = spread(xs);
  const wanted = toReach === undefined ? '' : ` ${number(toReach, digits)} |`;
  console.log(`| ${name} | ${number(min, digits)} | ${number(median, digits)} | ${number(max, digits)} |${wanted}`);
  return median;
};

/** Collects figures over rounds and prints them as a Markdown table. */
export class Figures {
  private readonly rows = new Map<string, { readonly digits: number; readonly values: number[] }>();

  add(name: string, value: number, digits = 0): void {
    const known = this.rows.get(name) ?? { digits, values: [] };
    known.values.push(value);
    this.rows.set(name, known);
  }

  print(title: string): void {
    console.log(`\n### ${title}\n\n| figure | min | median | max |\n|---|---|---|---|`);
    for (const [name, { digits, values }] of this.rows) row(name, values, digits);
  }
}
