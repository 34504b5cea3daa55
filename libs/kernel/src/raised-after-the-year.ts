import type { Labelled } from './schema';

/**
 * Whether what a notice adds to a running grant is still bound after the year of its pot, out of what frame and pot have left: budgeting binds by it, and
 * whoever writes the notice reads it before.
 */
export const RAISED_AFTER_THE_YEAR: Labelled<boolean> = {
  value: true,
  mark: 'A',
  source:
    'Modellannahme: eine Zuwendung steht mit allen Jahren im Topf ihres Aufrufs; was ein späterer Bescheid hinzugibt, bindet dort den Rest, bis es Tranchen je Haushaltsjahr gibt. Neue Entscheidungen bindet ein abgelaufenes Jahr nicht mehr',
};
