/** What people are written to in, and what a spreadsheet is explained in. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
