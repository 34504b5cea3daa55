import { matching, oneOf, searchOf, words } from '../lib/search';

export const TASKS = [
  'check-formally',
  'prepare-decision',
  'prepare-again',
  'release-decision',
  'supply-information',
  'submit-draft',
] as const;

/** The filters of the list of tasks. */
export const tasksSearch = searchOf({ art: oneOf(TASKS), kreis: matching(/^\d{5}$/), programm: words(), suche: words(60) });
