import { matching, oneOf, searchOf, words } from '../lib/search';

export const TASKS = [
  'check-formally',
  'prepare-decision',
  'prepare-again',
  'countersign-decision',
  'release-decision',
  'supply-information',
  'give-statement',
  'submit-draft',
] as const;

/** The filters of the list of tasks. */
export const tasksSearch = searchOf({ art: oneOf(TASKS), kreis: matching(/^\d{5}$/), programm: words(), suche: words(60) });
