import { fileFields } from '../lib/file-search';
import { date, matching, oneOf, searchOf, type SearchOf } from '../lib/search';

export const KINDS = ['filled', 'free', 'to-fill', 'suspended', 'lapsed', 'other'] as const;
export type Kind = (typeof KINDS)[number];
const fields = {
  ...fileFields,
  am: date,
  empfaenger: matching(/^(\d{5}|\d{8}|[TZ]-[A-Z0-9][A-Z0-9-]{0,36})$/),
  ab: matching(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/),
  stand: oneOf(KINDS),
  stelle: matching(/^post_[\w-]{1,60}$/),
  ansicht: oneOf(['tabelle'] as const),
};

/** Whose plan, from which month, on which day and as known when; which posts, which one, and how. */
export type PlanSearch = SearchOf<typeof fields>;
export const planSearch = searchOf(fields);
