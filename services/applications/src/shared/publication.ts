import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';

/** What is published on a later day nobody knows yet, and nothing may be opened or decided on it. */
export const notYetPublished = (publishedOn: IsoDate, today: IsoDate): Refusal | undefined =>
  publishedOn > today ? refuse('publication-in-future', { field: '/publishedOn', publishedOn, today }) : undefined;
