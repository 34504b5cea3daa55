import type { Funding, NewRuleSet } from './types';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The newest rules of a programme file; undefined where the text is no such file. Their fields are checked when they are sent. */
export const newestRulesOfFile = (text: string): NewRuleSet | undefined => {
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
  return isRecord(funding) && typeof funding['family'] === 'string' ? (newest as unknown as NewRuleSet) : undefined;
};

/** What they say. */
export const fundingOfFile = (text: string): Funding | undefined => newestRulesOfFile(text)?.funding;
