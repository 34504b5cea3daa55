/**
 * The first of the offered media types that is wanted most (RFC 9110 §12.5.1): names in any case, weights by `q`, `q=0` = never.
 * The first offered one where nothing is said or nothing fits.
 */
export const wanted = <T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T => {
  const ranges = (accept ?? '*/*').split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((p) => p.trim().toLowerCase());
    const q = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? '1');
    return { range, q: Number.isFinite(q) ? q : 0 };
  });
  /** A named type counts before `type/*`, that before `*` + `/*`. */
  const weightOf = (type: string): number =>
    [type, `${type.split('/')[0] ?? ''}/*`, '*/*'].flatMap((name) => ranges.find(({ range }) => range === name)?.q ?? [])[0] ?? 0;
  return offered.reduce((best, type) => (weightOf(type) > weightOf(best) ? type : best), offered[0]);
};
