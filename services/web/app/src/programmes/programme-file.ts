import type { Funding } from './types';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What the newest rules of a programme file say; undefined where the text is no such file. Its fields are checked when they are sent. */
export const fundingOfFile = (text: string): Funding | undefined => {
  const content = ((): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined; // no JSON is no programme, and the field says so
    }
  })();
  const ruleSets = isRecord(content) ? content['ruleSets'] : undefined;
  const newest: unknown = Array.isArray(ruleSets) ? ruleSets.at(-1) : undefined;
  const funding = isRecord(newest) ? newest['funding'] : undefined;
  return isRecord(funding) && typeof funding['family'] === 'string' ? (funding as Funding) : undefined;
};
