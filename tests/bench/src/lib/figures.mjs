/** Figures over rounds, and how they are printed. */
export const spread = (xs) => {
  const s = [...xs].sort((a, b) => a - b);
  return { min: s[0], median: s[Math.floor(s.length / 2)], max: s.at(-1) };
};

/** `q` between 0 and 1; the values need not be in order. */
export const quantile = (xs, q) => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * q))];

export const number = (x, digits = 0) => x.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** Prints one row of a Markdown table with min, median and max. → the median */
export const row = (name, xs, digits) => {
  const { min, median, max } = spread(xs);
  console.log(`| ${name} | ${number(min, digits)} | ${number(median, digits)} | ${number(max, digits)} |`);
  return median;
};

/** Collects figures over rounds and prints them as a Markdown table. */
export class Figures {
  #rows = new Map();

  add(name, value, digits = 0) {
    const known = this.#rows.get(name) ?? { digits, values: [] };
    known.values.push(value);
    this.#rows.set(name, known);
  }

  print(title) {
    console.log(`\n### ${title}\n\n| figure | min | median | max |\n|---|---|---|---|`);
    for (const [name, { digits, values }] of this.#rows) row(name, values, digits);
  }
}
