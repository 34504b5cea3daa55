import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@paktwerk/local-stack';

export interface District {
  readonly key: string;
  readonly name: string;
  readonly population: bigint;
}

/** The 44 districts, read on purpose without the product's code. */
export const districts: readonly District[] = readFileSync(join(ROOT, 'reference-data/districts.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map((cells) => ({ key: cells[0]!, name: cells[1]!, population: BigInt(cells[4]!) }));

interface Row extends District {
  readonly floor: bigint;
  readonly rest: bigint;
}

/** The largest rest first; among equals the greater population, then the smaller key. */
const byRest = (a: Row, b: Row): number => {
  if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
  if (a.population !== b.population) return a.population > b.population ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};

/** The frames of a pot in cents, recomputed here, on purpose without the product's code. */
export const framesByHand = (potCents: number): ReadonlyMap<string, number> => {
  const pot = BigInt(potCents);
  const sum = districts.reduce((s, d) => s + d.population, 0n);
  const rows = districts.map((d): Row => ({ ...d, floor: (pot * d.population) / sum, rest: (pot * d.population) % sum }));
  const left = Number(pot - rows.reduce((s, r) => s + r.floor, 0n));
  const extra = new Set(
    [...rows]
      .sort(byRest)
      .slice(0, left)
      .map(({ key }) => key),
  );
  return new Map(rows.map((r) => [r.key, Number(r.floor) + (extra.has(r.key) ? 1 : 0)]));
};
