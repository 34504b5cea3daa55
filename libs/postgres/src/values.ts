import { types } from 'pg';

const [INT8, DATE, TIMESTAMPTZ] = [types.builtins.INT8, types.builtins.DATE, types.builtins.TIMESTAMPTZ];

/** @throws RangeError for a number that would not be exact */
const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number.`);
  return value;
};

const instant = types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: wholeNumber,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => instant(text).toISOString(),
};

/** How values arrive, given with a query: whole numbers as numbers, days as `YYYY-MM-DD`, instants as ISO texts; everything else as the driver has it. */
export const VALUES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown => READERS[oid] ?? types.getTypeParser(oid as never, format as never),
} as never;
