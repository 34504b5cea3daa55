/** The sections of the form, in their order. People say in which one they are. */
export const SECTIONS = ['applicant', 'lines', 'partners', 'early-start', 'bank', 'declarations', 'attachments'] as const;
export type Section = (typeof SECTIONS)[number];
