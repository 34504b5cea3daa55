import type { Funding, Parameter, RuleSet } from './types';

/** The values of a rule set by name, whatever its family. */
export const parametersOf = (funding: Funding): Readonly<Record<string, Parameter>> => {
  const { family: _family, ...parameters } = funding;
  return parameters;
};

/** One value through the versions, the oldest first; undefined where a version does not have it. */
export interface Row {
  readonly name: string;
  readonly cells: readonly (Parameter | undefined)[];
}

/** What can be compared of a value: JSON with the names in one order. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const isSame = (a: Parameter | undefined, b: Parameter | undefined): boolean => comparable(a?.value) === comparable(b?.value);

/** Versions side by side: every value that any of them has, in the order of the newest. */
export const rowsOf = (ruleSets: readonly Pick<RuleSet, 'funding'>[]): readonly Row[] => {
  const all = ruleSets.map((r) => parametersOf(r.funding));
  const names = [...new Set([...all].reverse().flatMap((parameters) => Object.keys(parameters)))];
  return names.map((name) => ({ name, cells: all.map((parameters) => parameters[name]) }));
};

/** Does a version say something else than the one before it? The first one has nothing before it. */
export const differs = ({ cells }: Row, version: number): boolean => version > 0 && !isSame(cells[version - 1], cells[version]);

/** What a new version would change, value by value. */
export const changesBetween = (before: Funding, after: Funding): readonly { name: string; before?: Parameter; after?: Parameter }[] =>
  rowsOf([{ funding: before }, { funding: after }])
    .filter((row) => differs(row, 1))
    .map(({ name, cells: [was, is] }) => ({ name, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }));
