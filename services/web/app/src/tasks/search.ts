import { date, matching, oneOf, searchOf, words, type Field } from '../lib/search';

export const TASKS = [
  'check-formally',
  'prepare-decision',
  'prepare-again',
  'decide-waitlisted',
  'countersign-decision',
  'release-decision',
  'supply-information',
  'give-statement',
  'answer-extension',
  'give-notice-statement',
  'decide-after-hearing',
  'year-ends',
  'countersign-notice',
  'release-notice',
  'prepare-notice',
  'dispatch-notice',
  'retrieve-notice',
  'remedy-ends',
  'check-proof',
  'accept-proof',
  'settle-grant',
  'submit-proof',
  'correct-proof',
  'acknowledge-change',
  'answer-change',
  'send-change',
  'submit-draft',
] as const;

/** The filters of the list of tasks. */
/** `davor`: what was due before today. */
const dayOrBefore: Field = (raw) => (raw === 'davor' ? raw : date(raw));

export const tasksSearch = searchOf({
  art: oneOf(TASKS),
  tag: dayOrBefore,
  ablage: oneOf(['wiedervorlage']),
  ansicht: oneOf(['nicht-eingegangen']),
  kreis: matching(/^\d{5}$/),
  programm: words(),
  suche: words(60),
});
